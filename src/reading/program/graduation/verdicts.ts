/** What do words say that name no number: that there is a limit, that there is none, any year, or a bare yes or no? */
import { holds, holdsAny, holdsOnly, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { strengthOf } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { GRADUATION_NOUNS } from './nouns';
import { isAmount } from './spans';

/** "There is a cut-off", "we do apply a limit", or a yes in the column of limits; but "if there is one" says nothing. */
export const saysLimit = (parts: readonly Part[], isColumn: boolean): boolean =>
  (isColumn && parts.some((part) => YES.has(part.form)) && parts.every((part) => YES.has(part.form) || part.is === 'sign')) ||
  (parts.some((part) => part.is === 'limit' && !part.denied) &&
    !holds(parts, 'condition') &&
    (parts.some((part) => part.is === 'exists' || part.is === 'affirm' || HAVE.has(part.form)) ||
      strengthOf(parts) === 'required'));
const YES: ReadonlySet<string> = wordSet('yes y yep yeah sí si sim oui ja evet da ✓');

/** "No limit mentioned" says that nobody mentioned one; "heard no limit" says that somebody said there is none. */
export const isTold = (parts: readonly Part[]): boolean => placeOf(parts, 'told') > placeOf(parts, 'unlimited');

/** "No limit on applications", "no limit on the website": of something else, or only not published. */
export const isOnOther = (parts: readonly Part[], open: number): boolean => {
  if (!ON.has(parts[open + 1]?.form ?? '')) return false;
  const what = parts.slice(open + 1).find((part) => part.is !== 'filler' && part.is !== 'subject');
  return what !== undefined && (what.is === 'source' || !(ON_OWN.has(what.is) || holdsAny(parts, GRADUATION_NOUNS)));
};
const ON: ReadonlySet<string> = wordSet('on for to of in');
const ON_OWN: ReadonlySet<string> = wordSet('img people usimg nonusimg usgrad year gap past all now season sign');

/** "N" alone is a no in any column that asks. */
export const isBareN = (parts: readonly Part[]): boolean => parts.length === 1 && parts[0]?.form === 'n';

/** "Any year", "any YOG"; "all degree requirements" are no years. */
export const namesAnyYear = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (part.is !== 'all' || part.denied) return false;
    let next = at + 1;
    if (parts[next]?.is === 'filler' || parts[next]?.is === 'subject') next += 1;
    return (parts[next]?.is === 'year' || parts[next]?.is === 'gradnoun') && parts[next + 1]?.is !== 'limit';
  });

/** Nothing but one role's words, and words that say nothing: "none", "no, there isn't one", "strictly enforced". */
export const isBare = (parts: readonly Part[], role: string): boolean =>
  parts.some((part) => part.is === role && (part.form !== 'not' || holds(parts, 'now'))) &&
  parts.every((part) => part.is === role || IDLE.has(part.is));
const IDLE: ReadonlySet<string> = wordSet('sign filler number source subject exists now demand');

const HAVE: ReadonlySet<string> = wordSet('have has keep keeps hold apply applies use uses');

/** "2023: 5 years", "for Match 2027: …" is newer than what stands before it; "Old: …" counts no more. */
export function datedHead(parts: readonly Part[]): 'newer' | 'old' | null {
  const colon = parts.findIndex((part) => part.form === ':');
  const head = parts.slice(0, Math.max(0, colon));
  if (head.length === 0 || !holdsOnly(head, DATES)) return null;
  if (head.every((part) => part.is === 'past' || part.form === 'old')) return 'old';
  return holds(head, 'yearno') || holds(head, 'season') || holds(head, 'now') ? 'newer' : null;
}
const DATES: ReadonlySet<string> = wordSet('filler since yearno season now past oldgrad');

/** "The cut-off was removed", or "this is no longer the case" behind a statement that spoke of it. */
export function isLifted(parts: readonly Part[], topic: readonly Part[], isSpoken: boolean): boolean {
  if (!parts.some((part) => part.is === 'lifted' && !part.denied)) return false;
  // "Those over 5 years are removed" lifts nothing.
  if (holds(parts, 'more') || holds(parts, 'older')) return false;
  const isOfColumn = parts[0]?.is === 'lifted' && holds(topic, 'limit');
  return isOfColumn || parts.some(({ is, form }) => is === 'limit' || LIMIT.test(form)) || (isSpoken && holdsOnly(parts, POINTS));
}
const LIMIT = /\blimit of$/;
/** What only points to the statement before it. */
const POINTS: ReadonlySet<string> = wordSet('lifted subject filler sign now past join');

/** "5 years is not a hard limit" bends; "no hard limit" alone is none. */
export const withSoftLimit = (parts: readonly Part[]): readonly Part[] =>
  parts.some(isAmount)
    ? parts.map((part, at) => (part.is === 'unlimited' && HARD.has(parts[at - 1]?.form ?? '') ? { ...part, is: 'hedge' } : part))
    : parts;
const HARD: ReadonlySet<string> = wordSet('hard strict firm absolute rigid fixed');

/** "No old grads" refuses them, "old grads ok" lets them in; "sometimes" says neither. */
export function verdictOnOld(parts: readonly Part[]): 'refused' | 'welcome' | null {
  const has = (name: string): boolean => holds(parts, name);
  const others = parts.filter((part) => part.is !== 'oldgrad');
  if (has('refuse') || isBare(others, 'deny') || parts.some((part) => part.is === 'oldgrad' && part.deniedAhead))
    return 'refused';
  return (has('consent') || has('affirm') || has('possible') || has('wish')) && !has('hedge') ? 'welcome' : null;
}
