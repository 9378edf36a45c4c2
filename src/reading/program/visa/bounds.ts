/** Which words bound a consent: a quota, a condition, an exam; and which only seem to? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import type { Stretch } from './stretches';

/** "Two a year", "no more than three", "only candidates who …", "limited to strong applicants", "from PGY-2 on": consent within bounds. */
export function isCapped(stretch: Stretch): boolean {
  return stretch.words.some((part, at) => {
    const next = stretch.words.slice(at + 1).find((one) => one.is !== 'filler');
    if (part.is === 'pgy')
      return part.value >= 2 && !stretch.words.slice(Math.max(0, at - 2), at).some(({ is }) => is === 'ask' || is === 'source');
    if (part.is === 'less') return next?.is === 'number' && !TIME.has(stretch.words[stretch.words.indexOf(next) + 1]?.is ?? '');
    if (part.is === 'number' || part.is === 'range') return isQuota(stretch.words, at) || isFewAtMost(stretch.words, at);
    if (part.is !== 'only' || next === undefined) return false;
    // What every J-1 needs anyway limits nothing.
    if (holds(stretch.words.slice(at), 'cert')) return false;
    const isBeforeKind = stretch.kinds.some((kind) => kind.at > part.at && kind.at < next.at);
    return !isBeforeKind && (next.is === 'people' || next.is === 'number' || next.is === 'less' || next.is === 'condition');
  });
}

/** "Within ten days" counts no visas. */
const TIME: ReadonlySet<string> = wordSet('day week');

/** "1 or 2 a year", "five per class". */
export const isQuota = (words: readonly Part[], at: number): boolean =>
  (words[at]?.is === 'number' || words[at]?.is === 'range') &&
  (words[at]?.value ?? 0) <= 20 &&
  words.some((one, next) => next > at && (EACH.has(one.form) || (one.is === 'year' && PER.has(words[next - 1]?.form ?? ''))));

/** "2 max", "3 slots max". */
const isFewAtMost = (words: readonly Part[], at: number): boolean =>
  (words[at]?.value ?? 0) <= 20 && words.slice(at + 1, at + 4).some(({ form }) => form.startsWith('max'));

const PER: ReadonlySet<string> = wordSet('a per each every /');
const EACH: ReadonlySet<string> = wordSet('per class cycle annually año ano jahr an');

/** "If you need a visa", "if matched" put no condition on the program's consent. */
export function isRealCondition(words: readonly Part[], at: number, kinds: readonly Part[]): boolean {
  // What every J-1 needs anyway (the certificate) limits nothing.
  if (holds(words.slice(at + 1), 'cert')) return false;
  // "If you trained abroad, please note …" says whom a rule is for.
  const comma = words.findIndex((part, place) => place > at && part.is === 'sign' && part.form === ',');
  if (
    at <= 1 &&
    comma > 0 &&
    words[at + 1]?.form === 'you' &&
    words.slice(at, comma).every((part) => part.is !== 'exam' && part.is !== 'number')
  )
    return false;
  const need = words.slice(at + 1, at + 5).findIndex((part) => part.is === 'demand' && NEED.test(part.form));
  if (need < 0) return true;
  // "Do not apply if you require one".
  if (words[at + 2 + need]?.form === 'one') return false;
  const demand = elementAt(words, at + 1 + need);
  const next = words[at + 2 + need];
  return !kinds.some((kind) => kind.at > demand.at && (next === undefined || next.is === 'filler' || kind.at < next.at));
}

/** An exam or a score beside a visa is its condition. */
export const asksScore = (words: readonly Part[]): boolean =>
  !holds(words, 'undemanded') &&
  words.some(
    (part) =>
      (part.is === 'exam' &&
        !part.denied &&
        (part.value === 3 || words.some((one) => one.is === 'demand' || one.is === 'pass'))) ||
      (part.is === 'pass' && holds(words, 'demand')) ||
      ((part.is === 'number' || part.is === 'range') && part.value >= 180 && part.value <= 290),
  );

/** "Applicants requiring an H-1B", "those who need a visa": what somebody needs is no demand of the program. */
export const isApplicantsNeed = (words: readonly Part[], at: number): boolean => {
  const before = words[at - 1];
  if (!NEED.test(words[at]?.form ?? '')) return false;
  return (
    before === undefined ||
    // "Applicants should say whether they need an H-1B".
    (before.form === 'they' && holds(words.slice(0, at), 'people')) ||
    before.is === 'people' ||
    before.is === 'roster' ||
    before.form === 'who' ||
    before.form === 'that' ||
    before.form === 'you'
  );
};
export const NEED = /^(?:requir(?:e|es|ing)|need(?:s|ing)?|want(?:s|ing)?|seek(?:s|ing)?)$/;
