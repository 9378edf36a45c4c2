/** How do two people not change one sheet at the same time? The second waits, and then is told. */
import { WrongCall } from '../../sheet/wrongCall';

const LOCK_MS = 5000;

function locked<Answer>(act: () => Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS))
    throw new WrongCall('somebody else is changing this sheet with MatchSheet just now: try again in a minute');
  try {
    const answer = act();
    SpreadsheetApp.flush();
    return answer;
  } finally {
    lock.releaseLock();
  }
}

/** While nobody else changes the sheet. */
export const locks =
  <Ask, Answer>(act: (ask: Ask) => Answer) =>
  (ask: Ask): Answer =>
    locked(() => act(ask));
/** JSON has no word for nothing. */
export const does = <Ask>(act: (ask: Ask) => unknown): ((ask: Ask) => null) =>
  locks((ask) => {
    act(ask);
    return null;
  });
