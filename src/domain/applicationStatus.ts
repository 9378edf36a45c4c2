/** How far did one application get, in the words of HOW_READ("status"), and what does that come to for planning? */
import type { Progress } from './progress';

export const STATUSES = [
  'to verify',
  'signal sent',
  'applied',
  'no reply',
  'waitlisted',
  'invited',
  'interview booked',
  'interviewed',
  'ranked',
  'SOAP',
  'not matched',
  'matched',
  'rejected',
  'declined by me',
  'withdrawn',
  'do not apply',
  'not said',
] as const;
/** The choices a cell offers. "Not said" is left out, since a blank cell says the same. */
export const STATUSES_OFFERED = STATUSES.filter((status) => status !== 'not said');
export type ApplicationStatus = (typeof STATUSES)[number];

/** `none` is a program that nothing was sent to; SOAP is an application of its own. */
export const PROGRESS_OF: Readonly<Record<ApplicationStatus, Progress>> = {
  'to verify': 'none',
  'signal sent': 'none',
  applied: 'applied',
  'no reply': 'applied',
  waitlisted: 'waitlisted',
  invited: 'invited',
  'interview booked': 'invited',
  interviewed: 'interviewed',
  ranked: 'ranked',
  SOAP: 'applied',
  'not matched': 'rejected',
  matched: 'matched',
  rejected: 'rejected',
  'declined by me': 'declined',
  withdrawn: 'withdrawn',
  'do not apply': 'none',
  'not said': 'none',
};

/** How far along the season each state lies; those that end it have no place in the order. What was sent was sent, whatever was meant before. */
const ORDER: Readonly<Partial<Record<ApplicationStatus, number>>> = {
  'to verify': 1,
  'do not apply': 2,
  'signal sent': 3,
  applied: 4,
  'no reply': 5,
  waitlisted: 6,
  invited: 7,
  'interview booked': 8,
  interviewed: 9,
  ranked: 10,
};
const WAITLISTED = 6;
/** What Match Week brought: an interview, a place on the list lie before it. */
const OUTCOMES: ReadonlySet<ApplicationStatus> = new Set(['matched', 'not matched', 'SOAP']);

/**
 * Which of two states told one after the other holds? A later one that ends the matter does; an invitation follows a waiting list or
 * even a rejection; "applied", "no reply" and their like say nothing newer than what lies further along.
 */
export function newerOf(before: ApplicationStatus, after: ApplicationStatus): ApplicationStatus {
  if (after === 'not said') return before;
  if (before === 'not said') return after;
  const [from, to] = [ORDER[before], ORDER[after]];
  if (to === undefined || to === WAITLISTED) return after;
  if (from === undefined) return to > WAITLISTED && !OUTCOMES.has(before) ? after : before;
  return to >= from ? after : before;
}

/** What each column of a row says. */
export interface StatusColumns {
  readonly status: ApplicationStatus;
  readonly applied: ApplicationStatus;
  readonly interview: ApplicationStatus;
  readonly rank: ApplicationStatus;
}

/** A number under "Rank" is a place on the rank order list only where there was an interview to rank; elsewhere it may be a wish. */
const RANKED_FROM: ReadonlySet<ApplicationStatus> = new Set(['not said', 'invited', 'interview booked', 'interviewed', 'ranked']);

/** The column that lies furthest along counts; an end that Status tells stands against all the others. */
export function statusOf({ status, applied, interview, rank }: StatusColumns): ApplicationStatus {
  if (status !== 'not said' && ORDER[status] === undefined) return status;
  const said = [status, interview].reduce(newerOf, applied);
  return rank === 'ranked' && RANKED_FROM.has(said) ? 'ranked' : said;
}
