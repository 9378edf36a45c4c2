/** What do words come to that name no state by themselves: an application, a signal, something given, chosen, taken, answered? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { cancelledBy, declinedBy, givenAt } from './agents';
import { COME, FOR, NO_DAY, NOTHING, OF_POLICY, POINTING, SLOT } from './forms';
import { interviewAt } from './interview';
import { DAYS } from './names';
import { isOnMyList, isPlaced, isPutInPlace } from './ranked';
import { isDoneByThem, sorryAt } from './refusing';
import { isOfOthers } from './saidOf';
import { awaited, unanswered } from './silence';
import type { Words } from './words';

/** What stands before a word: a wish, a plan, a guess or a condition; or one of these or the future. */
export interface Mood {
  readonly isWished: boolean;
  readonly isAhead: boolean;
}
type Act = (words: Words, part: Part, at: number, mood: Mood) => ApplicationStatus | null;

export const ACTS: Readonly<Record<string, Act>> = {
  interview: (words, part, at, { isWished }) => interviewAt(words, part, at, isWished),
  // "Invites go out in October" is what the program does; "no invites" is what did not come.
  plural: (words, part, at, { isAhead }) =>
    part.denied &&
    !isAhead &&
    !isOfOthers(words.parts, at) &&
    words.parts.every(({ is }) => is !== 'signal') &&
    !part.form.startsWith('signal')
      ? 'no reply'
      : null,
  'act:apply': (words, part, at, { isWished, isAhead }) => {
    // "Mailed after applying", "apply kar diya".
    if (!isAhead && ((words.hasBefore(at, 'after') && !words.has('future')) || (words.has('done') && !part.denied)))
      return 'applied';
    return words.isRefusal(part) && (!isWished || words.isAdvisedAt(at)) && !words.isConditionalAt(at) ? 'do not apply' : null;
  },
  // "They decline me", "I withdraw my application": said as it happens.
  'act:base': (words, part, at, { isAhead }) => (isAhead || part.denied || words.isLater ? null : doneNow(words, part, at)),
  refuse: (words, part, at, { isAhead }) => (!isAhead && !part.denied && isDoneByThem(words, at) ? 'rejected' : null),
  sorry: (words, _part, at) => sorryAt(words, at),
  'act:match': (words, part, at, { isAhead }) => {
    const [next] = words.parts.slice(at + 1).filter(({ is }) => is !== 'filler');
    if (isAhead || words.hasBefore(at, 'they')) return null;
    // "Match Day brought no position".
    if (part.denied || words.parts.some(({ form, denied }) => denied && SEATS.test(form)))
      return words.has('yet') ? null : 'not matched';
    // "Match ho gaya", "đã match", "match qui".
    const isDone = [next, words.parts[at - 1]].some((one) => one?.is === 'done' && !one.denied);
    return isDone || words.parts.some(({ form }) => HERE.test(form)) ? 'matched' : null;
  },
  declined: (words, part, at, { isAhead }) =>
    isAhead ||
    part.denied ||
    // "Score declined", not "I had boards, so I declined".
    (words.has('exam') && words.actorBefore(at) !== 'self') ||
    // "Second look declined".
    (words.has('event') && !words.has('after')) ||
    // "Gave up my slot at another place".
    words.parts.slice(at + 1).some(({ is, form }) => is === 'else' && /\bat\b/.test(form)) ||
    // "Said no to Dec 6".
    (words.parts[at + 1]?.form === 'to' && DAYS.has(words.parts[at + 2]?.is ?? '')) ||
    OF_POLICY.has(words.parts[at + 1]?.is ?? '')
      ? null
      : declinedBy(words, at),
  turned: (words, part, at, { isAhead }) => (isAhead || part.denied || !words.has('down') ? null : declinedBy(words, at)),
  cancelled: (words, part, at, { isAhead }) =>
    isAhead || part.denied || SLOT.has(words.parts[at + 1]?.form ?? '') ? null : cancelledBy(words, at),
  chosen: (words, part, _at, { isAhead }) => {
    if (isAhead) return null;
    // "Slot not chosen" is hers to do.
    if (part.denied && words.parts.some(({ form }) => NO_DAY.has(form))) return null;
    // "Offered three dates, none chosen yet".
    if (part.denied && words.isInvited) return null;
    // "Ranked. Not chosen in March."
    if (part.denied && words.isRanked) return 'not matched';
    if (part.denied) return words.has('yet') ? 'no reply' : 'rejected';
    return words.has('interview') ? 'invited' : null;
  },
  given: (words, part, at, { isAhead }) => {
    if (isAhead) return null;
    // "Waitlisted, then got Dec 14".
    if (!part.denied)
      return (
        slotGiven(words, part, at) ??
        (words.isWaitlistedAt(at) && DAYS.has(words.parts[at + 1]?.is ?? '') ? 'interview booked' : givenAt(words))
      );
    // "Kuch nahi aaya": nothing has come.
    return COME.has(part.form) && words.parts.every(({ is }) => NOTHING.has(is)) ? unanswered(words) : null;
  },
  // "Application complete".
  done: (words, part, _at, { isAhead }) =>
    words.has('application') &&
    !words.has('interview') &&
    !isAhead &&
    !part.denied &&
    // "Still being finished".
    words.parts.every(({ form }) => form !== 'being')
      ? 'applied'
      : null,
  // "Application: yes".
  application: (words, part) =>
    words.has('affirm') && words.unknown === 0 && !part.denied && !words.has('interview') && !words.isLater ? 'applied' : null,
  signal: (words, part, at, { isAhead }) => {
    // "2 golds left" are none that was sent.
    if (/s$/.test(part.form) && !words.has('given') && !words.has('done')) return null;
    const isLater = part.denied || isAhead || words.isLater;
    return isLater || isToSignal(words, at) || FOR.has(words.parts[at - 1]?.form ?? '') ? null : 'signal sent';
  },
  // "They only rank 30".
  'act:rank': (words, part, at, { isAhead }) =>
    !isAhead && !part.denied && words.actorBefore(at) !== 'they' && isPlaced(words, at) ? 'ranked' : null,
  ranklist: (words, part, at, { isAhead }) => (!isAhead && !part.denied && isPlaced(words, at) ? 'ranked' : null),
  put: (words, part, at, { isAhead }) => (!isAhead && !part.denied && isPutInPlace(words, at) ? 'ranked' : null),
  mylist: (words, part, _at, { isAhead }) => (!isAhead && !part.denied && isOnMyList(words) ? 'ranked' : null),
  taken: (words, part, at, { isAhead }) => {
    // "Took 12/1"; "offered, didn't take it".
    if (
      isAhead ||
      ['exam', 'signal', 'usce', 'obs', 'application'].some((name) => words.has(name)) ||
      words.actorBefore(at) === 'they'
    )
      return null;
    // "Monday's mail said yes".
    if (at > 0 && part.form.startsWith('said') && !words.hasBefore(at, 'self')) return null;
    if (part.denied) return words.has('interview') || words.isInvited ? 'declined by me' : null;
    return words.hasDay ? 'interview booked' : null;
  },
  // "Never got an answer".
  answer: (words, part) =>
    part.denied || words.parts.some(({ is, denied }) => is === 'given' && denied) ? unanswered(words) : null,
  await: (words, part) => (part.denied ? null : awaited(words)),
};

