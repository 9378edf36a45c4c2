/** Does a word that names a state tell it where it stands, or is it denied, wished for, another's, of something else? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import type { Mood } from './acts';
import { APPOINTS, ASK, CHOSE, FOR, LETTER, NO_DAY, PAST } from './forms';
import { DAYS, STATES } from './names';
import { WITHOUT } from './pieces';
import { isOfOwnMatch, isOfOwnRank } from './ranked';
import { isOfOthers } from './saidOf';
import { unanswered } from './silence';
import { STRANGE } from './whose';
import type { Words } from './words';

export function namedAt(words: Words, part: Part, at: number, { isWished, isAhead }: Mood): ApplicationStatus | null {
  const status = STATES[part.is] ?? null;
  // "Must verify" is a task, and that is what the state is.
  if (status === 'to verify') return isOwnTask(words, part, at) ? status : null;
  // "Matched, PGY-1 here" is the seat.
  if (isOfOthers(words.parts, at) && part.is !== 'state:closed' && !(status === 'matched' && words.has('pgy'))) return null;
  // "Denied accreditation".
  if (part.form === 'denied' && words.parts[at + 1]?.is === 'matter') return null;
  // "Cancelled the interview" in words that say it is over.
  if (status === 'interviewed' && words.hasBefore(at, 'cancelled')) return null;
  if (status === 'interviewed' && isAhead && !isWished && words.hasDay) return 'interview booked';
  if (words.hasBefore(at, 'await')) return status === 'invited' ? 'applied' : null;
  if (isAhead && !(status === 'do not apply' && words.isAdvisedAt(at))) return null;
  // "No he recibido nada" denies twice and means it once; "nothing done yet", "no mandé nada" tell of her.
  if (NOTHING.has(part.form) && (!part.denied || holds(words.parts, 'given')))
    return words.isOwnDeedAt(at) || isNoAnswer(words.parts, at) ? null : unanswered(words);
  if (part.denied && !lacksDay(words, at)) return deniedState(words, status, part);
  const told = status === null ? undefined : TOLD[status];
  return told === undefined ? status : told(words, part, at);
}

type Named = (words: Words, part: Part, at: number) => ApplicationStatus | null;

const RECEIVED = /^(?:got|rec|came|erhal|bekom)/;
const NOTHING: ReadonlySet<string> = wordSet('nothing nada rien nichts');
/** "Thirty dollars for nothing", "their page says nothing". */
const isNoAnswer = (parts: readonly Part[], at: number): boolean =>
  FOR.has(parts[at - 1]?.form ?? '') || parts.slice(0, at).some(({ form }) => PAGES.has(form));
const PAGES: ReadonlySet<string> = wordSet('site website page');
const LISTS: ReadonlySet<string> = wordSet('act:rank ranklist mylist');
/** How many programs SOAP lets one apply to. */
const SOAP_PROGRAMS = 45;

