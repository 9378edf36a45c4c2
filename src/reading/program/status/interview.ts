/** What does a bare interview come to: an invitation, a day that is booked, or one that is over? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { IN } from './forms';
import { DAYS } from './names';
import { isOfOthers } from './saidOf';
import { OURS } from './speech';
import { NOT_HELD } from './verbs';
import type { Words } from './words';

const OFFERED = /^(?:offered|ofrec|oferec|bhej|sent$)/;

/** A verb that says of an interview what became of it: the interview itself is then no state of its own. */
const TAKES_INTERVIEW: ReadonlySet<string> = wordSet(
  'state:invited noun:invited state:rejected noun:rejected state:withdrawn state:waitlisted chosen declined cancelled turned taken state:soap',
);

export function interviewAt(words: Words, part: Part, at: number, isWished: boolean): ApplicationStatus | null {
  if (words.parts.some(({ is, form }) => TAKES_INTERVIEW.has(is) || form === 'decline' || form === 'cancel') || isWished)
    return null;
  // "They won't interview me"; "they won't interview before January".
  if (part.denied && words.actorBefore(at) === 'they' && /^w(?:ill|o)/.test(words.denialOf(part)))
    return isOfOthers(words.parts, at) || words.isConditionalAt(at) ? null : 'rejected';
  // "They interview in November", "no interviews for IMGs".
  if ((words.parts[at - 1]?.is === 'they' && part.form === 'interview') || isOfOthers(words.parts, at)) return null;
  // "No longer interviewing" is hers or theirs.
  if (part.denied && part.form === 'interviewing') return words.actorBefore(at) === 'self' ? 'declined by me' : null;
  const isOn = words.parts.some(
    // "On the 9th", "in 3 days".
    ({ is, form }, place) =>
      (DAYS.has(is) && is !== 'bygone') ||
      form === 'today' ||
      (place > at && (is === 'ordinal' || (is === 'number' && IN.has(words.parts[place - 1]?.form ?? '')))),
  );
  // "Offered 10/30": the day is the offer's.
  const isOffered = words.parts.some(({ form }) => OFFERED.test(form));
  const hasDay = (isOn && !isOffered) || words.has('state:booked');
  // "Rezerv shod": the verb beside a booking is its own.
  const over = words.parts.findIndex(
    (one, place) => one.is === 'done' && !one.denied && words.parts[place - 1]?.is !== 'state:booked',
  );
  const isOver = (over >= 0 && !words.hasBefore(over, 'future', 'modal')) || (words.has('bygone') && !words.has('given'));
  if (isOver || (words.parts[at + 1]?.is === 'was' && !words.has('state:booked'))) return 'interviewed';
  // "Interview: no call so far".
  if (words.has('state:silent') && !hasDay) return null;
  if (words.has('await')) return hasDay ? 'interview booked' : 'applied';
  const isUngiven = words.parts.some(({ is, denied }) => is === 'given' && denied);
  // "We will not be able to offer you an interview", in the program's own words.
  if (isUngiven && words.parts.some(({ is, form }) => is === 'they' && OURS.test(form))) return 'rejected';
  // "Interview nahi hua": it was not held, or did not come.
  if (part.denied && words.lastDenial === NOT_HELD) return null;
  if (part.denied || isUngiven) return hasDay ? null : 'no reply';
  if (hasDay) return 'interview booked';
  // "They emailed me an IV", whatever else is said.
  const isGiven = words.has('given') || (words.actorBefore(at) === 'they' && words.has('contact'));
  return words.isLater || (words.unknown > 0 && !isGiven) ? null : 'invited';
}
