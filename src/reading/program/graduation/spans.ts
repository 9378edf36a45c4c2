/** Which times since graduation and which years of graduation does a statement name? "seven (7) yrs", "36 months", "06/2019", "class of '18". */
import { elementAt } from '../../../domain/elementAt';
import { isSign } from '../../language/element';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

const FIRST_YEAR = 1980;
const LAST_YEAR = 2039;
const MOST_YEARS = 30;
const isYearValue = (value: number): boolean => value >= FIRST_YEAR && value <= LAST_YEAR;

/** A time since graduation in years; `high` tells whether its unit was said (1) or is the column's (0). */
const isSpan = (part: Part): boolean => part.is === 'span';
export const isYear = (part: Part): boolean => part.is === 'yearno';
export const isAmount = (part: Part): boolean => isSpan(part) || isYear(part);

/** The same statement with its spans and years each as one part; `unitOfBare` is what a bare number counts in this column. */
export function withSpans(parts: readonly Part[], unitOfBare: 'year' | 'month'): Part[] {
  const found: Part[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = elementAt(parts, at);
    const year = yearAt(parts, at);
    if (year !== null) {
      found.push(year.part);
      at = year.next;
      continue;
    }
    const span = spanAt(parts, at, unitOfBare);
    if (span !== null) {
      found.push(span.part);
      at = span.next;
      continue;
    }
    found.push(part.is === 'gradyear' ? { ...part, is: 'gradnoun' } : part);
    at += 1;
  }
  return found;
}

interface Step {
  readonly part: Part;
  readonly next: number;
}

/** A year of four digits, with a day or month before it, of two digits behind a mark or a "class of", or as the first of two. */
function yearAt(parts: readonly Part[], at: number): Step | null {
  const part = elementAt(parts, at);
  let place = at;
  if (part.is === 'date') {
    place += isSign(parts[at + 1], ',') ? 2 : 1;
  } else if (part.is === 'number' && part.value <= 31 && isSign(parts[at + 1], '/-.,')) {
    place += 2;
  }
  const year = parts[place];
  if (year === undefined) return null;
  const value =
    year.is === 'yearno' ? year.value : year.is === 'ratio' && isYearValue(year.high) ? year.high : shortYear(parts, place);
  if (value === null) return null;
  let next = place + (year.is === 'sign' ? 2 : 1);
  // "for Match 2027", "the 2028 season": when, not who.
  if (parts[next]?.is === 'season' || parts[at - 1]?.is === 'season') return { part: { ...year, is: 'season' }, next };
  // "2020-2026", "2021 to present": the first is the limit.
  const lastAt = next + (parts[next + 1]?.is === 'date' ? 2 : 1);
  const last = parts[lastAt];
  if ((isSign(parts[next], '-–→') || parts[next]?.form === 'to') && (last?.is === 'yearno' || last?.is === 'now')) {
    next = lastAt + 1;
    return { part: { ...part, is: 'yearno', form: 'first', value, end: last.end }, next };
  }
  return {
    part: { ...part, is: 'yearno', form: place > at ? 'day' : String(value), value, end: elementAt(parts, next - 1).end },
    next,
  };
}

function shortYear(parts: readonly Part[], at: number): number | null {
  const isMarked = isSign(parts[at], "'’");
  const number = isMarked ? parts[at + 1] : parts[at];
  if (number?.is !== 'number' || number.end - number.at !== 2 || number.value < 0 || number.value > 99) return null;
  if (!isMarked && parts[at - 1]?.form !== 'class of') return null;
  return number.value < 40 ? 2000 + number.value : 1900 + number.value;
}

/** A number with its unit, or a bare whole number as the column counts. A range counts to its upper end. */
function spanAt(parts: readonly Part[], at: number, unitOfBare: 'year' | 'month'): Step | null {
  const part = elementAt(parts, at);
  if (part.is === 'decade') return { part: { ...part, is: 'span', value: part.value || 10, high: 1 }, next: at + 1 };
  if (part.is !== 'number' && part.is !== 'range') return null;
  const value = part.is === 'range' ? part.high : part.value;
  let next = at + 1;
  // "seven (7) years" says it twice.
  if (isSign(parts[next], '(') && parts[next + 1]?.value === value && isSign(parts[next + 2], ')')) next += 3;
  const dash = isSign(parts[next], '-') ? 1 : 0;
  const unit = parts[next + dash];
  const isUnit = unit !== undefined && UNITS.has(unit.is);
  // "A three-year program", "the one-year positions": how long something else lasts.
  if (isUnit && dash === 1 && LASTS.has(parts[next + 2]?.is ?? '')) return null;
  const perYear = (isUnit ? UNITS.get(unit.is) : UNITS.get(unitOfBare)) ?? 1;
  const years = Math.round(value * perYear * 10) / 10;
  if (!(years > 0) || years > MOST_YEARS) return null;
  if (isUnit) {
    const keeps = unit.is === 'gradyear' ? 0 : 1;
    return { part: { ...part, is: 'span', value: years, high: 1, end: unit.end }, next: next + dash + keeps };
  }
  // "5/2/3": parts of something.
  const isListed = isSign(parts[next], '/') && (parts[next + 1]?.is === 'ratio' || parts[next + 1]?.is === 'number');
  if (part.form === 'one' || isListed || (COUNTED.has(unit?.is ?? '') && !TOLD_BY.has(unit?.form ?? ''))) return null;
  return Number.isInteger(value) ? { part: { ...part, is: 'span', value: years, high: 0 }, next } : null;
}

/** How many years a unit has; "years since graduation" is unit and noun in one. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['year', 1],
  ['gradyear', 1],
  ['month', 1 / 12],
  ['decade', 10],
]);
const LASTS: ReadonlySet<string> = wordSet(
  'subject matter plain unknown roster track:categorical track:preliminary track:transitional track:advanced',
);
/** "Within 7 according to reddit" counts no sources. */
const TOLD_BY: ReadonlySet<string> = new Set(['per', 'as per', 'according to', 'acc', 'acc to', 'says', 'said', 'via', 'laut']);
/** What is counted by its own number. */
const COUNTED: ReadonlySet<string> = wordSet(
  'people roster letter usce obs handson exam otherexam sitting practice matter fail day week source visa cert',
);
