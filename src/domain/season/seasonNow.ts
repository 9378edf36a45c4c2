/** What holds on this day of the year, as data: the phase, the rows by state, the days ahead, what to do now and what not to? */
import type { ApplicationStatus } from '../applicationStatus';
import type { Day } from '../day';
import type { VisaWanted, WorkRight } from '../profile';
import type { Program } from '../program';
import type { RuleId } from '../ruleId';
import type { SeasonDay } from './phaseDays';
import type { SeasonPhase } from './phases';
import type { Silence } from './silence';

/** One thing to do, or not to do, and who says so. */
export interface PhaseAct {
  readonly says: string;
  readonly source: string;
  readonly rules: readonly RuleId[];
}

/** Interviews of one specialty beside the published medians of programs ranked in a row; null where none are kept. */
export interface InterviewsIn {
  readonly specialty: string;
  readonly count: number;
  readonly ranks: { readonly matched: number | null; readonly notMatched: number | null } | null;
}

/** What of the exams must be with ECFMG by the rank list deadline and is not known to be there. */
export type StillOpen = 'Step 1' | 'Step 2 CK' | 'ECFMG certification' | 'ECFMG not said';

/** Programs of the list that may be applied to in SOAP, if they stand on its list of unfilled ones. */
export interface SoapFile {
  /** Rows marked SOAP, or all that are left where none is. */
  readonly isMarked: boolean;
  readonly groups: readonly {
    readonly track: NonNullable<Program['track']> | 'track not said';
    readonly programs: readonly { readonly name: string; readonly isVisaOpen: boolean }[];
  }[];
}

export interface SeasonNow {
  /** What PROFILE says against itself: null where nothing does. */
  readonly contradiction: string | null;
  readonly today: Day | null;
  readonly season: SeasonPhase;
  readonly workRight: WorkRight | null;
  readonly visaWanted: VisaWanted | null;
  /** In the applicant's words; null where it is not said. */
  readonly citizenship: string | null;
  /** Which service takes the applications of which of the specialties; null where ERAS takes all. */
  readonly services: { readonly residencyCas: readonly string[]; readonly eras: readonly string[] } | null;
  /** In the order of the statuses; a status that no row has is left out. */
  readonly states: readonly { readonly status: ApplicationStatus; readonly count: number }[];
  /** Rows that tell of an application before applications open: of the season before, or not known of which. */
  readonly ofLast: number;
  readonly asksOfLast: number;
  /** Programs that can still be applied to; null in phases without applications. */
  readonly openToApply: number | null;
  /** While there is something to rank. */
  readonly interviews: readonly InterviewsIn[];
  /** After a match; in SOAP it is the first of what not to do. */
  readonly silence: Silence | null;
  /** Empty where nothing is open, or the deadline is past. */
  readonly stillOpen: readonly StillOpen[];
  readonly rankListDay: SeasonDay | null;
  readonly nextDays: readonly SeasonDay[];
  /** Interviews that are booked, the soonest first. */
  readonly interviewDays: readonly { readonly name: string; readonly day: Day }[];
  /** The first two or three, and all that cannot be made good later; `also` is what a week hardly holds. */
  readonly acts: readonly PhaseAct[];
  readonly also: readonly PhaseAct[];
  readonly not: readonly PhaseAct[];
  /** Once the rank lists are in, to the end of SOAP; null once all of training is matched. */
  readonly soap: SoapFile | null;
  /** The first day of the next season, where that one is offered. */
  readonly nextOpens: SeasonDay | null;
  /** The day on which its programs begin to read. */
  readonly nextReads: SeasonDay | null;
}
