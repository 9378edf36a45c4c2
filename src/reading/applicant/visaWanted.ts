/** Which visa does the applicant want? A kind that is refused, another person's, or merely held today is not wanted. */
import type { VisaWanted } from '../../domain/profile';
import { isOfAnother } from './workRightClaims';

const KINDS: readonly (readonly [kind: 'J-1' | 'H-1B', words: RegExp])[] = [
  ['J-1', /(?<![\p{L}\d])j(?:[- ]?1|[- ]?visas?| one)?s?(?![\p{L}\d'-])|ds-?2019|exchange visitor/u],
  ['H-1B', /(?<![\p{L}\d])h(?:[- ]?1(?:[- ]?b)?|[- ]?visas?| one)?s?(?![\p{L}\d'-])|\bhib\b/u],
];
const REFUSED =
  /\b(?:never|no|not|can.?t|cannot|without|avoid|except|don.?t|nein|kein|sin|pas)\b|impossible|refus|already used|home rule|problem|✗/;
const HELD = /\bon (?:an? )?[hj]|\bhold|\bnow\b|current|at the moment|\bhave\b/;
const WISHED =
  /want|need|take|prefer|pref\b|please|\bpls\b|would|will|residency|instead|sponsor|\bok\b|accept|quiero|brauche|istiyor|isterim|either|\bonly\b|fine|lucky/;
const EITHER =
  /\beither\b|\bboth\b|\bany(?:thing)?\b(?! sponsor)|no preference|whatever|cualquiera|\begal\b|qualquer|n'importe|i take what|whichever|\bopen to\b|indifferent/;
const EITHER_PLAIN =
  /peu importe|cualquiera de|no matter which|whichever|\beither\b|\bany visa|i take what|\bboth (?:ok|fine|types|kinds)/;

/** @param isAsked The row is of the visa wanted: a kind by itself is the answer there. */
export function visaWantedIn(folded: string, isAsked = true): VisaWanted | null {
  const wanted = new Set<VisaWanted>();
  const clauses = folded.replace(/\bsi no\b/g, ',').split(/[,;|.()]| but | so (?=[hj])| (?=not [hj])| - /);
  for (const [kind, words] of KINDS) {
    for (const clause of clauses) {
      const at = clause.search(words);
      if (at < 0 || isOfAnother(clause) || REFUSED.test(clause)) continue;
      if (!isAsked && HELD.test(clause) && !WISHED.test(clause)) continue;
      wanted.add(kind);
    }
  }
  const only = KINDS.find(([, words]) =>
    new RegExp(`\\b(?:only|just|solo|nur) (?:an? )?(?:${words.source})|(?:${words.source}) only`, 'u').test(folded),
  );
  if (only !== undefined && wanted.has(only[0])) return only[0];
  if (wanted.size > 1) return 'either';
  if (wanted.size === 0 && !isAsked && !EITHER_PLAIN.test(folded)) return null;
  if ((isAsked ? EITHER : EITHER_PLAIN).test(folded) && !/^(?:no|not)\b(?! preference)/.test(folded)) return 'either';
  return [...wanted][0] ?? null;
}
