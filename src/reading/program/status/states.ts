/** Which states does one piece tell, in order? A state's word, whose act it was, whether it is denied, wished for or done. */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import type { Part } from '../../language/scope';
import { cancelledBy, declinedBy, givenAt } from './agents';
import { interviewAt } from './interview';
import { DAYS, STATES } from './names';
import { awaited, unanswered } from './silence';
import { BY, type Told, Words } from './words';

/** More unknown words than these, and nobody knows what the piece says of the state in it. */
const MOST_UNKNOWN = 4;
const BUT_IF: ReadonlySet<string> = new Set(['unless', 'until', 'till', 'if', 'before', 'without', 'sin', 'sem', 'sans', 'ohne']);
/** A token that is bought is ECFMG's; "signal this one" is a task; "signal sent" is told by its verb. */
const isTask = (words: Words, at: number): boolean =>
  words.isTask ||
  words.parts.some(({ is, form }) => is === 'given' || form === 'bought') ||
  TASK.has(words.parts[at + 1]?.form ?? '');
const TASK: ReadonlySet<string> = new Set(['this', 'it', 'them', 'these']);
/** "Don't apply unless …". */
const isConditional = (words: Words, at: number): boolean =>
  words.parts.slice(at + 1).some((part) => BUT_IF.has(part.form) || BUT_IF.has(words.denialOf(part)));
const FOR: ReadonlySet<string> = new Set(['for', 'para', 'pour', 'für']);

const isNoun = ({ is }: Part): boolean =>
  is.startsWith('noun:') || is === 'interview' || is === 'signal' || is === 'state:soap' || is === 'state:waitlisted';
/** What may be said of an exam, a rotation or a visa as well. */
const OF_MATTER: ReadonlySet<string> = new Set([
  'state:applied',
  'state:booked',
  'state:rejected',
  'state:invited',
  'noun:invited',
  'state:silent',
  'state:withdrawn',
  'answer',
  'given',
  'done',
]);
/** "Rejection rate", "interview slots": the word behind is what is spoken of. */
const opensCompound = (next: Part | undefined): boolean => next !== undefined && HEADS.has(next.is);
const HEADS: ReadonlySet<string> = new Set([
  'unknown',
  'matter',
  'plain',
  'score',
  'info',
  'typical',
  'limit',
  'cycle',
  'answer',
  'ask',
]);

/** The states of a piece in the order of its words. */
export function statesOf(told: Told): ApplicationStatus[] {
  const words = new Words(told);
  const found: ApplicationStatus[] = [];
  // "Rejected after the interview": it lies behind.
  words.parts.forEach((part, at) => {
    const isBehind =
      (part.is === 'interview' || part.is === 'state:interviewed') &&
      (part.form.startsWith('post') || words.hasBefore(at, 'after'));
    const state = isBehind ? (part.denied ? null : 'interviewed') : stateAt(words, part, at);
    if (state === null) return;
    if (isBehind) found.unshift(state);
    else found.push(state);
  });
  return found;
}

