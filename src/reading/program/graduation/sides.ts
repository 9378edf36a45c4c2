/** Does a statement speak of the time up to its number, beyond it, or from the year behind it on? */
import type { Amount } from '../../language/amounts';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isYear } from './spans';

/** Which side of the number is spoken of: up to it, beyond it, from the year behind it on, or a day that only must be past. */
export function sideOf({ words, before, number }: Amount): Side {
  let at = before - 1;
  while (at >= 0 && (PASSED.has(words[at]?.is ?? '') || words[at]?.form === '-')) at -= 1;
  const behind = words.slice(before).find((part) => !PASSED.has(part.is));
  const isJoined = number.form === 'day' || words[at - 1]?.is === 'join' || words[at - 1]?.form === 'in';
  const own = sideTold(words[at], isYear(number), isJoined);
  if (own !== null) return own;
  if (behind !== undefined && BEHIND.has(behind.is)) return sideTold(behind, isYear(number), false) ?? 'within';
  return behind?.is === 'sign' && behind.form === '+' && !isYear(number) ? 'beyond' : 'within';
}

type Side = 'within' | 'beyond' | 'after' | 'none';
const PASSED: ReadonlySet<string> = wordSet('filler approx date year month gradnoun people');
const BEHIND: ReadonlySet<string> = wordSet('more newer less until');

/** "Up to 2019" names no earliest year. */
const UP_TO: ReadonlySet<string> = new Set(['up to', '<', '≤', '<=', 'under', 'below', 'until', 'hasta', 'até', 'до']);

/** What a comparison says of a number of years, or of a year; null for a word that compares nothing. */
function sideTold(part: Part | undefined, isOfYear: boolean, isJoined: boolean): Side | null {
  if (part === undefined) return null;
  const { is, denied, form } = part;
  if (is === 'less') return isOfYear && UP_TO.has(form) ? 'none' : 'within';
  if (is === 'newer') return 'within';
  if (is === 'more') return isOfYear ? (form === '>' ? 'after' : 'within') : denied ? 'within' : 'beyond';
  if (is === 'older') return denied ? 'within' : 'beyond';
  // "After 2017" begins with 2018, "in or after 2017" and "after June 2017" with 2017.
  if (is === 'after') return isOfYear ? (isJoined ? 'within' : 'after') : 'beyond';
  if (is === 'until') return isOfYear ? 'none' : null;
  return is === 'deny' ? 'none' : null;
}
