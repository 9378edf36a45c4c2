/** What does the sidebar get for what it asks? The only place of the server side that catches; JSON both ways. */
import { safeParse } from 'valibot';
import { WrongCall } from '../../sheet/wrongCall';
import { ASKS, type Asks } from '../contract/requests';
import { bringBack, mentorTabs, previewReturn, undoReview } from '../mentor/bringBack';
import { acceptContacts, contactsOffered, undoContacts } from '../mentor/contacts';
import { makeMentorTab, removeMentorTab } from '../mentor/mentorTab';
import { applyTiers, disagreements, undoTiers } from '../mentor/tierToUse';
import { addRows, previewRows, undoRows } from '../rows/addRows';
import { explainSelected } from '../rows/explainSelected';
import { fillRow, readPage, undoFill } from '../rows/fillRow';
import { selectRow, verifyFirst } from '../rows/verifyFirst';
import { moveBlockers } from '../score/moveBlockers';
import { protect } from '../score/protect';
import { scoreList } from '../score/scoreList';
import { stamp } from '../score/stamp';
import { undoScore } from '../score/undoScore';
import { makePlan, readPlan, readWhatIf, removePlan } from '../tabs/planTab';
import { saveProfile } from '../tabs/profileTab';
import { correctHeaders, setUnticked } from '../tabs/settingsRows';
import { changesFrom, snapshots, takeSnapshot } from '../tabs/snapshots';
import { makeStarter } from '../tabs/starterTab';
import { openBook, profileOf } from '../workbook/openBook';
import { look } from './overview';

export type Request = keyof Asks;

/** JSON has no word for nothing. */
const done = (_work: unknown): null => null;

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
  score: (ask: Asks['score']) => locked(() => scoreList(ask)),
  undoScore: (ask: Asks['undoScore']) => locked(() => done(undoScore(ask))),
  moveBlockers: () => locked(moveBlockers),
  protect: ({ isOn }: Asks['protect']) => locked(() => done(protect(isOn))),
  /** How many people can change this spreadsheet. */
  editors: () => SpreadsheetApp.getActiveSpreadsheet().getEditors().length,
  makeMentorTab: (ask: Asks['makeMentorTab']) => locked(() => makeMentorTab(ask)),
  removeMentorTab: () => locked(() => done(removeMentorTab())),
  mentorTabs: () => mentorTabs(),
  previewReturn,
  bringBack: (ask: Asks['bringBack']) => locked(() => bringBack(ask)),
  undoReview: (ask: Asks['undoReview']) => locked(() => done(undoReview(ask))),
  contactsOffered: () => contactsOffered(),
  acceptContacts: (ask: Asks['acceptContacts']) => locked(() => acceptContacts(ask)),
  undoContacts: (ask: Asks['undoContacts']) => locked(() => done(undoContacts(ask))),
  takeSnapshot: (ask: Asks['takeSnapshot']) => locked(() => takeSnapshot(ask)),
  snapshots: () => snapshots(),
  changesFrom,
  disagreements,
  applyTiers: (ask: Asks['applyTiers']) => locked(() => applyTiers(ask)),
  undoTiers: (ask: Asks['undoTiers']) => locked(() => done(undoTiers(ask))),
  verify: verifyFirst,
  plan: readPlan,
  makePlan: (ask: Asks['makePlan']) => locked(() => makePlan(ask)),
  whatIf: readWhatIf,
  removePlan: () => locked(() => done(removePlan())),
  selectRow: (ask: Asks['selectRow']) => done(selectRow(ask)),
  setUnticked: (ask: Asks['setUnticked']) =>
    locked(() => {
      setUnticked(ask);
      return look();
    }),
  makeStarter: () =>
    locked(() => {
      makeStarter(SpreadsheetApp.getActiveSpreadsheet());
      return look();
    }),
  previewRows,
  addRows: (ask: Asks['addRows']) => locked(() => addRows(ask)),
  undoRows: (ask: Asks['undoRows']) => locked(() => done(undoRows(ask))),
  readPage,
  fillRow: (ask: Asks['fillRow']) => locked(() => fillRow(ask)),
  undoFill: (ask: Asks['undoFill']) => locked(() => undoFill(ask)),
  explain: explainSelected,
  recalculate: ({ today }: Asks['recalculate']) => locked(() => done(stamp(profileOf(openBook()), today))),
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

/** "toString" is in every object and is no request. */
const isRequest = (name: string): name is Request => Object.keys(ASKS).includes(name);

function replyTo(request: string, ask: unknown): Reply<unknown> {
  const wanted = isRequest(request) ? safeParse(ASKS[request], ask) : null;
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
