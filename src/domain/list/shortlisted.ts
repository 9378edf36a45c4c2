/** What is a shortlist as data: who is in at which cost, who is out and why, and what one more or fewer would change? */
import type { SeasonPhase } from '../season/phases';
import type { JudgedRow } from './judgedList';
import type { Budget } from './seasonCosts';
import type { Candidate, Limits } from './shortlistGroups';

/** In tenths; together they are the candidate's worth. */
export interface WorthParts {
  /** Half of the tier's for each mark. */
  readonly tier: number;
  readonly link: number;
  /** In an area that PROFILE names as a target. */
  readonly area: number;
  readonly fit: number;
}

/** A row that could be applied to. */
export interface Entry {
  readonly row: JudgedRow;
  /** Place in the order of work, from 1. */
  readonly order: number;
  readonly worth: WorthParts;
  readonly candidate: Candidate;
}

export interface Shortlisted extends Entry {
  /** USD of it and all before it; null where no price is known. */
  readonly costSoFar: number | null;
}

/** Why a row can't be applied to on this day, whatever else is on the list. */
export type NotOffered =
  | 'do not apply'
  | 'applied to already'
  | 'kept for SOAP'
  | 'Skip'
  | 'deadline is past'
  | 'programs have read'
  | 'season is sent';

/** The first that holds. */
export type LeftOutFor =
  | NotOffered
  | 'listed twice'
  | 'another than in PROFILE'
  | 'worth nothing'
  | 'another specialty'
  | 'enough in high-demand areas'
  | 'most applications'
  | 'budget';

export interface LeftOut extends Entry {
  readonly because: LeftOutFor;
}

/** What a list of one more or one fewer would have, money no object. */
export interface OneApart {
  readonly rows: readonly JudgedRow[];
  /** Null where a fee is not known. */
  readonly usd: number | null;
}

export interface Shortlist {
  /** What PROFILE says against itself: null where nothing does. */
  readonly contradiction: string | null;
  readonly phase: SeasonPhase;
  /** In the order to apply. */
  readonly now: readonly Shortlisted[];
  /** Once what is marked is confirmed; their cost goes on from the ones before. */
  readonly waiting: readonly Shortlisted[];
  readonly out: readonly LeftOut[];
  readonly limits: Limits;
  /** What of the budget is due beside new applications; null where PROFILE names none. */
  readonly budget: Budget | null;
  /** PROFILE names neither most applications nor a budget. */
  readonly isUnlimited: boolean;
  /** USD of those with a price, and the season of each one's prices. */
  readonly usd: number;
  readonly pricesOf: readonly (number | null)[];
  readonly unpriced: readonly string[];
  /** The year of the Match; null where PROFILE does not say it. */
  readonly season: number | null;
  /** Null where the list is unlimited; no rows where no further program is worth an application. */
  readonly oneMore: OneApart | null;
  /** Null too where one is all there is. */
  readonly oneFewer: OneApart | null;
}
