/** Does a piece that names no state tell something newer than the state before it, which nobody understands? Then that state is no answer any more. */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { HOURS } from './follows';
import { DAYS } from './names';

/** After these nothing newer happens, or nothing has yet. */
const SETTLED: ReadonlySet<ApplicationStatus> = new Set(['not said', 'to verify', 'do not apply', 'matched', 'not matched']);
/** An offer in hand, or a place on a list: whatever is done to it changes it. */
const HELD: ReadonlySet<ApplicationStatus> = new Set(['waitlisted', 'invited', 'interview booked', 'ranked']);
const UNHELD: ReadonlySet<ApplicationStatus> = new Set(['signal sent', 'applied', 'no reply', 'waitlisted', 'invited']);

/** "All places are filled", "no luck", "I told them to take me out". */
const ENDS = /\b(?:filled|full|luck|envelope|(?:told|asked|wrote) (?:them|eras) to)\b/;
/** What is waited for, planned or told beside it, and what she is about to do ("now choosing a day"), is no news. */
const ASIDE: ReadonlySet<string> = wordSet('modal future wish condition letter exam visa event await cert matter signal plural');
const UNDONE = /ing\b|\byet\b/;
const ACTS: ReadonlySet<string> = wordSet('unknown plain source given taken done refuse consent fail told pass sitting');
const PLACED: ReadonlySet<string> = wordSet('number ordinal');
const OPENS: ReadonlySet<string> = wordSet('after thiscycle date ratio bygone');

const DATES: ReadonlySet<string> = wordSet('date ratio');
const isWhen = ({ is }: Part): boolean => is === 'unknown' || HOURS.has(is);

/** @param now What the cell comes to so far. @param opener What parts the piece from the one before: "then". */
export function isUnheard(parts: readonly Part[], now: ApplicationStatus, opener: string): boolean {
  if (SETTLED.has(now)) return false;
  const words = parts.map(({ form }) => form).join(' ');
  if (now !== 'rejected' && (holds(parts, 'sorry') || ENDS.test(words))) return true;
  if (now === 'invited' && parts.every(isWinterDay)) return true;
  if (now === 'SOAP' || holdsAny(parts, ASIDE) || UNDONE.test(words)) return false;
  const isAct = holdsAny(parts, ACTS);
  // "Friday came": whoever waits for the Match tells of nothing else.
  if (now === 'ranked' && isAct && !holdsAny(parts, PLACED)) return true;
  // "Waitlisted 11/1, cleared 11/20, done 12/2", "16 January ka interview fix ho gaya".
  if (UNHELD.has(now) && parts.some(({ is, denied }) => is === 'done' && !denied) && holdsAny(parts, DAYS)) return true;
  return (HELD.has(now) && isDoneToIt(parts)) || (isAct && goesOn(parts, opener));
}

/** "Got interview! Jan 9": by its month the interview's day, not the invitation's. */
const isWinterDay = ({ is, value }: Part): boolean => is === 'date' && (value > 1200 || (value > 100 && value < 300));

/** "Then my phone said another city", "2/3 they told all of us …", "six weeks later binned"; not "then I emailed". */
function goesOn(parts: readonly Part[], opener: string): boolean {
  const first = parts.find(({ is }) => is !== 'filler');
  const isLater =
    opener === 'then' ||
    // "Rescinded 11/2".
    (parts[0]?.is === 'unknown' && parts[0].form.length > 1 && holdsAny(parts, DATES) && parts.every(isWhen)) ||
    (first !== undefined && (OPENS.has(first.is) || first.form.endsWith('day'))) ||
    parts.slice(0, 3).some(({ form }) => form === 'later');
  return isLater && !(holds(parts, 'contact') && holds(parts, 'self'));
}

/** "Passed it on", "sat for it". */
const isDoneToIt = (parts: readonly Part[]): boolean =>
  parts.some(({ form, denied }, at) => {
    const verb = parts[at - 1]?.form === 'for' ? parts[at - 2] : parts[at - 1];
    return /^(?:it|them|that)$/.test(form) && !denied && verb?.denied === false && ACTS.has(verb.is);
  });
