/** Which limit does each span or year of a statement set: within it, or beyond it with a verdict, and how firmly? */
import { type Amount, amountsOf } from '../../language/amounts';
import type { Part } from '../../language/scope';
import { strengthOf, unknownIn } from '../../language/strength';
import { isAmount, isYear } from './spans';

export interface Limit {
  readonly strength: 'required' | 'preferred';
  readonly years: number | null;
  readonly since: number | null;
  readonly isImg: boolean;
}

/** Nouns of graduation. */
export const GRADUATION_NOUNS: ReadonlySet<string> = new Set(['gradnoun', 'oldgrad', 'recent']);
/** Nouns that can own a number of years instead: practice, exams, certificates, letters, residents. */
export const OTHER_NOUNS: ReadonlySet<string> = new Set(
  'practice exam otherexam cert letter usce obs handson research score sitting fail pass visa j1 h1b status publication percentile roster others matter pgy'.split(
    ' ',
  ),
);
/** What may stand beside a number that names no noun; anything else makes it a number of something else. */
const TERSE: ReadonlySet<string> = new Set(
  'filler sign approx more less newer older after since until demand undemanded wish unwished hedge only limit img usgrad usimg nonusimg people source applytime starttime now span yearno refuse deny affirm consent possible join condition exception exists all subject month year unknown ordinal except'.split(
    ' ',
  ),
);
const SPOKEN: ReadonlySet<string> = new Set('less newer since older after more demand limit only'.split(' '));

/** The limits of a statement whose topic (header, question, heading) is given; null where an amount is of something else. */
export function limitsOf(parts: readonly Part[], topic: readonly Part[]): Limit[] {
  const limits: Limit[] = [];
  const amounts = amountsOf(parts, isAmount);
  amounts.forEach((amount) => {
    const limit = limitOf(amount, amounts, parts, topic);
    if (limit !== null) limits.push(limit);
  });
  return limits;
}

function limitOf(amount: Amount, amounts: readonly Amount[], parts: readonly Part[], topic: readonly Part[]): Limit | null {
  const { number } = amount;
  const words = withoutException(amount);
  const has = (name: string): boolean => words.some((part) => part.is === name);
  if (!isOfGraduation(amount, words, parts, topic)) return null;
  if (has('typical') || has('own') || (has('past') && !has('now')) || (has('usgrad') && !has('img'))) return null;
  const side = sideOf(amount);
  if (side === 'none') return null;
  const isRefused = parts.some((part) => part.is === 'refuse') || parts[parts.length - 1]?.is === 'deny';
  if (side === 'beyond' && !isRefused) return null;
  const own = strengthOf(words) ?? (amounts.length === 1 ? strengthOf(parts) : null) ?? strengthOf(topic);
  if (own === 'typical' || (own === 'not required' && side !== 'beyond')) return null;
  const unknown = unknownIn(words);
  const isSpoken = words.some((part) => SPOKEN.has(part.is));
  if (unknown > (isSpoken ? 1 : 0)) return null;
  const strength = own === 'preferred' && side !== 'beyond' ? 'preferred' : 'required';
  const value = number.value + (side === 'after' ? 1 : 0);
  return isYear(number)
    ? { strength, years: null, since: value, isImg: has('img') }
    : { strength, years: value, since: null, isImg: has('img') };
}

/** "… or active in practice", "unless …" behind the number speak of the exception. */
function withoutException({ words, before }: Amount): readonly Part[] {
  const cut = words.findIndex((part, at) => at >= before && opensException(words, at));
  return cut < 0 ? words : words.slice(0, cut);
}

export function opensException(parts: readonly Part[], at: number): boolean {
  const part = parts[at] as Part;
  if (part.is === 'condition' || part.is === 'except' || part.is === 'exception') return true;
  if (part.is !== 'join' || part.form !== 'or') return false;
  return parts.slice(at + 1, at + 8).some((next) => next.is === 'practice');
}

/** The noun nearest to a number owns it; one without a noun is of the column where nothing else is spoken of. */
function isOfGraduation(amount: Amount, words: readonly Part[], parts: readonly Part[], topic: readonly Part[]): boolean {
  let own = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  words.forEach((part, at) => {
    const distance = at < amount.before ? amount.before - at : at - amount.before + 1;
    if (GRADUATION_NOUNS.has(part.is) && !(part.is === 'gradnoun' && part.denied && part.deniedAhead)) own = Math.min(own, distance);
    else if (OTHER_NOUNS.has(part.is)) other = Math.min(other, distance);
  });
  if (own <= other && own < Number.POSITIVE_INFINITY) return true;
  if (other < Number.POSITIVE_INFINITY) return false;
  const place = parts.indexOf(amount.number);
  for (let at = place - 1; at >= 0; at -= 1) {
    const part = parts[at] as Part;
    if (GRADUATION_NOUNS.has(part.is)) return true;
    if (OTHER_NOUNS.has(part.is)) return false;
  }
  if (topic.some((part) => OTHER_NOUNS.has(part.is)) && !topic.some((part) => GRADUATION_NOUNS.has(part.is))) return false;
  return parts.every((part) => TERSE.has(part.is)) && (isYear(amount.number) || amount.number.high === 1 || parts.length <= 12);
}

/** Which side of the number is spoken of: up to it, beyond it, from the year behind it on, or a day that only must be past. */
function sideOf({ words, before, number }: Amount): 'within' | 'beyond' | 'after' | 'none' {
  let at = before - 1;
  while (at >= 0 && PASSED.has(words[at]?.is ?? '')) at -= 1;
  const ahead = words[at];
  const behind = words.slice(before).find((part) => !PASSED.has(part.is));
  const isYearNumber = isYear(number);
  const hasPlus = behind?.is === 'sign' && behind.form === '+';
  const side = (part: Part | undefined): 'within' | 'beyond' | 'after' | 'none' | null => {
    if (part === undefined) return null;
    const { is, denied } = part;
    if (is === 'less' || is === 'newer') return 'within';
    if (is === 'more') return isYearNumber ? (part.form === '>' ? 'after' : 'within') : denied ? 'within' : 'beyond';
    if (is === 'older') return denied ? 'within' : 'beyond';
    if (is === 'after') return isYearNumber ? (words[at - 1]?.is === 'join' ? 'within' : 'after') : 'beyond';
    if (is === 'until') return isYearNumber ? 'none' : null;
    return null;
  };
  const own = side(ahead);
  if (own !== null) return own;
  const later = behind?.is === 'more' || behind?.is === 'newer' || behind?.is === 'less' || behind?.is === 'older' ? side(behind) : null;
  if (later !== null) return later;
  if (hasPlus) return isYearNumber ? 'within' : 'beyond';
  return 'within';
}
const PASSED: ReadonlySet<string> = new Set(['filler', 'approx', 'date', 'year', 'month', 'gradnoun', 'people']);
