/** What do the columns beside Status say of an application: Applied, Interview date, Rank? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { type Day, parseDay } from '../../../domain/day';
import type { TaughtWords } from '../../language/tokens';
import { type Cell, fold } from '../../text/cellText';
import { dayInWords } from '../../text/days';
import { readRankPlace } from '../rankNotes';
import { readStatus, saysOver } from '../status';

const YES = /^(?:yes|yep|y|x|true|done|ok|sí|si|sim|oui|ja|\u2713)(?![a-z])[^?]*$/;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** "9/3", "Sept 3", "3 Sep": a day without its year. */
const SHORT_DAY = new RegExp(String.raw`^(?:on )?(?:\d{1,2}[/.-]\d{1,2}|${MONTH}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH})\b`);
const AHEAD = /\b(?:plan\w*|will|later|soon|maybe|if|before|by|until|not|no|tbd|tba)\b/;

const hasDay = (folded: string): boolean => SHORT_DAY.test(folded) || dayInWords(folded) !== null;

/** Under "Applied" a tick, a one, a yes or a day says it, and so do the words of a status. */
export function readApplied(cell: Cell, taught?: TaughtWords, season?: number): ApplicationStatus {
  if (cell.is === 'tick') return cell.on ? 'applied' : 'not said';
  if (cell.is === 'day') return 'applied';
  // A column of ones; any other number counts something else.
  if (cell.is === 'number') return cell.number === 1 ? 'applied' : 'not said';
  if (cell.is !== 'text') return 'not said';
  const said = readStatus(cell, '', taught, season).policy;
  if (said !== 'not said') return said;
  const folded = fold(cell.text);
  return (YES.test(folded) || hasDay(folded)) && !AHEAD.test(folded) ? 'applied' : 'not said';
}

/** A day before Today was an interview, one from Today on is booked; without Today, or without a year, it is booked. */
export function readInterviewDate(cell: Cell, today: Day | null, taught?: TaughtWords, season?: number): ApplicationStatus {
  const day =
    cell.is === 'day' ? cell.day : cell.is === 'text' ? (parseDay(cell.text.trim()) ?? dayInWords(fold(cell.text))) : null;
  if (cell.is === 'text') {
    const said = readStatus(cell, '', taught, season).policy;
    if (said !== 'not said') return said;
    if (saysOver(cell)) return 'interviewed';
    if (day === null) return hasDay(fold(cell.text)) && !AHEAD.test(fold(cell.text)) ? 'interview booked' : 'not said';
    if (AHEAD.test(fold(cell.text))) return 'not said';
  }
  if (day === null || (season !== undefined && isOfEarlier(day, season))) return 'not said';
  return today !== null && day < today ? 'interviewed' : 'interview booked';
}

/** Interviews of a season are held from the summer before its Match. */
const isOfEarlier = (day: Day, season: number): boolean => day < `${season - 1}-07-01`;

/** A place on the rank order list: "3", "#3", "3rd". */
export function readRank(cell: Cell): ApplicationStatus {
  return readRankPlace(cell).place === null ? 'not said' : 'ranked';
}
