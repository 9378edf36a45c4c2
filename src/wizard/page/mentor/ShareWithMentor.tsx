/** What may the mentor see, and how does the page get there? */
import { useState } from 'preact/hooks';
import type { Asks } from '../../../google/contract/requests';
import type { Requests } from '../../../google/server/answers';
import { Action, Announced, Refused } from '../parts/controls';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Group = Asks['makeMentorTab']['shown'][number];

const GROUPS: readonly (readonly [group: Group, words: string, isShown: boolean])[] = [
  ['exams', 'Scores and attempts', false],
  ['visa', 'Work right and visa', true],
  ['school', 'School, graduation, ECFMG', true],
  ['usce', 'US clinical experience', true],
  ['record', 'Letters, research, strengths', true],
  ['fit', 'Languages, ties, background', true],
];

export function ShareWithMentor() {
  const [shown, setShown] = useState<readonly Group[]>(GROUPS.filter(([, , isShown]) => isShown).map(([group]) => group));
  const made = useAsk<Requests['makeMentorTab']['answer']>();
  const removed = useAsk<boolean>();
  const [name, setName] = useState('');
  const toggle = (group: Group): void =>
    setShown(shown.includes(group) ? shown.filter((one) => one !== group) : [...shown, group]);
  return (
    <>
      <h2>A page for my mentor</h2>
      <p>
        A tab of plain words: your list with tiers and reasons, and a place to answer. It needs no add-on, and a phone is enough.
      </p>
      <label>
        Your name, as your mentor knows you (may stay blank)
        <input type="text" value={name} maxLength={80} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>It shows</legend>
        {GROUPS.map(([group, words]) => (
          <label class="choice" key={group}>
            <input type="checkbox" checked={shown.includes(group)} onChange={() => toggle(group)} /> {words}
          </label>
        ))}
      </fieldset>
      <p>
        {shown.includes('exams') ? (
          <small>Your scores and attempts will be on the page: share it only with someone you trust with them.</small>
        ) : (
          <small>
            Without scores most reasons are empty: your mentor sees the tiers but hardly why. A tier can still hint at them.
          </small>
        )}
      </p>
      <div class="row">
        <Action
          isPrimary
          isBusy={made.isBusy}
          busyText="Making the page…"
          onClick={() => {
            removed.forget();
            void made.run(() => ask('makeMentorTab', { shown: [...shown], name, today: today() }));
          }}
        >
          Make the page
        </Action>
        <Action
          isBusy={removed.isBusy}
          busyText="Removing…"
          onClick={() => {
            made.forget();
            void removed.run(async () => {
              await ask('removeMentorTab', {});
              return true;
            });
          }}
        >
          Remove the page
        </Action>
      </div>
      <Refused refusal={made.refusal ?? removed.refusal} />
      <Announced>
        {made.answer === null ? null : (
          <p class="told">
            The tab “{made.answer.tab}” is ready.{made.answer.leftOld ? ' The earlier one holds answers, so it stays.' : ''} To
            share it alone: right-click the tab, <strong>Copy to, New spreadsheet</strong>, and share that one. The rest of this
            file stays with you.
          </p>
        )}
        {removed.answer === true ? <p class="told">The page is gone.</p> : null}
      </Announced>
    </>
  );
}
