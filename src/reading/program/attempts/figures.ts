/** Which figures count sittings or failures, and within which bound? "5 years" counts neither, "more than two failures" begins at three. */
import { elementAt } from '../../../domain/elementAt';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** What a count counts; null where no noun tells. */
export type Unit = 'fail' | 'sitting' | null;

/** Nobody is allowed more sittings than this; larger numbers are years, scores and dates. */
const MOST = 6;
/** A number before one of these words does not count sittings. */
const NO_SITTINGS: ReadonlySet<string> = wordSet(
  'year month week day letter usce obs handson score practice percentile matter publication research gradnoun type:new',
);
export const isNoSitting = (part: Part): boolean => NO_SITTINGS.has(part.is);

const UNITS: ReadonlySet<string> = wordSet('fail sitting pass clean');
const isUnit = (part: Part | undefined): boolean => part !== undefined && UNITS.has(part.is);

const isSmall = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST;
export const isFigure = (part: Part): boolean =>
  (part.is === 'number' || part.is === 'ordinal' || part.is === 'range') &&
  isSmall(part.value) &&
  (part.is !== 'range' || isSmall(part.high));

/** Does the part count sittings or failures? "5 years", "any one exam", "the first two attempts" (its "first") and "three letters" do not. */
export function isCount(parts: readonly Part[], at: number): boolean {
  const part = elementAt(parts, at);
  const last = parts[at - 1];
  if (!isFigure(part)) return false;
  if (last?.is === 'all' && parts[at + 1]?.is === 'exam') return false;
  // "Every fifth person we invite has had one": a share, and what somebody had.
  if (EACH.has(last?.form ?? '') && part.is === 'ordinal') return false;
  if (last?.form === 'had' && !ALLOWED.has(parts[at - 3]?.is ?? '')) return false;
  if (last !== undefined && NO_SITTINGS.has(last.is) && last.is !== 'matter') return false;
  // "The second one", "the first two attempts".
  if (last?.is === 'ordinal' && part.is === 'number' && part.value === 1) return false;
  let next = at + 1;
  if (part.is === 'ordinal' && parts[next]?.is === 'number' && parts[next]?.value !== 1) return false;
  if (parts[next]?.glued && parts[next]?.is === 'unknown') return false;
  while (LOOKS_THROUGH.has(parts[next]?.is ?? '')) next += 1;
  const what = parts[next];
  if (what === undefined) return true;
  if (NO_SITTINGS.has(what.is)) return false;
  return !(what.is === 'exam' && Number.isNaN(what.value) && !isUnit(parts[next + 1]) && !isBounded(parts, at));
}
/** "May have had one failure." */
const ALLOWED: ReadonlySet<string> = wordSet('ask possible demand people');
const EACH: ReadonlySet<string> = wordSet('every each');
const LOOKS_THROUGH: ReadonlySet<string> = wordSet('filler plain more less wish hedge');

const isBounded = (parts: readonly Part[], at: number): boolean =>
  [parts[at - 1], parts[at - 2]].some((part) => part?.is === 'less' || part?.is === 'more');

/** The bound that goes with a count: before it with no figure between, or right behind it. */
export function boundOf(parts: readonly Part[], count: number): Part | null {
  for (let at = count - 1; at >= 0 && at >= count - 4; at -= 1) {
    const part = elementAt(parts, at);
    if (part.is === 'more' || part.is === 'less') return part;
    if (FIGURES.has(part.is)) break;
  }
  for (let at = count + 1; at < parts.length; at += 1) {
    const part = elementAt(parts, at);
    if (FIGURES.has(part.is)) break;
    const isNext = FIGURES.has(parts[at + 1]?.is ?? '') || FIGURES.has(parts[at + 2]?.is ?? '');
    if (!isNext && (part.is === 'less' || (part.is === 'more' && at <= count + 2))) return part;
  }
  return null;
}
const FIGURES: ReadonlySet<string> = wordSet('number ordinal range yearno percent ratio date');

/** "At least two", "or more" and "≥" hold the number itself; "more than two" begins above it. */
export const isInclusiveMore = (form: string): boolean =>
  form.includes('≥') || form.includes('=') || INCLUDING.some((word) => form.startsWith(word));
const INCLUDING: readonly string[] = [
  'at ',
  'at-',
  'atle',
  'or ',
  'and ',
  'a min',
  'min',
  'no ',
  'not ',
  'mindestens',
  'oder',
  'o ',
  'ou ',
  'au moins',
  'al menos',
];
/** "Fewer than three" ends below it. */
export const EXCLUDING: ReadonlySet<string> = new Set([
  '<',
  'fewer than',
  'less than',
  'less',
  'fewer',
  'fewer then',
  'les than',
  'lessthan',
  'under',
  'below',
  'menos de',
  'menos que',
  'moins de',
  'moins que',
  'weniger',
  'unter',
]);

/** Failures or sittings, by the noun that goes with the count: "1 failed attempt", "failed twice", "second attempt". */
export function unitOf(parts: readonly Part[], count: number): Unit {
  const number = elementAt(parts, count);
  const isAdverb = ADVERBS.has(number.form);
  const next = parts.findIndex((part, at) => at > count && isUnit(part));
  let before = -1;
  for (let at = count - 1; at >= 0 && before < 0; at -= 1) if (isUnit(parts[at])) before = at;
  const forward = parts[next]?.is;
  if (number.is === 'ordinal' && !isAdverb) {
    if (forward === 'fail' && next <= count + 2) return 'fail';
    return 'sitting';
  }
  if (forward === 'fail') return 'fail';
  if (forward === 'sitting') {
    if (parts[next + 1]?.is === 'fail' || parts[before]?.is === 'fail') return 'fail';
    return 'sitting';
  }
  if (before >= 0) return parts[before]?.is === 'fail' ? 'fail' : 'sitting';
  return forward === undefined ? null : 'sitting';
}
const ADVERBS: ReadonlySet<string> = wordSet('once twice thrice');
