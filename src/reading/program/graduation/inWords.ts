/** What does a statement without a limit of its own say: no cut-off, some cut-off, recent graduates, or that the limit before it bends? */
import type { Statement } from '../../language/dialogue';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { strengthOf } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { GRADUATION_NOUNS, OTHER_NOUNS } from './nouns';
import { isAmount } from './spans';
import { isBare, isBareN, namesAnyYear, saysLimit, verdictOnOld } from './verdicts';

/** `unlimited` is the word itself, which may be of something else; `softer` is of the limit before it. */
type InWords = 'no limit' | 'a limit' | 'recent' | 'unlimited' | 'softer' | 'nothing';

/** @param isSpoken The statement before spoke of graduation. */
export function saidInWords(
  parts: readonly Part[],
  topic: readonly Part[],
  { isCell, continues }: Statement,
  isSpoken: boolean,
): InWords {
  const has = (name: string): boolean => holds(parts, name);
  const isAsked = holds(topic, 'limit');
  // "US graduates may apply at any time": of others than the IMGs nobody spoke.
  if (parts.some(({ is, denied }) => is === 'usgrad' && !denied) && !holdsAny(parts, APPLICANTS)) return 'nothing';
  const hidden = parts.findIndex((part) => part.is === 'silence' || part.is === 'own');
  if (hidden >= 0) return saysLimit(parts.slice(0, hidden), isAsked && isCell) ? 'a limit' : 'nothing';
  const isCompared = parts.some(isAmount) && holdsAny(parts, COMPARES);
  const isAnyYear = !isCompared && (has('whatever') || namesAnyYear(parts));
  if (!isAnyYear && has('past') && !has('now')) return 'nothing';
  const isOther = holdsAny(parts, OTHER_NOUNS);
  const namesOwn = holdsAny(parts, GRADUATION_NOUNS);
  const isOwn = namesOwn || !isOther;
  if (has('unlimited') && isOwn) return 'unlimited';
  if (isOwn && (isAnyYear || parts.some((part) => part.is === 'affirm' && part.denied))) return 'no limit';
  if (parts.some(isAmount)) return 'nothing';
  const strength = strengthOf(parts);
  if (has('recent') && !(isOther && !has('gradnoun')) && !(has('oldgrad') && strength !== 'preferred')) return 'recent';
  if (has('oldgrad')) {
    const verdict = verdictOnOld(parts);
    return verdict === 'refused' ? 'a limit' : verdict === 'welcome' ? 'no limit' : 'nothing';
  }
  if (
    ((namesOwn || (continues && isSpoken)) && parts.some((part) => part.is === 'consent' && part.denied)) ||
    (isOwn && strength === 'not required') ||
    (namesOwn && has('unwished')) ||
    isBare(parts, 'all') ||
    ((isBare(parts, 'deny') || isBareN(parts)) && (isCell || topic.length === 0 || isAsked))
  )
    return 'no limit';
  if (
    (namesOwn && has('refuse') && parts.some((part) => part.form === 'by')) ||
    (isOwn && saysLimit(parts, isAsked && isCell)) ||
    (isAsked && (isBare(parts, 'exists') || isBare(parts, 'demand')))
  )
    return 'a limit';
  const bends = strength === 'preferred' && (!isOther || (continues && SOFT.has(parts[0]?.is ?? '')));
  return bends ? 'softer' : 'nothing';
}

/** What may open the words that soften the number before them: "5 but flexible with research". */
const SOFT: ReadonlySet<string> = wordSet('hedge wish typical');
const APPLICANTS: ReadonlySet<string> = wordSet('img usimg nonusimg people');
const COMPARES: ReadonlySet<string> = wordSet('more less older newer since after');
