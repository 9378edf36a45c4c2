/** Which of two counts is the limit when the first is allowed and the second is not? "One is fine, two are not" allows the first. */
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isCount, type Unit, unitOf } from './figures';

interface FirstOfTwo {
  /** The count that is allowed, with its words. */
  readonly parts: readonly Part[];
  /** Null where nobody tells whether failures or sittings are counted. */
  readonly sittings: number | null;
}

/** The first of the two only counts of a cell, where all that is said of the second is that it is not so; null where they are not such two. */
export function firstOfTwo(parts: readonly Part[], topicUnit: Unit): FirstOfTwo | null {
  const counts = parts.flatMap((_part, at) => (isCount(parts, at) ? [at] : []));
  // "A slip is fine, a second is not".
  if (counts.length === 1) counts.unshift(parts.findIndex(({ form }, at) => form === 'a' && parts[at + 1]?.is === 'fail'));
  const [first = -1, second = -1] = counts;
  if (counts.length !== 2 || first < 0) return null;
  const value = parts[first]?.form === 'a' ? 1 : (parts[first]?.value ?? 0);
  if (parts[second]?.value !== value + 1) return null;
  const cut = cutBefore(parts, second);
  if (cut <= first) return null;
  const own = parts.slice(0, cut);
  const rest = parts.slice(cut);
  const unit = unitOf(own, first) ?? topicUnit;
  // "Una no es problema, dos sí": a yes to what the first is not.
  const isNot = own.some(({ is, form }) => is === 'deny' || form.startsWith('no '));
  const isBare =
    rest.every(({ is }) => BARE.has(is) || (isNot && is === 'affirm')) && rest.some(({ is }) => TURNS.has(is) || is === 'affirm');
  if (!isBare || !own.some(({ is, form }, at) => ALLOWS.has(is) || (form === 'not' && at > first))) return null;
  return { parts: own, sittings: unit === null ? null : unit === 'fail' ? value + 1 : value };
}

/** The comma, end or joining word that stands between the two. */
function cutBefore(parts: readonly Part[], second: number): number {
  let at = second;
  while (at > 0 && !(parts[at - 1]?.is === 'sign' && parts[at - 1]?.form !== '(') && !LEADS.has(parts[at - 1]?.is ?? '')) at -= 1;
  // "…, not two", "… but not two".
  const isNot = parts[at - 1]?.is === 'deny' && (parts[at - 2]?.is === 'sign' || parts[at - 1]?.form === 'but not');
  return isNot ? at - 1 : at;
}
const LEADS: ReadonlySet<string> = wordSet('affirm consent deny problem unlimited plain join');
const BARE: ReadonlySet<string> = wordSet('number ordinal filler ask deny refuse sign subject fail sitting more');
/** What says that it is not so: a denial, a refusal, or the verb alone where the first was denied. */
const TURNS: ReadonlySet<string> = wordSet('deny refuse ask');
const ALLOWS: ReadonlySet<string> = wordSet('affirm consent possible unlimited problem plain');
