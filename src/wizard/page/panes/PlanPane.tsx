/** What does the whole season look like? What matters now is in sight; costs, gaps, advice and all days are folded; a tab shows it to others. */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/answers';
import type { GoTo } from '../parts/CoreSentence';
import { Action, Announced, LookAgain, Refused } from '../parts/controls';
import { PlanDetails } from '../plan/PlanDetails';
import { PlanNow } from '../plan/PlanNow';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Plan = Requests['plan']['answer'];
type Made = Requests['makePlan']['answer'];

export function PlanPane({ goTo }: { readonly goTo: GoTo }) {
  const read = useAsk<Plan>();
  const made = useAsk<Made>();
  const removed = useAsk<string>();
  const [told, setTold] = useState('');
  /** The plan of a tab that was made before is the older one. */
  const look = (): void => {
    made.forget();
    void read.run(() => ask('plan', { today: today() }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const make = (): void => {
    setTold('');
    void made
      .run(() => ask('makePlan', { today: today() }))
      .then((answer) => {
        if (answer === null) return;
        const left = answer.leftOld ? ' You typed in the earlier one, so it stays.' : '';
        setTold(
          `The tab “${answer.tab}” holds the plan as of today. It prints on one page across (landscape, fit to width).${left}`,
        );
      });
  };
  const remove = (): void => {
    setTold('');
    void removed
      .run(async () => {
        await ask('removePlan', {});
        return 'The plan tab is gone.';
      })
      .then((says) => says !== null && setTold(says));
  };
  const plan = made.answer?.plan ?? read.answer;
  return (
    <section aria-label="Plan">
      {plan === null ? <p>Your season on one page.</p> : <p>Your season, from the list “{plan.list}”.</p>}
      <Refused refusal={read.refusal} />
      <Announced>{plan === null && read.isBusy ? <p>Reading your list…</p> : null}</Announced>
      {plan === null ? null : (
        <>
          {plan.contradiction === '' ? null : <p class="refusal">{plan.contradiction}</p>}
          <PlanNow plan={plan} goTo={goTo} />
          <PlanDetails plan={plan} goTo={goTo} />
          <h2>For others, or to print</h2>
          <div class="row">
            <Action isPrimary isBusy={made.isBusy} busyText="Making the tab…" onClick={make}>
              {made.answer === null ? 'Make the Plan tab' : 'Refresh the Plan tab'}
            </Action>
            <Action isBusy={removed.isBusy} busyText="Removing…" onClick={remove}>
              Remove the Plan tab
            </Action>
          </div>
          <Refused refusal={made.refusal ?? removed.refusal} />
          <Announced>{told === '' ? null : <p class="told">{told}</p>}</Announced>
        </>
      )}
      <LookAgain isBusy={read.isBusy} look={look} />
    </section>
  );
}
