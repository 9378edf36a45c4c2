/** Which share does each figure of a statement claim, and of whom: IMGs, US graduates, or whom the column is about? */
import { elementAt } from '../../../domain/elementAt';
import { type Amount, amountsOf, nearOf } from '../../language/amounts';
import { isSign } from '../../language/element';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isShare } from './figures';

/** Low and high are fractions; `group` null is whom the column is about. */
export interface Claim {
  readonly low: number;
  readonly high: number;
  readonly part: number | null;
  readonly whole: number | null;
  /** Where the words of a range of counts stand, and those of its whole. */
  readonly range: readonly [Part, Part] | null;
  readonly group: Group | null;
  readonly year: number;
  readonly isNow: boolean;
  readonly isPast: boolean;
}
export type Group = 'img' | 'us' | 'degree';

const GROUPS: Readonly<Record<string, Group>> = {
  img: 'img',
  nonusimg: 'img',
  usimg: 'img',
  carib: 'img',
  usgrad: 'us',
  degree: 'degree',
};
export const groupOfPart = (part: Part): Group | null => GROUPS[part.is] ?? null;

/** Words beside a figure that leave it a share of the residents; with any other a figure that names no group is of something else. */
const NEUTRAL: ReadonlySet<string> = wordSet(
  'sign filler subject now past roster approx more less source affirm join yearno all percent counts span whole total each pgy date ask hedge only half number future typical deny',
);
/** Figures of these are not of residents. */
const FOREIGN: ReadonlySet<string> = wordSet('others people pass fail exam score visa j1 h1b silence matter');

export function claimsOf(all: readonly Part[], heads: readonly Group[]): Claim[] {
  const amounts = merged(amountsOf(all, isShare));
  const byPlace = heads.length > 1 && heads.length === amounts.length && !all.some(groupOfPart) ? heads : null;
  const found: Claim[] = [];
  let inherited: Group | null = null;
  amounts.forEach((amount, at) => {
    const near = nearOf(amount);
    const own = byPlace?.[at] ?? groupOf(amount, near);
    const group: Group | null = own ?? (holds(near, 'roster') ? inherited : null);
    inherited = own ?? inherited;
    const closest = closestOf(near, amount.number, ':');
    if (isOfOthers(amount, near, all, found.length > 0, group)) return;
    const unknown = closest.filter((part) => part.is === 'unknown').length;
    if (group === null ? closest.some((part) => !NEUTRAL.has(part.is)) : unknown > 1) return;
    const claim = claimOf(amount, near, group);
    if (claim !== null) found.push(claim);
  });
  return found;
}

/** The words on the figure's own side of a colon or an "and": "we welcome all applicants and 45% of our residents …". */
function closestOf(near: readonly Part[], number: Part, sign = ''): readonly Part[] {
  let from = near.indexOf(number);
  while (from > 0 && near[from - 1]?.is !== 'join' && !isSign(near[from - 1], sign)) from -= 1;
  return from > 1 ? near.slice(from) : near;
}

/** "12 of 30 (40%)", "40% (12/30)": the same said twice; the counts say more. */
function merged(amounts: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (const amount of amounts) {
    const last = found[found.length - 1];
    const [open, close] = amount.words;
    const isTwice = last !== undefined && amount.before === 1 && isSign(open, '([') && isSign(close, ')]');
    if (!isTwice) {
      found.push(amount);
      continue;
    }
    const number = amount.number.is === 'counts' ? amount.number : last.number;
    found[found.length - 1] = { number, words: [...last.words, ...amount.words.slice(2)], before: last.before };
  }
  return found;
}

/** The group named nearest: before the figure, behind it, then farther off in its stretch. */
function groupOf({ words, before }: Amount, near: readonly Part[]): Group | null {
  const place = near.findIndex(isShare);
  return (
    lastGroup(near.slice(0, place)) ??
    firstGroup(near.slice(place + 1)) ??
    lastGroup(words.slice(0, before)) ??
    firstGroup(words.slice(before))
  );
}
function firstGroup(words: readonly Part[]): Group | null {
  const named = words.find((part) => groupOfPart(part) !== null);
  return named === undefined ? null : groupOfPart(named);
}
function lastGroup(words: readonly Part[]): Group | null {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const group = groupOfPart(elementAt(words, at));
    if (group !== null) return group;
  }
  return null;
}

