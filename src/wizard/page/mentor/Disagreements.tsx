/** Where do mentor and rules differ, and whom does the applicant follow? */
import { useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { Action, Refused } from '../parts/parts';
import { TakeBack } from '../parts/TakeBack';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Found = Requests['disagreements']['answer'];

export function Disagreements() {
  const found = useAsk<Found>();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const applied = useAsk<Requests['applyTiers']['answer']>();
  const undone = useAsk<boolean>();
  const look = (): void => {
    undone.forget();
    void found.run(() => ask('disagreements', { today: today() })).then(() => setChosen([]));
  };
  const rows = found.answer?.rows ?? [];
  const apply = (): void => {
    const wanted = rows.filter(({ row }) => chosen.includes(row)).map(({ row, key }) => ({ row, key }));
    void applied.run(() => ask('applyTiers', { sheetId: found.answer?.sheetId ?? 0, rows: wanted }));
  };
  const undo = applied.answer;
  return (
    <>
      <h2>Where you differ</h2>
      <Action isBusy={found.isBusy} busyText="Comparing…" onClick={look}>
        Compare the tiers
      </Action>
      <Refused refusal={found.refusal ?? applied.refusal ?? undone.refusal} />
      <div aria-live="polite">
        {found.answer !== null && rows.length === 0 ? <p>Your mentor names no other tier than the rules do.</p> : null}
      </div>
      {rows.length === 0 ? null : (
        <fieldset>
          <legend>
            {rows.length} {rows.length === 1 ? 'program' : 'programs'}; tick where you follow your mentor
          </legend>
          {rows.map(({ row, program, says, note, used }) => (
            <label class="choice" key={row}>
              <input
                type="checkbox"
                checked={chosen.includes(row)}
                onChange={() => setChosen(chosen.includes(row) ? chosen.filter((one) => one !== row) : [...chosen, row])}
              />{' '}
              <strong>{program}</strong>: {says}. {note} {used === '' ? null : <small>You use: {used}</small>}
            </label>
          ))}
          <Action isPrimary isBusy={applied.isBusy} busyText="Writing…" onClick={apply}>
            Use the mentor’s tier
          </Action>
        </fieldset>
      )}
      <div aria-live="polite">
        {undo === null ? null : (
          <p class="told">
            Written under “Tier to use” with your mentor’s words. The shortlist, the balance and what to verify follow it; the
            computed tier stays as it is.
          </p>
        )}
        {undone.answer === true ? <p class="told">Taken back.</p> : null}
      </div>
      {undo === null ? null : (
        <TakeBack undone={undone} take={() => ask('undoTiers', { undo })} onDone={applied.forget}>
          Take the tiers back
        </TakeBack>
      )}
    </>
  );
}
