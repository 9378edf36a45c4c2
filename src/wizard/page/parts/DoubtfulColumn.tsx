/** What is doubtful about one column of the list, and how is it settled? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import type { ProgramField } from '../../../reading/headers/programFields';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { Action } from './controls';
import { FieldChoice } from './FieldChoice';
import { quoted, type Teaches } from './TextRead';

type Doubt = Requests['readings']['answer']['columns'][number];

export function DoubtfulColumn({ column, teaches }: { readonly column: Doubt; readonly teaches: Teaches }) {
  const { header, field, is, instead, example } = column;
  const such = example === '' ? '' : `, such as ${quoted(example)}`;
  switch (is) {
    case 'all no':
      return (
        <Box
          asks={`Every row of ${quoted(header)} says No. Does each refuse, or was a blank printed as No?`}
          no="Each refuses"
          notSaid="It was a blank"
          teaches={teaches}
        />
      );
    case 'unticked':
      return (
        <Box
          asks="Your list has boxes that are not ticked. What does such a box mean?"
          no="No"
          notSaid="Not looked up yet"
          teaches={teaches}
        />
      );
    case 'by values':
      return (
        <Field
          says={`${quoted(header)} is read as ${named(field)} because of the values below it${such}.`}
          header={header}
          taken={field}
          teaches={teaches}
        />
      );
    case 'repeats':
      return (
        <Field
          says={`${quoted(header)} is left alone: ${named(field)} is read from ${quoted(instead)}.`}
          header={header}
          taken="other"
          teaches={teaches}
        />
      );
    case 'odd':
      return (
        <div class="fact">
          The header {quoted(header)} is not text, so its column is not read. Type a name into that cell, then look again.
        </div>
      );
  }
}

const named = (field: ProgramField | 'other'): string => (field === 'other' ? 'left alone' : `“${FIELD_NAMES[field]}”`);

/** Boxes, and columns of nothing but No, are read alike. */
function Box(props: { readonly asks: string; readonly no: string; readonly notSaid: string; readonly teaches: Teaches }) {
  const { asks, no, notSaid, teaches } = props;
  const say = (means: 'no' | 'not said', word: string): void =>
    teaches.teach({ is: 'box', means }, `“${word}”: unticked boxes, and columns of nothing but No, are read that way.`);
  return (
    <fieldset class="fact">
      <legend>{asks}</legend>
      <div class="choices">
        <Action isBusy={teaches.isBusy} busyText="Saving…" onClick={() => say('no', no)}>
          {no}
        </Action>
        <Action isBusy={teaches.isBusy} busyText="Saving…" onClick={() => say('not said', notSaid)}>
          {notSaid}
        </Action>
      </div>
    </fieldset>
  );
}

function Field(props: {
  readonly says: string;
  readonly header: string;
  readonly taken: ProgramField | 'other';
  readonly teaches: Teaches;
}) {
  const { says, header, taken, teaches } = props;
  const [field, setField] = useState(taken);
  const id = `column-${header}`;
  const save = (): void =>
    teaches.teach(
      { is: 'column', header, field },
      field === 'other' ? `${quoted(header)} is not read.` : `${quoted(header)} is ${named(field)}.`,
    );
  return (
    <div class="fact question">
      <label for={id}>{says}</label>
      <FieldChoice id={id} field={field} choose={setField} />
      <Action isBusy={teaches.isBusy} busyText="Saving…" onClick={save}>
        {field === taken ? 'That is right' : 'Save'}
      </Action>
    </div>
  );
}
