/** What may the sidebar ask, in which shape? Checked at the edge: what arrives is text from a page. */
import {
  array,
  boolean,
  type InferOutput,
  maxLength,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  union,
  variant,
} from 'valibot';
import { STATUSES } from '../../domain/applicationStatus';
import { SHARE_GROUPS } from '../../mentor/disclosure';
import { PROGRAM_FIELDS } from '../../reading/headers/programHeader';
import { PROFILE_ROWS } from '../../sheet/profile/profileRows';

const nothing = object({});
/** The person's own day; the server's clock stands in another zone. */
const withToday = object({ today: pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/)) });

/** What is only looked at: without it, the day that PROFILE was stamped with counts. */
const mayHaveToday = object({ today: optional(withToday.entries.today) });

/** What stood in a cell, and how it was shown. */
const cell = object({
  content: union([string(), number(), boolean(), object({ formula: string() }), object({ instant: number() })]),
  format: string(),
});

const undoOfScore = object({
  sheetId: number(),
  formula: string(),
  today: string(),
  asValues: boolean(),
  /** What stood in the columns and comes back; null where they were new or blank. */
  before: nullable(
    variant('is', [
      object({ is: picklist(['formula']) }),
      object({
        is: picklist(['values']),
        cells: array(array(union([string(), number(), boolean()]))),
        note: string(),
        /** Under “Scored as”, from the header on; null where there was no such column. */
        names: nullable(array(string())),
      }),
    ]),
  ),
  addedColumns: number(),
  frozenRows: nullable(number()),
  frozenColumns: nullable(number()),
  /** Words wrapped in the columns before. */
  wrapped: boolean(),
  /** The cell that was in sight before. */
  selected: object({ row: number(), column: number() }),
  stamps: array(object({ row: number(), column: number(), before: cell, after: string(), isNew: boolean() })),
  /** Of the columns, in pixels, before they were made wide enough. */
  widths: array(number()),
  /** The name of the settings that were made for it, '' where there were some. */
  madeSettings: string(),
});
export type UndoOfScore = InferOutput<typeof undoOfScore>;

const table = array(array(pipe(string(), maxLength(50_000))));
const titles = array(pipe(string(), maxLength(200)));
const words = pipe(string(), maxLength(1000));
const filled = pipe(string(), regex(/\S/));
const undoOfRows = object({
  sheetId: number(),
  row: number(),
  /** Rows that were added at the end of the tab. */
  added: number(),
  /** With the tab. */
  madeTab: boolean(),
  runs: array(object({ column: number(), cells: array(array(string())), formats: array(array(string())) })),
});
export type UndoOfRows = InferOutput<typeof undoOfRows>;

/** The tab that was made, and the one that was in front. */
const undoOfStarter = object({ sheetId: number(), front: number() });
export type UndoOfStarter = InferOutput<typeof undoOfStarter>;

const undoOfFill = object({
  sheetId: number(),
  row: number(),
  key: string(),
  /** What was made of the column “Checked on”; '' where it was there. */
  made: picklist(['', 'header', 'column']),
  cells: array(
    object({
      field: picklist(PROGRAM_FIELDS),
      text: string(),
      format: string(),
      note: string(),
      /** What stood there; '' where it was blank. */
      before: cell.entries.content,
    }),
  ),
});
export type UndoOfFill = InferOutput<typeof undoOfFill>;

const undoOfReview = object({
  sheetId: number(),
  /** Columns that were made for it, and how many of them were added at the right end; null where they were there. */
  made: nullable(object({ added: number(), widths: array(number()) })),
  rows: array(object({ row: number(), key: string(), cells: array(string()), before: array(string()) })),
});
export type UndoOfReview = InferOutput<typeof undoOfReview>;

