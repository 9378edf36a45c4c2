/** How long is the experience that a statement names, in months? Numbers with their unit become one length; how recent it must be is no length. */
import { elementAt } from '../../../domain/elementAt';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** What a column counts in where a number stands alone. */
export type Unit = 'month' | 'week' | 'year' | 'day';

const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, week: 1 / 4, year: 12, day: 1 / 30 };
/** Between a number and its unit: "3+ months", "4 or more months", "two (full) months", "four consecutive weeks". */
const BETWEEN: ReadonlySet<string> = wordSet('filler more sign plain approx usa');
/** Between a count of rotations and the length of each: "two rotations of four weeks". */
const BETWEEN_COUNT: ReadonlySet<string> = wordSet('filler usce usa plain handson obs approx');
const EACH: ReadonlySet<string> = wordSet('each apiece');
const ARTICLES: ReadonlySet<string> = wordSet('a an one un una une um uma ein eine einen full whole');

const isCount = (part: Part | undefined): boolean => part?.is === 'number' || part?.is === 'range';
const isUnit = (part: Part | undefined): boolean => part !== undefined && MONTHS_IN[part.is] !== undefined;

const TOWARD: ReadonlySet<string> = wordSet('toward towards');

/** The parts with every length as one part `length`, valued in months; a length of time back becomes `recency`. */
export function withLengths(parts: readonly Part[]): Part[] {
  const found: Part[] = [];
  let at = 0;
  while (at < parts.length) {
    const part = elementAt(parts, at);
    const unitAt = isCount(part) ? unitBehind(parts, at) : isUnit(part) && hasArticle(found) ? at : -1;
    if (unitAt < 0) {
      found.push(part);
      at += 1;
      continue;
    }
    const unit = elementAt(parts, unitAt);
    const isShared = parts.slice(at + 1, unitAt).some(isCount);
    const count = isCount(part) ? (partBefore(found) ?? part.value) : 1;
    const times = isCount(part) ? timesBefore(found, EACH.has(parts[unitAt + 1]?.form ?? '')) : 1;
    const months = count * (MONTHS_IN[unit.is] ?? 12) * times;
    const is = isOtherTime(found, parts, unitAt) ? 'recency' : 'length';
    found.push({ ...part, is, value: Math.round(months * 4) / 4, end: isShared ? part.end : unit.end, denied: false });
    // A unit that two numbers share is the second's own.
    if (isShared && !isOr(parts, at, unitAt)) at += 1;
    else at = unitAt + 1;
  }
  return found;
}

/** Where the unit of a number stands; "2 or 3 months" and "min 2, pref 4 months" give the first number its unit too. */
function unitBehind(parts: readonly Part[], at: number): number {
  let next = at + 1;
  let shares = false;
  while (next < parts.length && next <= at + 5) {
    const part = elementAt(parts, next);
    if (isUnit(part)) return next;
    if (part.form === 'y' && part.glued && next === at + 1) return next;
    if (isCount(part)) {
      if (!shares) return -1;
    } else if (SHARES.has(part.is) || (part.is === 'sign' && ',/'.includes(part.form))) shares = true;
    else if (!BETWEEN.has(part.is) || (part.is === 'sign' && !'+-()"'.includes(part.form))) return -1;
    next += 1;
  }
  return -1;
}
const SHARES: ReadonlySet<string> = wordSet('join wish demand');

/** "2 or 3 months", "2/3 months": one length, by its lower end. */
const isOr = (parts: readonly Part[], at: number, unitAt: number): boolean =>
  parts.slice(at + 1, unitAt).every((part) => isCount(part) || part.is === 'join' || part.form === '/');

const hasArticle = (found: readonly Part[]): boolean => ARTICLES.has(found[found.length - 1]?.form ?? '');

/** "3 of 6 months": the part that is asked, which is used up. */
function partBefore(found: Part[]): number | null {
  const count = found[found.length - 2];
  if (found[found.length - 1]?.form !== 'of' || count?.is !== 'number') return null;
  found[found.length - 2] = { ...count, is: 'filler' };
  return count.value;
}

/** "Two four-week rotations", "three electives of 4 weeks": the count before, which is used up. */
function timesBefore(found: Part[], isEach: boolean): number {
  let at = found.length - 1;
  // "Two rotations minimum, 4 weeks each".
  const isBetween = ({ is }: Part): boolean =>
    BETWEEN_COUNT.has(is) || (isEach && (is === 'sign' || is === 'demand' || is === 'less'));
  while (at >= 0 && at >= found.length - 4 && isBetween(elementAt(found, at))) at -= 1;
  const count = found[at];
  if (count?.is !== 'number' || count.value < 1 || count.value > 6 || !Number.isInteger(count.value)) return 1;
  found[at] = { ...count, is: 'filler' };
  return count.value;
}

/** What has a length of its own: "a 3-year program", "three months of vacation". */
const HAS_LENGTH: ReadonlySet<string> = wordSet('matter since gradnoun research practice elsewhere');

const IS_EXPERIENCE: ReadonlySet<string> = wordSet('usce obs handson');

/** "Within the last two years", "3 years ago", "2 years since graduation", "four weeks per year". */
function isOtherTime(before: readonly Part[], parts: readonly Part[], unitAt: number): boolean {
  for (let at = before.length - 1; at >= 0 && at >= before.length - 3; at -= 1) {
    const part = elementAt(before, at);
    if (part.is === 'lately' || (part.is === 'past' && at === before.length - 1)) return true;
    if (part.is !== 'filler' && part.is !== 'less') break;
  }
  // "Not counted toward the three months": those that are asked elsewhere.
  if (before.at(-1)?.form === 'the' && TOWARD.has(before.at(-2)?.form ?? '')) return true;
  let next = unitAt + 1;
  while (parts[next]?.is === 'filler' && parts[next]?.form !== 'in' && parts[next]?.form !== 'at') next += 1;
  const owner = parts[next]?.is ?? '';
  if (owner === 'subject' || owner === 'roster') return next === unitAt + 1;
  // "One month of pathology experience" is experience.
  if (owner === 'matter' && IS_EXPERIENCE.has(parts[next + 1]?.is ?? '')) return false;
  return (
    HAS_LENGTH.has(owner) ||
    parts[next]?.form === 'per' ||
    (next > unitAt + 1 && parts[next] !== undefined && isUnit(parts[next]))
  );
}

/** A number that stands alone, in the unit of its column. */
export function bareLength(part: Part, unit: Unit): Part {
  return { ...part, is: 'length', value: Math.round(part.value * (MONTHS_IN[unit] ?? 1) * 4) / 4 };
}