function stateAt(words: Words, part: Part, at: number): ApplicationStatus | null {
  // What a task is about may be said in any words.
  if ((words.unknown > MOST_UNKNOWN && part.is !== 'state:verify') || words.isStatistic) return null;
  if (OF_MATTER.has(part.is) && words.isOfMatter(at)) return null;
  if (isNoun(part) && opensCompound(words.parts[at + 1])) return null;
  const isWished = words.isWishedAt(at);
  const isAhead = isWished || words.hasBefore(at, 'future');
  switch (part.is) {
    case 'interview':
      return interviewAt(words, part, at, isWished);
    case 'plural':
      // "Invites go out in October" is what the program does; "no invites" is what did not come.
      return part.denied &&
        !isAhead &&
        !words.isOfOthers(at) &&
        words.parts.every(({ is }) => is !== 'signal') &&
        !part.form.startsWith('signal')
        ? 'no reply'
        : null;
    case 'act:apply':
      // "Mailed after applying".
      if (words.hasBefore(at, 'after') && !isAhead) return 'applied';
      // "Apply kar diya".
      if (words.has('done') && !part.denied && !isAhead) return 'applied';
      return words.isRefusal(part) && !isWished && !isConditional(words, at) ? 'do not apply' : null;
    case 'act:match':
      return part.denied && !words.has('yet') && !isAhead && !words.hasBefore(at, 'they') ? 'not matched' : null;
    case 'declined':
      return isAhead || part.denied || words.has('exam') || OF_POLICY.has(words.parts[at + 1]?.is ?? '')
        ? null
        : declinedBy(words, at);
    case 'turned':
      return isAhead || part.denied || !words.has('down') ? null : declinedBy(words, at);
    case 'cancelled':
      return isAhead || part.denied || SLOT.has(words.parts[at + 1]?.form ?? '') ? null : cancelledBy(words, at);
    case 'chosen':
      if (isAhead) return null;
      if (part.denied) return words.has('yet') ? 'no reply' : 'rejected';
      return words.has('interview') ? 'invited' : null;
    case 'given':
      if (isAhead) return null;
      if (!part.denied) return givenAt(words);
      // "Kuch nahi aaya": nothing has come.
      return COME.has(part.form) && words.parts.every(({ is }) => NOTHING.has(is)) ? unanswered(words) : null;
    case 'done':
      // "Application complete".
      return words.has('application') && !words.has('interview') && !isAhead && !part.denied ? 'applied' : null;
    case 'application':
      // "Application: yes".
      return words.has('affirm') && words.unknown === 0 && !part.denied && !words.has('interview') && !words.isLater
        ? 'applied'
        : null;
    case 'signal':
      // "2 golds left" are none that was sent.
      if (/s$/.test(part.form) && !words.has('given') && !words.has('done')) return null;
      return part.denied || isAhead || words.isLater || isTask(words, at) || FOR.has(words.parts[at - 1]?.form ?? '')
        ? null
        : 'signal sent';
    case 'act:rank':
    case 'ranklist':
      return !isAhead && !part.denied && isPlaced(words, at) ? 'ranked' : null;
    case 'mylist':
      return !isAhead &&
        !part.denied &&
        !words.has('act:apply') &&
        words.parts.some(({ is, form }) => PLACE.has(is) || PLACES.has(form))
        ? 'ranked'
        : null;
    case 'taken':
      // "Took 12/1"; "offered, didn't take it".
      if (isAhead || words.has('exam') || words.has('signal') || words.has('usce') || words.has('obs')) return null;
      if (words.actorBefore(at) === 'they') return null;
      if (part.denied) return words.has('interview') || words.isInvited ? 'declined by me' : null;
      return words.parts.some(({ is }) => DAYS.has(is)) ? 'interview booked' : null;
    case 'answer':
      // "Never got an answer".
      return part.denied || words.parts.some(({ is, denied }) => is === 'given' && denied) ? unanswered(words) : null;
    case 'await':
      return part.denied ? null : awaited(words);
    default:
      return STATES[part.is] === undefined ? null : namedAt(words, part, at, isWished, isAhead);
  }
}

/** The states that a single word names. */
function namedAt(words: Words, part: Part, at: number, isWished: boolean, isAhead: boolean): ApplicationStatus | null {
  const status = STATES[part.is] ?? null;
  // "Must verify" is a task, and that is what the state is.
  if (status === 'to verify')
    return part.denied ||
      words.parts[at - 1]?.is === 'they' ||
      (words.parts[at - 2]?.is === 'they' && words.hasBefore(at, 'future')) ||
      (ASK.has(part.form) && !isAskedByMe(words, at)) ||
      ((isPast(part) || words.has('done')) && !words.hasBefore(at, 'future', 'modal'))
      ? null
      : status;
  if (words.isOfOthers(at) && part.is !== 'state:closed') return null;
  // "Denied accreditation".
  if (part.form === 'denied' && words.parts[at + 1]?.is === 'matter') return null;
  if (status === 'interviewed' && isAhead && !isWished && words.parts.some(({ is }) => DAYS.has(is))) return 'interview booked';
  if (words.hasBefore(at, 'await')) return status === 'invited' ? 'applied' : null;
  if (isAhead) return null;
  if (part.denied) return deniedState(words, status);
  switch (status) {
    case 'invited':
      // "They invite in October".
      if (part.form === 'invite' && words.hasBefore(at, 'they') && !words.has('given') && words.parts[at + 1]?.is !== 'self')
        return null;
      // "Invited to the open house".
      if (words.has('event') && !words.has('interview')) return null;
      // "Declined the invite": the verb tells.
      if (words.hasBefore(at, 'declined', 'cancelled', 'turned', 'state:rejected', 'state:waitlisted')) return null;
      // "Accepted the invite for Dec 18".
      return words.parts.some(({ is }, place) => place > at && DAYS.has(is) && FOR.has(words.parts[place - 1]?.form ?? ''))
        ? 'interview booked'
        : status;
    case 'matched':
      return isOfOwnMatch(words, at) ? status : null;
    case 'ranked':
      return isOfOwnRank(words, at) ? status : null;
    case 'SOAP':
      // An acceptance in SOAP binds.
      if (words.parts.some(({ form }) => form === 'accepted')) return 'matched';
      return words.has('state:matched') ||
        words.has('taken') ||
        words.has('typical') ||
        words.isLater ||
        FOR.has(words.parts[at - 1]?.form ?? '')
        ? null
        : status;
    case 'waitlisted':
      return words.hasBefore(at, 'off') ? null : status;
    case 'withdrawn':
      if (words.actorBefore(at) !== 'they' && !(words.isBy('they') && !words.parts.some(({ form }) => form === 'from')))
        return status;
      // "The program withdrew from the Match".
      return words.parts.some(({ is, form }) => is === 'act:match' || form === 'nrmp') ? 'do not apply' : 'rejected';
    case 'rejected':
      if (words.isBy('self')) return 'declined by me';
      return words.hasBefore(at, 'self') && (words.has('interview') || words.has('state:invited')) && !words.has('they')
        ? 'declined by me'
        : status;
    case 'no reply':
      return unanswered(words);
    case 'interview booked':
      // "Exam booked"; "zoom link for the webinar".
      if (!words.has('interview') && (words.hasBefore(at, 'exam', 'otherexam') || words.has('event'))) return null;
      // "Scheduled 12/5, done".
      if (words.isOverAt(at)) return 'interviewed';
      // "Picked 12/11"; "they picked others".
      return part.form === 'picked' && (words.hasBefore(at, 'they') || !words.parts.some(({ is }) => DAYS.has(is)))
        ? null
        : status;
    case 'do not apply':
      // "Office closed until Monday" is no program that closed.
      return isConditional(words, at) ||
        (part.is === 'state:closed' && (words.unknown > 0 || words.parts.some(({ is }) => DAYS.has(is))))
        ? null
        : status;
    default:
      return status;
  }
}

