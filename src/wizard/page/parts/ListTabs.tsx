/** How does a person get the list in order, or the shortlist of one list or of several, as a tab of its own, and away again? */
import { useEffect, useState } from 'preact/hooks';
import type { Asks } from '../../../google/contract/requests';
import type { Requests } from '../../../google/server/answers';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Action, Announced, Refused } from './controls';

type Kind = Asks['makeListTab']['kind'];

/** The tab that is made of the list, wherever in the pane its button stands. */
export function useListTab() {
  const made = useAsk<Requests['makeListTab']['answer']>();
  const removed = useAsk<boolean>();
  const [kind, setKind] = useState<Kind>('order');
  return {
    made,
    removed,
    make: (wanted: Kind, of: readonly string[]): void => {
      setKind(wanted);
      removed.forget();
      void made.run(() => ask('makeListTab', { kind: wanted, lists: [...of], today: today() }));
    },
    remove: (): void =>
      void removed
        .run(async () => {
          await ask('removeListTab', { kind, lists: [...(made.answer?.lists ?? [])] });
          return true;
        })
        .then((done) => done === true && made.forget()),
  };
}

export function ListTabs({ tab: { made, removed, make, remove } }: { readonly tab: ReturnType<typeof useListTab> }) {
  const found = useAsk<Requests['lists']['answer']>();
  const [unticked, setUnticked] = useState<readonly string[]>([]);
  const look = (): void => void found.run(() => ask('lists', {}));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens or the list was scored
  useEffect(look, []);
  const lists = found.answer ?? [];
  const ticked = lists.filter((list) => !unticked.includes(list));
  const tick = (list: string, isTicked: boolean): void =>
    setUnticked(isTicked ? unticked.filter((one) => one !== list) : [...unticked, list]);
  return (
    <>
      <h2>As a tab of its own</h2>
      {lists.length < 2 ? null : (
        <fieldset>
          <legend>This file has {lists.length} lists. One shortlist can add them up:</legend>
          {lists.map((list) => (
            <label class="choice" key={list}>
              <input
                type="checkbox"
                checked={!unticked.includes(list)}
                onChange={(event) => tick(list, event.currentTarget.checked)}
              />{' '}
              {list}
            </label>
          ))}
        </fieldset>
      )}
      <div class="row">
        <Action isBusy={made.isBusy} busyText="Choosing…" onClick={() => make('shortlist', ticked)}>
          {ticked.length < 2 ? 'Make the shortlist' : `Make one shortlist of ${ticked.length} lists`}
        </Action>
        <Action isBusy={made.isBusy} busyText="Sorting…" onClick={() => make('order', [])}>
          Show my list in order
        </Action>
      </div>
      <Refused refusal={made.refusal ?? removed.refusal} />
      <Announced>
        {made.answer === null ? null : (
          <p class="told">
            The tab “{made.answer.tab}” shows {made.answer.lists.map((list) => `“${list}”`).join(' and ')}.
            {made.answer.leftOld ? ' You wrote in the earlier one, so it stays.' : ''}
          </p>
        )}
        {removed.answer === true ? <p class="told">The tab is gone.</p> : null}
      </Announced>
      {made.answer === null ? null : (
        <Action isBusy={removed.isBusy} busyText="Removing…" onClick={remove}>
          Remove the tab
        </Action>
      )}
    </>
  );
}
