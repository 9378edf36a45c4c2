/** What is to be done to the sheet? Each step is made of what is wanted there and of what stands there now, and changes nothing yet. */
import { choicesIn } from '../workbook/dropdowns';
import { rangeNamed } from '../workbook/namedRanges';
import { isColoured } from '../workbook/tierColours';
import { unmarkedOn, warningsOn } from '../workbook/warnings';
import { cellsIn } from './contents';
import type { Cells, CellsStep, Content, Place, Step, WidthStep } from './step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const placeOf = (range: Range): Place => ({
  tab: range.getSheet().getSheetId(),
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** @param was What is known to stand there; read where nobody has yet. */
export const putCells = (
  range: Range,
  contents: readonly (readonly Content[])[],
  formats: Cells['formats'],
  was: Cells = cellsIn(range),
): CellsStep => ({ is: 'cells', at: placeOf(range), put: { contents, formats }, was });

/** A person's words, which stay words. */
export const putWords = (range: Range, rows: readonly (readonly string[])[], was?: Cells): CellsStep =>
  putCells(range, rows, '@', was);

export const putFormula = (cell: Range, formula: string, was?: Cells): Step => putCells(cell, [[{ formula }]], 'General', was);

/** @param was By default that of columns that were inserted just now. */
export const plainFormat = (range: Range, was: Cells['formats'] = 'General'): Step => ({
  is: 'format',
  at: placeOf(range),
  put: 'General',
  was,
});

/** @param formats What the cells then have; left as they are by default. */
export const clearCells = (range: Range, formats: Cells['formats'] = null, was: Cells = cellsIn(range)): CellsStep => ({
  is: 'cells',
  at: placeOf(range),
  put: { contents: null, formats },
  was,
});

export const putNote = (cell: Range, note: string): Step => ({ is: 'note', at: placeOf(cell), put: note, was: cell.getNote() });

/** Nothing where they are that way. */
export const wrapped = (range: Range, put: boolean): Step[] =>
  range.getWrap() === put ? [] : [{ is: 'wrap', at: placeOf(range), put }];

export function putName(spreadsheet: Spreadsheet, name: string, range: Range | null): Step {
  const was = rangeNamed(spreadsheet, name.toUpperCase());
  return { is: 'name', name, put: range === null ? null : placeOf(range), was: was === null ? null : placeOf(was) };
}

export const freeze = (sheet: Sheet, rows: number): Step => ({
  is: 'frozen',
  tab: sheet.getSheetId(),
  put: rows,
  was: sheet.getFrozenRows(),
});

export const freezeColumns = (sheet: Sheet, columns: number): Step => ({
  is: 'frozenColumns',
  tab: sheet.getSheetId(),
  put: columns,
  was: sheet.getFrozenColumns(),
});

export const putWidths = (sheet: Sheet, first: number, widths: readonly number[]): WidthStep[] =>
  widths.map((put, at) => ({
    is: 'width',
    tab: sheet.getSheetId(),
    column: first + at,
    put,
    was: sheet.getColumnWidth(first + at),
  }));

export const headingFormatted = (range: Range, put = true): Step => ({
  is: 'heading',
  at: placeOf(range),
  put,
  was: range.getFontWeight() === 'bold',
});

/** Nothing where the tiers below the header are colored as they should be. */
export const tierColored = (sheet: Sheet, header: Range): Step[] =>
  isColoured(sheet, header) ? [] : [{ is: 'tierColors', at: placeOf(header), put: true }];
export const tierUncolored = (header: Range): Step => ({ is: 'tierColors', at: placeOf(header), put: false });

/** @param names The column of the names, from 1. */
export const rowGuard = (below: Range, names: number, put = true): Step => ({ is: 'rowGuard', at: placeOf(below), names, put });

/** A protection that asks and never locks. */
export const warned = (range: Range, mark: string, put = true): Step => ({
  is: 'warning',
  at: placeOf(range),
  mark,
  put,
  isBesideUnmarked: unmarkedOn(range).length > 0,
});
/** Takes those away that bear the mark. */
export const unwarned = (sheet: Sheet, mark: string): Step[] =>
  warningsOn(sheet, mark).map((one) => warned(one.getRange(), mark, false));

/** @param choices None take the choice away. */
export const offered = (range: Range, choices: readonly string[]): Step => ({
  is: 'dropdown',
  at: placeOf(range),
  choices,
  was: choicesIn(range),
});

/** Cells that get words later. */
export const textFormat = (range: Range, was: Cells['formats']): Step => ({ is: 'format', at: placeOf(range), put: '@', was });
