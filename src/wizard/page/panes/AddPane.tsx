/** How do programs from elsewhere get into the list? A pasted table or a file; what will be added is shown first. */
import { useState } from 'preact/hooks';
import type { AddedRows } from '../../../google/rows/addRows';
import { programsIn } from '../../steps/pastedPrograms';
import { Action, count, OpenedHeading, Refused } from '../parts/parts';
import { ask } from '../server';
import { useAsk } from '../useAsk';

export function AddPane({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const preview = useAsk<{ readonly shown: AddedRows; readonly rows: string[][]; readonly leftOut: readonly string[] }>();
  const added = useAsk<AddedRows>();
  const undone = useAsk<null>();
  const undo = added.answer?.undo ?? null;
  const change = (now: string): void => {
    setText(now);
    preview.forget();
    added.forget();
    undone.forget();
  };
  const isUndone = undone.isAnswered;
  /** What is added is what was shown, whatever is typed meanwhile. */
  const look = (): void => {
    const { rows, leftOut } = programsIn(text);
    added.forget();
    undone.forget();
    void preview.run(async () => ({ shown: await ask('previewRows', { rows }), rows, leftOut }));
  };
  const add = (): void => {
    if (preview.answer === null) return;
    const { rows, shown } = preview.answer;
    void added.run(() => ask('addRows', { rows, sheetId: shown.sheetId }));
  };
  return (
    <section aria-label="Add programs">
      <OpenedHeading>Add programs</OpenedHeading>
      <p>
        Paste rows of a table, a plain list of names, or programs copied from FREIDA or ACGME’s search; or choose a .csv file. You
        see first what would be added; what your list has already is left out.
      </p>
      <div class="question">
        <label for="pasted">Table</label>
        <textarea
          id="pasted"
          rows={6}
          value={text}
          placeholder={'Program\tCity\tVisa\nMill Creek\tFresno\tJ-1'}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <label for="csv">Or a file</label>
        <input
          id="csv"
          type="file"
          accept=".csv,.tsv,.txt"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            void file?.text().then(change);
          }}
        />
      </div>
      <Action isPrimary={preview.answer === null} isBusy={preview.isBusy} busyText="Comparing with your list…" onClick={look}>
        Show what would be added
      </Action>
      <Refused refusal={preview.refusal} />
      <div aria-live="polite">
        {preview.answer === null || added.answer !== null ? null : (
          <Preview preview={preview.answer.shown} leftOut={preview.answer.leftOut} isBusy={added.isBusy} add={add} />
        )}
        <Refused refusal={added.refusal} />
        {added.answer === null ? null : (
          <p>{isUndone ? 'Taken back.' : `${count(added.answer.names.length, 'program')} added to “${added.answer.tab}”.`}</p>
        )}
      </div>
      {undo === null || isUndone ? null : (
        <Action
          isBusy={undone.isBusy}
          busyText="Taking it back…"
          onClick={() => void undone.run(() => ask('undoRows', { undo }))}
        >
          Undo
        </Action>
      )}
      <Refused refusal={undone.refusal} />
      <p>
        <Action isBusy={false} busyText="" onClick={onDone}>
          Back
        </Action>
      </p>
    </section>
  );
}

function Preview(props: {
  readonly preview: AddedRows;
  readonly leftOut: readonly string[];
  readonly isBusy: boolean;
  readonly add: () => void;
}) {
  const { names, known, unplaced, filledByFormula, given, tab } = props.preview;
  const leftOut = [...props.preview.noProgram, ...props.leftOut];
  return (
    <>
      <h3>
        {count(names.length, 'new program')} for “{tab}”
      </h3>
      {given.length === 0 ? null : (
        <p class="told">
          No header row was pasted, so the columns are taken for: {given.join(', ')}. If that is wrong, paste headers, too.
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
            names={known.map(({ name, row }) => (row === null ? `${name} (a second time in the paste)` : `${name} (row ${row})`))}
          />
        </details>
      )}
      {unplaced.length === 0 ? null : (
        <p>Your list has no column for: {unplaced.join(', ')}. These cells are left out; add such a column first to keep them.</p>
      )}
      {filledByFormula.length === 0 ? null : (
        <p>A formula of yours fills {filledByFormula.join(', ')}: the paste’s cells for it are left out.</p>
      )}
      {names.length === 0 ? null : (
        <Action isPrimary isBusy={props.isBusy} busyText="Adding…" onClick={props.add}>
          Add {count(names.length, 'program')}
        </Action>
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
