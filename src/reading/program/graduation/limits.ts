/** Which limit does each span or year of a statement set: within it, or beyond it with a verdict, and how firmly? */
import { type Amount, amountsOf } from '../../language/amounts';
import type { Part } from '../../language/scope';
import { type Strength, strengthOf, unknownIn } from '../../language/strength';
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
  'practice exam otherexam cert letter usce obs handson research score sitting fail pass visa j1 h1b status publication percentile roster others pgy'.split(
    ' ',
  ),
);
/** What may stand beside a number that names no noun; anything else makes it a number of something else. */
const TERSE: ReadonlySet<string> = new Set(
  'filler sign approx more less newer older after since until demand undemanded wish unwished hedge only limit img usgrad usimg nonusimg people source applytime starttime now past span yearno refuse deny affirm consent possible unlimited join condition exists season change problem ratio all whatever subject month year ordinal gap own except'.split(
    ' ',
  ),
);
/** Words that say outright that a number is a limit; one unknown word beside them does no harm. */
const SPOKEN: ReadonlySet<string> = new Set('less newer since older after more demand limit only'.split(' '));
/** A statement with more numbers or words than this is a table or a page, and no limit is told by one of its numbers. */
const MOST_AMOUNTS = 8;
const MOST_PARTS = 80;
/** How far from its number an unknown word makes it doubtful. */
const NEAR = 6;

/** The limits of a statement; `topic` is its header, question or heading, `carried` the strength that its sentence began with. */
export function limitsOf(said: readonly Part[], topic: readonly Part[], carried: Strength | null): Limit[] {
  const first = said.findIndex(isAmount);
  const opens = said.findIndex((_part, at) => at > first && opensException(said, at));
  // "5 years (7 if in practice)": the number right before the condition is the exception's.
  const cut = opens > first + 1 && isAmount(said[opens - 1] as Part) ? opens - 1 : opens;
  const limits: Limit[] = [];
  if (said.length > MOST_PARTS) return limits;
  const parts = withoutAsides(cut < 0 ? said : said.slice(0, cut));
  const amounts = amountsOf(parts, isAmount);
  if (amounts.length > MOST_AMOUNTS) return limits;
  const changed = parts.findIndex((part) => part.is === 'change');
  amounts.forEach((amount) => {
    if (changed >= 0 && parts.indexOf(amount.number) < changed) return;
    const before = limits[limits.length - 1]?.strength ?? carried;
    const limit = limitOf(amount, { parts, topic, isLone: amounts.length === 1, before });
    // "2021, 2022 or 2023": the first year is the limit.
    if (limit !== null && !(limit.since !== null && limits.some((one) => one.since !== null && one.isImg === limit.isImg)))
      limits.push(limit);
  });
  return limits;
}

/** "(Step 3 passed preferred)": a bracket about something else says nothing of the years before it. */
function withoutAsides(parts: readonly Part[]): readonly Part[] {
  const opened = parts.findIndex((part) => part.is === 'sign' && part.form === '(');
  const closed = opened < 0 ? -1 : parts.findIndex((part, at) => at > opened && part.is === 'sign' && part.form === ')');
  if (closed < 0) return parts;
  const inside = parts.slice(opened, closed);
  const isAside =
    inside.some((part) => OTHER_NOUNS.has(part.is)) && !inside.some((part) => GRADUATION_NOUNS.has(part.is) || isYear(part));
  return isAside
    ? [...parts.slice(0, opened), ...withoutAsides(parts.slice(closed + 1))]
    : [...parts.slice(0, closed + 1), ...withoutAsides(parts.slice(closed + 1))];
}

/** What the amounts of one statement have in common. */
interface Setting {
  readonly parts: readonly Part[];
  readonly topic: readonly Part[];
  readonly isLone: boolean;
  /** The strength of the amount before it, or of the sentence's beginning. */
  readonly before: Strength | null;
}