const undoOfTiers = object({
  sheetId: number(),
  column: number(),
  /** What was made of the column for it. */
  made: picklist(['', 'header', 'column']),
  /** They stood over our answers, and go back there. */
  wereOurs: optional(boolean()),
  rows: array(object({ row: number(), key: string(), text: string(), before: string() })),
});
export type UndoOfTiers = InferOutput<typeof undoOfTiers>;

/** Rows of SETTINGS that were written. */
const undoOfTeaching = object({
  /** Of the range before; 0 where it was made for them. */
  height: number(),
  /** At the end of its tab. */
  insertedRows: number(),
  /** `before`: of the value, or of label and value. */
  rows: array(object({ at: number(), label: string(), value: string(), before: array(cell) })),
});
export type UndoOfTeaching = InferOutput<typeof undoOfTeaching>;

/** The Status column whose cells offer the states. */
const undoOfStates = object({ header: string(), isNew: boolean(), isInserted: boolean() });
export type UndoOfStates = InferOutput<typeof undoOfStates>;

/** Columns of a rank list that were made. */
const undoOfRankColumns = object({ columns: array(object({ header: string(), isInserted: boolean() })) });
export type UndoOfRankColumns = InferOutput<typeof undoOfRankColumns>;

/** A row of the log of messages, and whether its tab was made for it. */
const undoOfMessage = object({ cells: array(string()), isNewTab: boolean() });
export type UndoOfMessage = InferOutput<typeof undoOfMessage>;

/** The tab that was made for a season, a sum of its cells, and what Season said before. */
const undoOfSeason = object({ sheetId: number(), tab: number(), sum: string(), season: string() });
export type UndoOfSeason = InferOutput<typeof undoOfSeason>;

const undoOfStatus = object({ row: number(), key: string(), text: string(), before: string(), format: string() });
export type UndoOfStatus = InferOutput<typeof undoOfStatus>;

/** What a whole cell, a word, a header or an unticked box means, which hospital a row; a cell or word that means '' is read by its words again. */
const teaching = variant('is', [
  object({
    is: picklist(['cell', 'word', 'hospital']),
    label: pipe(filled, maxLength(300)),
    value: pipe(string(), maxLength(200)),
  }),
  object({ is: picklist(['column']), header: filled, field: picklist([...PROGRAM_FIELDS, 'other']) }),
  object({ is: picklist(['box']), means: picklist(['no', 'not said']) }),
]);

/** A tab that came back, or the cells of a paste. */
const returned = object({ sheetId: number(), rows: nullable(table), ...withToday.entries });

/** Tabs of the list: in other orders, and with the public record beside each program. */
const LIST_TABS = ['order', 'shortlist', 'evidence'] as const;

