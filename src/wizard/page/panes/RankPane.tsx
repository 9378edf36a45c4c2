/** What is to mend in the rank order list before it is certified? */
import { useEffect } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { Action, Refused } from '../parts/parts';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Ranks = Requests['ranks']['answer'];

export function RankPane() {
  const read = useAsk<Ranks>();
  const chosen = useAsk<null>();
  const look = (): void => void read.run(() => ask('ranks', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const { answer } = read;
  return (
    <section aria-label="My rank order list">
      <p>
        Rank in your true order. The list is tried from the top, so a program above never costs you one below, and a match binds
        you. Columns that are read: Rank, Liked (1-10), Reason, Pair.
      </p>
      <Refused refusal={read.refusal} />
      <div aria-live="polite">
        {answer === null ? read.isBusy ? <p>Reading your list…</p> : null : <p class="told">{answer.short}</p>}
      </div>
      {answer === null ? null : (
        <ul class="plain">
          {answer.rows.map(({ place, name, row, key, findings }) => (
            <li key={row} class="fact">
              <strong>{place ?? 'No place'}</strong>{' '}
              <button
                type="button"
                class="link"
                onClick={() => void chosen.run(() => ask('selectRow', { sheetId: answer.sheetId, row, key, field: 'rank' }))}
              >
                {name}
              </button>
              {findings.map(({ says, rule }) => (
                <p key={says}>
                  {says} <small>{rule}</small>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      <Refused refusal={chosen.refusal} />
      {answer === null || answer.list.length === 0 ? null : (
        <>
          <h2>The list as a whole</h2>
          <ul>
            {answer.list.map(({ says, rule }) => (
              <li key={says}>
                {says} <small>{rule}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      <Action isBusy={read.isBusy} busyText="Reading your list…" onClick={look}>
        Look again
      </Action>
    </section>
  );
}
