/** Who answers each request of the sidebar? Those that change the sheet do so one at a time (`locks`, `locksSilently`, `thenOverview`). */

import { carryOut } from '../change/carryOut';
import { undoPress } from '../change/undoPress';
import type { Asks } from '../contract/requests';
import { find } from '../evidence/find';
import { rowEvidence } from '../evidence/rowEvidence';
import { bringBack, previewReturn } from '../mentor/bringBack';
import { acceptContacts, contactsOffered, undoContacts } from '../mentor/contacts';
import { makeMentorTab, removeMentorTab } from '../mentor/mentorTab';
import { mentorTabs } from '../mentor/returnedPage';
import { applyTiers, disagreements, undoTiers } from '../mentor/tierToUse';
import { undoReview } from '../mentor/undoReview';
import { addRows, previewRows, undoRows } from '../rows/addRows';
import { checkStory } from '../rows/checkStory';
import { explainSelected } from '../rows/explainSelected';
import { fillRow, undoFill } from '../rows/fillRow';
import { addRankColumns, removeRankColumns } from '../rows/rankColumns';
import { readRanks } from '../rows/rankList';
import { readPage } from '../rows/readPage';
import { selectRow, verifyFirst } from '../rows/verifyFirst';
import { lastScore } from '../score/lastScore';
import { moveBlockers } from '../score/moveBlockers';
import { protect } from '../score/protect';
import { scoreList } from '../score/scoreList';
import { stamp } from '../score/stamp';
import { undoScore } from '../score/undoScore';
import { changeStatus, undoStatus } from '../status/changeStatus';
import { seasonBoard } from '../status/statusBoard';
import { offerStates, takeStatesBack } from '../status/statusColumn';
import { lists, makeListTab, removeListTab } from '../tabs/listTabs';
import { forgetMessage, noteMessage } from '../tabs/messageLog';
import { beginSeason, undoSeason } from '../tabs/newSeason';
import { takeOwnProfile } from '../tabs/ownProfile';
import { makePlan, readPlan, readWhatIf, removePlan } from '../tabs/planTab';
import { hideProfileRead, showProfileRead } from '../tabs/profileRead';
import { saveProfile } from '../tabs/profileTab';
import { readings, teach, undoTeaching } from '../tabs/readings';
import { changesFrom, snapshots, takeSnapshot } from '../tabs/snapshots';
import { makeStarter, removeStarter } from '../tabs/starterTab';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { openBook, profileOf } from '../workbook/openBook';
import { locks, locksSilently } from './locked';
import { type Overview, overview } from './overview';

export type Request = keyof Asks;

/** What then stands in the sheet, and the press by whose name it goes back. */
const thenOverview = <Ask>(act: (ask: Ask) => void): ((ask: Ask, press?: string) => Overview & { readonly undo: string }) =>
  locks((ask, undo) => {
    act(ask);
    return { ...overview(), undo };
  });

export const ANSWERS = {
  look: overview,
  saveProfile: thenOverview(({ answers }: Asks['saveProfile']) => {
    const { spreadsheet, profile } = openBook();
    saveProfile(spreadsheet, profile, answers);
  }),
  takeOwnProfile: thenOverview(() => takeOwnProfile(openBook())),
  undoPress: thenOverview(undoPress),
  showProfileRead: locks((ask: Asks['showProfileRead']) => showProfileRead(openBook(), ask)),
  hideProfileRead: locksSilently(() => hideProfileRead(openBook())),
  score: locks(scoreList),
  lastScore,
  undoScore: locksSilently(undoScore),
  moveBlockers: locks(moveBlockers),
  protect: locksSilently(({ isOn }: Asks['protect']) => protect(isOn)),
  /** How many people can change this spreadsheet. */
  editors: () => activeSpreadsheet().getEditors().length,
  makeMentorTab: locks(makeMentorTab),
  removeMentorTab: locksSilently(removeMentorTab),
  mentorTabs,
  previewReturn,
  bringBack: locks(bringBack),
  undoReview: locksSilently(undoReview),
  contactsOffered,
  acceptContacts: locks(acceptContacts),
  undoContacts: locksSilently(undoContacts),
  takeSnapshot: locks(takeSnapshot),
  snapshots,
  changesFrom,
  disagreements,
  applyTiers: locks(applyTiers),
  undoTiers: locksSilently(undoTiers),
  verify: verifyFirst,
  plan: readPlan,
  makePlan: locks(makePlan),
  whatIf: readWhatIf,
  removePlan: locksSilently(removePlan),
  lists,
  makeListTab: locks(makeListTab),
  removeListTab: locksSilently(removeListTab),
  season: seasonBoard,
  offerStates: locks(offerStates),
  takeStatesBack: locks(takeStatesBack),
  changeStatus: locks(changeStatus),
  undoStatus: locks(undoStatus),
  beginSeason: locks(beginSeason),
  undoSeason: locks(undoSeason),
  selectRow,
  ranks: (asked: Asks['ranks']) => readRanks(asked),
  addRankColumns: locks(addRankColumns),
  removeRankColumns: locks(removeRankColumns),
  checkStory,
  readings,
  teach: locks(teach),
  undoTeaching: locks(undoTeaching),
  makeStarter: locks(() => ({ undo: makeStarter(activeSpreadsheet()), look: overview() })),
  removeStarter: thenOverview(removeStarter),
  previewRows,
  addRows: locks(addRows),
  undoRows: locksSilently(undoRows),
  readPage,
  fillRow: locks(fillRow),
  undoFill: locks(undoFill),
  explain: explainSelected,
  noteMessage: locks(noteMessage),
  forgetMessage: locks(forgetMessage),
  rowEvidence,
  find,
  recalculate: locksSilently(({ today }: Asks['recalculate']) => carryOut(stamp(profileOf(openBook()), today).steps)),
} satisfies { readonly [Name in Request]: (ask: Asks[Name], press?: string) => unknown };

/** What can be asked, with what comes back. */
export type Requests = {
  readonly [Name in Request]: { readonly ask: Asks[Name]; readonly answer: ReturnType<(typeof ANSWERS)[Name]> };
};
