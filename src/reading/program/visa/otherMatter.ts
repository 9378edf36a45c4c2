/** Which words of a visa cell speak of something else: the writer's own case, a reason, another column's matter? */

import type { Statement } from '../../language/dialogue';
import { implied } from '../../language/element';
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { VERDICTS } from './carries';
import type { Findings } from './findings';
import { isVisaWord } from './nouns';

/** "I need a J-1", "they would never take me": the applicant's own case says nothing of the program. */
export const isOnesOwnCase = (parts: readonly Element[]): boolean =>
  parts.some((part, at) => part.form === 'me' && (parts[at - 1]?.is === 'consent' || parts[at - 1]?.form === 'for')) ||
  parts.some(isOfRelative) ||
  parts.some(
    (part, at) =>
      (part.form === 'i' || part.form === 'my' || part.form === "i'm") &&
      (parts[at + 1]?.is === 'demand' ||
        (parts[at + 1]?.form === 'am' && isVisaWord(parts[at + 2] ?? part)) ||
        isVisaWord(parts[at + 1] ?? part)),
  );

/** "My friend's H-1B was denied", "denied last year for my friend". */
const isOfRelative = ({ form }: Element, at: number, parts: readonly Element[]): boolean =>
  RELATIVES.test(form) &&
  (form.endsWith("'s") ? isVisaWord(parts[at + 1] ?? NOTHING) : parts[at - 2]?.form === 'for' && parts[at - 1]?.form === 'my');
