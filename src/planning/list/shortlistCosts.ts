/** What do the applications of a shortlist cost, after those sent already, and which limits are left? */
import { measureCost } from '../../domain/list/cost';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { type Budget, budgetOf } from '../../domain/list/seasonCosts';
import type { Entry, Shortlisted } from '../../domain/list/shortlisted';
import type { Limits, Prices } from '../../domain/list/shortlistGroups';
import { seasonCostsOf } from '../year/seasonCosts';
import { pricesIn } from './prices';

/** Prices, and the season they are of. */
interface NamedPrices extends Prices {
  readonly season: number | null;
}
export type PricesOf = (specialty: string) => NamedPrices;

/** @param sent Applications sent already, by specialty: what comes after them costs the price of their step. */
export const pricesAfter =
  (sent: ReadonlyMap<string, number>, season: number | null): PricesOf =>
  (specialty) => ({ ...pricesIn(specialty, season), sent: sent.get(specialty) ?? 0 });

const costOf = ({ steps, sent }: Prices, count: number): number =>
  steps === null ? 0 : (measureCost(sent + count, steps) ?? 0) - (measureCost(sent, steps) ?? 0);

/** Null where PROFILE names none. */
export function budgetLeft(
  judged: Judged,
  rows: readonly JudgedRow[],
  sent: ReadonlyMap<string, number>,
  prices: PricesOf,
): Budget | null {
  const { budget, feesPaid } = judged.profile;
  if (budget === null) return null;
  const spent = [...sent].reduce((sum, [specialty, count]) => sum + costOf({ ...prices(specialty), sent: 0 }, count), 0);
  return budgetOf(budget, seasonCostsOf(judged, rows), spent, feesPaid ?? 0);
}

export function limitsOf({ profile, cuts }: Judged, sent: ReadonlyMap<string, number>, budget: Budget | null): Limits {
  const already = [...sent.values()].reduce((sum, count) => sum + count, 0);
  const none = Number.POSITIVE_INFINITY;
  return {
    most: profile.mostApplications === null ? none : Math.max(0, profile.mostApplications - already),
    budget: budget?.left ?? none,
    mostCore: cuts.mostInCore,
    mostSpecialties: cuts.mostSpecialties < 2 ? 1 : 2,
  };
}

/** After each application; what has no price adds nothing. */
export function withCosts(chosen: readonly Entry[], prices: PricesOf): Shortlisted[] {
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
