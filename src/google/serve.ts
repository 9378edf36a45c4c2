/** What does the sidebar get for what it asks? The only place of the server side that catches; JSON both ways. */
import { safeParse } from 'valibot';
import { WrongCall } from '../sheet/wrongCall';
import { ASKS, type Asks } from './asks';
import { openBook, profileOf } from './book';
import { correctHeaders } from './corrections';
import { explainSelected } from './explainSelected';
import { look } from './look';
import { saveProfile } from './profileTab';
import { scoreList, undoScore } from './scoreList';
import { stamp } from './stamp';

export type Request = keyof Asks;

const SERVE = {
  look: () => look(),
  saveProfile: ({ answers }: Asks['saveProfile']) =>
    locked(() => {
      const { spreadsheet, profile } = openBook();
      saveProfile(spreadsheet, profile, answers);
      return look();
    }),
  correctHeaders: (ask: Asks['correctHeaders']) =>
    locked(() => {
      correctHeaders(ask);
      return look();
    }),
  score: ({ today }: Asks['score']) => locked(() => scoreList(today)),
  undoScore: ({ undo }: Asks['undoScore']) =>
    locked(() => {
      undoScore(undo);
      return null;
    }),
  explain: () => explainSelected(),
  recalculate: ({ today }: Asks['recalculate']) =>
    locked(() => {
      stamp(profileOf(openBook()), today);
      return null;
    }),
} satisfies { readonly [Name in Request]: (ask: Asks[Name]) => unknown };

/** What can be asked, with what comes back. */
export type Requests = {
  readonly [Name in Request]: { readonly ask: Asks[Name]; readonly answer: ReturnType<(typeof SERVE)[Name]> };
};

export type Reply<Answer> =
  | { readonly ok: true; readonly answer: Answer }
  /** `isFault`: ours, and not something the person can mend. */
  | { readonly ok: false; readonly says: string; readonly isFault: boolean };

const LOCK_MS = 5000;

/** Two people may press the button at once: the second waits, and then is told. */
function locked<Answer>(act: () => Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LOCK_MS))
    throw new WrongCall('somebody else is changing this sheet with MatchSheet just now: try again in a minute');
  const answer = act();
  SpreadsheetApp.flush();
  lock.releaseLock();
  return answer;
}

/** Takes and gives JSON: google.script.run loses dates and undefined. */
export function serve(json: string): string {
  const { request, ask } = JSON.parse(json) as { readonly request: string; readonly ask: unknown };
  return JSON.stringify(replyTo(request, ask));
}

function replyTo(request: string, ask: unknown): Reply<unknown> {
  const wanted = request in ASKS ? safeParse(ASKS[request as Request], ask) : null;
  if (wanted === null || !wanted.success)
    return {
      ok: false,
      says: `The sidebar asked for “${request}” in a way that this version does not know. Reload the page.`,
      isFault: true,
    };
  try {
    return { ok: true, answer: (SERVE[request as Request] as (ask: unknown) => unknown)(wanted.output) };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    if (error instanceof WrongCall) return { ok: false, says: `${says[0]?.toUpperCase()}${says.slice(1)}.`, isFault: false };
    return { ok: false, says, isFault: true };
  }
}
