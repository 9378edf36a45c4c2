/** What is an answer made of? The vocabulary of every rule: facts with their origin, reasons, decisions. */

export type NonEmpty<T> = readonly [T, ...T[]];

/** Where a fact or a rule comes from, so that every sentence shown can be traced. */
export type Origin =
  | { readonly kind: 'published'; readonly source: string }
  | { readonly kind: 'sheet'; readonly field: string }
  | { readonly kind: 'quoted'; readonly words: string }
  | { readonly kind: 'ours'; readonly why: string };

/** A value somebody stated, or the question that would settle it. Never a default that looks like data. */
export type Known<T> =
  | { readonly known: true; readonly value: T; readonly origin: Origin }
  | { readonly known: false; readonly ask: string };

export const known = <T>(value: T, origin: Origin): Known<T> => ({ known: true, value, origin });
export const unknown = (ask: string): Known<never> => ({ known: false, ask });
export const published = (source: string): Origin => ({ kind: 'published', source });
export const quoted = (words: string): Origin => ({ kind: 'quoted', words });
export const ours = (why: string): Origin => ({ kind: 'ours', why });

/**
 * One finding. `says` is a sentence with `{name}` gaps for what it quotes; the values are kept apart and `uses` names the
 * profile fields they give away, so that a shared sheet can show the reason without the applicant's scores.
 */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly says: string;
  readonly origin: Origin;
  readonly uses: readonly string[];
  readonly values: Readonly<Record<string, string>>;
}

/** An answer with its because, or the questions that block it, or why the question does not arise. */
export type Decision<Answer, Code extends string = string> =
  | { readonly kind: 'decided'; readonly answer: Answer; readonly because: NonEmpty<Reason<Code>> }
  | { readonly kind: 'undecided'; readonly needs: NonEmpty<string>; readonly because: readonly Reason<Code>[] }
  | { readonly kind: 'notApplicable'; readonly because: NonEmpty<Reason<Code>> };

/** The sentence with its values filled in. A field listed in `hidden` is shown as `…`. */
export function sentence(reason: Reason, hidden: readonly string[] = []): string {
  return reason.says.replace(/\{(\w+)\}/g, (gap, name: string) => {
    if (hidden.includes(name)) return '…';
    return reason.values[name] ?? gap;
  });
}

/** For a switch over a closed union: a case nobody wrote does not compile. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}
