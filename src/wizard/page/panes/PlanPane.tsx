/** What does the whole season look like? What matters now is in sight; costs, gaps, advice and all days are folded; a tab shows it to others. */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Requests } from '../../../google/server/serve';
import { Bars, CostCurve, TierBar } from '../parts/Charts';
import { Action, count, Refused, TierBadge } from '../parts/parts';
import { type GoTo, Said } from '../parts/Said';
import { WhatIf } from '../parts/WhatIf';
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
        const left = answer.leftOld ? ' The earlier one holds something of yours, so it stays.' : '';
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
      <div aria-live="polite">{plan === null && read.isBusy ? <p>Reading your list…</p> : null}</div>
      {plan === null ? null : (
        <>
          {plan.contradiction === '' ? null : <p class="refusal">{plan.contradiction}</p>}
          <Now plan={plan} goTo={goTo} />
          <Folded plan={plan} goTo={goTo} />
          <h2>For others, or to print</h2>
          <div class="row">
            <Action isPrimary isBusy={made.isBusy} busyText="Making the tab…" onClick={make}>
              {made.answer === null ? 'Make the Plan tab' : 'Refresh the Plan tab'}
            </Action>
            <Action isBusy={removed.isBusy} busyText="Removing…" onClick={remove}>
              Remove it
            </Action>
          </div>
          <Refused refusal={made.refusal ?? removed.refusal} />
          <div aria-live="polite">{told === '' ? null : <p class="told">{told}</p>}</div>
        </>
      )}
      <Action isBusy={read.isBusy} busyText="Reading your list…" onClick={look}>
        Look again
      </Action>
    </section>
  );
}

const DAYS_SHOWN = 3;
const QUESTIONS_SHOWN = 3;

function Now({ plan, goTo }: { readonly plan: Plan; readonly goTo: GoTo }) {
  const ahead = plan.timeline.filter(({ is }) => is === 'open');
  return (
    <>
      {plan.thisWeek.length === 0 ? null : <h2>This week</h2>}
      <ul>
        {plan.thisWeek.map((says) => (
          <li key={says}>
            <Said words={says} goTo={goTo} />
          </li>
        ))}
      </ul>
      {ahead.length === 0 ? null : <h2>Next days</h2>}
      <Days days={ahead.slice(0, DAYS_SHOWN)} goTo={goTo} />
      <h2>{count(plan.rows, 'program')} in play</h2>
      <TierBar tiers={plan.tiers} />
      <p>The shortlist: {plan.shortlist[0]}</p>
      <h2>Verify first</h2>
      {plan.verify.length === 0 ? <p>Nothing is open.</p> : null}
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

function Fold({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <details>
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}

function Folded({ plan, goTo }: { readonly plan: Plan; readonly goTo: GoTo }) {
  const yourCase = [plan.yourCase, ...plan.visa].filter((says) => says !== '');
  return (
    <>
      <Fold title="Your case">
        {yourCase.map((says) => (
          <p key={says}>{says}</p>
        ))}
        <Decisions plan={plan} />
      </Fold>
      <Fold title="What it costs">
        <CostCurve points={plan.costCurve} main={plan.mainSpecialty} season={plan.pricesOf} />
        {plan.cost === '' ? null : <p>{plan.cost}</p>}
        <h3>The shortlist</h3>
        {plan.shortlist.map((says) => (
          <p key={says}>{says}</p>
        ))}
      </Fold>
      <Fold title="Is the list balanced?">
        {[plan.quartile, ...plan.balance]
          .filter((says) => says !== '')
          .map((says) => (
            <p key={says}>{says}</p>
          ))}
        {plan.areas.length === 0 ? null : (
          <>
            <h3>Where they are</h3>
            <Bars counted={plan.areas} label="Programs that are not Skip by area" />
          </>
        )}
      </Fold>
      <Fold title={`What is missing (${plan.gaps.length})`}>
        {plan.gaps.length === 0 ? <p>Nothing the guides measure.</p> : null}
        {byDomain(plan.gaps).map(([domain, lines]) => (
          <Lines key={domain} title={domain}>
            {lines.map(({ have, target, gap, act, rule }) => (
              <li key={`${target}${rule}`}>
                <strong>{ended(gap)}</strong> Asked: {target}
                {have === '' || have === 'not said' ? '' : `; you have ${have}`}. {act === '' ? '' : ended(act)}{' '}
                <small>{rule}</small>
              </li>
            ))}
          </Lines>
        ))}
      </Fold>
      {plan.advice.length === 0 ? null : (
        <Fold title={`What the guides advise (${plan.advice.length})`}>
          {byDomain(plan.advice).map(([domain, lines]) => (
            <Lines key={domain} title={domain}>
              {lines.map(({ have, target, act, rule }) => (
                <li key={`${target}${act}`}>
                  {have === '' ? null : <strong>{have}. </strong>}
                  <Said words={`${target} ${act}`} goTo={goTo} /> <small>{rule}</small>
                </li>
              ))}
            </Lines>
          ))}
        </Fold>
      )}
      <Fold title="All days of the season">
        <Days days={plan.timeline} goTo={goTo} />
      </Fold>
      <Fold title="What if…">
        <WhatIf />
      </Fold>
    </>
  );
}

const ended = (says: string): string => (/[.?!)]$/.test(says) ? says : `${says}.`);

function byDomain<Line extends { readonly domain: string }>(lines: readonly Line[]): [string, Line[]][] {
  const domains = [...new Set(lines.map(({ domain }) => domain))];
  return domains.map((domain) => [domain, lines.filter((line) => line.domain === domain)]);
}

function Lines({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </>
  );
}

function Decisions({ plan }: { readonly plan: Plan }) {
  return (
    <>
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

function Days({ days, goTo }: { readonly days: Plan['timeline']; readonly goTo: GoTo }) {
  return (
    <ol class="days">
      {days.map(({ when, task, state, source, is }) => (
        <li key={`${when}${task}`} class={is === 'not known' ? 'unknown' : is === 'open' ? '' : is}>
          <span class="when">
            <Said words={when} goTo={goTo} />
          </span>{' '}
          {state === '' ? null : <em>{state}</em>}
          <br />
          <Said words={task} goTo={goTo} /> <small>{source}</small>
        </li>
      ))}
    </ol>
  );
}
