/** What does a denial in a visa cell deny besides a visa: an exam, another column, some tracks, a later year? */
import type { Statement } from '../../language/dialogue';
import { holds, placeOf } from '../../language/holding';
import { WITHOUT } from '../../language/reach';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import type { Findings } from './findings';
import { isVisaWord } from './nouns';

/** "No old grads, J-1 fine": the denial is of another column's noun. */
export function withoutOtherDenials(parts: readonly Element[]): readonly Element[] {
  const isOther = (part: Element, at: number): boolean => part.is === 'deny' && DENIED_ELSEWHERE.has(parts[at + 1]?.is ?? '');
  if (parts.some(isOther)) return parts.filter((part, at) => !isOther(part, at));
  // "No visas on this page": what a page does not hold refuses nothing.
  const missing = parts.findIndex(
    (part, at) =>
      part.form === 'no' && parts[at + 1]?.is === 'visa' && ON.has(parts[at + 2]?.form ?? '') && isPage(parts, at + 3),
  );
  if (missing >= 0) return parts.map((part, at) => (at === missing ? { ...part, is: 'silence' } : part));
  // "H-1B by nobody": who told it.
  if (parts.some(isByNobody)) return parts.map((part, at) => (isByNobody(part, at, parts) ? { ...part, is: 'silence' } : part));
  // "J-1 accepted but they never ranked any": that nobody came refuses none.
  const came = parts.findIndex(
    (part, at) => part.is === 'deny' && CAME.has(parts[at + 1]?.form ?? '') && !parts.slice(at).some(isVisaWord),
  );
  if (came >= 0)
    return parts.map((part, place) =>
      place === came ? { ...part, is: 'silence' } : place === came + 1 ? { ...part, is: 'plain' } : part,
    );
  // "No residents on a visa now", "no H-1B resident so far": that nobody has one refuses none.
  const at = placeOf(parts, 'deny');
  const isOfPeople = at >= 0 && (parts[at + 1]?.is === 'roster' || (isVisaWord(parts[at + 1]) && parts[at + 2]?.is === 'roster'));
  return isOfPeople && !parts.some(({ is }) => is === 'consent' || is === 'refuse')
    ? parts.map((part, place) => (place === at ? { ...part, is: 'silence' } : part))
    : parts;
}
const ON: ReadonlySet<string> = wordSet('on in');
const isPage = (parts: readonly Element[], from: number): boolean =>
  parts.slice(from, from + 2).some(({ is }) => is === 'source');
const isByNobody = ({ is }: Element, at: number, parts: readonly Element[]): boolean =>
  is === 'deny' && parts[at - 1]?.form === 'by';
const CAME: ReadonlySet<string> = wordSet('ranked hired interviewed matched invited');
const DENIED_ELSEWHERE: ReadonlySet<string> = wordSet('oldgrad usgrad gradnoun sitting fail');

/** "Applicants without a visa will not be considered": what they must bring is no refusal of it. */
export function asksToBring(parts: readonly Element[]): boolean {
  const at = parts.findIndex(({ form }) => WITHOUT.has(form));
  return (
    at > 0 &&
    parts.slice(at, at + 4).some(isVisaWord) &&
    ((parts.slice(0, at).some(({ is }) => is === 'people' || is === 'img' || is === 'nonusimg') &&
      parts.slice(at + 1).some(({ is }) => is === 'deny' || is === 'refuse')) ||
      // "Do not apply without J-1 eligibility".
      parts[at - 1]?.form === 'apply')
  );
}

/** "We do not sponsor H-1B visas for applicants without Step 3": with it they do. */
export function unlessExam(parts: readonly Element[]): readonly Element[] {
  const [first, exam] = parts;
  // "No Step 3, no H-1B".
  const isPair =
    first?.is === 'deny' &&
    exam?.is === 'exam' &&
    (parts[2]?.is === 'deny' || (parts[2]?.is === 'sign' && parts[3]?.is === 'deny'));
  if (isPair) return [{ ...(first as Element), is: 'condition' }, ...parts.slice(1)];
  // "No J-1 without an ECFMG certificate".
  const lacks = parts.findIndex(({ form }, place) => WITHOUT.has(form) && holds(parts.slice(place + 1, place + 4), 'cert'));
  if (first?.is === 'deny' && lacks > 1 && parts.slice(1, lacks).some(isVisaWord))
    return parts.map((part, place) =>
      place === 0 ? { ...part, is: 'hedge' } : place === lacks ? { ...part, is: 'filler' } : part,
    );
  const at = parts.findIndex(({ form }, place) => WITHOUT.has(form) && holds(parts.slice(place + 1, place + 4), 'exam'));
  const isDenied = parts.slice(0, Math.max(at, 0)).some(({ is }) => is === 'deny' || is === 'refuse');
  return isDenied ? parts.map((part, place) => (place === at ? { ...part, is: 'condition' } : part)) : parts;
}

/** "Applicants who have not will not be considered for H-1B": refused to some. */
export function ofThoseWithout(parts: readonly Element[]): readonly Element[] {
  const who = parts.findIndex(({ form }) => form === 'who');
  if (who < 1 || who > 2 || parts[who - 1]?.is !== 'people') return parts;
  const lacks = placeOf(parts.slice(0, who + 4), 'deny');
  const refuses = parts.findIndex(({ is }, at) => at > lacks && (is === 'deny' || is === 'refuse'));
  const isOfKind = parts.slice(lacks + 1, refuses).some(isVisaWord);
  return lacks < who || refuses < 0 || isOfKind
    ? parts
    : parts.map((part, at) => (at === lacks ? { ...part, is: 'condition' } : part));
}

/** "Step 3 is required for H-1B but not for J-1": not asked for it, not refused. */
export const isNotAsked = ({ parts, continues }: Statement, findings: Findings): boolean =>
  continues && findings.before === 'if' && parts[0]?.is === 'deny' && parts[1]?.form === 'for';

/** "Step 3 needed for H-1B, not for J-1", "H-1B requires Step 3, J-1 does not": what is denied is the demand. */
export function withDemandDenied(parts: readonly Element[]): readonly Element[] {
  const demand = placeOf(parts, 'demand');
  const exam = placeOf(parts, 'exam');
  if (demand < 0 || exam < 0) return parts;
  const at = parts.findIndex((part, place) => place > demand && place > exam && part.is === 'deny' && deniesDemand(parts, place));
  const isOfVerb = parts.slice(demand, at < 0 ? demand : at).some(({ is }) => is === 'consent' || is === 'refuse');
  return at < 0 || isOfVerb ? parts : parts.map((part, place) => (place === at ? { ...part, is: 'undemanded' } : part));
}
const deniesDemand = (parts: readonly Element[], at: number): boolean => {
  const next = parts[at + 1];
  const isFor = next?.form === 'for' && parts.slice(at + 2, at + 5).some(isVisaWord);
  const isEcho = AUXILIARY.has(parts[at]?.form ?? '') && isVisaWord(parts[at - 1]) && (next === undefined || next.is === 'sign');
  return isFor || isEcho;
};
const AUXILIARY: ReadonlySet<string> = new Set(['does not', "doesn't", 'doesnt', 'do not', "don't", 'dont']);
