/** How does a rule put what it found? One reason with its source, its profile fields and its values. */
import type { Origin, Reason } from './decision';
import type { ProfileField } from './profileField';
import { type Gaps, type ReasonCode, SAYS } from './reasonCode';
import type { Source } from './ruleId';

/**
 * The reason of that code, quoted where it holds words of the program.
 * @param source A source that begins `ours` is MatchSheet's own and is shown as such. @param uses What of the profile the sentence gives away.
 */
export function finding<Code extends ReasonCode>(
  code: Code,
  source: Source,
  values: Readonly<Record<Gaps<Code>, string | number>>,
  uses: readonly ProfileField[] = [],
): Reason {
  const given: Readonly<Record<string, string | number>> = values;
  const texts: Record<string, string> = {};
  for (const name of Object.keys(given)) texts[name] = String(given[name]);
  return { code, says: SAYS[code], origin: originOf(source, texts.words ?? ''), uses, values: texts };
}

function originOf(source: Source, words: string): Origin {
  if (words !== '') return { kind: 'quoted', words };
  return source.startsWith('ours') ? { kind: 'ours', source } : { kind: 'published', source };
}

export const monthsInWords = (months: number): string => (months === 1 ? '1 month' : `${months} months`);
