/** Is a year, or a number of years, said of graduation, or does it belong to something or somebody else? */
import { elementAt } from '../../../domain/elementAt';
import { type Amount, isTooLow, nearOf } from '../../language/amounts';
import { holds, holdsAny, holdsOnly, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { strengthOf } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { GRADUATION_NOUNS, OTHER_NOUNS } from './nouns';
import { sideOf } from './sides';
import { isYear } from './spans';

/** What may stand beside a number that names no noun; anything else makes it a number of something else. */
const TERSE: ReadonlySet<string> = wordSet(
  'filler sign approx more less newer older after since until demand undemanded wish unwished hedge only limit img usgrad usimg nonusimg people source applytime starttime now past span yearno refuse deny affirm consent possible unlimited join condition exists season change problem ratio all whatever subject month year ordinal gap own except',
);
/** Words that say outright that a number is a limit; one unknown word beside them does no harm. */
export const SPOKEN: ReadonlySet<string> = wordSet('less newer since older after more demand limit only');
/** The noun nearest to a number owns it; a number without a noun is the column's where nothing else is mentioned. */
export function isOfGraduation({ words, before, number }: Amount, parts: readonly Part[], topic: readonly Part[]): boolean {
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
  if (other < Number.POSITIVE_INFINITY || holds(words, 'matter')) return false;
  const place = parts.indexOf(number);
  for (let at = place - 1; at >= 0; at -= 1) {
    const part = elementAt(parts, at);
    if (GRADUATION_NOUNS.has(part.is)) return true;
    if (OTHER_NOUNS.has(part.is)) return false;
  }
  if (holdsAny(topic, OTHER_NOUNS) && !holdsAny(topic, GRADUATION_NOUNS)) return false;
  const strange = words.filter((part) => !TERSE.has(part.is)).length;
  const isSpoken = holdsAny(words, SPOKEN) && (isYear(number) || number.high === 1);
  return strange <= (isSpoken ? 1 : 0);
}

/** "Step exams completed within 7 years of graduation", "one year of internship after graduation": the time of something else. */
function isOfAnother(words: readonly Part[], before: number): boolean {
  let at = before - 1;
  while (at >= 0 && !(PARTS.has(words[at]?.is ?? '') && !COMPLETED.has(words[at]?.form ?? ''))) {
    if (OTHER_NOUNS.has(words[at]?.is ?? '') || words[at]?.is === 'matter') return true;
    at -= 1;
  }
  if (words[before]?.form !== 'of' || holds(words.slice(0, before), 'less')) return false;
  const what = words.slice(before).find((part) => part.is !== 'filler' && part.is !== 'subject');
  return what !== undefined && (OTHER_NOUNS.has(what.is) || what.is === 'plain' || what.is.startsWith('track:'));
}
/** What stands between another noun and a number that is not its own. */
const PARTS: ReadonlySet<string> = wordSet('gradnoun recent oldgrad people img sign join limit');
const COMPLETED: ReadonlySet<string> = wordSet('complete completed completing finished obtained gained dated');

/** What is typical, once was, is the applicant's own or a US graduate's, or tells when the season is: no limit for an IMG. */
export function isPassedOver(amount: Amount, parts: readonly Part[]): boolean {
  const { number, words, before } = amount;
  const has = (name: string): boolean => holds(words, name);
  const near = nearOf(amount);
  // "Nobody older than 6 years got in so far", "we have taken people 12 years out": who came tells of no rule.
  if (parts.some(({ form }, at) => CAME.has(form) || (form === 'taken' && parts[at - 1]?.form === 'have'))) return true;
  if (isTooLow([number, ...words.slice(before)], number)) return true;
  if (
    strengthOf(words) === 'typical' ||
    has('own') ||
    (has('past') && !has('now')) ||
    (holds(near, 'usgrad') && !holds(near, 'img'))
  )
    return true;
  const ahead = parts.slice(0, parts.indexOf(number));
  // "Our residents have graduated within …", "one PGY-1 is a 2009 grad": who is there, not who may come.
  const isRoster = holds(ahead, 'roster') || holds(ahead, 'pgy');
  if (isRoster && !has('demand') && !has('wish')) return true;
  const isOne = ONE.has(ahead[ahead.length - 1]?.form ?? '') && parts[ahead.length + 1]?.is === 'gradnoun';
  if (isYear(number) && isOne) return true;
  // "Fellows must have …": the last whom it names are not applicants to residency.
  const whom = ahead.filter((part) => WHOM.has(part.is)).pop();
  if (whom?.is === 'others') return true;
  // "… are not eligible for our fellowships".
  if (
    parts.some(({ is }, at) => is === 'others' && FOR.has(parts[parts[at - 1]?.is === 'subject' ? at - 2 : at - 1]?.form ?? ''))
  )
    return true;
  if (has('unlimited') && !has('usgrad') && strengthOf(words) !== 'preferred') return true;
  // "5 (site), none (coordinator)": a denial that reached no word contradicts the number.
  const isDenied = words.some((part, at) => part.is === 'deny' && at > before) && !has('usgrad') && !has('wish');
  if (isDenied && sideOf(amount) !== 'beyond') return true;
  // "We have graduated 300 residents since 2012": what the program did.
  if (ahead.some((part, at) => part.form === 'graduated' && PROGRAM.has(whoBefore(ahead, at)))) return true;
  if (!isYear(number)) return false;
  // "2018 is too old" begins after it; "since 2015 they take IMGs" is of the program.
  const behind = words.slice(before);
  if (behind.find(({ is }) => is !== 'filler' && is !== 'ask')?.is === 'oldgrad' && behind.some(({ form }) => form === 'too'))
    return true;
  const subject = placeOf(behind, 'subject');
  if (has('since') && subject >= 0 && holds(behind.slice(subject), 'consent') && !holds(behind.slice(subject), 'gradnoun'))
    return true;
  if (number.value < OLDEST_LIMIT || (has('since') && isOfProgram(ahead))) return true;
  const isHeading = parts[parts.indexOf(number) + 1]?.form === ':';
  return isHeading || has('season') || (number.value >= NO_LIMIT_YET && !holdsOnly(words, BESIDE_YEAR));
}
const CAME: ReadonlySet<string> = new Set(['got in', 'so far', 'took']);
/** Nobody asks for graduates of this year on: it is the program's own past. */
const OLDEST_LIMIT = 2000;
const PROGRAM: ReadonlySet<string> = new Set(['we', 'program', 'the program', 'our program', 'residency', 'programme']);
const whoBefore = (parts: readonly Part[], at: number): string =>
  parts
    .slice(Math.max(0, at - 3), at)
    .filter((part) => part.is !== 'filler')
    .pop()?.form ?? '';
/** "Our program has been accredited since 2015": of the program, and nothing is asked or allowed. */
const isOfProgram = (parts: readonly Part[]): boolean => parts.some((part) => PROGRAM.has(part.form)) && !holdsAny(parts, ASKS);
const ASKS: ReadonlySet<string> = wordSet('consent possible demand wish only limit gradnoun refuse');
const ONE: ReadonlySet<string> = wordSet('a an one');
const FOR: ReadonlySet<string> = wordSet('for into to');
const WHOM: ReadonlySet<string> = wordSet('others people img');
/** No program asks for graduates of this year on: such a year with words around it is a deadline or a start. */
const NO_LIMIT_YET = 2025;
const BESIDE_YEAR: ReadonlySet<string> = wordSet(
  'filler sign gradnoun source limit wish demand more newer since less people only oldgrad recent hedge img',
);
