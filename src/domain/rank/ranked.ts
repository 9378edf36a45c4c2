/** What does a row say of its place on the rank order list, and what is known of it when the list is checked? */
import type { Program } from '../program';
import type { Tier } from '../tiers';

/** Why it stands where it stands, in the applicant's words. Neither a chance of matching nor a hint of the program is a preference. */
export interface RankReason {
  readonly is: 'would not train there' | 'chance' | 'hint' | 'preference';
  readonly words: string;
}

/** A degree from 1 to 10, and 10 is the best; what was typed in words is on no scale with a number. */
export interface Liking {
  readonly degree: number;
  readonly scale: 'numbers' | 'words';
  /** As it stands in the sheet, whose scale may run the other way. */
  readonly typed: string;
}

/** What the columns Rank, Liked, Reason, Pair and Couples say. */
export interface RankNotes {
  /** From 1; null where the row has none. */
  readonly place: number | null;
  /** What stands under Rank and is no place; '' where all is read. */
  readonly unread: string;
  /** Its place is on the list of first years that comes with an advanced position. */
  readonly isBeside: boolean;
  /** Rank says that it is not going to be ranked. */
  readonly isLeftOff: boolean;
  readonly liked: Liking | null;
  readonly reason: RankReason | null;
  /** The year beside an advanced position, or the partner's program of a couple. */
  readonly pair: string;
  /** The header of that column names first years. */
  readonly isPairFirstYear: boolean;
  /** Pair says that its program stands on the supplemental list. */
  readonly isPairBeside: boolean;
  readonly saysCouple: boolean;
  /** Of NRMP; '' where the row has none. */
  readonly code: string;
  /** The column Notes, as it stands. */
  readonly told: string;
}

/** A row as the checks of a rank order list see it. */
export interface Ranked {
  /** Its place among the rows of the list, from 0. */
  readonly at: number;
  readonly name: string;
  /** Letters and digits of name, specialty and track: what tells one program from another. */
  readonly identity: string;
  readonly program: Program;
  readonly tier: Tier;
  readonly notes: RankNotes;
  /** By the program's own words, for the visa that this applicant needs; notes that refuse what the column offers are a doubt. */
  readonly visa: { readonly is: 'fine' | 'refused' | 'not said' | 'on a condition' | 'doubted'; readonly words: string };
  /** Notes that tell of its end; '' where its own columns do, or nothing does. */
  readonly endedBy: string;
}

/** By what tells programs apart, or by the code that NRMP gave to one alone. */
export const isSameProgram = (one: Ranked, other: Ranked): boolean =>
  one.identity === other.identity || (one.notes.code !== '' && one.notes.code.toLowerCase() === other.notes.code.toLowerCase());

/** A row that has a place. */
export type PlacedRow = Ranked & { readonly notes: RankNotes & { readonly place: number } };

export const isPlaced = (row: Ranked): row is PlacedRow => row.notes.place !== null;

/** One year of training: it may stand on the list of its own that comes with an advanced position. */
export const isFirstYear = ({ program: { track } }: Ranked): boolean => track === 'preliminary' || track === 'transitional';