export const ASKS = {
  look: nothing,
  /** The profile that stands on a tab without its range name. */
  takeOwnProfile: nothing,
  /** The name of the press that was made last. */
  undoPress: object({ undo: string() }),
  saveProfile: object({ answers: record(picklist(PROFILE_ROWS.map(({ field }) => field)), string()) }),
  /** Also where the column beside the profile is used: then in the first free one. */
  showProfileRead: object({ isElsewhereToo: boolean() }),
  hideProfileRead: nothing,
  score: object({ ...withToday.entries, asValues: boolean() }),
  undoScore: object({ undo: undoOfScore }),
  makeStarter: nothing,
  removeStarter: object({ undo: undoOfStarter }),
  previewRows: object({ rows: table }),
  /** Where there is no list, an empty one is made first. */
  addRows: object({ rows: table, sheetId: nullable(number()) }),
  undoRows: object({ undo: undoOfRows }),
  readPage: object({ text: string(), ...mayHaveToday.entries }),
  fillRow: object({
    sheetId: number(),
    row: number(),
    key: string(),
    /** `over`: the words of the filled cell that a button named; without it only a blank cell is filled. */
    fills: array(object({ field: picklist(PROGRAM_FIELDS), value: string(), words: string(), over: optional(string()) })),
    /** Of a page; null for the applicant's own words, which no page says. */
    source: nullable(string()),
    ...withToday.entries,
  }),
  undoFill: object({ undo: undoOfFill }),
  explain: mayHaveToday,
  /** `sums`: of its sentences; the text stays with the page. */
  noteMessage: object({
    sheetId: number(),
    row: number(),
    key: string(),
    title: pipe(filled, maxLength(80)),
    sums: array(pipe(string(), regex(/^[0-9a-z]{1,7}$/))),
    ...withToday.entries,
  }),
  forgetMessage: object({ undo: undoOfMessage }),
  rowEvidence: nothing,
  /** Without areas and specialties those of PROFILE are meant. */
  find: object({ areas: optional(words), specialties: optional(words) }),
  recalculate: withToday,
  moveBlockers: nothing,
  protect: object({ isOn: boolean() }),
  editors: nothing,
  makeMentorTab: object({
    shown: array(picklist(SHARE_GROUPS)),
    /** As the mentor knows the applicant. */
    name: optional(pipe(string(), maxLength(80))),
    ...withToday.entries,
  }),
  removeMentorTab: nothing,
  mentorTabs: nothing,
  previewReturn: returned,
  bringBack: returned,
  undoReview: object({ undo: undoOfReview }),
  takeSnapshot: object({ label: pipe(string(), maxLength(80)), ...withToday.entries }),
  snapshots: nothing,
  changesFrom: object({ id: number(), ...withToday.entries }),
  disagreements: withToday,
  applyTiers: object({ sheetId: number(), rows: array(object({ row: number(), key: string() })) }),
  undoTiers: object({ undo: undoOfTiers }),
  contactsOffered: nothing,
  acceptContacts: object({ sheetId: number(), rows: array(object({ row: number(), key: string() })) }),
  undoContacts: object({ undo: undoOfTiers }),
  verify: mayHaveToday,
  plan: withToday,
  makePlan: withToday,
  removePlan: nothing,
  /** Titles of the tabs that hold lists. */
  lists: nothing,
  /** `lists`: the titles of those that it is of, or none for the one in front. */
  makeListTab: object({ kind: picklist(LIST_TABS), lists: titles, ...withToday.entries }),
  removeListTab: object({ kind: picklist(LIST_TABS), lists: titles }),
  whatIf: object({ change: string(), ...withToday.entries }),
  ranks: mayHaveToday,
  addRankColumns: object({ sheetId: number(), ...withToday.entries }),
  removeRankColumns: object({ sheetId: number(), undo: undoOfRankColumns, ...withToday.entries }),
  /** The text is read and dropped; `forRow`: for the program in the selected row; `isAnswer`: said in an interview. */
  checkStory: object({
    text: pipe(string(), maxLength(50_000)),
    forRow: boolean(),
    isAnswer: optional(boolean()),
    ...mayHaveToday.entries,
  }),
  season: withToday,
  offerStates: object({ sheetId: number(), ...withToday.entries }),
  takeStatesBack: object({ sheetId: number(), undo: undoOfStates, ...withToday.entries }),
  changeStatus: object({ sheetId: number(), row: number(), key: string(), status: picklist(STATUSES), ...withToday.entries }),
  undoStatus: object({ sheetId: number(), undo: undoOfStatus, ...withToday.entries }),
  beginSeason: object({ sheetId: number(), ...withToday.entries }),
  undoSeason: object({ undo: undoOfSeason, ...withToday.entries }),
  readings: nothing,
  teach: object({ sheetId: number(), teachings: array(teaching) }),
  undoTeaching: object({ sheetId: number(), undo: undoOfTeaching }),
  /** The program's first cell, or the one in the column of a field. */
  selectRow: object({ sheetId: number(), row: number(), key: string(), field: optional(picklist(PROGRAM_FIELDS)) }),
} as const;
export type Asks = { readonly [Name in keyof typeof ASKS]: InferOutput<(typeof ASKS)[Name]> };
