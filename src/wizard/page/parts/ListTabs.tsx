/** How does a person get the list in order, or the shortlist, as a tab of its own, and away again? */
import { useState } from 'preact/hooks';
import type { Asks } from '../../../google/contract/requests';
import type { Requests } from '../../../google/server/serve';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';
import { Action, Refused } from './parts';

type Kind = Asks['makeListTab']['kind'];

const TABS: readonly (readonly [kind: Kind, words: string, busy: string])[] = [
  ['order', 'Show my list in order', 'Sorting…'],
  ['shortlist', 'Make the shortlist', 'Choosing…'],
];

export function ListTabs() {
  const made = useAsk<Requests['makeListTab']['answer']>();
  const removed = useAsk<boolean>();
  const [kind, setKind] = useState<Kind>('order');
  const make = (wanted: Kind): void => {
    setKind(wanted);
    removed.forget();
    void made.run(() => ask('makeListTab', { kind: wanted, today: today() }));
  };
  const remove = (): void =>
    void removed
      .run(async () => {
        await ask('removeListTab', { kind });
        return true;
      })
      .then((done) => done === true && made.forget());
  return (
    <>
      <h2>As a tab of its own</h2>
      <div class="row">
        {TABS.map(([wanted, words, busy]) => (
          <Action key={wanted} isBusy={made.isBusy} busyText={busy} onClick={() => make(wanted)}>
            {words}
          </Action>
        ))}
      </div>
      <Refused refusal={made.refusal ?? removed.refusal} />
      <div aria-live="polite">
        {made.answer === null ? null : (
          <p class="told">
            The tab “{made.answer.tab}” shows “{made.answer.list}”.
            {made.answer.leftOld ? ' You wrote in the one before, so it stays.' : ''}
          </p>
        )}
        {removed.answer === true ? <p class="told">The tab is gone.</p> : null}
      </div>
      {made.answer === null ? null : (
        <Action isBusy={removed.isBusy} busyText="Removing…" onClick={remove}>
          Remove the tab
        </Action>
      )}
    </>
  );
}
