/** What does the check of a rank order list come to, as data: findings by row, then what the whole list meets: fee, exams, medians? */
import type { WorkRight } from '../profile';
import type { SeasonDay } from '../season/phaseDays';
import type { SeasonPhase } from '../season/phases';
import type { InterviewsIn, StillOpen } from '../season/seasonNow';
import type { RankedRowFindings } from './checkRanks';
import type { RankFinding } from './rankFinding';

export interface RankCheck {
  readonly phase: SeasonPhase;
  /** The lists are certified. Nothing can be changed any more, so nothing is reported. */
  readonly isClosed: boolean;
  readonly ranked: number;
  readonly rows: readonly RankedRowFindings[];
  /** Of the columns as a whole. */
  readonly list: readonly RankFinding[];
  /** Ranks beyond those that the registration covers; null where there are none. */
  readonly aboveFee: {
    readonly ranked: number;
    readonly covered: number;
    readonly above: number;
    readonly usd: number | null;
    /** Whose price it is. */
    readonly season: number | null;
  } | null;
  readonly deadline: SeasonDay | null;
  readonly stillOpen: readonly StillOpen[];
  /** Positions of the first specialty from the top; null where nothing is ranked. */
  readonly inARow: InterviewsIn | null;
  readonly workRight: WorkRight | null;
}
