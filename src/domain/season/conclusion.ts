/** What does all of it come to in this applicant's own case, as data: how many applications where, which months, whose letters, Step 3 by when? */
import type { Day } from '../day';
import type { RuleId } from '../ruleId';

/** So many as one guide names, and for whom. */
export interface Volume {
  readonly from: number;
  readonly to: number;
  readonly orMore: boolean;
  readonly whom: string;
  readonly among: string;
  readonly rule: RuleId;
}

export type Step3Line =
  | { readonly is: 'weigh'; readonly from: Day; readonly to: Day }
  | { readonly is: 'after a position' }
  | { readonly is: 'planned'; readonly on: Day }
  | { readonly is: 'Step 2 CK first' };

/** What is there and what a guide asks; `have` is null where PROFILE does not say it. */
export interface Wanted {
  readonly have: number | null;
  readonly from: number;
  readonly to: number;
  /** As it follows the number: " in a county hospital", ", 2 of them in the specialty". */
  readonly where: string;
  readonly rule: RuleId;
}

export interface Conclusion {
  /** The year of the Match that it is for. */
  readonly season: number | null;
  /** This season's applications are behind the applicant, and it is for the next one. */
  readonly isForNext: boolean;
  /** Next season matters only to applicants who do not match in this one. */
  readonly mayMatch: boolean;
  /** The guide that speaks first of this applicant, then the others that differ. */
  readonly volumes: readonly Volume[];
  readonly specialties: readonly string[];
  /** Null where it is reached. */
  readonly usce: Wanted | null;
  readonly letters: Wanted | null;
  readonly research: string;
  /** Null where nothing is to be decided. */
  readonly step3: Step3Line | null;
  /** The whole plan of the example, from today; `submit` is when applications of the season open. */
  readonly whole: {
    readonly from: number;
    readonly to: number;
    readonly earliest: Day;
    readonly latest: Day;
    readonly submit: Day | null;
  } | null;
  readonly rules: readonly RuleId[];
}
