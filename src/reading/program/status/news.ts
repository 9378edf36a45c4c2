/** Does a piece tell news that no state's word names: an offer that was taken, another day for an interview? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** "I said yes", "accepted 10/12", "told yes in February". */
export const isTaken = (parts: readonly Part[]): boolean =>
  (holds(parts, 'source') && holds(parts, 'affirm')) ||
  parts[0]?.form === 'accepted' ||
  parts.some(({ is }, at) => is === 'taken' && parts.slice(0, at).some((part) => part.is === 'self' && part.form !== 'my'));

/** "IV 14 Jan canceled, moved to 21 Jan", after an interview or beside one. */
export const isMoved = (parts: readonly Part[], last: ApplicationStatus): boolean =>
  parts.some(({ form }) => MOVED.test(form)) &&
  holdsAny(parts, DAYS) &&
  (holdsAny(parts, INTERVIEWS) || MOVABLE.has(last)) &&
  !holdsAny(parts, LISTED);

const MOVED = /^(?:moved|pushed|postponed)/;
const DAYS: ReadonlySet<string> = wordSet('date ratio');
const INTERVIEWS: ReadonlySet<string> = wordSet('interview state:booked state:invited');
const MOVABLE: ReadonlySet<ApplicationStatus> = new Set([
  'invited',
  'interview booked',
  'interviewed',
  'withdrawn',
  'declined by me',
]);
const LISTED: ReadonlySet<string> = wordSet('mylist ranklist state:ranked state:waitlisted state:rejected');
