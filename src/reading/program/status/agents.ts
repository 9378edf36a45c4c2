/** Who declined, cancelled or gave? "They declined" rejects, "I declined" does not. */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { wordSet } from '../../text/wordSet';
import { DAYS } from './names';
import type { Words } from './words';

export function declinedBy(words: Words, at: number): ApplicationStatus {
  if (words.isBy('self') || (words.actorBefore(at) === 'self' && !words.hasBefore(at, 'was'))) return 'declined by me';
  if (
    words.isBy('they') ||
    words.parts.some(({ form }) => form === 'unhone') ||
    words.isTheirs ||
    isTold(words, at) ||
    words.has('application')
  )
    return 'rejected';
  // "Passed on me", "turned me down".
  const isOfMe = words.parts.slice(at).some(({ is, form }) => is === 'self' && form === 'me');
  return isOfMe && !words.hasBefore(at, 'self') ? 'rejected' : 'declined by me';
}

/** "They declined", "was turned down", "a thanks-but-no-thanks email"; "told them thanks but no" is hers. */
const isTold = ({ parts }: Words, at: number): boolean =>
  parts
    .slice(0, at)
    .some(
      ({ is, form }, place) => TOLD_BY.has(is) && form !== 'them' && !(is === 'source' && parts[place + 1]?.form === 'them'),
    ) ||
  (parts[at]?.form === 'thanks but no' && parts.slice(at + 1).some(({ form }) => MAIL.test(form)));
const TOLD_BY: ReadonlySet<string> = wordSet('they was source');
const MAIL = /^(?:e-?mails?|mails?|letters?|note|message)$/;

export function cancelledBy(words: Words, at: number): ApplicationStatus | null {
  if (words.isBy('they') || words.hasBefore(at, 'they')) return 'rejected';
  if (words.isBy('self') || words.has('self'))
    // "Cancelled my application after the interview".
    return words.has('application') && (!words.has('interview') || words.has('after')) ? 'withdrawn' : 'declined by me';
  // "Cancelled IV": who leaves herself out is the one who acts.
  if (words.parts.slice(at + 1).some(({ is, form }) => is === 'interview' || form === 'this' || form === 'it'))
    return 'declined by me';
  return words.has('interview') || words.has('application') ? 'withdrawn' : null;
}

/** "Signal sent", "app sent", "II received": what was given says which. */
export function givenAt(words: Words): ApplicationStatus | null {
  const signal = words.parts.findIndex(({ is, denied }) => is === 'signal' && !denied);
  // "Sent with gold".
  if (signal > 0 && WITH.has(words.parts[signal - 1]?.form ?? '') && isSent(words)) return 'applied';
  // "Application bhej di gold signal ke saath".
  if (signal >= 0 && words.has('application') && words.unknown === 0) return 'applied';
  if (signal >= 0) return words.has('else') ? null : 'signal sent';
  if (words.has('application')) return 'applied';
  const isAlone = words.parts.every(({ is, form }) => ALONE.has(is) || ALREADY.has(form));
  return isAlone && isSent(words) ? 'applied' : null;
}

const isSent = ({ parts }: Words): boolean => parts.some(({ form }) => SENT.has(form) || /^(?:bhej|sent|went out)/.test(form));
const WITH: ReadonlySet<string> = wordSet('with w con com avec mit');
const ALONE: ReadonlySet<string> = new Set(['given', 'sign', 'affirm', 'yet', 'now', 'platform', ...DAYS]);
const ALREADY: ReadonlySet<string> = wordSet('it i so off late already just has been on in la lo ya já déjà schon');
const SENT: ReadonlySet<string> = wordSet(
  'sent delivered mandado mandada enviado enviada envié enviei mandei envoyé abgeschickt verschickt abgesendet losgeschickt',
);
