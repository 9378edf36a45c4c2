/** What is one piece of advice of the guides, and what of an applicant's case does it hang on? */

/** In which part of the year it is said: `write` is whatever speaks to people at programs. */
export type AdviceTime = 'build' | 'list' | 'signals' | 'write' | 'meet' | 'rank';

/** One row of the table. */
export interface Advice {
  /** 0 and 1 matter now. */
  readonly weight: number;
  readonly time: AdviceTime;
  /** All of them must hold: `ck<220`, `failures>=2`, `place:Bay Area/Pacific`, `!right:citizen`. */
  readonly when: readonly string[];
  readonly group: string;
  /** Each with the condition under which it speaks; '' for always. */
  readonly rules: readonly { readonly id: string; readonly when: string }[];
  /** `{name}` is a gap for a word of the case. */
  readonly says: string;
  readonly act: string;
}

/** A number of the case, or the words that hold of it; null where PROFILE and list do not say. */
export type Fact =
  | { readonly is: 'number'; readonly value: number | null; readonly tells: string; readonly asks: string }
  /** Each word with how it is told; '' where it need not be. */
  | { readonly is: 'words'; readonly words: Readonly<Record<string, string>> | null; readonly asks: string };

export const number = (value: number | null, tells: string, asks: string): Fact => ({ is: 'number', value, tells, asks });

export const words = (found: Readonly<Record<string, string>> | null, asks: string): Fact => ({
  is: 'words',
  words: found,
  asks,
});

export interface AdviceCase {
  readonly facts: Readonly<Record<string, Fact | undefined>>;
  /** What fills the gaps of a sentence. */
  readonly gaps: Readonly<Record<string, string | undefined>>;
}

/** A row as it is said to one applicant. */
export interface AdviceSaid {
  readonly group: string;
  /** What of the case brought it here. */
  readonly have: string;
  readonly says: string;
  readonly act: string;
  readonly rules: readonly string[];
}

export interface AdviceGiven {
  /** A handful. */
  readonly now: readonly AdviceSaid[];
  /** The rest, by group. */
  readonly more: readonly AdviceSaid[];
  /** Rows that hang on something not said, and what that is: the one on which most hang first. */
  readonly waiting: { readonly count: number; readonly asks: readonly string[] };
}
