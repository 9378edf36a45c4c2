/** Which limit does each span or year of a statement set: within it, or beyond it with a verdict, and how firmly? */
import { elementAt } from '../../../domain/elementAt';
import type { GraduationLimit } from '../../../domain/program';
import { type Amount, amountsOf } from '../../language/amounts';
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { type Strength, strengthOf, unknownIn } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { GRADUATION_NOUNS, OTHER_NOUNS } from './nouns';
import { isOfGraduation, isPassedOver, SPOKEN } from './owners';
import { sideOf } from './sides';
import { isAmount, isYear } from './spans';

export interface Limit {
  readonly strength: 'required' | 'preferred';
  readonly bound: GraduationLimit;
  readonly isImg: boolean;
}

/** A statement with more numbers or words than this is a table or a page; no single number of it is a limit. */
const MOST_AMOUNTS = 8;
export const MOST_PARTS = 80;
/** How far from its number an unknown word makes it doubtful. */
const NEAR = 6;

/** The limits of a statement; `topic` is its header, question or heading, `carried` the strength that its sentence began with. */
export function limitsOf(said: readonly Part[], topic: readonly Part[], carried: Strength | null): Limit[] {
  const first = said.findIndex(isAmount);
  const opens = said.findIndex((_part, at) => at > first && opensException(said, at));
  // "5 years (7 if in practice)": the number right before the condition is the exception's.
  const cut = opens > first + 1 && isAmount(elementAt(said, opens - 1)) ? opens - 1 : opens;
  const limits: Limit[] = [];
  const parts = withoutAsides(cut < 0 ? said : said.slice(0, cut));
  const amounts = amountsOf(parts, isAmount);
  if (amounts.length > MOST_AMOUNTS) return limits;
  const changed = placeOf(parts, 'change');
  amounts.forEach((amount) => {
    if (changed >= 0 && parts.indexOf(amount.number) < changed) return;
    const before = limits[limits.length - 1]?.strength ?? carried;
    const limit = limitOf(amount, { parts, topic, isLone: amounts.length === 1, before });
    // "2021, 2022 or 2023": the first year is the limit.
    if (
      limit !== null &&
      !(limit.bound.since !== null && limits.some((one) => one.bound.since !== null && one.isImg === limit.isImg))
    )
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
  const isAside = holdsAny(inside, OTHER_NOUNS) && !inside.some((part) => GRADUATION_NOUNS.has(part.is) || isYear(part));
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
  const told = sideOf(amount);
  const isRefused =
    parts.some((part) => part.is === 'refuse' || ((part.is === 'oldgrad' || part.is === 'gradnoun') && part.deniedAhead)) ||
    parts[parts.length - 1]?.is === 'deny';
  // "2016 and earlier: rejected" leaves those behind that year.
  const isUntil = told === 'none' && isRefused && isYear(number) && words[amount.before]?.is === 'until';
  const side = isUntil ? 'after' : told;
  const isHarder = parts.some((part) => (part.is === 'problem' && !part.denied) || SELDOM.has(part.form));
  if (side === 'none' || (side === 'beyond' && !isRefused && !isHarder)) return null;
  // "Suspended since 2023": the limit, not who may apply.
  if (isRefused && side === 'within' && isYear(number) && words[amount.before - 1]?.is === 'since') return null;
  const isSoft = !isRefused || strengthOf(words) === 'preferred';
  const strength = side === 'beyond' ? (isSoft ? 'preferred' : 'required') : strengthFor(amount, setting);
  if (strength === null) return null;
  const isImg = holds(words, 'img');
  // "2018 grads need not apply": those after them may.
  const isRefusedYear = isRefused && side === 'within' && parts[parts.indexOf(number) + 1]?.is === 'gradnoun';
  const value = number.value + (side === 'after' || (isYear(number) && isRefusedYear) ? 1 : 0);
  return { strength, bound: isYear(number) ? { years: null, since: value } : { years: value, since: null }, isImg };
}

/** "Rarely interviewed": beyond the number it is only harder. */
const SELDOM: ReadonlySet<string> = wordSet('rarely seldom unlikely hardly discouraged difficult tough harder');

/** How firmly: by the number's own words, the statement's, the header's; an unknown word nearby makes it no limit at all. */
function strengthFor({ words, before }: Amount, setting: Setting): Limit['strength'] | null {
  const unknown = unknownIn(words.slice(Math.max(0, before - NEAR), before + NEAR));
  const isSpoken = holdsAny(words, SPOKEN);
  if (unknown > (isSpoken ? 1 : 0)) return null;
  const own = strengthOf(words) ?? (setting.isLone ? strengthOf(setting.parts) : null) ?? strengthOf(setting.topic);
  // "Two years (24 months)": the wish of the first holds for the second.
  const strength = own ?? (isSpoken && !setting.isLone ? null : setting.before);
  if (strength === 'typical' || strength === 'not required') return null;
  return strength ?? 'required';
}

/** "… or active in practice", "unless …" speak of the exception. */
export function opensException(parts: readonly Part[], at: number): boolean {
  const part = elementAt(parts, at);
  if (part.is === 'condition' || part.is === 'except' || part.is === 'exception') return true;
  if (part.is !== 'join' || part.form !== 'or') return false;
  return holds(parts.slice(at + 1, at + 8), 'practice');
}
