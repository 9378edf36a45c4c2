/** What does the whole list come to, and how is the score made and taken back? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../google/serve';
import { Action, Refused, Sign, TIER_NAMES } from './parts';
import { ask, today } from './server';
import { useAsk } from './useAsk';

type Scored = Requests['score']['answer'];

export function ScorePane() {
  const scored = useAsk<Scored>();
  const undone = useAsk<null>();
  const [note, setNote] = useState('');
  const { answer } = scored;
  const score = (): void => {
    setNote('');
    void scored.run(() => ask('score', { today: today() }));
  };
  const undo = async (): Promise<void> => {
    if (answer === null) return;
    const isDone =
      (await undone.run(() => ask('undoScore', { undo: answer.undo }).then(() => null))) === null && undone.refusal === null;
    if (isDone) {
      scored.forget();
      setNote('The columns are gone, and your sheet is as it was.');
    }
  };
  return (
    <section aria-label="Score my list">
      <p>Reads your list and writes one formula in columns right of it. Your own cells are not touched.</p>
      <Action isPrimary isBusy={scored.isBusy} busyText="Scoring your list…" onClick={score}>
        {answer === null ? 'Score my list' : 'Score again'}
      </Action>
      <Refused refusal={scored.refusal} />
      <div aria-live="polite">{note === '' ? null : <p>{note}</p>}</div>
      {answer === null ? null : <Result scored={answer} />}
      {answer === null ? null : (
        <>
          <Action isBusy={undone.isBusy} busyText="Taking it back…" onClick={() => void undo()}>
            Undo
          </Action>
          <Refused refusal={undone.refusal} />
        </>
      )}
    </section>
  );
}

function Result({ scored: { summary, where, blockedBy } }: { readonly scored: Scored }) {
  const most = Math.max(1, ...Object.values(summary.tiers));
  return (
    <div aria-live="polite">
      {blockedBy.length === 0 ? null : (
        <p class="refusal">
          <strong>The answers have no room.</strong> Cell {blockedBy[0]?.cell} in our columns holds your “{blockedBy[0]?.content}
          ”. Move it, and the answers appear.
        </p>
      )}
      <h2>
        {summary.rows} programs, from cell {where} on
      </h2>
      <dl class="bars">
        {TIER_NAMES.map((tier) => (
          <div key={tier}>
            <dt>
              <Sign tier={tier} /> {tier}
            </dt>
            <dd>
              <span class={`bar ${tier}`} style={{ width: `${(summary.tiers[tier] / most) * 100}%` }} aria-hidden="true" />
              {summary.tiers[tier]}
            </dd>
          </div>
        ))}
      </dl>
      <ul>
        <li>{summary.visaSafe} offer a visa that you can use, by their own words.</li>
        {summary.verifyVisa === 0 ? null : <li>{summary.verifyVisa} say nothing of visas: verify before you pay.</li>}
      </ul>
      {summary.asked.length === 0 ? null : (
        <>
          <h2>What to find out first</h2>
          <ol>
            {summary.asked.slice(0, 5).map(({ about, rows }) => (
              <li key={about}>
                {about} ({rows} {rows === 1 ? 'program' : 'programs'})
              </li>
            ))}
          </ol>
        </>
      )}
      {summary.once.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
