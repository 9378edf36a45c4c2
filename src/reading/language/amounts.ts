/** Which words belong to which number of a statement? Each number owns its stretch: "min 220, average 235" are two. */
import { wordSet } from '../text/wordSet';
import { isSign } from './element';
import { holds } from './holding';
import type { Part } from './scope';

export interface Amount {
  readonly number: Part;
  /** The words of its stretch, in order, without the number itself. */
  readonly words: readonly Part[];
  /** How many of them stand before the number. */
  readonly before: number;
}

/** What can tell two numbers' words apart, and so belongs to one of them. */
const SPEAKS: ReadonlySet<string> = wordSet(
  'demand undemanded wish unwished typical limit unlimited hedge more less exam otherexam only past now img usgrad consent refuse deny j1 h1b silence usual soft cohort self percentile degree total carib roster others people',
);
const speaks = (part: Part): boolean => SPEAKS.has(part.is);

/** Splits a statement among its numbers; `isNumber` tells which elements are numbers of this column. */
export function amountsOf(parts: readonly Part[], isNumber: (part: Part) => boolean): Amount[] {
  const found: { number: Part; words: Part[]; before: number }[] = [];
  let between: Part[] = [];
  for (const part of parts) {
    if (!isNumber(part)) {
      between.push(part);
      continue;
    }
    const last = found[found.length - 1];
    if (last === undefined) found.push({ number: part, words: between, before: between.length });
    else {
      const cut = Math.min(cutOf(between, last.words.slice(0, last.before).some(speaks)), comparisonAt(between));
      last.words.push(...between.slice(0, cut));
      const own = between.slice(cut);
      found.push({ number: part, words: own, before: own.length });
    }
    between = [];
  }
  found[found.length - 1]?.words.push(...between);
  return found;
}

/** A comparison that stands right before a number is that number's: "average 235, min 220", "since 2015 within 5 years". */
function comparisonAt(between: readonly Part[]): number {
  let at = between.length - 1;
  while (at >= 0 && LEADS.has(between[at]?.is ?? '')) at -= 1;
  if (!COMPARES.has(between[at]?.is ?? '')) return between.length;
  // "Average 235, nobody under 220".
  return between[at - 1]?.is === 'deny' ? at - 1 : at;
}
const LEADS: ReadonlySet<string> = wordSet('filler approx date');
const COMPARES: ReadonlySet<string> = wordSet('more less newer older after since until deny');

/** A bracket goes with the number before it, or with the one inside it; a comma or an "and" parts the rest; else the order of the first number goes on. */
function cutOf(between: readonly Part[], hasBefore: boolean): number {
  let cut = -1;
  let bracket = -1;
  let opened = -1;
  between.forEach((part, at) => {
    if (isSign(part, ')]')) bracket = at;
    else if (isSign(part, '([')) opened = at;
    else if (isSign(part, ',;|/+&❗') || part.is === 'join') cut = at;
  });
  if (opened > bracket) return opened;
  if (cut > bracket) return cut;
  const last = between[between.length - 1];
  // "… and above 235": the measure right before a number is that number's.
  if (last !== undefined && (last.is === 'more' || last.is === 'less') && last.form.startsWith('and ')) return between.length - 1;
  if (bracket >= 0) return bracket + 1;
  if (!between.some(speaks)) return 0;
  return hasBefore ? 0 : between.length;
}

/** A number and the words around it, up to the next comma; a bracket behind it is among them. */
export function nearOf({ number, words, before }: Amount): readonly Part[] {
  let from = before;
  while (from > 0 && !isSign(words[from - 1], ',;|/)')) from -= 1;
  let to = before;
  let depth = 0;
  while (to < words.length && (depth > 0 || !isSign(words[to], ',;|/'))) {
    if (isSign(words[to], '(')) depth += 1;
    else if (isSign(words[to], ')')) depth -= 1;
    to += 1;
  }
  return [...words.slice(from, before), number, ...words.slice(before, to)];
}

/** "214 is not enough", "215 would be too low". */
export function isTooLow(near: readonly Part[], number: Part): boolean {
  const behind = near.slice(near.indexOf(number) + 1);
  const at = behind.findIndex(({ form }) => ENOUGH.has(form));
  if (at >= 0) return holds(behind.slice(0, at), 'deny') || behind[at]?.denied === true;
  return behind.some(({ form }, place) => LITTLE.has(form) && behind[place - 1]?.form === 'too');
}
const ENOUGH: ReadonlySet<string> = wordSet('enough sufficient suffice suffices');
const LITTLE: ReadonlySet<string> = wordSet('low little few short');
