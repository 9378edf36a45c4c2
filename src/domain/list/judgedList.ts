/** What is a judged list? Each row with its facts and its verdict, and what holds for all of them: the words of planning, show and mentor. */
import type { Calendar, Cuts } from '../cuts';
import type { Day } from '../day';
import type { Profile } from '../profile';
import type { Program } from '../program';
import type { RankNotes } from '../rank/ranked';
import type { SeasonPhase } from '../season/phases';
import type { ProgramContext } from '../tier/ceiling';
import type { TierVerdict } from '../tier/tier';
import type { Tier } from '../tiers';

/** What rows with the same facts share: read, decided and shown once, however many rows there are. */
export interface Judgement {
  readonly program: Program;
  readonly verdict: TierVerdict;
  readonly context: ProgramContext;
}

/** What a row says that plays no part in its verdict. */
export interface RowNotes {
  /** The tier that the applicant uses instead of the computed one, in the column "Tier to use". */
  readonly decided: Tier | null;
  /** Words there that name no tier; '' where all is read. */
  readonly unreadTier: string;
  readonly mentorNote: string;
  /** What stands in the applicant's column of signals. */
  readonly signal: string;
  readonly institution: string;
  readonly deadline: Day | null;
  /** The last day it can mean: after it, the deadline is past however it was meant. */
  readonly deadlineBy: Day | null;
  /** The day of its interview column. */
  readonly interviewOn: Day | null;
  /** What its status cell tells beside the state; the day is null where it could be another matter's. */
  readonly told: { readonly day: Day | null; readonly isAnswered: boolean; readonly isThanked: boolean };
  readonly rank: RankNotes;
  readonly contact: { readonly name: string; readonly email: string };
}

export interface JudgedRow {
  readonly name: string;
  readonly judgement: Judgement;
  readonly isListedTwice: boolean;
  readonly notes: RowNotes;
}

export interface Judged {
  /** Rows of the block above its first program, and which of them is answered with the header. */
  readonly headerRows: number;
  readonly headerAt: number;
  /** Those whose headers were read, from 0. */
  readonly columns: readonly { readonly field: string; readonly at: number; readonly header: string }[];
  /** Null where the row is empty. */
  readonly rows: readonly (JudgedRow | null)[];
  readonly profile: Profile;
  readonly cuts: Cuts;
  readonly calendar: Calendar;
  /** Of the year, by Today, Season and what the rows say. */
  readonly phase: SeasonPhase;
  /** What PROFILE says against itself, in a sentence: it stands before every plan. */
  readonly contradiction: string | null;
  /** What is asked or told once for the whole list. */
  readonly listNotes: readonly string[];
  /** Of them, the rows of SETTINGS that teach nothing, as they cannot be read. */
  readonly notes: readonly string[];
  /** A single row under headers given apart answers a single cell. */
  readonly isSingleRow: boolean;
}

export const filledRows = ({ rows }: Pick<Judged, 'rows'>): JudgedRow[] => rows.filter((row): row is JudgedRow => row !== null);

/** The reason of a tier that the applicant chose; null where the computed one is used. */
export const chosenBecause = ({ because: [first] }: TierVerdict): TierVerdict['because'][number] | null =>
  first?.code === 'tier-to-use' ? first : null;
