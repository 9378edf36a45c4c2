/** What does the scored list come to: bars, visas, cost, questions; and what stands in its way? */
import { TIERS } from '../../../domain/tiers';
import type { Requests } from '../../../google/server/answers';
import { ask } from '../server';
import { useAsk } from '../useAsk';
import { Action, count, Refused, Sign } from './controls';
import { TakeBack } from './TakeBack';

type Scored = Requests['score']['answer'];
type Moved = Requests['moveBlockers']['answer'];

export function ScoreSummary({ summary, where }: { readonly summary: Scored['summary']; readonly where: string }) {
  const most = Math.max(1, ...Object.values(summary.tiers));
  return (
    <>
      <h2>
        {count(summary.rows, 'program')}, from cell {where} on
      </h2>
      <dl class="bars">
        {TIERS.map((tier) => (
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
      {summary.quartile === '' ? null : <p>{summary.quartile}</p>}
      <ul>
        <li>
          {summary.visaSafe} {summary.visaSafe === 1 ? 'says' : 'say'} that your visa is no obstacle there.
        </li>
        {summary.verifyVisa === 0 ? null : (
          <li>
            {summary.verifyVisa} {summary.verifyVisa === 1 ? 'says' : 'say'} nothing about visas: verify before you pay.
          </li>
        )}
        {summary.verifyGraduation === 0 ? null : (
          <li>
            {summary.verifyGraduation} {summary.verifyGraduation === 1 ? 'names' : 'name'} no limit on years since graduation, and
            yours was long ago: verify before you pay.
          </li>
        )}
        {summary.cost === '' ? null : <li>{summary.cost}</li>}
      </ul>
      {summary.asked.length === 0 ? null : (
        <>
          <h3>Not said in your list</h3>
          <ul>
            {summary.asked.slice(0, 6).map(({ about, rows }) => (
              <li key={about}>
                {about}: {count(rows, 'program')}
              </li>
            ))}
          </ul>
        </>
      )}
      {summary.listNotes.map((sentence) => (
        <p class="told" key={sentence}>
          {sentence}
        </p>
      ))}
    </>
  );
}

/** The answers are blocked: by which cell, with what in it, and where it could go. */
export function Blocked({ blockedBy, onMoved }: { readonly blockedBy: Scored['blockedBy']; readonly onMoved: () => void }) {
  const moving = useAsk<Moved>();
  const undone = useAsk<boolean>();
  const [first] = blockedBy;
  const moved = moving.answer?.moved.length ?? 0;
  const takeBack = async () => (moving.answer === null ? null : ask('undoTiers', { undo: moving.answer.undo }));
  const movedBack = (): void => {
    moving.forget();
    onMoved();
  };
  const told =
    moved === 0 ? null : (
      <p class="told">
        {moved === 1 ? 'One tier of yours now stands' : `${moved} tiers of yours now stand`} under “Tier to use”.{' '}
        <TakeBack undone={undone} take={takeBack} onDone={movedBack} />
        <Refused refusal={undone.refusal} />
      </p>
    );
  if (first === undefined) return told;
  const more = blockedBy.length - 1;
  return (
    <div class="refusal">
      <strong>There is no room for the answers.</strong> Cell {first.cell} in our columns holds your “{first.content}”
      {more === 0 ? '' : `, and ${more} more ${more === 1 ? 'cell is' : 'cells are'} filled`}. A tier of yours counts in a column
      of your own, “Tier to use”.
      <p>
        <Action
          isBusy={moving.isBusy}
          busyText="Moving…"
          onClick={() =>
            void moving.run(() => ask('moveBlockers', {})).then((moved) => moved !== null && moved.left.length === 0 && onMoved())
          }
        >
          Move to “Tier to use”
        </Action>
      </p>
      {moving.answer === null || moving.answer.left.length === 0 ? null : (
        <p>Move these yourself: they are not tiers, or their place is taken: {moving.answer.left.join(', ')}.</p>
      )}
      <Refused refusal={moving.refusal} />
      {told}
    </div>
  );
}