function limitOf(amount: Amount, setting: Setting): Limit | null {
  const { number, words } = amount;
  const { parts, topic } = setting;
  if (!isOfGraduation(amount, parts, topic) || isPassedOver(amount, parts)) return null;
  const side = sideOf(amount);
  const isRefused =
    parts.some((part) => part.is === 'refuse' || ((part.is === 'oldgrad' || part.is === 'gradnoun') && part.deniedAhead)) ||
    parts[parts.length - 1]?.is === 'deny';
  const isHarder = parts.some((part) => (part.is === 'problem' && !part.denied) || SELDOM.has(part.form));
  if (side === 'none' || (side === 'beyond' && !isRefused && !isHarder)) return null;
  // "Suspended since 2023": the limit, not who may apply.
  if (isRefused && side === 'within' && isYear(number) && words[amount.before - 1]?.is === 'since') return null;
  const isSoft = !isRefused || strengthOf(words) === 'preferred';
  const strength = side === 'beyond' ? (isSoft ? 'preferred' : 'required') : strengthFor(amount, setting);
  if (strength === null) return null;
  const isImg = words.some((part) => part.is === 'img');
  const value = number.value + (side === 'after' ? 1 : 0);
  return isYear(number) ? { strength, years: null, since: value, isImg } : { strength, years: value, since: null, isImg };
}

/** "Rarely interviewed": beyond the number it is only harder. */
const SELDOM: ReadonlySet<string> = new Set([
  'rarely',
  'seldom',
  'unlikely',
  'hardly',
  'discouraged',
  'difficult',
  'tough',
  'harder',
]);

/** What is typical, once was, is the applicant's own or a US graduate's, or tells when the season is: no limit for an IMG. */
function isPassedOver(amount: Amount, parts: readonly Part[]): boolean {
  const { number, words, before } = amount;
  const has = (name: string): boolean => words.some((part) => part.is === name);
  if (has('typical') || has('own') || (has('past') && !has('now')) || (has('usgrad') && !has('img'))) return true;
  const ahead = parts.slice(0, parts.indexOf(number));
  // "Our residents have graduated within …", "one PGY-1 is a 2009 grad": who is there, not who may come.
  const isRoster = ahead.some((part) => part.is === 'roster' || part.is === 'pgy');
  if (isRoster && !has('demand') && !has('wish')) return true;
  const isOne = ONE.has(ahead[ahead.length - 1]?.form ?? '') && parts[ahead.length + 1]?.is === 'gradnoun';
  if (isYear(number) && isOne) return true;
  // "Fellows must have …": the last whom it names are not applicants to residency.
  const whom = ahead.filter((part) => WHOM.has(part.is)).pop();
  if (whom?.is === 'others') return true;
  if (has('unlimited') && !has('usgrad') && strengthOf(words) !== 'preferred') return true;
  // "5 (site), none (coordinator)": a denial that reached no word contradicts the number.
  const isDenied = words.some((part, at) => part.is === 'deny' && at > before) && !has('usgrad') && !has('wish');
  if (isDenied && sideOf(amount) !== 'beyond') return true;
  // "We have graduated 300 residents since 2012": what the program did.
  if (ahead.some((part, at) => part.form === 'graduated' && PROGRAM.has(whoBefore(ahead, at)))) return true;
  if (!isYear(number)) return false;
  if (number.value < OLDEST_LIMIT || (has('since') && isOfProgram(ahead))) return true;
  const isHeading = parts[parts.indexOf(number) + 1]?.form === ':';
  return isHeading || has('season') || (number.value >= NO_LIMIT_YET && !words.every((part) => BESIDE_YEAR.has(part.is)));
}
/** Nobody asks for graduates of this year on: it is the program's own past. */
const OLDEST_LIMIT = 2000;
const PROGRAM: ReadonlySet<string> = new Set(['we', 'program', 'the program', 'our program', 'residency', 'programme']);
const whoBefore = (parts: readonly Part[], at: number): string =>
  parts
    .slice(Math.max(0, at - 3), at)
    .filter((part) => part.is !== 'filler')
    .pop()?.form ?? '';
/** "Our program has been accredited since 2015": of the program, and nothing is asked or allowed. */
const isOfProgram = (parts: readonly Part[]): boolean =>
  parts.some((part) => PROGRAM.has(part.form)) && !parts.some((part) => ASKS.has(part.is));
const ASKS: ReadonlySet<string> = new Set(['consent', 'possible', 'demand', 'wish', 'only', 'limit', 'gradnoun', 'refuse']);
const ONE: ReadonlySet<string> = new Set(['a', 'an', 'one']);
const WHOM: ReadonlySet<string> = new Set(['others', 'people', 'img']);
/** No program asks for graduates of this year on: such a year with words around it is a deadline or a start. */
const NO_LIMIT_YET = 2025;
const BESIDE_YEAR: ReadonlySet<string> = new Set(
  'filler sign gradnoun source limit wish demand more newer since less people only oldgrad recent hedge img'.split(' '),
);