/** The states that more than their word decides; every other is told by it. */
const TOLD: Readonly<Partial<Record<ApplicationStatus, Named>>> = {
  invited: (words, part, at) => {
    // "They invite in October".
    if (part.form === 'invite' && words.hasBefore(at, 'they') && !words.has('given') && words.parts[at + 1]?.is !== 'self')
      return null;
    // "Invited to the open house".
    if (words.has('event') && !words.has('interview')) return null;
    // "Invited to apply for prelim".
    if (holds(words.parts.slice(at + 1, at + 3), 'act:apply')) return null;
    // "II pending".
    if (part.is === 'noun:invited' && words.parts[at + 1]?.is === 'await' && at + 2 === words.parts.length) return 'applied';
    // "No me llegó invitación".
    if (words.parts.some(({ is, denied }) => is === 'given' && denied) && !words.parts.some(({ form }) => NO_DAY.has(form)))
      return unanswered(words);
    // "Declined the invite": the verb tells.
    if (words.hasBefore(at, 'declined', 'cancelled', 'turned', 'state:rejected', 'state:waitlisted')) return null;
    // "Accepted the invite for Dec 18", "II, zoom on Dec 18".
    const isFor = (place: number): boolean =>
      words.parts[place - 2]?.form === 'zoom' ||
      // "Slots for December" are to be chosen from.
      (APPOINTS.has(words.parts[place - 1]?.form ?? '') && words.parts[place - 2]?.form !== 'slots');
    return words.parts.some(({ is }, place) => place > at && DAYS.has(is) && isFor(place)) ? 'interview booked' : 'invited';
  },
  // "ROL submitted".
  applied: (words, _part, at) => (LISTS.has(words.parts[at - 1]?.is ?? '') ? 'ranked' : 'applied'),
  matched: (words, _part, at) => (isOfOwnMatch(words, at) ? 'matched' : null),
  ranked: (words, _part, at) => (isOfOwnRank(words, at) ? 'ranked' : null),
  SOAP: (words, _part, at) => {
    const isOther = ['state:matched', 'taken', 'typical'].some((name) => words.has(name)) || words.isLater;
    // "One of my 45 for SOAP": so many may be applied to.
    const isListed = words.parts.some(({ value }) => value === SOAP_PROGRAMS);
    return isOther || (FOR.has(words.parts[at - 1]?.form ?? '') && !isListed) ? null : 'SOAP';
  },
  waitlisted: (words, _part, at) =>
    words.hasBefore(at, 'off', 'declined', 'cancelled', 'turned', 'state:withdrawn') ? null : 'waitlisted',
  withdrawn: (words, _part, at) => {
    // "Per your request we have withdrawn you".
    if (words.parts.some(({ form }) => form === 'request')) return 'withdrawn';
    const isTheirs = words.actorBefore(at) === 'they' || (words.isBy('they') && !words.parts.some(({ form }) => form === 'from'));
    if (!isTheirs) return 'withdrawn';
    // "The program withdrew from the Match".
    return words.parts.some(({ is, form }) => is === 'act:match' || form === 'nrmp') ? 'do not apply' : 'rejected';
  },
  rejected: (words, part, at) => {
    // "They reject at 220".
    if (part.form === 'reject' && words.hasBefore(at, 'they') && words.parts[at + 1]?.is !== 'self') return null;
    // "After the interview I got a rejection".
    if (words.parts.some(({ form }) => RECEIVED.test(form))) return 'rejected';
    const isOfInvitation =
      words.has('interview') || words.has('state:invited') || (words.isInvited && words.parts[at - 1]?.is === 'self');
    return words.isBy('self') || (words.hasBefore(at, 'self') && isOfInvitation && !words.has('they'))
      ? 'declined by me'
      : 'rejected';
  },
  'no reply': (words) => unanswered(words),
  'interview booked': (words, part, at) => {
    // "Exam booked"; "zoom link for the webinar".
    if (!words.has('interview') && (words.hasBefore(at, 'exam', 'otherexam') || words.has('event'))) return null;
    // "Gold signal marcado".
    if (words.has('signal') && !words.has('interview') && !words.hasDay) return 'signal sent';
    // "Scheduled 12/5, done".
    if (words.isOverAt(at)) return 'interviewed';
    // "Picked 12/11"; "they picked others".
    return CHOSE.test(part.form) && (words.hasBefore(at, 'they') || !words.hasDay) ? null : 'interview booked';
  },
  'do not apply': (words, part, at) => {
    if (part.is === 'state:closed') {
      // "File closed by the candidate".
      if (words.isBy('self')) return 'withdrawn';
      // "Office closed until Monday" is no program that closed.
      if (words.unknown > 0 || words.hasDay) return null;
    }
    // "Excluded by the program".
    if (words.isBy('they')) return 'rejected';
    return words.isConditionalAt(at) ? null : 'do not apply';
  },
};

/** "They ask Step 3" is theirs, "ask Dr Rao for a letter" another task, "verified" is done. */
function isOwnTask(words: Words, part: Part, at: number): boolean {
  const isTheirs = words.parts[at - 1]?.is === 'they' || (words.parts[at - 2]?.is === 'they' && words.hasBefore(at, 'future'));
  const isAsked =
    (at === 0 || words.hasBefore(at, 'modal', 'self')) &&
    !words.parts.some(({ form }) => LETTER.test(form)) &&
    // "Ask Priya": what, nobody knows.
    !(at + 2 === words.parts.length && STRANGE.has(words.parts[at + 1]?.is ?? ''));
  const isDone = (PAST.test(part.form) || words.has('done')) && !words.hasBefore(at, 'future', 'modal');
  // "Wrote to ask why" is done.
  return !part.denied && !isTheirs && !words.hasBefore(at, 'contact') && (!ASK.has(part.form) || isAsked) && !isDone;
}

/** "Invited, no date yet", "invite peyechi, date nai": what is denied behind it is the day. */
const lacksDay = ({ parts }: Words, at: number): boolean =>
  STATES[parts[at]?.is ?? ''] === 'invited' &&
  parts[at]?.deniedAhead === false &&
  parts.slice(at + 1).some(({ form }) => NO_DAY.has(form));

/** "No invite" is an application without an answer; "not matched" is an outcome. */
function deniedState(words: Words, status: ApplicationStatus | null, part: Part): ApplicationStatus | null {
  // "Xed w/o II": what was done without it is not understood.
  if (status === 'invited') return words.unknown > 0 && WITHOUT.has(words.denialOf(part)) ? null : 'no reply';
  // "Still not matched" is an outcome, "not matched yet" is none.
  return status === 'matched' && (!words.has('yet') || words.parts.some(({ form }) => form === 'still')) ? 'not matched' : null;
}
