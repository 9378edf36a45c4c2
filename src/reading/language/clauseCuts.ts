/** Where does a comma or a stroke begin another statement, and where does its list go on? */
import { wordSet } from '../text/wordSet';
import { isDepartment } from './belongs';
import { holds, holdsAny } from './holding';
import type { Topic } from './lexicon';
import { closingSpeaker, openingSpeaker } from './speakers';
import type { Element } from './tokens';

/** "J-1 (FREIDA) / own website silent", "IMG ok / program mail: no". */
export const namesSource = (elements: readonly Element[], from: number): boolean =>
  elements[from]?.is === 'source' || (LEADS_SOURCE.has(elements[from]?.is ?? '') && elements[from + 1]?.is === 'source');
const LEADS_SOURCE: ReadonlySet<string> = wordSet('filler subject');

/** A comma before another speaker, another subject or another group of people begins another statement; a list of nouns goes on. */
export function opensClause(elements: readonly Element[], from: number, current: readonly Element[], topic: Topic): boolean {
  if (topic !== 'visa' && isAnothers(elements, from, current)) return true;
  let at = from;
  while (elements[at]?.is === 'filler' && at < from + 2) {
    if (elements[at]?.form === 'please') return true;
    at += 1;
  }
  const first = elements[at];
  if (first === undefined) return false;
  if (first.is === 'exam') return first.value < 3;
  if (!OPENERS.has(first.is) && first.is !== 'now') return false;
  // "Was 60 %, now 10 %": what is so now is another statement; a visa's stretches keep their kind, and are told apart there.
  if (first.is === 'now') return topic !== 'visa' && holds(current, 'past');
  // "In general, we …", "Beginning with the 2027 Match, we …": when or how often is said of what follows.
  if (first.is === 'subject' && current.every(isAdverb)) return false;
  return first.is === 'subject' || first.is === 'source' || holdsAny(current, SAYS);
}

/** "230 (reddit), 225 (PC)", "225, then corrected to 235", "neuro 5 y, psych 10 y": another speaker, another time, another department. */
const isAnothers = (elements: readonly Element[], from: number, current: readonly Element[]): boolean =>
  elements.slice(from, from + CORRECTED_WITHIN).some(({ form }) => CORRECTS.has(form)) ||
  closingSpeaker(current) !== null ||
  (openingSpeaker(current) !== null && openingSpeaker(elements.slice(from, from + SPEAKS_WITHIN)) !== null) ||
  (elements[from] !== undefined && isDepartment(elements[from]) && current.some(isDepartment));
const CORRECTED_WITHIN = 4;
const SPEAKS_WITHIN = 3;
export const CORRECTS: ReadonlySet<string> = wordSet(
  'correction corrected corrects correcting corrigendum edit oops meant rather',
);

/** "H-1B possible but rare, J-1 yes": a contrast of nothing but doubt speaks of the kind before it, not of the one behind its comma. */
export function doubtsBefore(elements: readonly Element[], from: number): boolean {
  let at = from;
  while (elements[at]?.is === 'filler' || elements[at]?.is === 'hedge') at += 1;
  return elements[at]?.form === ',' && holds(elements.slice(from, at), 'hedge');
}

const isAdverb = ({ is, form }: Element): boolean => (is === 'filler' ? !ABOUT.has(form) : TIMES.has(is) || SEASON.test(form));
const SEASON = /^(?:match|cycle|season|interview|recruitment|application)$/;
const TIMES: ReadonlySet<string> = wordSet('typical now future past yearno date');
const ABOUT: ReadonlySet<string> = wordSet('for regarding re concerning on yes please');

/** "Two attempts at most, J-1 only": in a list of requirements an item of another column stands by itself. */
export function changesColumn(elements: readonly Element[], comma: number, current: readonly Element[]): boolean {
  let next = comma + 1;
  while (next < elements.length && elements[next]?.is !== 'sign') next += 1;
  return isOfAnother(elements.slice(comma + 1, next)) !== isOfAnother(current);
}
const isOfAnother = (part: readonly Element[]): boolean =>
  part.some(({ is, value }) => OTHER_NOUNS.has(is) || (is === 'exam' && value < 3)) &&
  !(holds(part, 'j1') || holds(part, 'h1b') || holds(part, 'status'));
const OTHER_NOUNS: ReadonlySet<string> = wordSet('gradnoun usce obs handson letter research cert practice sitting score fail');

/** Who speaks, who is spoken of, or a noun of another column: "visa ok, YOG not ok" are two statements. */
const OPENERS: ReadonlySet<string> = wordSet('subject source others gradnoun usce obs letter research cert practice');

/** What makes a statement of nouns; without one the list goes on to its verb. */
const SAYS: ReadonlySet<string> = wordSet(
  'consent refuse affirm deny demand undemanded wish limit hedge only possible typical silence told past now future fail j1 h1b exam',
);