/** How firmly: by the number's own words, the statement's, the header's; an unknown word nearby makes it no limit at all. */
function strengthFor({ words, before }: Amount, setting: Setting): Limit['strength'] | null {
  const unknown = unknownIn(words.slice(Math.max(0, before - NEAR), before + NEAR));
  const isSpoken = words.some((part) => SPOKEN.has(part.is));
  if (unknown > (isSpoken ? 1 : 0)) return null;
  const own = strengthOf(words) ?? (setting.isLone ? strengthOf(setting.parts) : null) ?? strengthOf(setting.topic);
  // "Two years (24 months)": the wish of the first holds for the second.
  const strength = own ?? (isSpoken && !setting.isLone ? null : setting.before);
  if (strength === 'typical' || strength === 'not required') return null;
  return strength ?? 'required';
}

/** "… or active in practice", "unless …" speak of the exception. */
export function opensException(parts: readonly Part[], at: number): boolean {
  const part = parts[at] as Part;
  if (part.is === 'condition' || part.is === 'except' || part.is === 'exception') return true;
  if (part.is !== 'join' || part.form !== 'or') return false;
  return parts.slice(at + 1, at + 8).some((next) => next.is === 'practice');
}

/** The noun nearest to a number owns it; one without a noun is of the column where nothing else is spoken of. */
function isOfGraduation({ words, before, number }: Amount, parts: readonly Part[], topic: readonly Part[]): boolean {
  if (isOfAnother(words, before)) return false;
  let own = Number.POSITIVE_INFINITY;
  let other = Number.POSITIVE_INFINITY;
  words.forEach((part, at) => {
    const distance = at < before ? before - at : at - before + 1;
    if (GRADUATION_NOUNS.has(part.is) && !(part.is === 'gradnoun' && part.denied && part.deniedAhead))
      own = Math.min(own, distance);
    else if (OTHER_NOUNS.has(part.is) || (part.is === 'matter' && at < before)) other = Math.min(other, distance);
  });
  if (own <= other && own < Number.POSITIVE_INFINITY) return true;
  if (other < Number.POSITIVE_INFINITY || words.some((part) => part.is === 'matter')) return false;
  const place = parts.indexOf(number);
  for (let at = place - 1; at >= 0; at -= 1) {
    const part = parts[at] as Part;
    if (GRADUATION_NOUNS.has(part.is)) return true;
    if (OTHER_NOUNS.has(part.is)) return false;
  }
  if (topic.some((part) => OTHER_NOUNS.has(part.is)) && !topic.some((part) => GRADUATION_NOUNS.has(part.is))) return false;
  const strange = words.filter((part) => !TERSE.has(part.is)).length;
  const isSpoken = words.some((part) => SPOKEN.has(part.is)) && (isYear(number) || number.high === 1);
  return strange <= (isSpoken ? 1 : 0);
}

/** "Step exams completed within 7 years of graduation", "one year of internship after graduation": the time of something else. */
function isOfAnother(words: readonly Part[], before: number): boolean {
  let at = before - 1;
  while (at >= 0 && (LEADS.has(words[at]?.is ?? '') || COMPLETED.has(words[at]?.form ?? ''))) at -= 1;
  if (OTHER_NOUNS.has(words[at]?.is ?? '')) return true;
  if (words[before]?.form !== 'of' || words.slice(0, before).some((part) => part.is === 'less')) return false;
  const what = words.slice(before).find((part) => part.is !== 'filler' && part.is !== 'subject');
  return what !== undefined && (OTHER_NOUNS.has(what.is) || what.is === 'plain' || what.is.startsWith('track:'));
}
const LEADS: ReadonlySet<string> = new Set(['filler', 'less', 'approx', 'demand', 'wish', 'pass']);
const COMPLETED: ReadonlySet<string> = new Set([
  'complete',
  'completed',
  'completing',
  'finished',
  'obtained',
  'gained',
  'dated',
]);

/** Which side of the number is spoken of: up to it, beyond it, from the year behind it on, or a day that only must be past. */
function sideOf({ words, before, number }: Amount): Side {
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
const PASSED: ReadonlySet<string> = new Set(['filler', 'approx', 'date', 'year', 'month', 'gradnoun', 'people']);
const BEHIND: ReadonlySet<string> = new Set(['more', 'newer', 'less', 'until']);

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
