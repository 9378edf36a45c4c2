/** How do programs from elsewhere get into the list? A pasted table or a file; what will be added is shown first. */
import { useState } from 'preact/hooks';
import { programsIn, programsInTable } from '../../steps/pastedPrograms';
import { ChooseFile, type ChosenTabs } from '../add/ChooseFile';
import { NewRows } from '../add/NewRows';
import { useAdding } from '../add/useAdding';
import { Action, Announced, count, OpenedHeading, Refused } from '../parts/controls';
import { TakeBack } from '../parts/TakeBack';

export function AddPane({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<ChosenTabs | null>(null);
  /** Whoever types instead sees no name of a file beside the words. */
  const [typed, setTyped] = useState(0);
  const { preview, adding, undone, added, forgetAll, look, add, takeBack } = useAdding();
  /** Words that are typed, or tabs of a file: never both. */
  const change = (words: string, tabs: ChosenTabs | null): void => {
    setText(words);
    setChosen(tabs);
    forgetAll();
  };
  const show = (): void =>
    look(
      chosen === null
        ? [{ ...programsIn(text), from: '' }]
        : chosen.picked.map((tab) => ({ ...programsInTable(tab.rows), from: chosen.picked.length > 1 ? tab.name : '' })),
    );
  const isNothing = chosen !== null && chosen.picked.length === 0;
  const found = preview.answer?.reduce((sum, { shown }) => sum + shown.names.length, 0) ?? 0;
  return (
    <section aria-label="Add programs">
      <OpenedHeading>Add programs</OpenedHeading>
      <p>
        Paste rows of a table, a list of names, or programs copied from FREIDA or ACGME’s search; or choose a file. You see first
        what would be added, without what your list has.
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
        <ChooseFile key={typed} chosen={chosen} onText={(words) => change(words, null)} onTabs={(tabs) => change('', tabs)} />
      </div>
      {isNothing ? (
        <p>Tick a tab first.</p>
      ) : (
        <Action isPrimary={preview.answer === null} isBusy={preview.isBusy} busyText="Comparing with your list…" onClick={show}>
          Show what would be added
        </Action>
      )}
      <Refused refusal={preview.refusal ?? adding.refusal ?? undone.refusal} />
      <Announced>
        {added.length > 0
          ? null
          : preview.answer?.map(({ from, shown, leftOut }) => (
              <NewRows key={from} from={from} preview={shown} leftOut={leftOut} />
            ))}
        {added.length > 0 || found === 0 ? null : (
          <Action isPrimary isBusy={adding.isBusy} busyText="Adding…" onClick={add}>
            Add {count(found, 'program')}
          </Action>
        )}
        {added.length === 0 ? null : (
          <p>
            {undone.isAnswered
              ? 'Taken back.'
              : `${count(
                  added.reduce((sum, { names }) => sum + names.length, 0),
                  'program',
                )} added to “${added[0]?.tab}”.`}
          </p>
        )}
      </Announced>
      {added.length === 0 || undone.isAnswered || adding.isBusy ? null : (
        <TakeBack undone={undone} take={takeBack} onDone={() => undefined} />
      )}
      <p>
        <Action onClick={onDone}>Back</Action>
      </p>
    </section>
  );
}
