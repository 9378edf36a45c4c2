/** What does the whole season look like: pictures, what is missing, days, and the tab that shows it to others? */
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { Bars, CostCurve, TierBar } from '../parts/Charts';
import { Action, Refused, TierBadge } from '../parts/parts';
import { WhatIf } from '../parts/WhatIf';
import { ask, today } from '../server';
import { useAsk } from '../useAsk';

type Plan = Requests['plan']['answer'];
type Made = Requests['makePlan']['answer'];

export function PlanPane() {
  const read = useAsk<Plan>();
  const made = useAsk<Made>();
  const removed = useAsk<string>();
  const [told, setTold] = useState('');
  const look = (): void => void read.run(() => ask('plan', { today: today() }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the pane opens
  useEffect(look, []);
  const make = (): void => {
    setTold('');
    void made
      .run(() => ask('makePlan', { today: today() }))
      .then((answer) => {
        if (answer === null) return;
        const left = answer.leftOld ? ' The one before holds something of yours, so it stays as it is.' : '';
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
        return 'The tab of the plan is gone.';
      })
      .then((says) => says !== null && setTold(says));
  };
  const plan = made.answer?.plan ?? read.answer;
  return (
    <section aria-label="Plan">
      <p>
        Your season on one page: what the list {plan === null ? '' : `“${plan.list}” `}holds, what is missing, and what to do by
        when.
      </p>
      <Refused refusal={read.refusal} />
      <div aria-live="polite">{plan === null && read.isBusy ? <p>Reading your list…</p> : null}</div>
      {plan === null ? null : (
        <>
          <div class="row">
            <Action isPrimary isBusy={made.isBusy} busyText="Making the tab…" onClick={make}>
              {made.answer === null ? 'Make the Plan tab' : 'Refresh the Plan tab'}
            </Action>
            <Action isBusy={removed.isBusy} busyText="Removing…" onClick={remove}>
              Remove it
            </Action>
          </div>
          {plan.contradiction === '' ? null : <p class="refusal">{plan.contradiction}</p>}
          <Refused refusal={made.refusal ?? removed.refusal} />
          <div aria-live="polite">{told === '' ? null : <p class="told">{told}</p>}</div>
          {[plan.yourCase, ...plan.visa]
            .filter((says) => says !== '')
            .map((says) => (
              <p key={says}>{says}</p>
            ))}
          {plan.thisWeek.length === 0 ? null : <h2>This week</h2>}
          <ul>
            {plan.thisWeek.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
          <Pictures plan={plan} />
          <WhatIf />
          <Gaps plan={plan} />
          <Advice plan={plan} />
          <Days plan={plan} />
          <First plan={plan} />
        </>
      )}
      <Action isBusy={read.isBusy} busyText="Reading your list…" onClick={look}>
        Look again
      </Action>
    </section>
  );
}

function Pictures({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <h2>{plan.rows} programs</h2>
      <TierBar tiers={plan.tiers} />
      {plan.quartile === '' ? null : <p>{plan.quartile}</p>}
      {plan.areas.length === 0 ? null : (
        <>
          <h3>Where they are</h3>
          <Bars counted={plan.areas} label="Programs that are not Skip by area" />
        </>
      )}
      <h3>What it costs</h3>
      <CostCurve points={plan.costCurve} main={plan.mainSpecialty} season={plan.pricesOf} />
      <ul>
        {[plan.cost, ...plan.shortlist.map((says) => `Shortlist: ${says}`), ...plan.balance]
          .filter((says) => says !== '')
          .map((says) => (
            <li key={says}>{says}</li>
          ))}
      </ul>
    </>
  );
}

function Gaps({ plan }: { readonly plan: Plan }) {
  const domains = [...new Set(plan.gaps.map(({ domain }) => domain))];
  return (
    <>
      <h2>What is missing</h2>
      {domains.length === 0 ? <p>Nothing that the guides measure.</p> : null}
      {domains.map((domain) => (
        <details key={domain}>
          <summary>{domain}</summary>
          <ul>
            {plan.gaps
              .filter((gap) => gap.domain === domain)
              .map(({ have, target, gap, act, rule }) => (
                <li key={`${target}${rule}`}>
                  <strong>{/[.?!]$/.test(gap) ? gap : `${gap}.`}</strong> Asked: {target}
                  {have === '' || have === 'not said' ? '' : `; you have ${have}`}. {act}
                  {act === '' || act.endsWith(')') ? ' ' : '. '}
                  <small>{rule}</small>
                </li>
              ))}
          </ul>
        </details>
      ))}
      {plan.decisions.map(({ about, answer, reasons, rules }) => (
        <div key={about}>
          <h3>
            {about}: {answer}
          </h3>
          <p>
            {reasons} <small>{rules}</small>
          </p>
        </div>
      ))}
    </>
  );
}

function Advice({ plan }: { readonly plan: Plan }) {
  const domains = [...new Set(plan.advice.map(({ domain }) => domain))];
  return domains.length === 0 ? null : (
    <>
      <h2>What the guides advise</h2>
      {domains.map((domain) => (
        <details key={domain}>
          <summary>{domain}</summary>
          <ul>
            {plan.advice
              .filter((one) => one.domain === domain)
              .map(({ have, target, act, rule }) => (
                <li key={`${target}${act}`}>
                  {have === '' ? null : <strong>{have}. </strong>}
                  {target} {act} <small>{rule}</small>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </>
  );
}

function Days({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <h2>Days of the season</h2>
      <ol class="days">
        {plan.timeline.map(({ when, task, state, source, is }) => (
          <li key={`${when}${task}`} class={is === 'not known' ? 'unknown' : is === 'open' ? '' : is}>
            <span class="when">{when}</span> {state === '' ? null : <em>{state}</em>}
            <br />
            {task} <small>{source}</small>
          </li>
        ))}
      </ol>
    </>
  );
}

function First({ plan }: { readonly plan: Plan }) {
  return (
    <>
      <h2>Verify first</h2>
      {plan.verify.length === 0 ? <p>Nothing is open.</p> : null}
      <ol>
        {plan.verify.slice(0, 5).map(({ name, tier, changes }) => (
          <li key={name}>
            {name} <TierBadge label={tier} />
            <br />
            <small>{changes}</small>
          </li>
        ))}
      </ol>
      <p>{plan.silence || 'The pane Verify has them all, with a message to send.'}</p>
    </>
  );
}
