/** How firmly is each number of a statement asked: by its own words, those it shares, the header's, or standing bare? */
import { type Amount, nearOf } from '../../language/amounts';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isElsewhere } from './elsewhere';
import { isScore } from './figures';
import { FIELDS, isBelow, type Strength, strengthOf } from './strength';

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
    const shared = holdsAny(near, VERDICTS) ? null : (before ?? later[at] ?? null);
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

/** In a sentence longer than this, a number that merely stands there says nothing certain. */
const LONG = 18;
/** A number with so few words around it, an exam among them, is a line of a list. */
const SHORT = 8;

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
