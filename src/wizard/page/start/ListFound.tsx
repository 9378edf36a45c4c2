/** How much of the list was found and read? */
import type { Overview } from '../../../google/server/overview';
import { FIELD_NAMES } from '../../steps/fieldNames';
import { count } from '../parts/controls';

type List = NonNullable<Overview['list']>;

export const isSettled = ({ texts }: List): boolean => texts.settled === texts.texts;

export function ListFound({ list, tab }: { readonly list: List; readonly tab: string }) {
  const { rows, columns, texts } = list;
  const read = columns.filter(({ field }) => field !== 'other');
  return (
    <>
      <p>
        {count(rows, 'row')} on the tab “{tab}”, {read.length} of {columns.length} columns read.
      </p>
      {texts.texts === 0 ? null : (
        <p>
          {texts.settled} of {count(texts.texts, 'text')} settled
          {isSettled(list) ? '.' : `; the other ${texts.texts - texts.settled} only you can explain.`}
        </p>
      )}
      <details>
        <summary>What is read</summary>
        <ul>
          {read.map(({ header, field }) => (
            <li key={header}>
              {header}: <em>{field === 'other' ? '' : FIELD_NAMES[field]}</em>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
