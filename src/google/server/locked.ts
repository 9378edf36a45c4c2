/** How are two people kept from changing one sheet at the same time? The second waits, and is told if it takes too long. */
import { WrongCall } from '../../sheet/wrongCall';
import { changing } from '../change/changing';

const LOCK_MS = 5000;

function locked<Answer>(act: () => Answer, press: string): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS))
    throw new WrongCall('someone else is changing this sheet with MatchSheet right now: try again in a minute');
  try {
    return changing(act, press);
  } finally {
    release(lock);
  }
}

/** A lock ends with the execution anyway, so a failure to release it does no harm. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    return;
  }
}

/** While nobody else changes the sheet. */
export const locks =
  <Ask, Answer>(act: (ask: Ask, press: string) => Answer) =>
  (ask: Ask, press = ''): Answer =>
    locked(() => act(ask, press), press);
/** JSON cannot carry `undefined`, so the answer is null. */
export const locksSilently = <Ask>(act: (ask: Ask) => unknown): ((ask: Ask, press?: string) => null) =>
  locks((ask) => {
    act(ask);
    return null;
  });
