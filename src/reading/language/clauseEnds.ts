/** What does a line, a point or a question mark end: a heading, a shortened word, only what is asked? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { holds } from './holding';
import type { Topic } from './lexicon';
import { NAMES } from './named';
import type { Element } from './tokens';

/** "Visas not sponsored" on a line of its own, and a kind on the next: a heading without its colon. */
export function opensList(line: readonly Element[], elements: readonly Element[], from: number): boolean {
  const isHeading =
    line.length <= MOST_OF_HEADING &&
    (holds(line, 'consent') || holds(line, 'refuse')) &&
    !line.some(({ is }) => NAMES.has(is) && is !== 'visa') &&
    !(holds(line, 'subject') || holds(line, 'ask'));
  let first = from;
  while (elements[first]?.is === 'sign' && elements[first]?.form !== '\n') first += 1;
  const item = elements[first]?.is ?? '';
  return isHeading && NAMES.has(item) && item !== 'visa' && item !== 'exam';
}
const MOST_OF_HEADING = 5;

/** "No H-1B, J-1?": the short last piece alone is asked; what stands before its comma is said. */
export function closeBeforeQuestion(current: Element[], say: (said: Element[]) => void): Element[] {
  if (current[0]?.is === 'ask') return current;
  for (let at = current.length - 1; at > 0 && at >= current.length - 4; at -= 1) {
    const element = elementAt(current, at);
    // "J-1 ✓ H-1B?": an answer ends what stands before.
    const isNext = at >= current.length - 2 && NAMES.has(element.is) && current[at - 1]?.is === 'affirm';
    if (!isNext && !(element.is === 'sign' && (element.form === ',' || (element.form === '/' && !element.glued)))) continue;
    const asked = current.slice(isNext ? at : at + 1);
    say(current.slice(0, at));
    return asked;
  }
  return current;
}

export const isShortened = (current: readonly Element[], next: Element | undefined, topic: Topic): boolean => {
  const last = current[current.length - 1];
  if (next === undefined || last === undefined) return false;
  if (next.is === 'number' && next.glued) return true;
  // "In my list at no. 2".
  if (topic === 'status' && next.is === 'number' && last.form === 'no') return true;
  // "7 years max. Visa J-1".
  if (MOST.has(last.form) && next.is !== 'number' && holds(current, 'number')) return false;
  // "Мин. 216", "śr. 240": a short word that opens the cell before its number.
  if (next.is === 'number' && current.length === 1 && OPENS_NUMBER.has(last.is) && last.form.length <= SHORT) return true;
  return SHORTENED.has(last.form) && next.form !== '\n';
};
const OPENS_NUMBER: ReadonlySet<string> = wordSet('unknown limit typical wish');
const SHORT = 4;

const MOST: ReadonlySet<string> = wordSet('max min');

/** A line broken in the middle of a sentence goes on. */
export const isContinued = (current: readonly Element[], next: Element | undefined): boolean => {
  const last = current[current.length - 1];
  return (
    last !== undefined &&
    next !== undefined &&
    next.is !== 'sign' &&
    (last.is === 'join' || (last.is === 'sign' && last.form === ','))
  );
};

/** A point behind these ends a shortened word, not a sentence, if the text goes on. */
const SHORTENED: ReadonlySet<string> = wordSet(
  'min max approx pref req rec yr yrs mo mos wk wks grad exp vs dr st cat prelim obs inc incl avg nr hr mind ca bzw usw etc dept univ hosp appt ort moy med prom abt',
);
