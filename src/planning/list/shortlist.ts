/** Where to apply within the most applications and the budget, at which cost, and why are the others out? */
import { tierWorth } from '../../domain/list/answerImpact';
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { measureOrder } from '../../domain/list/order';
import { type Plan, planShortlist } from '../../domain/list/shortlist';
import type { Entry, OneApart, Shortlist, WorthParts } from '../../domain/list/shortlisted';
import type { Candidate, Limits } from '../../domain/list/shortlistGroups';
import { tally } from '../../domain/list/tally';
import { hasLink } from '../../domain/program';
import { targetOf } from '../../domain/tier/areaCeilings';
import { isOffered, isSent } from '../judged/offered';
import { isNamed, specialtyOfRow } from '../judged/rowSpecialty';
import { repeatsAmong } from '../judged/sameProgram';
import { leftOut } from './leftOut';
import { budgetLeft, limitsOf, type PricesOf, pricesAfter, withCosts } from './shortlistCosts';

export function shortlistOf(judged: Judged): Shortlist {
  const rows = filledRows(judged);
  const order = measureOrder(rows, judged.profile);
  const all = rows.map((row, at): Entry => entryOf(row, order[at] ?? 0, judged));
  const repeats = repeatsAmong(rows, judged);
  const open = all.filter(
    ({ row, candidate }) => isOffered(row, judged) && isNamed(candidate.specialty, judged.profile) && !repeats.has(row),
  );
  // Applied to already: they count. In SOAP an application has no price of its own.
  const sent = new Map(
    tally(
      all
        .filter(({ row }) => isSent(row, judged) && row.judgement.program.status !== 'SOAP' && !repeats.has(row))
        .map(({ candidate }) => candidate.specialty),
    ).map(({ name, count }) => [name, count]),
  );
  const { season } = judged.profile;
  const prices = pricesAfter(sent, season);
  const budget = budgetLeft(judged, rows, sent, prices);
  const limits = limitsOf(judged, sent, budget);
  const candidates = open.map(({ candidate }) => candidate);
  const plan = planShortlist(candidates, limits, prices);
  const chosen = plan.chosen.flatMap((at) => open[at] ?? []).sort(byOrder);
  const isWaiting = ({ row }: Entry): boolean => row.judgement.verdict.marks.length > 0;
  const costed = withCosts([...chosen.filter((one) => !isWaiting(one)), ...chosen.filter(isWaiting)], prices);
  const named = chosen.map(({ candidate: { specialty } }) => ({ specialty, ...prices(specialty) }));
  const isUnlimited = limits.most === Number.POSITIVE_INFINITY && limits.budget === Number.POSITIVE_INFINITY;
  const apart = (count: number): OneApart | null =>
    !isUnlimited && count > 0 ? oneApart(count, open, candidates, plan, limits, prices) : null;
  return {
    contradiction: judged.contradiction,
    phase: judged.phase,
    now: costed.filter((one) => !isWaiting(one)),
    waiting: costed.filter(isWaiting),
    out: leftOut(all.filter((one) => !chosen.includes(one)).sort(byOrder), chosen, limits, judged, repeats),
    limits,
    budget,
    isUnlimited,
    usd: plan.usd,
    pricesOf: named.filter(({ steps }) => steps !== null).map((one) => one.season),
    unpriced: [...new Set(named.filter(({ steps }) => steps === null).map(({ specialty }) => specialty))],
    season,
    oneMore: apart(chosen.length + 1),
    oneFewer: apart(chosen.length - 1),
  };
}

const byOrder = (one: Entry, other: Entry): number => one.order - other.order;

/** The numbers are MatchSheet's choice and stand in SETTINGS. */
function entryOf(row: JudgedRow, order: number, { cuts, profile }: Judged): Entry {
  const { verdict, program, context } = row.judgement;
  const worth: WorthParts = {
    tier: tierWorth(verdict, cuts),
    link: hasLink(program.connection) ? cuts.worthLink : 0,
    area: targetOf(profile, program) === null ? 0 : cuts.worthArea,
    fit: cuts.worthFit * Math.max(-5, Math.min(5, verdict.fit)),
  };
  const candidate: Candidate = {
    worth: worth.tier + worth.link + worth.area + worth.fit,
    specialty: specialtyOfRow(row, profile),
    isCore: context.highDemandArea !== null,
    questions: verdict.questions.length,
  };
  return { row, order, worth, candidate };
}

function oneApart(
  count: number,
  open: readonly Entry[],
  candidates: readonly Candidate[],
  plan: Plan,
  limits: Limits,
  prices: PricesOf,
): OneApart {
  const other = planShortlist(candidates, { ...limits, most: count, budget: Number.POSITIVE_INFINITY }, prices);
  const isMore = count > plan.chosen.length;
  const isNone = isMore && other.chosen.length <= plan.chosen.length;
  const [these, those] = isMore ? [other.chosen, plan.chosen] : [plan.chosen, other.chosen];
  const apart = isNone ? [] : these.flatMap((at) => (those.includes(at) ? [] : (open[at] ?? [])));
  const isPriced = apart.every(({ candidate }) => prices(candidate.specialty).steps !== null);
  return { rows: apart.map(({ row }) => row), usd: isPriced ? Math.abs(other.usd - plan.usd) : null };
}
