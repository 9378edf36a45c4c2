/** What can be known of a program? Facts as its own cells state them, each with the words it was read from. */
import type { ApplicationStatus } from './applicationStatus';
import type { Day } from './day';
import type { Progress } from './progress';
import type { VisaPolicy } from './visaPolicy';

/** Whom among IMGs a program considers, in the words of HOW_READ; two limits leave US citizens open. `not said` is never a no. */
export interface ImgPolicy {
  readonly says: 'yes' | 'no' | ImgLimit | 'not said';
  readonly words: string;
}
export type ImgLimit = 'US-citizen IMGs only' | 'not non-US IMGs' | "at the program's discretion";

/** What a cell says of scores; it may state a minimum and an average at once, but no minimum beside "no minimum". */
export type ScorePolicy = (
  | { readonly required: number; readonly noMinimum: false }
  | { readonly required: null; readonly noMinimum: boolean }
) & {
  readonly preferred: number | null;
  readonly typical: number | null;
  readonly words: string;
};

type Demand = 'required' | 'preferred';

/** Sittings allowed (one failure allowed = 2), for any Step or for one. */
export type AttemptPolicy =
  | {
      readonly strength: Demand;
      readonly any: number | null;
      readonly step1: number | null;
      readonly step2: number | null;
      readonly words: string;
    }
  | Unlimited;

/** Two members, so that a rule that has left out both knows the limit is there. */
type Unlimited =
  | { readonly strength: 'no limit'; readonly words: string }
  | { readonly strength: 'not said'; readonly words: string };

/** Years since graduation, or the earliest year of it; neither where only "recent" is asked, or a limit without its number. */
export type GraduationLimit =
  | { readonly years: number; readonly since: null }
  | { readonly years: null; readonly since: number }
  | { readonly years: null; readonly since: null };

export type LimitedGraduation = GraduationLimit & {
  readonly strength: Demand;
  readonly counted: 'to application' | 'to start' | 'not said';
  /** "or active in practice": what the program accepts instead of a recent graduation. */
  readonly exception: string | null;
  readonly words: string;
};
export type GraduationPolicy = LimitedGraduation | Unlimited;

/** `months` is null where the length is not said. */
export type UscePolicy = (
  | { readonly strength: Demand; readonly months: number | null }
  | { readonly strength: 'not required' }
  | { readonly strength: 'not said' }
) & {
  readonly observership: 'counts' | 'does not count' | 'not said';
  readonly words: string;
};

/** Share of IMGs among residents, as fractions 0-1; `part` of `whole` residents where counts were given. */
export type SharePolicy = (
  | {
      readonly part: number;
      readonly whole: number;
      /** How many of `part` graduated from offshore Caribbean schools; null where it is not told. */
      readonly caribbean: number | null;
      readonly counts: null;
    }
  | {
      readonly part: null;
      readonly whole: number | null;
      readonly caribbean: null;
      /** The counts as the cell words them ("six to ten of 179"), where a range was given in counts. */
      readonly counts: string | null;
    }
) & {
  readonly low: number;
  readonly high: number;
  readonly words: string;
};

export type ProgramKind = 'flagship' | 'university' | 'hybrid' | 'community' | 'county' | 'FQHC';

export interface KindFact {
  readonly kind: ProgramKind | null;
  readonly isNew: boolean;
  readonly words: string;
}

export interface Place {
  readonly city: string | null;
  readonly state: string | null;
  readonly county: string | null;
  readonly areas: readonly string[];
  readonly division: string | null;
}

export interface Connection {
  readonly rotated: boolean;
  readonly letter: boolean;
  readonly contact: boolean;
  readonly sameSchool: boolean;
  readonly interviewed: boolean;
  readonly words: string;
}

export interface Program {
  readonly name: string;
  readonly specialty: string | null;
  readonly track: 'categorical' | 'preliminary' | 'advanced' | 'transitional' | null;
  readonly place: Place;
  readonly kind: KindFact;
  readonly visa: VisaPolicy;
  readonly imgs: ImgPolicy;
  readonly step1: ScorePolicy;
  readonly step2: ScorePolicy;
  readonly attempts: AttemptPolicy;
  readonly graduation: GraduationPolicy;
  readonly usce: UscePolicy;
  readonly ecfmg: { readonly needed: 'to apply' | 'to start' | 'not said'; readonly words: string };
  readonly share: SharePolicy | null;
  readonly residents: number | null;
  readonly languages: readonly string[];
  readonly mission: string | null;
  readonly connection: Connection;
  readonly status: ApplicationStatus;
  /** Its words say that the applicant is not in the Match any more, at any program. */
  readonly leftMatch: boolean;
  /** The same in the steps that planning counts in. */
  readonly progress: Progress;
  readonly checkedOn: Day | null;
  readonly unread: readonly Unread[];
  /** Words of these facts that rest on what the applicant taught: a reason that quotes them says so. */
  readonly taught: readonly Taught[];
}

/** What of a filled cell was not read: shown with its words, never dropped. */
export interface Unread {
  readonly field: string;
  /** Words that are not known; a formula that has not answered; a count that became a date; more than is read. */
  readonly is: 'words' | 'not ready' | 'date' | 'too long';
  /** A slice of the person's own cell, or what is to be done. */
  readonly words: string;
  /** All of it, as it can be taught. */
  readonly cell: string;
}

export interface Taught {
  readonly field: string;
  readonly words: readonly string[];
}

/** The ways a link to a program can stand: a rotation, a letter from its faculty, a person there. */
export const hasLink = (connection: Connection): boolean =>
  connection.rotated || connection.letter || connection.contact || connection.interviewed || connection.sameSchool;
