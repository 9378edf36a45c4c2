/** Which parts of the plan can wait until somebody asks for them? The case, costs, balance, gaps, advice, all days, and what would change it: each behind its title. */
import type { ComponentChildren } from 'preact';
import type { Requests } from '../../../google/server/answers';
import { Bars, CostCurve } from '../parts/Charts';
import { CoreSentence, type GoTo } from '../parts/CoreSentence';
import { WhatIf } from '../parts/WhatIf';
import { Days } from './Days';

type Plan = Requests['plan']['answer'];

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

export function PlanDetails({ plan, goTo }: { readonly plan: Plan; readonly goTo: GoTo }) {
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
                  <CoreSentence words={`${target} ${act}`} goTo={goTo} /> <small>{rule}</small>
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
