/** Where to apply within the most applications and the budget, at which cost, and why are the others out? */
import { tierWorth } from '../domain/list/answerImpact';
import { measureCost } from '../domain/list/cost';
import { filledRows, type Judged, type JudgedRow } from '../domain/list/judgedList';
import { measureOrder } from '../domain/list/order';
import { type Candidate, type Limits, type Plan, type Prices, planShortlist } from '../domain/list/shortlist';
import type { Entry, OneApart, Shortlist, Shortlisted, WorthParts } from '../domain/list/shortlisted';
import { tally } from '../domain/list/tally';
import { hasLink } from '../domain/program';
import { leftOut } from './leftOut';
import { isOffered } from './offered';
import { pricesIn } from './prices';
import { specialtyOfRow } from './rowSpecialty';

/** Prices, and the season they are of. */
interface NamedPrices extends Prices {
  readonly season: number | null;
}
type PricesOf = (specialty: string) => NamedPrices;

export function shortlistOf(judged: Judged): Shortlist {
  const rows = filledRows(judged);
  const order = measureOrder(rows, judged.profile);
  const all = rows.map((row, at): Entry => entryOf(row, order[at] ?? 0, judged));
  const open = all.filter(({ row }) => isOffered(row, judged));
  // Applied to already: they count, and what comes after them costs the price of their step.
  const sent = new Map(
    tally(all.filter(({ row }) => row.judgement.program.progress !== 'none').map(({ candidate }) => candidate.specialty)).map(
      ({ name, count }) => [name, count],
    ),
  );
  const { season } = judged.profile;
  const prices: PricesOf = (specialty) => ({
    ...pricesIn(specialty, season, Number.POSITIVE_INFINITY),
    sent: sent.get(specialty) ?? 0,
  });
  const limits = limitsOf(judged, sent, prices);
  const candidates = open.map(({ candidate }) => candidate);
  const plan = planShortlist(candidates, limits, prices);
  const chosen = plan.chosen.flatMap((at) => open[at] ?? []).sort(byOrder);
  const isWaiting = ({ row }: Entry): boolean => row.judgement.verdict.verifyVisa;
  const costed = withCosts([...chosen.filter((one) => !isWaiting(one)), ...chosen.filter(isWaiting)], prices);
  const named = chosen.map(({ candidate: { specialty } }) => ({ specialty, ...prices(specialty) }));
  const isUnlimited = limits.most === Number.POSITIVE_INFINITY && limits.budget === Number.POSITIVE_INFINITY;
  const apart = (count: number): OneApart | null =>
    !isUnlimited && count > 0 ? oneApart(count, open, candidates, plan, limits, prices) : null;
  return {
    now: costed.filter((one) => !isWaiting(one)),
    waiting: costed.filter(isWaiting),
    out: leftOut(all.filter((one) => !chosen.includes(one)).sort(byOrder), chosen, limits, judged),
    limits,
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

/** The numbers are MatchSheet's choice and stand in SETTINGS. (design §6) */
function entryOf(row: JudgedRow, order: number, { cuts, profile }: Judged): Entry {
  const { verdict, program, around } = row.judgement;
  const worth: WorthParts = {
    tier: tierWorth(verdict, cuts),
    link: hasLink(program.connection) ? cuts.worthLink : 0,
    fit: cuts.worthFit * Math.max(-5, Math.min(5, verdict.fit)),
  };
  const candidate: Candidate = {
    worth: worth.tier + worth.link + worth.fit,
    specialty: specialtyOfRow(row, profile),
    isCore: around.highDemandArea !== null,
    questions: verdict.questions.length,
  };
  return { row, order, worth, candidate };
}

const costOf = ({ steps, sent }: Prices, count: number): number =>
  steps === null ? 0 : (measureCost(sent + count, steps) ?? 0) - (measureCost(sent, steps) ?? 0);

function limitsOf({ profile, cuts }: Judged, sent: ReadonlyMap<string, number>, prices: PricesOf): Limits {
  const already = [...sent.values()].reduce((sum, count) => sum + count, 0);
  const spent = [...sent].reduce((sum, [specialty, count]) => sum + costOf({ ...prices(specialty), sent: 0 }, count), 0);
  const none = Number.POSITIVE_INFINITY;
  return {
    most: profile.mostApplications === null ? none : Math.max(0, profile.mostApplications - already),
    budget: profile.budget === null ? none : Math.max(0, profile.budget - spent),
    mostCore: cuts.mostInCore,
    mostSpecialties: cuts.mostSpecialties < 2 ? 1 : 2,
  };
}

/** After each application; what has no price adds nothing. */
function withCosts(chosen: readonly Entry[], prices: PricesOf): Shortlisted[] {
  const counts = new Map<string, number>();
  let usd = 0;
  return chosen.map((one) => {
    const { specialty } = one.candidate;
    const before = counts.get(specialty) ?? 0;
    counts.set(specialty, before + 1);
    const price = prices(specialty);
    usd += costOf(price, before + 1) - costOf(price, before);
    return { ...one, costSoFar: price.steps === null ? null : usd };
  });
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
