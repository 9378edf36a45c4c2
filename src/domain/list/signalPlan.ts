/** What is a plan of signals as data: for each specialty its numbers and the programs to signal, and the regions with evidence? */
import type { SeasonPhase } from '../season/phases';
import type { JudgedRow } from './judgedList';
import type { Signalled, Spent } from './signals';

export interface SignalRowOpen extends Signalled {
  readonly row: JudgedRow;
  readonly specialty: string;
}

/** What a specialty has in a season, and who says so. */
export interface SignalNumbers {
  readonly season: number;
  readonly gold: number;
  readonly silver: number;
  /** Of one kind, where the specialty has no gold and silver. */
  readonly single: number;
  readonly source: string;
}

export interface SpecialtySignals {
  /** '' where it is not said. */
  readonly specialty: string;
  /** Null where the numbers of the season are not known. */
  readonly numbers: SignalNumbers | null;
  /** Of the season before, where those are not known. */
  readonly before: SignalNumbers | null;
  /** Spent already, of all and of the gold ones. */
  readonly spent: number;
  readonly goldLeft: number;
  /** In the order to spend them. */
  readonly places: readonly Spent<SignalRowOpen>[];
  /** Without a program of the list that is worth one. */
  readonly spare: number;
  /** Programs where the applicant rotated are left out, as the specialty asks. */
  readonly withoutRotations: boolean;
}

export interface SignalPlan {
  /** The year of the Match; null where PROFILE does not say it. */
  readonly season: number | null;
  readonly phase: SeasonPhase;
  /** The applications are behind the applicant, and the signals with them: nothing is planned. */
  readonly isSpent: boolean;
  readonly openRows: number;
  readonly specialties: readonly SpecialtySignals[];
  /** Specialties of the list that are not among those of PROFILE. */
  readonly others: readonly string[];
  /** Census divisions with the words of the tie, and the open programs there. */
  readonly regions: readonly { readonly division: string; readonly words: string; readonly openThere: number }[];
}