const THEM: ReadonlySet<string> = wordSet('them whom these em those');

/** Shares of faculty, of applicants, of the IMGs themselves ("95% of our IMGs pass"), or of those just counted ("of whom 40% …"). */
function isOfOthers(amount: Amount, near: readonly Part[], all: readonly Part[], isLater: boolean, group: Group | null): boolean {
  if (closestOf(near, amount.number).some((part) => FOREIGN.has(part.is) && !(part.is === 'matter' && group === 'img')))
    return true;
  const place = near.indexOf(amount.number);
  // "Not 60%"; "5+6+4 of 10" adds up classes.
  if (near[place - 1]?.is === 'deny' || isSign(near[place - 1], '+')) return true;
  const behind = near.slice(place + 1, place + 5);
  if (amount.number.is === 'percent' && behind[0]?.form === 'of') {
    const noun = behind.find((part, at) => at > 0 && part.is !== 'filler' && part.is !== 'subject' && part.is !== 'now');
    if (noun !== undefined && groupOfPart(noun) !== null && near.indexOf(noun) < near.length - 1) return true;
  }
  if (![...near.slice(Math.max(0, place - 2), place), ...behind.slice(0, 3)].some((part) => THEM.has(part.form))) return false;
  if (isLater || holds(near, 'carib')) return true;
  const before = all.slice(0, all.indexOf(elementAt(near, 0))).filter((part) => part.is === 'roster' || OTHER_NOUNS.has(part.is));
  const last = before[before.length - 1];
  return last !== undefined && last.is !== 'roster';
}
const OTHER_NOUNS: ReadonlySet<string> = wordSet('people others');

function claimOf({ number, words, before }: Amount, near: readonly Part[], group: Group | null): Claim | null {
  const has = (name: string): boolean => holds(near, name);
  const base = {
    group,
    part: null,
    whole: null,
    range: null,
    year: words.find((part) => part.is === 'yearno')?.value ?? Number.NaN,
    isNow: has('now'),
    isPast: has('past'),
  };
  if (number.is === 'counts') {
    const part =
      words[before - 1]?.is === 'except' || words[before - 1]?.form === 'all but' ? number.high - number.value : number.value;
    const share = part / number.high;
    // "Less than 1 in 10".
    const bound = boundOf(near, near.indexOf(number));
    return bound === null
      ? { ...base, low: share, high: share, part, whole: number.high }
      : { ...base, ...bounded(bound, share, share) };
  }
  if (number.is === 'span') {
    const whole = words.find((part) => part.is === 'whole');
    if (whole === undefined) return null;
    return {
      ...base,
      low: number.value / whole.value,
      high: number.high / whole.value,
      whole: whole.value,
      range: [number, whole],
    };
  }
  const low = number.value / 100;
  const high = Number.isNaN(number.high) ? low : number.high / 100;
  return high > 1 ? null : { ...base, ...bounded(boundOf(near, near.indexOf(number)), low, high) };
}

type Bound = 'more' | 'less' | null;
export const bounded = (bound: Bound, low: number, high: number): { readonly low: number; readonly high: number } =>
  bound === 'more' ? { low, high: 1 } : bound === 'less' ? { low: 0, high } : { low, high };

/** "Over 50%", "50% or more", "up to about a quarter". */
export function boundOf(near: readonly Part[], place: number): Bound {
  let before = place - 1;
  while (near[before]?.is === 'filler' || near[before]?.is === 'approx') before -= 1;
  const sides = [near[before]?.is, near[place + 1]?.is];
  return sides.includes('more') ? 'more' : sides.includes('less') ? 'less' : null;
}
