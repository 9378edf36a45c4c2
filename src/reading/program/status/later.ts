/** Does a piece that names no state tell something newer than the state before it, which nobody understands? Then that state is no answer any more. */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { DAYS } from './names';

/** After these nothing newer happens, or nothing has yet. */
const SETTLED: ReadonlySet<ApplicationStatus> = new Set(['not said', 'to verify', 'do not apply', 'matched', 'not matched']);
/** An offer in hand, or a place on a list: whatever is done to it changes it. */
const HELD: ReadonlySet<ApplicationStatus> = new Set(['waitlisted', 'invited', 'interview booked', 'ranked']);
const UNHELD: ReadonlySet<ApplicationStatus> = new Set(['signal sent', 'applied', 'no reply', 'waitlisted', 'invited']);

const IDLE: ReadonlySet<string> = wordSet('filler sign join');
/** What is waited for, planned or told beside it: no news of the application. */
const ASIDE: ReadonlySet<string> = wordSet(
  'modal future wish condition letter exam visa event await cert interview matter signal plural',
);
const ACTS: ReadonlySet<string> = wordSet('unknown plain source given taken done refuse consent fail told pass');
const VERBS: ReadonlySet<string> = wordSet('unknown plain given taken done sitting pass');
const OPENS: ReadonlySet<string> = wordSet('after thiscycle date ratio bygone');
const WEEKDAY = /day$/;
const OVER = /^(?:full|luck|envelope)$/;
const OBJECT = /^(?:it|them|that)$/;

export function isUnheard(parts: readonly Part[], now: ApplicationStatus, opener: string): boolean {
  if (SETTLED.has(now)) return false;
  // "All places are filled", "no luck".
  if (
    now !== 'rejected' &&
    parts.some(({ is, form }) => is === 'sorry' || (is === 'fail' && form === 'filled') || OVER.test(form))
  )
    return true;
  if (now === 'invited' && isWinterDay(parts)) return true;
  if (isOddInterview(parts, now) || isBidden(parts) || isReturned(parts, now)) return true;
  // "Now choosing a day".
  if (now === 'SOAP' || holdsAny(parts, ASIDE) || parts.some(({ form }) => form === 'yet' || /ing$/.test(form))) return false;
  return (
    (goesOn(parts, opener) && !(holds(parts, 'contact') && holds(parts, 'self'))) ||
    (HELD.has(now) && isDoneToIt(parts)) ||
    isOfState(parts, now)
  );
}

/** "16 January ka interview fix ho gaya": a day for it, in words that are not known. */
const isOddInterview = (parts: readonly Part[], now: ApplicationStatus): boolean =>
  UNHELD.has(now) &&
  parts.some(({ is, denied }) => is === 'interview' && !denied) &&
  holdsAny(parts, DAYS) &&
  holds(parts, 'unknown') &&
  holds(parts, 'done');

/** "Got interview! Jan 9": by its month the interview's day, not the invitation's. */
const isWinterDay = (parts: readonly Part[]): boolean =>
  parts.every(({ is }) => is === 'date' || IDLE.has(is)) && parts.some(({ value }) => value > 1200 || (value > 100 && value < 300));

/** "I told them to take me out". */
const isBidden = (parts: readonly Part[]): boolean =>
  parts.some(
    ({ form }, at) =>
      /^(?:told|asked|wrote|let)$/.test(form) &&
      /^(?:them|eras)$/.test(parts[at + 1]?.form ?? '') &&
      parts[at + 2]?.form === 'to',
  );

/** "Application returned". */
const isReturned = (parts: readonly Part[], now: ApplicationStatus): boolean =>
  now === 'applied' &&
  parts[0]?.is === 'application' &&
  (parts[1]?.is === 'plain' || parts[1]?.is === 'unknown') &&
  parts[1].form.endsWith('ed');

const hasAct = (parts: readonly Part[]): boolean => holdsAny(parts, ACTS);

/** "Then my phone said another city", "2/3 they told all of us …", "six weeks later binned". */
function goesOn(parts: readonly Part[], opener: string): boolean {
  const words = parts.filter(({ is }) => !IDLE.has(is));
  const isLater =
    opener === 'then' ||
    OPENS.has(words[0]?.is ?? '') ||
    WEEKDAY.test(words[0]?.form ?? '') ||
    parts.slice(0, 3).some(({ form }) => form === 'later');
  return isLater && hasAct(words);
}

/** "Passed it on", "sat for it", "let them have it back". */
const isDoneToIt = (parts: readonly Part[]): boolean =>
  parts.some(({ form, denied }, at) => {
    const verb = parts[at - 1]?.form === 'for' ? parts[at - 2] : parts[at - 1];
    return OBJECT.test(form) && !denied && verb !== undefined && !verb.denied && (VERBS.has(verb.is) || verb.form === 'let');
  });

function isOfState(parts: readonly Part[], now: ApplicationStatus): boolean {
  const isPlaced = parts.some(({ is, form }) => is === 'ordinal' && !/ce$/.test(form));
  // "Friday came": whoever waits for the Match tells of nothing else.
  if (now === 'ranked') return !holds(parts, 'number') && !isPlaced && hasAct(parts);
  // "They go 4th", "they are my first".
  if (now === 'interviewed') return isPlaced && holds(parts, 'they');
  // "Waitlisted 11/1, cleared 11/20, done 12/2".
  return UNHELD.has(now) && parts.some(({ is, denied }) => is === 'done' && !denied) && holdsAny(parts, DAYS);
}
