/** What is known of a personal statement once it is read? Its sentences with their signs, and what they claim and name. */

/** What a sentence's words speak of. Most count only in sentences about scores, or in the place their rule names. */
export const SIGNS = [
  'score',
  'exam words',
  'failure',
  'blame',
  'no blame',
  'apology',
  'regret',
  'drama',
  'gloom',
  'context',
  'own',
  'evidence',
  'future',
  'root',
  'home',
  'address',
  'past',
] as const;
/** `others`: by how it is built, somebody else did it; `town`: it names a place that no table holds; `self`: the applicant is in it. */
export type StatementSign = (typeof SIGNS)[number] | 'others' | 'town' | 'self';

export type Exam = 'step1' | 'step2' | 'step3';

/** What a sentence says of the applicant that PROFILE knows too. */
export type Claim =
  | { readonly is: 'score'; readonly exam: Exam | 'any'; readonly value: number }
  | { readonly is: 'first attempt'; readonly exam: Exam | 'all' }
  | { readonly is: 'failed'; readonly exam: Exam }
  | { readonly is: 'attempts'; readonly exam: Exam; readonly value: number }
  | { readonly is: 'step 3 done' }
  | { readonly is: 'usce months'; readonly value: number }
  | { readonly is: 'work right'; readonly right: 'citizen' | 'permanent resident' }
  | { readonly is: 'no visa' }
  | { readonly is: 'graduated'; readonly year: number }
  | { readonly is: 'certified' };

/** A place in the United States that a sentence names. */
export interface NamedPlace {
  readonly words: string;
  readonly states: readonly string[];
  /** Areas and counties of California. */
  readonly areas: readonly string[];
}

export interface Sentence {
  readonly words: string;
  readonly count: number;
  readonly paragraph: number;
  readonly signs: ReadonlySet<StatementSign>;
  readonly claims: readonly Claim[];
  /** Scores that it names and that pass a Step, whichever exam they are of. */
  readonly results: readonly number[];
  /** Specialties that it names as the applicant's own aim; `isAddressed`: as the residency written to. */
  readonly aims: readonly { readonly specialty: string; readonly isAddressed: boolean }[];
  /** Hospitals and schools that it writes to. */
  readonly addressed: readonly string[];
  readonly places: readonly NamedPlace[];
  /** Runs of seven words that stand in a published guide. */
  readonly copiedRuns: number;
}

export interface Statement {
  readonly sentences: readonly Sentence[];
  readonly paragraphs: number;
  readonly count: number;
}

/** The program that it is meant for, as far as it is named; '' and empty where it is not. */
export interface Addressee {
  readonly name: string;
  readonly specialty: string;
  readonly states: readonly string[];
  readonly areas: readonly string[];
  /** One year before a specialty of its own: a statement for it speaks of that specialty. */
  readonly isFirstYear: boolean;
}
