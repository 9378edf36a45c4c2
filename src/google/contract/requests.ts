/** What may the sidebar ask, in which shape? Checked at the edge: what arrives is text from a page. */
import { STATUSES } from '../../domain/applicationStatus';
import { SHARE_GROUPS } from '../../mentor/disclosure';
import { PROGRAM_FIELDS } from '../../reading/headers/programFields';
import { PROFILE_ROWS } from '../../sheet/profile/profileRows';
import { array, boolean, either, nullable, number, object, oneOf, optional, record, type Shaped, string, upTo } from './shapes';
import {
  undoOfFill,
  undoOfMessage,
  undoOfRankColumns,
  undoOfReview,
  undoOfRows,
  undoOfScore,
  undoOfSeason,
  undoOfStarter,
  undoOfStates,
  undoOfStatus,
  undoOfTeaching,
  undoOfTiers,
} from './undos';

const nothing = object({});
/** The person's own day; the server's clock stands in another zone. */
const today = upTo(10, /^\d{4}-\d{2}-\d{2}$/);
const withToday = object({ today });

/** What is only looked at: without it, the day that PROFILE was stamped with counts. */
const mayHaveToday = object({ today: optional(today) });

const table = array(array(upTo(50_000)));
const titles = array(upTo(200));
const words = upTo(1000);
/** What a whole cell, a word, a header or an unticked box means, which hospital a row; a cell or word that means '' is read by its words again. */
const teaching = either(
  object({
    is: oneOf(['cell', 'word', 'hospital']),
    label: upTo(300, /\S/),
    value: upTo(200),
  }),
  object({ is: oneOf(['column']), header: upTo(50_000, /\S/), field: oneOf([...PROGRAM_FIELDS, 'other']) }),
  object({ is: oneOf(['box']), means: oneOf(['no', 'not said']) }),
);

/** A tab that came back, or the cells of a paste. */
const returned = object({ sheetId: number, rows: nullable(table), today });

/** Tabs of the list: in other orders, and with the public record beside each program. */
const LIST_TABS = ['order', 'shortlist', 'evidence'] as const;

export const ASKS = {
  look: nothing,
  /** The profile that stands on a tab without its range name. */
  takeOwnProfile: nothing,
  /** The name of the press that was made last. */
  undoPress: object({ undo: string }),
  saveProfile: object({ answers: record(oneOf(PROFILE_ROWS.map(({ field }) => field)), string) }),
  /** Also where the column beside the profile is used: then in the first free one. */
  showProfileRead: object({ isElsewhereToo: boolean }),
  hideProfileRead: nothing,
  score: object({ today, asValues: boolean }),
  /** How the score goes back that was made before the page was loaded. */
  lastScore: nothing,
  undoScore: object({ undo: undoOfScore }),
  makeStarter: nothing,
  removeStarter: object({ undo: undoOfStarter }),
  previewRows: object({ rows: table }),
  /** Where there is no list, an empty one is made first. */
  addRows: object({ rows: table, sheetId: nullable(number) }),
  undoRows: object({ undo: undoOfRows }),
  readPage: object({ text: string, today: optional(today) }),
  fillRow: object({
    sheetId: number,
    row: number,
    key: string,
    /** `over`: the words of the filled cell that a button named; without it only a blank cell is filled. */
    fills: array(object({ field: oneOf(PROGRAM_FIELDS), value: string, words: string, over: optional(string) })),
    /** Of a page; null for the applicant's own words, which no page says. */
    source: nullable(string),
    today,
  }),
  undoFill: object({ undo: undoOfFill }),
  explain: mayHaveToday,
  /** `sums`: of its sentences; the text stays with the page. */
  noteMessage: object({
    sheetId: number,
    row: number,
    key: string,
    title: upTo(80, /\S/),
    sums: array(upTo(7, /^[0-9a-z]+$/)),
    today,
  }),
  forgetMessage: object({ undo: undoOfMessage }),
  rowEvidence: nothing,
  /** Without areas and specialties those of PROFILE are meant. */
  find: object({ areas: optional(words), specialties: optional(words) }),
  recalculate: withToday,
  moveBlockers: nothing,
  protect: object({ isOn: boolean }),
  editors: nothing,
  makeMentorTab: object({
    shown: array(oneOf(SHARE_GROUPS)),
    /** As the mentor knows the applicant. */
    name: optional(upTo(80)),
    today,
  }),
  removeMentorTab: nothing,
  mentorTabs: nothing,
  previewReturn: returned,
  bringBack: returned,
  undoReview: object({ undo: undoOfReview }),
  takeSnapshot: object({ label: upTo(80), today }),
  snapshots: nothing,
  changesFrom: object({ id: number, today }),
  disagreements: withToday,
  applyTiers: object({ sheetId: number, rows: array(object({ row: number, key: string })) }),
  undoTiers: object({ undo: undoOfTiers }),
  contactsOffered: nothing,
  acceptContacts: object({ sheetId: number, rows: array(object({ row: number, key: string })) }),
  undoContacts: object({ undo: undoOfTiers }),
  verify: mayHaveToday,
  plan: withToday,
  makePlan: withToday,
  removePlan: nothing,
  /** Titles of the tabs that hold lists. */
  lists: nothing,
  /** `lists`: the titles of those that it is of, or none for the one in front. */
  makeListTab: object({ kind: oneOf(LIST_TABS), lists: titles, today }),
  removeListTab: object({ kind: oneOf(LIST_TABS), lists: titles }),
  whatIf: object({ change: string, today }),
  ranks: mayHaveToday,
  addRankColumns: object({ sheetId: number, today }),
  removeRankColumns: object({ sheetId: number, undo: undoOfRankColumns, today }),
  /** The text is read and dropped; `forRow`: for the program in the selected row; `isAnswer`: said in an interview. */
  checkStory: object({
    text: upTo(50_000),
    forRow: boolean,
    isAnswer: optional(boolean),
    today: optional(today),
  }),
  season: withToday,
  offerStates: object({ sheetId: number, today }),
  takeStatesBack: object({ sheetId: number, undo: undoOfStates, today }),
  changeStatus: object({ sheetId: number, row: number, key: string, status: oneOf(STATUSES), today }),
  undoStatus: object({ sheetId: number, undo: undoOfStatus, today }),
  beginSeason: object({ sheetId: number, today }),
  undoSeason: object({ undo: undoOfSeason, today }),
  readings: nothing,
  teach: object({ sheetId: number, teachings: array(teaching) }),
  undoTeaching: object({ sheetId: number, undo: undoOfTeaching }),
  /** The program's first cell, or the one in the column of a field. */
  selectRow: object({ sheetId: number, row: number, key: string, field: optional(oneOf(PROGRAM_FIELDS)) }),
} as const;
export type Asks = { readonly [Name in keyof typeof ASKS]: Shaped<(typeof ASKS)[Name]> };
