/** How many US letters are there, and how many of them in the specialty and from the region? */
import type { Planned } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { amountIn, inFigures } from './amountsIn';
import { daysIn } from './days';
import { NONE, NOT_THERE, type OfOne, plannedIn } from './planned';

/** US letters in all, of them in the specialty, of them from the region. */
interface Letters {
  readonly all: Planned;
  readonly specialty: OfOne;
  readonly region: Planned;
}
export const SPECIALTY =
  /\b(?:im|fm|em|psych\w*|peds?|pediatri\w*|internists?|family (?:physicians?|medicine)|internal medicine|emergency|neuro\w*|patholog\w*|surgeons?|surgery|ob\W?gyn\w*|gyn\w*|an[ae]+sth\w*|derm\w*|radiolog\w*|pm ?&? ?r|specialty|my field|same field)\b/;
/** Of home, and so not of the US. */
const HOME = /\bhome\b|my country|\bdean\b.*\bhome/;
const REGION = /california|valley|texas|florida|new york|regi[oó]n|\bfrom (?:there|the area)|\b(?:de|da|del) california/;

export function lettersIn(cell: Cell | undefined): Letters {
  const all = plannedIn(cell);
  if (cell?.is !== 'text' || all.planned !== null || daysIn(fold(cell.text)).length > 0)
    return { all, specialty: NONE, region: NONE };
  const parts = inFigures(fold(cell.text))
    .replace(/\([^()\d]*\)/g, ' ')
    // "US: 2", "IM x3": the number goes first.
    .replace(/(^|[,;(/-] ?)([a-z]+)(?:: ?| x ?)(\d)\b/g, '$1$3 $2')
    .split(/[,;:(+/|]| - |\band\b|\be\b|\by\b/)
    .filter((part) => !NOT_THERE.test(part));
  const isSum = parts.length > 1 && parts.every((part) => /\d/.test(part)) && !IN_ALL.test(parts[0] ?? '');
  const ofUs = parts.slice(1).find((part) => /\d+ (?:are |from )?(?:the )?us\b/.test(part));
  if (ofUs !== undefined) return { all: { ...NONE, now: amountIn(ofUs) }, specialty: NONE, region: NONE };
  const sum = parts.reduce((so, part) => so + (amountIn(part) ?? 0), 0);
  const ofHome = parts.slice(1).reduce((so, part) => so + (HOME.test(part) ? (amountIn(part) ?? 0) : 0), 0);
  if (parts.length === 1 && HOME.test(parts[0] ?? '')) return { all: NONE, specialty: NONE, region: NONE };
  const isOfOne = fold(cell.text)
    .split(/[,;()]/)
    .some((clause) => /\b(?:all|both|each)\b/.test(clause) && SPECIALTY.test(clause));
  const told = parts.slice(isSum ? 0 : 1);
  const of = (words: RegExp): number | null => told.filter((part) => words.test(part)).map(amountIn)[0] ?? null;
  const us = isSum
    ? { ...NONE, now: sum }
    : all.now !== null && ofHome > 0 && sum === 2 * all.now
      ? { ...NONE, now: all.now - ofHome }
      : all;
  const specialty = isOfOne ? us : eachNamed(told);
  return { all: us, specialty, region: { ...NONE, now: of(REGION) } };
}

/** How many parts count of each specialty that they name; `now` is of the first. */
export function eachNamed(parts: readonly string[]): OfOne {
  const each: Record<string, number> = {};
  for (const part of parts) {
    const [name, amount] = [SPECIALTY.exec(part)?.[0], amountIn(part)];
    if (name !== undefined && amount !== null) each[name] = (each[name] ?? 0) + amount;
  }
  return { ...NONE, now: Object.values(each)[0] ?? null, each };
}
/** The first number is all of them. */
const IN_ALL = /total|letters|^\W*\d+\W*$|\bus\b|in all|strong/;
