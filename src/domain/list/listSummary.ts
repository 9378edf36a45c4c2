/** What does a whole judged list come to, as numbers? */
import type { Phase } from '../season/phaseDays';
import type { Tier } from '../tiers';
import type { ListCost } from './cost';
import type { Counted } from './tally';

export interface ListSummary {
  readonly rows: number;
  readonly phase: Phase;
  readonly tiers: Readonly<Record<Tier, number>>;
  /** Realistic without a mark, the visa known, with a link or many IMGs. */
  readonly safer: number;
  /** Rows of which the visa is asked. */
  readonly verifyVisa: number;
  /** Rows whose limit of years since graduation must be verified. */
  readonly verifyGraduation: number;
  /** Rows whose own words offer a visa that this applicant can use, or need none. */
  readonly visaSafe: number;
  readonly questions: number;
  /** Each open question with how many rows leave it open, most first; a Skip asks nothing. */
  readonly asked: readonly Counted[];
  readonly applied: number;
  readonly interviews: number;
  /** What is told once for the whole list, and what PROFILE lacks. */
  readonly listNotes: readonly string[];
  readonly lacks: readonly string[];
  /** Rows of specialties that PROFILE does not name, and that nothing was sent to: counted nowhere else. */
  readonly beside: number;
  /** Programs that stand in more than one row. */
  readonly repeated: readonly string[];
  /** Specialties of the Realistic rows, one a row; and the applicant's Step 2 CK. */
  readonly realisticIn: readonly string[];
  readonly score: number | null;
  /** Of all that can still be applied to. */
  readonly cost: ListCost;
}
