/** What is a header taken for? One choice of all fields, or left alone. */
import type { ProgramField } from '../../../reading/headers/programFields';
import { FIELD_NAMES, fieldsToChoose } from '../../steps/fieldNames';

export function FieldChoice(props: {
  readonly id: string;
  readonly field: string;
  readonly choose: (field: ProgramField | 'other') => void;
}) {
  return (
    <select
      id={props.id}
      value={props.field}
      onInput={(event) => props.choose(event.currentTarget.value as ProgramField | 'other')}
    >
      <option value="other">left alone</option>
      {fieldsToChoose().map((one) => (
        <option key={one} value={one}>
          {FIELD_NAMES[one]}
        </option>
      ))}
    </select>
  );
}
