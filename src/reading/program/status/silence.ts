/** Has the program not answered, or is something else waited for? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { LETTER } from './forms';
import { DAYS } from './names';
import type { Words } from './words';

/** Silence after a question to the coordinator is no silence after an application; "please do not call", "we can't answer each" are theirs. */
export const unanswered = (words: Words): ApplicationStatus | null =>
  words.isContacted ||
  words.has('modal') ||
  words.lastDenial.startsWith('can') ||
  words.parts.some(({ form }) => form === 'please')
    ? null
    : 'no reply';

/** Who waits for an answer has applied; "waiting for my score" says nothing. */
export function awaited(words: Words): ApplicationStatus | null {
  const isOfAnswer = words.parts.every(({ is, form }) => AWAITED.has(is) && !LETTER.test(form)) && !words.isContacted;
  if (!isOfAnswer || words.parts.every(({ is, form }) => is !== 'await' || OPEN.has(form))) return null;
  // "Still awaiting a response".
  return words.has('answer') && words.parts.some(({ form }) => form === 'still') ? 'no reply' : 'applied';
}
const AWAITED: ReadonlySet<string> = new Set(['await', 'answer', 'now', 'thiscycle', 'yet', 'filler', 'self', 'sign', ...DAYS]);
/** "Pending" alone may be the application that is still to be sent. */
const OPEN: ReadonlySet<string> = new Set(['pending', 'pend', 'pendiente', 'steht aus', 'steht noch aus']);
