/** How does a rule put what it found? One reason with its source, its profile fields and its values; or one question. */
import { type Origin, ours, published, quoted, type Reason } from './decision';

/** `source` is a guide id; an id that begins `ours` is MatchSheet's own and is shown as such. */
export function finding(
  code: string,
  says: string,
  source: string,
  values: Readonly<Record<string, string | number>> = {},
  uses: readonly string[] = [],
): Reason {
  const texts: Record<string, string> = {};
  for (const name of Object.keys(values)) texts[name] = String(values[name]);
  const origin: Origin =
    texts.words !== undefined && texts.words !== ''
      ? quoted(texts.words)
      : source.startsWith('ours')
        ? ours(source)
        : published(source);
  return { code, says, origin, uses, values: texts };
}

/** A question the program's cells leave open; `field` is the column that would answer it, `about` its short name. */
export interface Question {
  readonly field: string;
  readonly about: string;
  readonly asks: string;
}

export const monthsInWords = (months: number): string => (months === 1 ? '1 month' : `${months} months`);