const RELATIVES = /^(?:friend|cousin|brother|sister|wife|husband|roommate|colleague|classmate|batchmate)(?:'s)?$/;

/** "…, but current residents are unaffected": of those who are there already. */
export function isOfThoseThere({ parts, continues }: Statement): boolean {
  const words = parts.filter(({ is }) => is !== 'filler' && is !== 'sign');
  const isThere = words[0]?.is === 'now' || words[0]?.form === 'existing';
  return continues && isThere && words[1]?.is === 'roster' && !parts.some(isVisaWord);
}

/** "Peds dept takes H-1B, we take J-1": named beside a "we", another department is not the program. */
export function isOfOtherProgram({ parts, opens }: Statement, next: Statement | undefined): boolean {
  if (!opens || next?.parts[0]?.is !== 'subject' || !US.has(next.parts[0].form)) return false;
  const first = parts.findIndex((part) => part.is !== 'filler');
  return parts[first]?.is === 'matter' && (parts[first + 1]?.is === 'subject' || parts[first + 1]?.is === 'consent');
}
const US: ReadonlySet<string> = wordSet('we ours us');

/** "No old grads, J-1 fine": the denial is of another column's noun. */
export function withoutOtherDenials(parts: readonly Element[]): readonly Element[] {
  const isOther = (part: Element, at: number): boolean => part.is === 'deny' && DENIED_ELSEWHERE.has(parts[at + 1]?.is ?? '');
  if (parts.some(isOther)) return parts.filter((part, at) => !isOther(part, at));
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
  const isOfPeople =
    at >= 0 && (parts[at + 1]?.is === 'roster' || (isVisaWord(parts[at + 1] ?? NOTHING) && parts[at + 2]?.is === 'roster'));
  return isOfPeople && !parts.some(({ is }) => is === 'consent' || is === 'refuse')
    ? parts.map((part, place) => (place === at ? { ...part, is: 'silence' } : part))
    : parts;
}
const CAME: ReadonlySet<string> = wordSet('ranked hired interviewed matched invited');
const NOTHING: Element = implied('');
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

/** All that stands under "Faculty positions" or "Fellowship": of others, unless it names residents. */
export const isUnderOthers = ({ topic, parts }: Statement): boolean =>
  holds(topic, 'others') && !topic.some(isOfResidents) && !parts.some(isOfResidents);
const isOfResidents = ({ is, form }: Element): boolean => is === 'roster' || form.startsWith('residen');

/** "J-1 only unless strong, then H-1B": the condition is of the kind behind its "then". */
export function withThen(parts: readonly Element[]): readonly Element[] {
  const at = placeOf(parts, 'condition');
  const then = parts.findIndex(({ form }, place) => place > at && form === 'then');
  const isOfNext = at > 0 && then > 0 && parts.slice(0, at).some(isVisaWord) && isVisaWord(parts[then + 1] ?? NOTHING);
  if (!isOfNext || parts.slice(at, then).some(isVisaWord)) return parts;
  return [...parts.slice(0, at), ...parts.slice(then + 1), ...parts.slice(at, then)];
}

/** "It is not true that we do not take H-1B": whatever follows is not taken at its word. */
export const isDisputed = (parts: readonly Element[]): boolean =>
  (parts.some(({ form }) => RUMORS.has(form)) && FALSE.has(parts.filter(({ is }) => is !== 'sign').pop()?.form ?? '')) ||
  // "It would be wrong to say …".
  parts.some(({ form }, at) => FALSE.has(form) && parts[at + 1]?.form === 'to' && SAID.has(parts[at + 2]?.form ?? '')) ||
  parts.some(({ is, form }) => is === 'silence' && UNTRUE.test(form));
const RUMORS: ReadonlySet<string> = wordSet('rumor rumour myth claim rumors rumours');
const FALSE: ReadonlySet<string> = wordSet('false untrue wrong incorrect mistaken');
const SAID: ReadonlySet<string> = wordSet('say think assume claim believe conclude');
const UNTRUE = /(?:not|isn't) (?:true|correct)/;

/** "The H-1B is a work visa for …" says what it is, not whether it is given. */
export const isDefinition = (parts: readonly Element[]): boolean => {
  const at = placeOf(parts, 'ask');
  if (at < 1 || !IS.has(parts[at]?.form ?? '') || !ARTICLES.has(parts[at + 1]?.form ?? '')) return false;
  const behind = parts.slice(at + 2);
  return parts.slice(0, at).some(isVisaWord) && holds(behind, 'visa') && !holdsAny(parts, TELLS);
};
const IS: ReadonlySet<string> = wordSet('is are');
const ARTICLES: ReadonlySet<string> = wordSet('a an');
const TELLS: ReadonlySet<string> = wordSet('consent refuse deny affirm only demand possible condition subject');
const WITHOUT: ReadonlySet<string> = wordSet('without w/o sin sem sans ohne');

/** "The hospital does not sponsor J-1 visas; ECFMG does": who sponsors them instead. */
export const isByEcfmg = ({ parts }: Statement, findings: Findings): boolean =>
  findings.lastKinds.includes('j1') &&
  parts.some(({ form }) => form === 'ecfmg' || form === 'intealth') &&
  parts.every(({ is }) => is === 'filler' || is === 'ask' || is === 'consent' || is === 'sign' || is === 'subject');

/** "J-1 ok but not for prelims", "… but not in the transitional year": what was said holds for some. */
export function withLimits(parts: readonly Element[]): readonly Element[] {
  const at = parts.findIndex(
    (part, place) =>
      part.is === 'deny' &&
      FOR_SOME.has(parts[place + 1]?.form ?? '') &&
      (part.form === 'but not' || parts[place + 2]?.is.startsWith('track:')),
  );
  if (at < 1 || parts.slice(at).some((part) => isVisaWord(part) || part.is === 'others' || part.is === 'roster')) return parts;
  return [...parts.slice(0, at), { ...(parts[at] as Element), is: 'hedge' }];
}
const FOR_SOME: ReadonlySet<string> = wordSet('for in at to');

/** "J-1 yes, but not from 2027": so it is until then. */
export const withEnd = (parts: readonly Element[]): readonly Element[] =>
  parts.map((part, at) => {
    const isDated =
      part.is === 'deny' &&
      FROM.has(parts[at + 1]?.form ?? '') &&
      (parts[at + 2]?.is === 'yearno' || parts[at + 2]?.is === 'date');
    return isDated ? { ...part, is: 'hedge' } : part;
  });
const FROM: ReadonlySet<string> = wordSet('from after beyond past starting');

/** "Categorical: J-1, prelim: none": two programs in one cell; which is meant is asked. */
export function isOfTwoTracks(statements: readonly Statement[]): boolean {
  const tracks = new Set<string>();
  for (const { parts } of statements)
    parts.forEach((part, at) => {
      if (part.is.startsWith('track:') && parts[at + 1]?.form === ':') tracks.add(part.is);
    });
  return tracks.size > 1;
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
  const isEcho =
    AUXILIARY.has(parts[at]?.form ?? '') && isVisaWord(parts[at - 1] ?? NOTHING) && (next === undefined || next.is === 'sign');
  return isFor || isEcho;
};
const AUXILIARY: ReadonlySet<string> = new Set(['does not', "doesn't", 'doesnt', 'do not', "don't", 'dont']);

/** "The hospital does not sponsor J-1, but the university does". */
export const isEchoedYes = (parts: readonly Element[]): boolean => {
  const words = parts.filter(({ is }) => is !== 'sign' && is !== 'filler');
  const last = words[words.length - 1];
  return (
    (last?.form === 'does' || last?.form === 'do') &&
    words.length > 1 &&
    words.slice(0, -1).every(({ is }) => is === 'subject' || is.startsWith('type:'))
  );
};

/** "H-1B ok. Not confirmed": what was said is open again. */
export const takesBack = (parts: readonly Element[], findings: Findings): boolean =>
  findings.lastKinds.length > 0 &&
  parts.some(({ form }) => UNCONFIRMED.has(form)) &&
  parts.every(({ is }) => is === 'silence' || is === 'filler' || is === 'sign');
const UNCONFIRMED: ReadonlySet<string> = new Set([
  'not confirmed',
  'unconfirmed',
  'not verified',
  'unverified',
  'not sure',
  'unsure',
]);

/** "…, because we are a new program": why it is so names no condition. A reason that names a visa is read. */
export function withoutReason(parts: readonly Element[]): readonly Element[] {
  const at = parts.findIndex((part) => REASONS.has(part.form));
  if (
    at < 1 ||
    !parts.slice(0, at).some((part) => isVisaWord(part) || STANDS_ALONE.has(part.is)) ||
    parts.slice(at).some(isVisaWord)
  )
    return parts;
  return parts.slice(0, at);
}
const STANDS_ALONE: ReadonlySet<string> = wordSet('nonusimg refuse');
const REASONS: ReadonlySet<string> = wordSet('because bc bcoz bcz coz cos cuz owing porque weil car');

/** "J-1 waivers", "J-1 research scholars" are other matters; so is a sentence whose subject is one ("Moonlighting is not permitted on a J-1"). */
export function withoutOtherMatter(parts: readonly Part[]): readonly Part[] {
  const isPaid = parts.some(({ form }) => PAID.test(form));
  const isOther = (part: Part, at: number): boolean => {
    const next = parts[at + 1]?.form ?? '';
    return isVisaWord(part) && (OTHER_NOUN.test(next) || (!isPaid && COST.test(next)));
  };
  const own = parts.some(isOther) ? parts.map((part, at) => (isOther(part, at) ? { ...part, is: 'matter' } : part)) : parts;
  const first = own.findIndex((part) => part.is !== 'filler' && part.is !== 'sign');
  const subject = own[first + 1]?.is === 'subject' || own[first + 1]?.is === 'roster' ? undefined : own[first];
  const verdict = own.findIndex((part) => VERDICTS.has(part.is));
  const kind = own.findIndex(isVisaWord);
  const isOtherSubject = subject !== undefined && OTHER_SUBJECTS.has(subject.is) && verdict >= 0 && (kind < 0 || verdict < kind);
  return isOtherSubject ? [] : own;
}
const OTHER_NOUN = /^(?:waiver|research|lottery|backlog)/;
const COST = /^(?:fee|cost)s?$/;
const PAID = /^(?:paid|pays?|cover)/;
const OTHER_SUBJECTS: ReadonlySet<string> = wordSet('matter otherexam research letter usce obs');

/** A sentence that names no visa and holds another column's nouns, told before its denials are resolved. */
export const isOfAnotherColumn = (parts: readonly Element[], { continues }: Statement, findings: Findings): boolean =>
  !(continues && findings.lastKinds.length > 0) &&
  !parts.some((part) => isVisaWord(part) || part.is === 'exam') &&
  parts.find((part) => part.is !== 'filler' && part.is !== 'subject')?.is !== 'hedge' &&
  parts.some((part) => OTHER_MATTERS.has(part.is) && part.is !== 'unknown' && part.is !== 'plain');

/** What a statement without a kind may hold besides its verdict, to be about its column at all. */
export const OTHER_MATTERS: ReadonlySet<string> = wordSet(
  'matter unknown plain otherexam research letter usce obs score practice gradnoun fail sitting cert',
);
