/** How do programs from elsewhere get into the list? A pasted table or a file; what will be added is shown first. */
import { useState } from 'preact/hooks';
import type { AddedRows } from '../../../google/rows/addRows';
import { type Pasted, programsIn, programsInTable } from '../../steps/pastedPrograms';
import { ChooseFile, type ChosenTab } from '../parts/ChooseFile';
import { NewRows } from '../parts/NewRows';
import { Action, count, OpenedHeading, Refused } from '../parts/parts';
import { ask } from '../server';
import { useAsk } from '../useAsk';

export function AddPane({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ChosenTab | null>(null);
  /** Whoever types instead sees no name of a file beside the words. */
  const [typed, setTyped] = useState(0);
  const preview = useAsk<Pasted & { readonly shown: AddedRows }>();
  const added = useAsk<AddedRows>();
  const undone = useAsk<null>();
  const undo = added.answer?.undo ?? null;
  /** Words that are typed, or the tab of a file: never both. */
  const change = (words: string, tab: ChosenTab | null): void => {
    setText(words);
    setChosen(tab);
    preview.forget();
    added.forget();
    undone.forget();
  };
  const isUndone = undone.isAnswered;
  /** What is added is what was shown, whatever is typed meanwhile. */
  const look = (): void => {
    const { rows, leftOut } = chosen === null ? programsIn(text) : programsInTable(chosen.tab.rows);
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
        Paste rows of a table, a plain list of names, or programs copied from FREIDA or ACGME’s search; or choose a file. You see
        first what would be added; what your list already has is left out.
      </p>
      <div class="question">
        <label for="pasted">Table</label>
        <textarea
          id="pasted"
          rows={6}
          value={text}
          placeholder={'Program\tCity\tVisa\nMill Creek\tFresno\tJ-1'}
          onInput={(event) => {
            if (chosen !== null) setTyped(typed + 1);
            change(event.currentTarget.value, null);
          }}
        />
        <ChooseFile key={typed} chosen={chosen} onText={(words) => change(words, null)} onTab={(tab) => change('', tab)} />
      </div>
      <Action isPrimary={preview.answer === null} isBusy={preview.isBusy} busyText="Comparing with your list…" onClick={look}>
        Show what would be added
      </Action>
      <Refused refusal={preview.refusal} />
      <div aria-live="polite">
        {preview.answer === null || added.answer !== null ? null : (
          <NewRows preview={preview.answer.shown} leftOut={preview.answer.leftOut} isBusy={added.isBusy} add={add} />
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
