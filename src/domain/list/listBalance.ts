/** What is the balance of a list as data: how many against each guide's range, in which tiers, kinds and places, at what cost, and what is lopsided? */
import type { Reason } from '../decision';
import type { SeasonPhase } from '../season/phases';
import type { ListCost } from './cost';
import type { SeasonCosts } from './seasonCosts';
import type { Counted } from './tally';

/** How many applications a guide names for such an applicant, and where the list stands. */
export interface GuideRange {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** "or more" stands in the guide. */
  readonly orMore: boolean;
  readonly whom: string;
  /** Programs held against it: of the first specialty alone where the guide speaks of the main one. */
  readonly count: number;
  /** Programs too few (below 0) or too many (above 0). */
  readonly off: number;
}

export interface ListBalance {
  readonly phase: SeasonPhase;
  /** Applications sent, once no more are planned: the ranges are then held against them. Null before. */
  readonly sent: number | null;
  /** Programs that are not Skip, not out and not beside; all below counts these alone. */
  readonly open: number;
  readonly skipped: number;
  /** Rejected, declined, withdrawn, not matched, or not to be applied to. */
  readonly out: number;
  /** Of a specialty that PROFILE does not name, and nothing was sent. */
  readonly beside: number;
  readonly ranges: readonly GuideRange[];
  /** Realistic, Reach, Ultra-reach. */
  readonly tiers: readonly Counted[];
  /** Specialties of the Realistic rows, one a row; and the applicant's Step 2 CK. */
  readonly realisticIn: readonly string[];
  readonly score: number | null;
  readonly safer: number;
  readonly visaSafe: number;
  readonly visaToVerify: number;
  /** Marked: the applicant graduated long ago, and the limit is not said. */
  readonly graduationToVerify: number;
  readonly withQuestion: number;
  readonly inCore: number;
  readonly mostInCore: number;
  readonly saferShare: number;
  readonly kinds: readonly Counted[];
  readonly tracks: readonly Counted[];
  readonly specialties: readonly Counted[];
  readonly areas: readonly Counted[];
  /** Of what can still be applied to. */
  readonly cost: ListCost;
  /** Beside the applications. */
  readonly seasonCosts: SeasonCosts;
  readonly warnings: readonly Reason[];
  /** What is asked or told once for the whole list. */
  readonly once: readonly string[];
}
