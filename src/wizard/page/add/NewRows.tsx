/** What would a paste or a file add to the list, and what is left out? */
import type { AddedRows } from '../../../google/rows/addRows';
import { count } from '../parts/controls';

export function NewRows(props: {
  /** The tab of the file, where there are several. */
  readonly from: string;
  readonly preview: AddedRows;
  readonly leftOut: readonly string[];
}) {
  const { names, known, unplaced, filledByFormula, given, tab } = props.preview;
  const leftOut = [...props.preview.noProgram, ...props.leftOut];
  return (
    <>
      <h3>
        {props.from === '' ? '' : `“${props.from}”: `}
        {count(names.length, 'new program')} for “{tab}”
      </h3>
      {given.length === 0 ? null : (
        <p class="told">
          You pasted no headers, so the columns are read as: {given.join(', ')}. If that is wrong, paste the headers too.
        </p>
      )}
      <Names names={names} />
      {leftOut.length === 0 ? null : (
        <details>
          <summary>{count(leftOut.length, 'line')} left out: no program is named there</summary>
          <Names names={leftOut} />
        </details>
      )}
      {known.length === 0 ? null : (
        <details>
          <summary>{count(known.length, 'row')} left out, known already</summary>
          <Names
            names={known.map(({ name, row }) => (row === null ? `${name} (twice in what you pasted)` : `${name} (row ${row})`))}
          />
        </details>
      )}
      {unplaced.length === 0 ? null : (
        <p>Your list has no column for: {unplaced.join(', ')}. These cells are left out; add such a column first to keep them.</p>
      )}
      {filledByFormula.length === 0 ? null : (
        <p>A formula of yours fills {filledByFormula.join(', ')}: its cells from elsewhere are left out.</p>
      )}
    </>
  );
}

/** The first of a long list; all of them are in the sheet in a moment. */
const SHOWN = 12;

function Names({ names }: { readonly names: readonly string[] }) {
  return (
    <ul>
      {names.slice(0, SHOWN).map((name, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two programs may have one name
        <li key={at}>{name}</li>
      ))}
      {names.length > SHOWN ? <li>and {names.length - SHOWN} more</li> : null}
    </ul>
  );
}
