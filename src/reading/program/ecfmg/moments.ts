/** Which moments does a statement name: applying, or a later one? A day in figures belongs to the one or the other by its month. */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

export const isCert = (part: Part): boolean => part.is === 'cert' || part.is === 'name';

type Time = 'apply' | 'start';

/** Words of a cell or piece that speaks of the certificate without naming it. */
export const TERSE = 8;
export const carries = (element: Element): boolean =>
  element.is !== 'filler' && element.is !== 'sign' && element.is !== 'subject' && element.is !== 'bound';

/** "The first day", "day 1" are the start. */
export const withFirstDay = (parts: readonly Part[]): Part[] =>
  parts.map((part, at) => {
    const next = parts[at + 1];
    const isFirst =
      (part.is === 'ordinal' && part.value === 1 && next?.is === 'day') ||
      (part.is === 'day' && next?.is === 'number' && next.value === 1);
    return isFirst || (part.is === 'pgy' && part.value === 1) ? { ...part, is: 'starttime' } : part;
  });

/** A comma, a semicolon or a joining word parts two moments: "not to apply, only to start". */
export function piecesOf(all: readonly Part[]): Part[][] {
  const pieces: Part[][] = [[]];
  let hasTime = false;
  for (const part of all) {
    const isCut =
      part.is === 'join' || part.is === 'condition' || (part.is === 'sign' && part.form !== '' && CUTS.includes(part.form));
    if (isCut && hasTime) {
      pieces.push([]);
      hasTime = false;
    }
    elementAt(pieces, pieces.length - 1).push(part);
    hasTime = hasTime || isTime(part);
  }
  return pieces;
}
const CUTS = ',;|/+-–()';

/** The last month in which one still applies, and the first and last in which one is ranked or starts. */
const FIRST_OF_SEASON = 9;
const FIRST_OF_START = 2;
const LAST_OF_START = 7;
export function timeOf(part: Part): Time | null {
  // "Do not apply until you are certified."
  if (part.is === 'applytime' || (part.is === 'refuse' && APPLYING.test(part.form))) return 'apply';
  if (part.is === 'starttime') return 'start';
  const month = part.is === 'date' ? Math.floor(part.value / 100) : part.is === 'ratio' && part.high <= 31 ? part.value : 0;
  if (month >= FIRST_OF_START && month <= LAST_OF_START) return 'start';
  return month >= FIRST_OF_SEASON && month <= 12 ? 'apply' : null;
}
const APPLYING = /\bappl(?:y|ying)$/;
export const isTime = (part: Part): boolean => timeOf(part) !== null;

/** "Before interviews start", "to apply for a license": the verb of another moment. */
function isOfAnother(parts: readonly Part[], at: number): boolean {
  const part = elementAt(parts, at);
  // "Submitted via ERAS" tells how.
  if (part.form.startsWith('submi') && HOW.has(parts[at + 1]?.form ?? '')) return !holds(parts, 'demand');
  if (part.is === 'starttime') return BEGINS.has(part.form) && parts[at - 1]?.is === 'applytime';
  let next = at + 1;
  while (LEADS_ON.has(parts[next]?.is ?? '')) next += 1;
  return part.form.startsWith('appl') && next > at + 1 && parts[next]?.is === 'starttime';
}
const HOW: ReadonlySet<string> = wordSet('via through electronically online by using thru');
const BEGINS: ReadonlySet<string> = wordSet('start starts begin begins commence');
const LEADS_ON: ReadonlySet<string> = wordSet('filler plain');

/** "By the first of March". */
const BEFORE_DAYS: ReadonlySet<string> = wordSet('filler ordinal sign');
const BOUNDS: ReadonlySet<string> = wordSet('bound less demand');
const LATEST: ReadonlySet<string> = new Set(['latest', 'at the latest', 'deadline']);

/** The moments of a piece; "cannot begin without it" names its moment in a denial. */
export function timesOf(parts: readonly Part[]): Set<Time> {
  const isWithout = parts.some((part) => part.denied && isCert(part));
  const times = new Set<Time>();
  parts.forEach((part, at) => {
    const time = timeOf(part);
    if (time === null || (part.denied && !isWithout) || isOfAnother(parts, at)) return;
    // A day in figures needs its "by"; "July" in two or three words does not.
    let before = at - 1;
    while (before > 0 && at - before < 4 && BEFORE_DAYS.has(parts[before]?.is ?? '')) before -= 1;
    const isBound = BOUNDS.has(parts[before]?.is ?? '') || LATEST.has(parts[at + 1]?.form ?? '');
    if ((part.is === 'date' || part.is === 'ratio') && !isBound && (part.is === 'ratio' || parts.filter(carries).length > 3))
      return;
    times.add(time);
  });
  return times;
}
