/** Which part of the plan matters now? This week, the next days, the tiers, and what to verify first. */
import type { Requests } from '../../../google/server/answers';
import { TierBar } from '../parts/Charts';
import { CoreSentence, type GoTo } from '../parts/CoreSentence';
import { count, TierBadge } from '../parts/controls';
import { Days } from './Days';

type Plan = Requests['plan']['answer'];

const DAYS_SHOWN = 3;
const QUESTIONS_SHOWN = 3;

export function PlanNow({ plan, goTo }: { readonly plan: Plan; readonly goTo: GoTo }) {
  const ahead = plan.timeline.filter(({ is }) => is === 'open');
  return (
    <>
      {plan.thisWeek.length === 0 ? null : <h2>This week</h2>}
      <ul>
        {plan.thisWeek.map((says) => (
          <li key={says}>
            <CoreSentence words={says} goTo={goTo} />
          </li>
        ))}
      </ul>
      {ahead.length === 0 ? null : <h2>Next days</h2>}
      <Days days={ahead.slice(0, DAYS_SHOWN)} goTo={goTo} />
      <h2>{count(plan.rows, 'program')}, Skip included</h2>
      <TierBar tiers={plan.tiers} />
      <p>The shortlist: {plan.shortlist[0]}</p>
      <h2>Verify first</h2>
      {plan.verify.length === 0 ? <p>No open questions.</p> : null}
      <ol>
        {plan.verify.slice(0, QUESTIONS_SHOWN).map(({ name, tier, changes }) => (
          <li key={name}>
            {name} <TierBadge label={tier} />
            <br />
            <small>{changes}</small>
          </li>
        ))}
      </ol>
      <p>{plan.silence || 'The Verify pane has them all, with a message to send.'}</p>
    </>
  );
}