/** "Slot mil gaya", "offered me three dates"; "got a slot on their waitlist", "gave the slot back" are none. */
function slotGiven(words: Words, { form: verb }: Part, at: number): ApplicationStatus | null {
  if (verb === 'gave' && words.parts[at + 1]?.form === 'me' && words.hasBefore(at, 'they') && !words.isLater)
    // "They gave me Dec 11".
    return words.hasDay ? 'interview booked' : null;
  // "Slot pending".
  if (verb === 'gave' || words.has('state:waitlisted') || words.has('await')) return null;
  const near = words.parts.slice(Math.max(0, at - 1), at + 4);
  if (near.some(({ form }) => SLOTS.has(form))) return 'invited';
  return near.some(({ form }) => form === 'slot') ? 'interview booked' : null;
}
const SLOTS: ReadonlySet<string> = wordSet('slots dates fechas datas');

/** "Here" beside a match: where she was matched. */
const HERE = /^(?:qui|aqu[ií]|ici|ovde|tutaj|burada|dito|yahin|hena|hon|ekhane|sini|这里|여기|ここ|εδώ|тут)$/;
const SEATS = /^(?:position|spot|seat)$/;

function doneNow({ parts }: Words, { form }: Part, at: number): ApplicationStatus | null {
  const who = parts[at - 1];
  // "Maine decline kar diya".
  if (parts[at + 1]?.is === 'done' || parts[at + 2]?.is === 'done')
    return form === 'withdraw' ? 'withdrawn' : form === 'decline' && who?.is === 'self' ? 'declined by me' : null;
  if (who?.is === 'they') return form === 'decline' && parts[at + 1]?.is === 'self' ? 'rejected' : null;
  if (who?.form !== 'i') return null;
  return form === 'withdraw' ? 'withdrawn' : form === 'decline' ? 'declined by me' : null;
}

/** A token that is bought is ECFMG's; "signal sent" is told by its verb. */
const isToSignal = (words: Words, at: number): boolean =>
  words.isTask ||
  words.has('else') ||
  words.parts.some(({ is, form }) => is === 'given' || form === 'bought') ||
  POINTING.has(words.parts[at + 1]?.form ?? '');
