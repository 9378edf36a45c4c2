/** Which elements of a statement are shares: percents, counts of a whole ("12 of 30", "1 in 5"), and parts in words ("two thirds")? */
import { elementAt } from '../../../domain/elementAt';
import { isSign } from '../../language/element';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** `percent` runs from value to high in hundredths; `counts` is value of high; `span` is a range of counts, its whole behind it. */
export const isShare = (part: Part): boolean => part.is === 'percent' || part.is === 'counts' || part.is === 'span';
const isNumber = (part: Part | undefined): boolean => part?.is === 'number';
const numberAt = (parts: readonly Part[], at: number): Part | null => (isNumber(parts[at]) ? (parts[at] ?? null) : null);
const isCount = (part: Part): boolean => (part.is === 'number' || part.is === 'range') && Number.isInteger(part.value);

const FRACTIONS: Readonly<Record<string, number>> = { half: 50, third: 33, quarter: 25, fifth: 20, tenth: 10 };
const TO: ReadonlySet<string> = wordSet('to - – bis a à and y e und et or');

/** A statement's elements with every share as one element. */
export function withShares(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  let at = 0;
  while (at < parts.length) {
    // "DOs" are not the Spanish two.
    if (parts[at]?.form === 'dos') {
      found.push({ ...elementAt(parts, at), is: 'degree', value: Number.NaN });
      at += 1;
      continue;
    }
    const step = abroad(parts, at) ?? percent(parts, at) ?? fraction(parts, at, found) ?? counts(parts, at) ?? year(parts, at);
    if (step !== null) {
      found.push(...step.parts);
      at = step.next;
    } else {
      const part = elementAt(parts, at);
      const isPlus = isSign(part, '+') && part.glued && /number|percent|counts/.test(found[found.length - 1]?.is ?? '');
      found.push(isPlus && !isNumber(parts[at + 1]) ? { ...part, is: 'more' } : part);
      at += 1;
    }
  }
  return found;
}

interface Step {
  readonly parts: readonly Part[];
  readonly next: number;
}
const span = (first: Part, last: Part, is: string, value: number, high = Number.NaN): Part => ({
  ...first,
  is,
  end: last.end,
  value,
  high,
});

/** "Outside the US": where IMGs studied. */
function abroad(parts: readonly Part[], at: number): Step | null {
  if (parts[at]?.is !== 'outside') return null;
  let next = at + 1;
  while (parts[next]?.is === 'filler' && next < at + 4) next += 1;
  const place = parts[next];
  return place?.is === 'usgrad' ? { parts: [span(elementAt(parts, at), place, 'img', Number.NaN)], next: next + 1 } : null;
}

/** "Sixty to seventy percent", "between 50% and 60%", "forty percent". */
function percent(parts: readonly Part[], at: number): Step | null {
  const first = parts[at];
  if (first === undefined || !(first.is === 'number' || first.is === 'range' || first.is === 'percent')) return null;
  const isPercent = (place: number): boolean => parts[place]?.is === 'percent' || parts[place + 1]?.is === 'percentword';
  const end = (place: number): number => (parts[place]?.is === 'percent' ? place + 1 : place + 2);
  const second = parts[at + 2];
  const isBetween = BETWEEN.has(parts[at - 1]?.form ?? '');
  const joins = TO.has(parts[at + 1]?.form ?? '') && (isBetween || parts[at + 1]?.is !== 'join');
  if (joins && second !== undefined && first.is !== 'range' && isPercent(at + 2) && second.value > first.value)
    return { parts: [span(first, elementAt(parts, end(at + 2) - 1), 'percent', first.value, second.value)], next: end(at + 2) };
  if (first.is === 'percent' || !isPercent(at)) return null;
  return { parts: [span(first, elementAt(parts, at + 1), 'percent', first.value, first.high)], next: at + 2 };
}
const BETWEEN: ReadonlySet<string> = wordSet('between from entre zwischen de von');

/** "Half", "a third", "two thirds", "three quarters". */
function fraction(parts: readonly Part[], at: number, found: Part[]): Step | null {
  const part = elementAt(parts, at);
  const before = parts[at - 1];
  // "Third" is an ordinal unless something is parted by it.
  const isOrdinal =
    part.is === 'ordinal' && part.value === 3 && (before?.form === 'a' || before?.form === 'un' || before?.value === 1);
  const unit = isOrdinal ? FRACTIONS.third : FRACTIONS[part.is];
  if (unit === undefined) return null;
  const counted = numberAt(parts, at - 1);
  const times = counted !== null && counted.value >= 1 && counted.value <= 4 ? counted.value : 1;
  if (counted !== null) found.pop();
  const value = times === 2 && unit === 33 ? 67 : unit * times;
  return value > 100 ? null : { parts: [span(part, part, 'percent', value)], next: at + 1 };
}

/** What may stand between a part and its whole: "12 of our 30", "5 IMGs in a class of 12". */
const BETWEEN_COUNTS: ReadonlySet<string> = wordSet('filler subject now total roster img nonusimg usimg carib all outside');
/** Words between a part and its whole. */
export const OF: ReadonlySet<string> = new Set(
  'of|out of|out|outta|from|among|de|von|aus|iz|su|sur|на|из|class of|program of|programme of|group of|complement of|team of|su'.split(
    '|',
  ),
);
const FARTHEST = 8;

function counts(parts: readonly Part[], at: number): Step | null {
  const first = elementAt(parts, at);
  if (first.is === 'ratio') {
    const isShareOf = first.high > 0 && first.value <= first.high && first.high < 1000 && Number.isInteger(first.value);
    return isShareOf ? { parts: [span(first, first, 'counts', first.value, first.high)], next: at + 1 } : null;
  }
  if (!isCount(first)) return null;
  const low = first;
  const isSpan = low.is === 'number' && TO.has(parts[at + 1]?.form ?? '') && isNumber(parts[at + 2]);
  const from = isSpan && elementAt(parts, at + 2).value > low.value ? at + 3 : at + 1;
  const top = low.is === 'range' ? low.high : from > at + 1 ? elementAt(parts, at + 2).value : low.value;
  let joined = -1;
  let next = from;
  for (; next < parts.length && next <= from + FARTHEST; next += 1) {
    const part = elementAt(parts, next);
    if (isNumber(part)) break;
    if (OF.has(part.form)) joined = next;
    else if (part.form === 'in' && next === from && isNumber(parts[next + 1])) joined = next;
    else if (!BETWEEN_COUNTS.has(part.is)) return null;
  }
  const whole = numberAt(parts, next);
  if (whole === null || joined < 0 || next - joined > 4 || !(whole.value >= top) || whole.value < 2) return null;
  const is = top > low.value ? 'span' : 'counts';
  const figure =
    is === 'counts' ? span(low, whole, is, low.value, whole.value) : span(low, elementAt(parts, from - 1), is, low.value, top);
  const between = parts.slice(from, next).filter((part) => part.is !== 'filler' && part.is !== 'total');
  return { parts: is === 'span' ? [figure, { ...whole, is: 'whole' }, ...between] : [figure, ...between], next: next + 1 };
}

/** "'25" is a year. */
function year(parts: readonly Part[], at: number): Step | null {
  const number = numberAt(parts, at + 1);
  if (!isSign(parts[at], "'") || number === null || !number.glued || number.value < 10 || number.value > 39) return null;
  return { parts: [span(elementAt(parts, at), number, 'yearno', 2000 + number.value)], next: at + 2 };
}
