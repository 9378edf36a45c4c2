/** What can a program say of visas: a yes, a no, an if with its condition, or nothing, for each kind? */

/** What a program says of one kind of visa. `notSaid` is never a no. */
export type Stance =
  | { readonly says: 'yes' | 'no'; readonly words: string }
  | { readonly says: 'if'; readonly words: string; readonly condition: VisaCondition }
  | { readonly says: 'notSaid'; readonly words: string };

/** A day, or a month, as words name it; without a year it is the season's. */
export interface StatedDay {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** What an `if` hangs on: the applicant can settle Step 3 and a score; the rest is in the program's hands. */
export interface VisaCondition {
  readonly step3: boolean;
  /** A day, or what of the season it must be there for. */
  readonly step3By: StatedDay | 'application' | 'rank list' | 'start' | null;
  readonly scoreAtLeast: number | null;
  readonly transfersOnly: boolean;
  readonly programDecides: boolean;
}

export interface VisaPolicy {
  readonly j1: Stance;
  readonly h1b: Stance;
  readonly ead: Stance;
}
