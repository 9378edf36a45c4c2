/** Which visa does the applicant want? A kind that is refused, another person's, or merely held today is not wanted. */
import type { VisaWanted } from '../../domain/profile';
import { holds, holdsAny } from '../language/holding';
import { type Element, elementsOf } from '../language/tokens';
import { wordSet } from '../text/wordSet';
import { isOfAnother } from './workRightClaims';

const KINDS: readonly (readonly [kind: 'J-1' | 'H-1B', is: string])[] = [
  ['J-1', 'j1'],
  ['H-1B', 'h1b'],
];
/** "A petition" names no kind that is wanted. */
const isKind = ({ is, form }: Element): boolean => (is === 'j1' || is === 'h1b') && !/^(?:pet|i-?\d)/.test(form);

const REFUSES: ReadonlySet<string> = wordSet('deny refuse problem except limit');
const WISHES: ReadonlySet<string> = wordSet('wish demand consent affirm ask only all future');
const HOLDS = /^(?:hold|holds|holding|have|has|had|current|currently|now)$/;
const WISHED = /^(?:please|pls|residency|instead|quiero|quero|necesito|brauche|istiyor|isterim|wan)$/;
/** Whatever comes, where the row does not ask for it. */
const WHICHEVER = /^(?:either|whichever|take what|peu importe|farketmez|cualquiera|egal|qualquer)$/;

/** @param isAsked The row is of the visa wanted: a kind by itself is the answer there. */
export function visaWantedIn(words: string, isAsked = true): VisaWanted | null {
  const elements = elementsOf(words, 'visa');
  const clauses = clausesIn(elements).filter((clause) => !isOfAnother(wordsOf(clause, words)));
  const named = clauses.filter((clause) => !holdsAny(clause, REFUSES) && (isAsked || !isHeld(clause) || isWished(clause)));
  const wanted = KINDS.filter(([, is]) => named.some((clause) => clause.some((one) => one.is === is && isKind(one)))).map(
    ([kind]) => kind,
  );
  const only = KINDS.find(([kind, is]) => wanted.includes(kind) && isAlone(elements, is));
  if (only !== undefined) return only[0];
  if (wanted.length > 1) return 'either';
  const isAny = clauses.some((clause) =>
    clause.some(({ is, form }, at) => {
      const next = clause[at + 1]?.is;
      // "No preference".
      if (is === 'deny') return next === 'wish' && !clause.some(isKind);
      return !holds(clause, 'deny') && ((is === 'all' && (isAsked || next === 'visa')) || WHICHEVER.test(form));
    }),
  );
  return isAny ? 'either' : (wanted[0] ?? null);
}

const wordsOf = (clause: readonly Element[], words: string): string =>
  words.slice(clause[0]?.at ?? 0, clause[clause.length - 1]?.end ?? 0);
const isHeld = (clause: readonly Element[]): boolean =>
  clause.some((element, at) => element.is === 'now' || HOLDS.test(element.form) || (isKind(element) && isOn(clause, at)));
const isWished = (clause: readonly Element[]): boolean =>
  holdsAny(clause, WISHES) || clause.some(({ form }) => WISHED.test(form));
/** "On H-1B", "on an H-1B". */
const isOn = (clause: readonly Element[], at: number): boolean =>
  clause[at - 1]?.form === 'on' || (clause[at - 2]?.form === 'on' && clause[at - 1]?.is === 'filler');

/** "Only H-1B", "H-1B and nothing else". */
const isAlone = (elements: readonly Element[], kind: string): boolean =>
  elements.some(({ is }, at) => {
    if (is !== kind) return false;
    const [before, behind] = [elements.slice(Math.max(0, at - 2), at), elements.slice(at + 1, at + 3)];
    return (
      before.at(-1)?.is === 'only' ||
      (before[0]?.is === 'only' && before[1]?.is === 'filler') ||
      behind.find(({ is: role }) => role !== 'join')?.is === 'only'
    );
  });

/** Clauses end at signs and contrasts, and where a denial or a "so" opens the next kind. */
function clausesIn(elements: readonly Element[]): Element[][] {
  const clauses: Element[][] = [[]];
  elements.forEach((element, at) => {
    const next = elements.slice(at + 1, at + 3).some(isKind);
    const opens = element.is === 'contrast' || (next && (element.is === 'deny' || element.form === 'so'));
    const ends = element.is === 'sign' && (',;|.()→\n'.includes(element.form) || (element.form === '-' && !element.glued));
    if (opens || ends) clauses.push([]);
    if (!ends) clauses[clauses.length - 1]?.push(element);
  });
  return clauses.filter((clause) => clause.length > 0);
}
