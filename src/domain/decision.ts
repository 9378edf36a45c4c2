/** What is an answer made of? The vocabulary of every rule: reasons with their origin, and decisions. */
import type { ProfileField } from './profileField';
import type { ReasonCode } from './reasonCode';
import type { Source } from './ruleId';

export type NonEmpty<T> = readonly [T, ...T[]];

/** Where a reason comes from, so that every sentence shown can be traced: a guide, MatchSheet itself, or the program's own words. */
export type Origin =
  | { readonly kind: 'published' | 'ours'; readonly source: Source }
  | { readonly kind: 'quoted'; readonly words: string };

/**
 * One finding. `says` is a sentence with `{name}` gaps for what it quotes; the values are kept apart and `uses` names the
 * profile fields they give away, so that a shared sheet can show the reason without the applicant's scores.
 */
export interface Reason {
  readonly code: ReasonCode;
  readonly says: string;
  readonly origin: Origin;
  readonly uses: readonly ProfileField[];
  readonly values: Readonly<Record<string, string>>;
}

/** An answer with its because, or the questions that block it, or why the question does not arise. */
export type Decision<Answer> =
  | { readonly kind: 'decided'; readonly answer: Answer; readonly because: NonEmpty<Reason> }
  | { readonly kind: 'undecided'; readonly needs: NonEmpty<string>; readonly because: readonly Reason[] }
  | { readonly kind: 'notApplicable'; readonly because: NonEmpty<Reason> };

/** The sentence with its values filled in. */
export const sentence = ({ says, values }: Reason): string =>
  says.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap);
