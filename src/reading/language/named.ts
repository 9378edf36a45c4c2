/** What stands before and behind an arrow, a colon or a "but": bare names, an exam alone, a whole and what it leaves out? */
import { wordSet } from '../text/wordSet';
import { holdsAny } from './holding';
import { classOfWord, type Topic } from './lexicon';
import type { Element } from './tokens';

export const lastPiece = (elements: readonly Element[]): number => elements.map(({ form }) => form).lastIndexOf(',') + 1;

/** A last piece that names Step 3 and no kind. */
export function isExamAlone(elements: readonly Element[]): boolean {
  const own = elements.slice(lastPiece(elements));
  return own.some(({ is, value }) => is === 'exam' && value === 3) && !holdsAny(own, KINDS);
}
const KINDS: ReadonlySet<string> = wordSet('j1 h1b visa');

/** "J-1 → yes, H-1B → no": an arrow behind a bare name gives it its value; behind a value it gives a newer one. */
export function namesOnly(elements: readonly Element[]): boolean {
  const own = elements.slice(lastPiece(elements));
  return holdsAny(own, NAMES) && own.every(({ is }) => NAMES.has(is) || is === 'filler');
}
/** "All", "any visa" or "no visa" right before a "but", and a kind right behind it. */
export function leavesOut(current: readonly Element[], next: Element | undefined): boolean {
  const last = current[current.length - 1];
  const first = current[current.length - 2];
  const isAll = (one: Element | undefined): boolean => one?.is === 'all' && one.form !== 'both';
  const isWhole = (one: Element | undefined): boolean => isAll(one) || one?.form === 'no';
  return (next?.is === 'j1' || next?.is === 'h1b') && (isAll(last) || (last?.is === 'visa' && isWhole(first)));
}

/** "H-1B → zum": a function word of any column is no value; it is shown as not understood. */
export function isOddValue(elements: readonly Element[], at: number, topic: Topic): boolean {
  const value = elements[at];
  const after = elements[at + 1];
  const isAlone = value?.is === 'filler' && (after === undefined || after.is === 'sign');
  return isAlone && classOfWord(value.form, topic === 'visa' ? 'step' : 'visa') === 'filler';
}
export const NAMES: ReadonlySet<string> = wordSet('j1 h1b visa othervisa ead exam');
