/** What does the sidebar keep of a press, to give it back when that is undone? Each in its shape. */
import { PROGRAM_FIELDS } from '../../reading/headers/programFields';
import { array, boolean, either, nullable, number, object, oneOf, optional, type Shaped, string, upTo } from './shapes';

/** What stood in a cell, and how it was shown. */
const content = either(string, number, boolean, object({ formula: string }), object({ instant: number }));
const cell = object({ content, format: string });

/** Of our formula; a name may bear the title of a copied tab. */
const RANGE_NAME = `(?:'[^']*'|[^;()&"'])+`;

/** As `scoreFormula` makes it: no other is written. */
const ourFormula = upTo(1000, new RegExp(`^=SCORE\\([A-Z]+\\d+:[A-Z]+;${RANGE_NAME};${RANGE_NAME}\\)$`));

export const undoOfScore = object({
  sheetId: number,
  formula: ourFormula,
  today: string,
  asValues: boolean,
  /** What stood in the columns and comes back; null where they were new or blank. */
  before: nullable(
    either(
      object({ is: oneOf(['formula']) }),
      object({
        is: oneOf(['values']),
        cells: array(array(either(string, number, boolean))),
        note: string,
        /** Under “Scored as”, from the header on; null where there was no such column. */
        names: nullable(array(string)),
      }),
    ),
  ),
  addedColumns: number,
  frozenRows: nullable(number),
  frozenColumns: nullable(number),
  /** Words wrapped in the columns before. */
  wrapped: boolean,
  /** The cell that was in sight before. */
  selected: object({ row: number, column: number }),
  stamps: array(object({ row: number, column: number, before: cell, after: string, isNew: boolean })),
  /** Of the columns, in pixels, before they were made wide enough. */
  widths: array(number),
  /** The name of the settings that were made for it, '' where there were some. */
  madeSettings: string,
});
export type UndoOfScore = Shaped<typeof undoOfScore>;

export const undoOfRows = object({
  sheetId: number,
  row: number,
  /** Rows that were added at the end of the tab. */
  added: number,
  /** With the tab. */
  madeTab: boolean,
  runs: array(object({ column: number, cells: array(array(string)), formats: array(array(string)) })),
});
export type UndoOfRows = Shaped<typeof undoOfRows>;

/** The tab that was made, and the one that was in front. */
export const undoOfStarter = object({ sheetId: number, front: number });
export type UndoOfStarter = Shaped<typeof undoOfStarter>;

export const undoOfFill = object({
  sheetId: number,
  row: number,
  key: string,
  /** What was made of the column “Checked on”; '' where it was there. */
  made: oneOf(['', 'header', 'column']),
  cells: array(
    object({
      field: oneOf(PROGRAM_FIELDS),
      text: string,
      format: string,
      note: string,
      /** What stood there; '' where it was blank. */
      before: content,
    }),
  ),
});
export type UndoOfFill = Shaped<typeof undoOfFill>;

export const undoOfReview = object({
  sheetId: number,
  /** Columns that were made for it, and how many of them were added at the right end; null where they were there. */
  made: nullable(object({ added: number, widths: array(number) })),
  rows: array(object({ row: number, key: string, cells: array(string), before: array(string) })),
});
export type UndoOfReview = Shaped<typeof undoOfReview>;

export const undoOfTiers = object({
  sheetId: number,
  column: number,
  /** What was made of the column for it. */
  made: oneOf(['', 'header', 'column']),
  /** They stood over our answers, and go back there. */
  wereOurs: optional(boolean),
  rows: array(object({ row: number, key: string, text: string, before: string })),
});
export type UndoOfTiers = Shaped<typeof undoOfTiers>;

/** Rows of SETTINGS that were written. */
export const undoOfTeaching = object({
  /** Of the range before; 0 where it was made for them. */
  height: number,
  /** At the end of its tab. */
  insertedRows: number,
  /** `before`: of the value, or of label and value. */
  rows: array(object({ at: number, label: string, value: string, before: array(cell) })),
  /** Of the score, which reaches a corrected column since; null where it did before. */
  formula: nullable(object({ before: ourFormula, after: ourFormula })),
});
export type UndoOfTeaching = Shaped<typeof undoOfTeaching>;

/** The Status column whose cells offer the states. */
export const undoOfStates = object({ header: string, isNew: boolean, isInserted: boolean });
export type UndoOfStates = Shaped<typeof undoOfStates>;

/** Columns of a rank list that were made. */
export const undoOfRankColumns = object({ columns: array(object({ header: string, isInserted: boolean })) });
export type UndoOfRankColumns = Shaped<typeof undoOfRankColumns>;

/** A row of the log of messages, and whether its tab was made for it. */
export const undoOfMessage = object({ cells: array(string), isNewTab: boolean });
export type UndoOfMessage = Shaped<typeof undoOfMessage>;

/** The tab that was made for a season, a sum of its cells, and what Season said before. */
export const undoOfSeason = object({ sheetId: number, tab: number, sum: string, season: string });
export type UndoOfSeason = Shaped<typeof undoOfSeason>;

export const undoOfStatus = object({ row: number, key: string, text: string, before: string, format: string });
export type UndoOfStatus = Shaped<typeof undoOfStatus>;
