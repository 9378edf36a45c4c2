/** How firmly does a program ask for a score: required, preferred, or is it merely what its residents had? */
import { type Amount, isTooLow, nearOf } from '../../language/amounts';
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isScore, isSign } from './figures';

export type Strength = 'required' | 'preferred' | 'typical';

/**
 * The strength that words give. Averages ask nothing; a wish or a usage asks softly; what residents and matched applicants
 * had is typical unless it is demanded; who lies below a number and is refused says that it is asked.
 */
export function strengthOf(words: readonly Part[]): Strength | null {
  const has = (name: string): boolean => holds(words, name);
  if (has('typical')) return 'typical';
  // "Nobody under 220": who is left out asks for it; who was left out last year tells of those who got in.
  if (words.some((part) => part.is === 'more' && part.denied)) return has('past') || has('cohort') ? 'typical' : 'required';
  if (words.some((part, at) => part.is === 'wish' && !isOfMore(words, at))) return 'preferred';
  const isOfThose = has('cohort') || has('roster') || has('percentile');
  if (has('usual')) return isOfThose && !has('demand') && !has('limit') ? 'typical' : 'preferred';
  if (has('soft') || has('undemanded') || has('unlimited')) return 'preferred';
  const bends = words.some((part) => part.is === 'hedge' && RARELY.has(part.form));
  if (has('demand') || has('limit') || has('only')) return bends ? 'preferred' : 'required';
  if (isBelow(words)) return refuses(words) ? 'required' : bends ? 'preferred' : null;
  return isOfThose ? 'typical' : null;
}

const RARELY: ReadonlySet<string> = new Set(['rarely', 'seldom', 'rare', 'hardly', 'unlikely', 'less likely', 'not guaranteed']);
const refuses = (words: readonly Part[]): boolean =>
  words.some((part, at) => part.is === 'deny' && words[at + 1]?.is === 'less') ||
  words.some((part) => part.is === 'refuse' || part.is === 'ended' || (part.is === 'regard' && part.denied));

/** "At least 216, ideally more", "220, higher preferred": what is wished for is more than the number. */
function isOfMore(words: readonly Part[], at: number): boolean {
  if (words[at + 1]?.is === 'more' && words[at + 2] === undefined) return true;
  let before = at - 1;
  while (words[before]?.is === 'filler' || words[before]?.is === 'score') before -= 1;
  return words[before]?.is === 'more' && isSign(words[before - 1], ',;');
}

/** "Below 205", "scores less than a Step 2 CK of 210", "229 or less". */
export function isBelow(words: readonly Part[]): boolean {
  const number = words.findIndex(isScore);
  if (number < 0) return false;
  let before = number - 1;
  while (BETWEEN.has(words[before]?.is ?? '')) before -= 1;
  return words[before]?.is === 'less' || words[number + 1]?.is === 'less';
}
const BETWEEN: ReadonlySet<string> = wordSet('filler score exam approx');

/** Nouns of other columns: a strength beside one of them is theirs. */
export const FIELDS: ReadonlySet<string> = wordSet(
  'usce obs handson letter research gradnoun oldgrad recent practice cert sitting fail pass visa matter otherexam',
);
/** A sentence longer than this says nothing certain of a number that merely stands in it. */
const LONG = 18;
/** A number with so few words around it, an exam among them, is a line of a list. */
const SHORT = 8;

/** A number that is of something else, or that stands among words that are not understood. */
type Other = 'apart' | 'unclear';
export const isStrength = (role: Strength | Other): role is Strength => role !== 'apart' && role !== 'unclear';

/** How firmly each number of a statement is asked; else whether it is of something else, or not understood. */
export function strengthsOf(
  amounts: readonly Amount[],
  topic: readonly Part[],
  lead: Strength | null,
  size: number,
): (Strength | Other)[] {
  const byPlace = placesOf(topic, amounts.length);
  const heading = strengthOf(topic);
  const spoken = amounts.map(spokenOf);
  const later = new Array<Strength | null>(amounts.length).fill(null);
  for (let at = amounts.length - 2; at >= 0; at -= 1) later[at] = spoken[at + 1] ?? later[at + 1] ?? null;
  let before: Strength | null = null;
  return amounts.map((amount, at) => {
    const near = nearOf(amount);
    const own = spoken[at] ?? null;
    // "214 is not enough, one needs 220": what is denied or turned down does not ask as its neighbor does.
    const shared = near.some(({ is }) => VERDICTS.has(is)) ? null : (before ?? later[at] ?? null);
    const strength: Strength | null = own ?? (before === null ? null : shared) ?? byPlace?.[at] ?? lead ?? heading ?? shared;
    before = own ?? before;
    if (!isScore(amount.number) || isElsewhere(near, amount.number, strength)) return 'apart';
    if (isUnclear(near, own) || isParted(near, amount.number)) return 'unclear';
    if (own === null && isBelow(near)) return 'apart';
    return sure(strength ?? bare(near, amount.number, size), near) ?? 'unclear';
  });
}
/** "230 zorp minimum": a word that is not known stands between the number and what demands it. */
function isParted(near: readonly Part[], number: Part): boolean {
  const place = near.indexOf(number);
  const tells = near.flatMap(({ is }, at) => (is === 'demand' || is === 'limit' ? [at] : []));
  return tells.length > 0 && tells.every((at) => at > place && holds(near.slice(place, at), 'unknown'));
}
const VERDICTS: ReadonlySet<string> = wordSet('deny refuse');