/** "They ask Step 3" is theirs, "ask Dr Rao for a letter" is another task. */
const isAskedByMe = (words: Words, at: number): boolean =>
  (at === 0 || words.hasBefore(at, 'modal', 'self')) && !words.parts.some(({ form }) => LETTER.test(form));
const LETTER = /^(?:lor|letter)s?$/;
const ASK: ReadonlySet<string> = new Set(['ask', 'demander', 'preguntar', 'perguntar']);
const isPast = ({ form }: Part): boolean => /^(?!to be).*(?:ed|ado|ada|é|ée)$/.test(form);

/** "No invite" is an application without an answer; "not matched" is an outcome. */
function deniedState(words: Words, status: ApplicationStatus | null): ApplicationStatus | null {
  if (status === 'invited') return 'no reply';
  return status === 'matched' && !words.has('yet') ? 'not matched' : null;
}

/** "They matched 5 IMGs", "matched elsewhere" say nothing of this application. */
const isOfOwnMatch = (words: Words, at: number): boolean =>
  !words.hasBefore(at, 'they') &&
  // "Matched at my first choice" may be another program.
  (words.parts[at + 1]?.form !== 'at' || words.has('thisone')) &&
  !words.has('else') &&
  !words.parts
    .slice(at + 1)
    .some(({ is }, place, behind) => is === 'img' || (is === 'number' && behind[place - 1]?.form !== '#'));

/** "Ranked by …", "top ranked hospital", "ranked 14 on Doximity" praise the program; "ranked 2 on my list" does not. */
const isOfOwnRank = (words: Words, at: number): boolean =>
  (!BY.has(words.parts[at + 1]?.form ?? '') || SELF_DONE.has(words.parts[at + 2]?.form ?? '')) &&
  !words.hasBefore(at, 'top', 'they') &&
  (words.has('self') ||
    !words.parts
      .slice(at + 2)
      .some(({ is, form }, place) => OTHER_LISTS.has(is) && form !== 'list' && IN.has(words.parts[at + 1 + place]?.form ?? '')));
/** "A cancelled slot" is free again, "she said no H-1B" speaks of visas. */
const SLOT: ReadonlySet<string> = new Set(['slot', 'spot', 'date', 'one']);
const OF_POLICY: ReadonlySet<string> = new Set(['visa', 'j1', 'h1b', 'someone']);
/** "Ranked by mistake" praises nobody. */
const SELF_DONE: ReadonlySet<string> = new Set(['mistake', 'error', 'accident', 'me']);
const PLACE: ReadonlySet<string> = new Set(['number', 'ordinal', 'cert', 'top']);
const PLACES: ReadonlySet<string> = new Set(['last', 'bottom', 'certified']);
const IN: ReadonlySet<string> = new Set(['on', 'onto', 'in', 'per', 'en', 'em', 'no', 'na', 'sur', 'dans', 'auf', 'im']);
const OTHER_LISTS: ReadonlySet<string> = new Set(['source', 'name', 'place', 'unknown', 'region', 'plain', 'country']);

const COME: ReadonlySet<string> = new Set([
  'aaya',
  'aya',
  'aayi',
  'came',
  'received',
  'recd',
  'got',
  'reçu',
  'recibido',
  'recebi',
  'erhalten',
  'bekommen',
]);
const NOTHING: ReadonlySet<string> = new Set(['given', 'deny', 'filler', 'yet', 'now', 'self', 'sign', ...DAYS]);

/** "On my rank list", "ROL #2", "rank 3". */
function isPlaced({ parts, unknown }: Words, at: number): boolean {
  if (parts[at]?.is === 'ranklist' && parts.slice(0, at).some(({ form }) => IN.has(form))) return true;
  const behind = parts.slice(at + 1).filter(({ is }) => is !== 'sign' && is !== 'filler' && is !== 'cert');
  return unknown === 0 && behind.length > 0 && behind.every(({ is }) => is === 'number' || is === 'ordinal');
}
