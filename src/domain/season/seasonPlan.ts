/** What is the plan of a season as data: tiers, areas, cost, balance, shortlist, gaps, days, and what to verify first? */
import type { ListCost } from '../list/cost';
import type { ListBalance } from '../list/listBalance';
import type { Shortlist } from '../list/shortlisted';
import type { Counted } from '../list/tally';
import type { ToVerify } from '../list/toVerify';
import type { NextSteps } from './nextSteps';
import type { SeasonDays } from './timeline';

/** What so many programs of the list's main specialty cost. */
export interface CostCurve {
  /** Empty where no price is known. */
  readonly points: readonly { readonly count: number; readonly usd: number }[];
  /** Whose prices they are. */
  readonly pricesOf: number | null;
  /** That specialty, with how many of its programs are open. */
  readonly main: Counted | null;
}

export interface SeasonPlan {
  readonly season: number | null;
  /** In play: what was rejected, declined or withdrawn is counted by `balance.out` alone. */
  readonly rows: number;
  readonly tiers: readonly Counted[];
  /** Of the rows that are not Skip, most first. */
  readonly areas: readonly Counted[];
  readonly cost: ListCost;
  readonly curve: CostCurve;
  readonly balance: ListBalance;
  readonly shortlist: Shortlist;
  readonly steps: NextSteps;
  readonly days: SeasonDays;
  readonly toVerify: ToVerify;
}