/** "Don't panic, 218", "229 rejected": a denial or a refusal beside a number that has no measure. */
function isUnclear(near: readonly Part[], own: Strength | null): boolean {
  if (holds(near, 'offside') || near.some(({ form }) => form === 'without')) return true;
  return own === null && holdsAny(near, VERDICTS) && !holds(near, 'less') && !holds(near, 'more');
}

/** What a number without a strength asks: it is a minimum only among few words, all of them known. */
function bare(near: readonly Part[], number: Part, size: number): Strength | null {
  const has = (name: string): boolean => holds(near, name);
  if (has('less') && !has('more')) return null;
  if (has('approx') || has('hedge')) return 'preferred';
  if (has('more')) return 'required';
  if (has('refuse') || has('ended')) return null;
  const content = near.filter((part) => CONTENT.has(part.is)).length;
  const isListed = size <= LONG || (near.length <= SHORT && has('exam'));
  const next = near[near.indexOf(number) + 1];
  return content <= 2 && isListed && next?.is !== 'plain' && !has('unknown') ? 'required' : null;
}

/** Two words that are not known beside a number leave its strength open. */
const sure = (strength: Strength | null, near: readonly Part[]): Strength | null =>
  near.filter((part) => part.is === 'unknown').length <= 1 ? strength : null;

const CONTENT: ReadonlySet<string> = new Set(['plain', 'matter', 'people', 'roster', 'count', ...FIELDS]);

/** A condition of a visa, another group's number, what was asked once or is only planned: none is this program's minimum. */
function isElsewhere(near: readonly Part[], number: Part, strength: Strength | null): boolean {
  const has = (name: string): boolean => holds(near, name);
  if (
    has('h1b') ||
    has('j1') ||
    has('others') ||
    has('silence') ||
    has('percent') ||
    has('future') ||
    has('unwished') ||
    near.some(({ is }, at) => is === 'obs' && near[at - 1]?.form === 'for') ||
    isTooLow(near, number) ||
    near.some(({ is, form }) => is === 'hedge' && form.endsWith('guarantee'))
  )
    return true;
  // "Waived for graduates of our own school" is an exception, not an end.
  const ended = placeOf(near, 'ended');
  if (ended >= 0 && !isBelow(near) && near[ended + 1]?.form !== 'for') return true;
  const lead = near.slice(0, near.indexOf(number));
  const is = (name: string): boolean => holds(lead, name);
  // "If failed then 240, else 220": asked of those who failed.
  if (is('condition') && is('fail')) return true;
  // "A friend got in with 209": one person's score is no statistic.
  if (strength === 'typical' && near.some((part) => part.form === 'friend')) return true;
  // "No 220 rule any more".
  const next = near[near.indexOf(number) + 1];
  if (next?.is === 'limit' && lead[lead.length - 1]?.form === 'no') return true;
  // "Not 230 but 220".
  const last = lead.filter(({ is: name }) => name !== 'filler').pop();
  if (last?.is === 'deny' && !has('more') && !has('less')) return true;
  // "We don't use 220 anymore".
  if (lead.some((part) => part.is === 'regard' && part.denied) && !isBelow(near)) return true;
  if (is('self') && !has('demand') && !has('limit') && !has('wish') && strength !== 'typical') return true;
  // "195 (old), now P": today is said of what follows.
  return has('past') && strength !== 'typical' && !is('now');
}

/** "230 not required" asks for nothing; "220 (not required)", "not strictly required" still wish for it. */
export const isUnasked = (near: readonly Part[]): boolean =>
  holds(near, 'undemanded') && !near.some((part) => SOFTENS.has(part.is) || isSign(part, '(') || SOFTLY.test(part.form));
const SOFTENS: ReadonlySet<string> = wordSet('wish soft usual demand limit');
const SOFTLY = /^(?:strict|absolut|abs|necessar)/;

/** Strengths of a header that names several ("min|pref|avg"), one for each number; null where they do not match in number. */
function placesOf(topic: readonly Part[], count: number): Strength[] | null {
  const named = topic.map((part) => strengthOf([part])).filter((one) => one !== null);
  return count > 1 && named.length === count ? named : null;
}

/** Said right beside the number, else in what leads to it, else behind it where no other column's noun stands. */
function spokenOf(amount: Amount): Strength | null {
  const near = nearOf(amount);
  const own = strengthOf(near);
  if (own !== null) return own;
  const lead = amount.words.slice(0, amount.before);
  const noun = lead.findIndex((part) => FIELDS.has(part.is));
  const governs = strengthOf(noun < 0 ? lead : lead.slice(0, noun));
  if (governs !== null) return governs;
  const tail = amount.words.slice(amount.before);
  return holdsAny(tail, FIELDS) ? null : strengthOf(tail);
}
