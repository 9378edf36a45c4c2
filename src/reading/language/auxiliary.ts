/** What does an auxiliary say where it stands: does it give, may it give, or does it only carry its verb? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import type { Element } from './tokens';

/** The role of an `ask` word at this place: consent, possible or filler. */
export function roleOfAuxiliary(parts: readonly Element[], at: number): string {
  if (mayGive(parts, at)) return 'possible';
  // "They do both", "we do J-1": the verb itself.
  // In "J-1 they do every year" the next word counts years, not visas.
  const next = parts[at + 1];
  const isObject = next !== undefined && (next.is === 'all' ? WHOLE.has(next.form) : DONE.has(next.is));
  const isVerb = isObject && DOES.has(elementAt(parts, at).form) && parts[at - 1]?.is === 'subject';
  return isVerb || doesIt(parts, at) ? 'consent' : 'filler';
}
/** "Peds does it", "they do it every year"; "does it accept …" asks. */
function doesIt(parts: readonly Element[], at: number): boolean {
  const [, object, next] = parts.slice(at, at + 3);
  const isLast = next === undefined || next.is === 'sign' || next.is === 'all' || next.is === 'now' || next.is === 'filler';
  const before = parts[at - 1];
  const stands = before !== undefined && before.is !== 'sign' && before.is !== 'join' && before.form !== 'nor';
  return DOES.has(parts[at]?.form ?? '') && IT.has(object?.form ?? '') && stands && isLast;
}
const IT: ReadonlySet<string> = wordSet('it them those');
const DOES: ReadonlySet<string> = wordSet('do does');
const DONE: ReadonlySet<string> = wordSet('j1 h1b visa');
const WHOLE: ReadonlySet<string> = wordSet('both all either');

/** "May be available", "could sponsor" hedge a consent; "may apply" is a permission. */
function mayGive(parts: readonly Element[], at: number): boolean {
  if (!MAY.has(elementAt(parts, at).form)) return false;
  const before = parts[at - 1]?.is;
  // "Qualified applicants may be sponsored": they are allowed to be.
  if (before === 'people' || before === 'roster' || before === 'img' || before === 'nonusimg') return false;
  let next = at + 1;
  while (parts[next]?.is === 'filler') next += 1;
  return parts[next]?.is === 'consent' || parts[next]?.is === 'hedge' || parts[next]?.is === 'possible';
}
const MAY: ReadonlySet<string> = wordSet('may might could would');
