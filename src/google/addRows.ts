/** How do rows of a pasted table get under the list, and away again? Only new programs, only into cells that nobody uses. */
import { isBlank, textOf } from '../sheet/cell';
import type { FoundList } from '../sheet/findList';
import { type NewRows, newRows } from '../sheet/newRows';
import { WrongCall } from '../sheet/wrongCall';
import type { Asks, UndoOfRows } from './asks';
import { type Book, openBook } from './book';
import { type Computed, computedIn } from './computed';

export interface AddedRows extends Omit<NewRows, 'rows'> {
  readonly tab: string;
  readonly sheetId: number;
  /** Headers of columns that one formula fills: the paste's cells for them are left out. */
  readonly filledByFormula: readonly string[];
  readonly undo: UndoOfRows | null;
}

export function previewRows({ rows }: Asks['previewRows']): AddedRows {
  const book = openBook();
  const { rows: added, ...preview } = newRows(book.grid, listOf(book), rows, book.settings.corrections);
  const { filledByFormula } = columnsFor(book, listOf(book), added);
  return { ...preview, filledByFormula, tab: book.sheet.getName(), sheetId: book.sheet.getSheetId(), undo: null };
}

/** Decided anew, on the tab of the preview: its list may have changed since. */
export function addRows({ rows, sheetId }: Asks['addRows']): AddedRows {
  const book = openBook(sheetId);
  const list = listOf(book);
  const { rows: added, ...said } = newRows(book.grid, list, rows, book.settings.corrections);
  const columns = columnsFor(book, list, added);
  const undo = added.length === 0 ? null : write(book, list, added, columns);
  return { ...said, filledByFormula: columns.filledByFormula, tab: book.sheet.getName(), sheetId, undo };
}

interface Columns {
  /** That get something. */
  readonly used: readonly number[];
  readonly filledByFormula: readonly string[];
  readonly below: Computed;
}

/** A column that one formula fills is not ours to fill: its header is told. */
function columnsFor({ sheet, grid }: Book, { headerAt, headerRows }: FoundList, rows: NewRows['rows']): Columns {
  const wanted = (rows[0] ?? []).flatMap((_, at) => (rows.some((row) => row[at] !== '') ? [at] : []));
  const below = computedIn(sheet, grid.length + rows.length, Math.max(0, ...wanted) + 1);
  const isFilled = (at: number): boolean => below.has(Math.max(grid.length, headerAt + headerRows) + rows.length, at);
  return {
    used: wanted.filter((at) => !isFilled(at)),
    filledByFormula: wanted.filter(isFilled).map((at) => textOf(grid[headerAt + headerRows - 1]?.[at])),
    below,
  };
}

const listOf = ({ list }: Book): FoundList => {
  if (list === null) throw new WrongCall('there is no list yet to add to: make a starter list first');
  return list;
};

/** Only columns that get something, each run of neighbours by itself; cells between them are somebody's. */
function write({ sheet, grid }: Book, list: FoundList, rows: NewRows['rows'], { used, below }: Columns): UndoOfRows {
  const near = firstFreeRow(grid, list, used);
  // Formulas dragged down below the list look blank and are not.
  const isFree = rows.every((_, at) => used.every((column) => !below.has(near + at, column)));
  const at = isFree ? near : grid.length;
  const missing = at + rows.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  const runs = runsOf(used).map(([first, last]) => {
    const range = sheet.getRange(at + 1, first + 1, rows.length, last - first + 1);
    return { range, cells: rows.map((row) => row.slice(first, last + 1)), formats: range.getNumberFormats() };
  });
  for (const { range, cells } of runs) {
    range.setNumberFormats(cells.map((row) => row.map((text) => (isNumber(text) ? '0' : '@'))));
    range.setValues(cells.map((row) => row.map((text) => (isNumber(text) ? Number(text) : text))));
  }
  runs[0]?.range.activate();
  return {
    sheetId: sheet.getSheetId(),
    row: at + 1,
    runs: runs.map(({ range, cells, formats }) => ({ column: range.getColumn(), cells, formats })),
  };
}

/** Neighbouring columns together: `[first, last]`. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Under the last row in which a cell of the list's own columns is filled; a box that is not ticked fills nothing. */
function firstFreeRow(grid: Book['grid'], { columns, others, headerAt, height }: FoundList, used: readonly number[]): number {
  const places = [...columns.map(({ at }) => at), ...others.map(({ at }) => at), ...used];
  for (let row = grid.length - 1; row > headerAt + height; row -= 1)
    if (places.some((at) => grid[row]?.[at] !== false && !isBlank(grid[row]?.[at]))) return row + 1;
  return headerAt + height + 1;
}

/** A number that is typed as one sorts as one; "0123" is a code. */
const isNumber = (text: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(text);

/** Clears the rows that were added, if they stand where and as they were written. */
export function undoRows({ undo: { sheetId, row, runs } }: Asks['undoRows']): void {
  const { spreadsheet } = openBook();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  const height = runs[0]?.cells.length ?? 0;
  if (sheet === undefined || sheet.getMaxRows() < row + height - 1) throw new WrongCall(MOVED);
  const ranges = runs.map(({ column, cells, formats }) => ({
    range: sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1),
    cells,
    formats,
  }));
  // A row that an earlier try has blanked already counts as written.
  const isAsWritten = ranges.every(({ range, cells }) =>
    range
      .getValues()
      .every((one, at) => one.every((value, to) => isBlank(value) || bare(textOf(value)) === bare(cells[at]?.[to] ?? ''))),
  );
  if (!isAsWritten) throw new WrongCall(MOVED);
  for (const { range, formats } of ranges) {
    range.clearContent();
    range.setNumberFormats(formats.map((one) => [...one]));
  }
}

const MOVED = 'the rows were moved or changed since: nothing was taken back. Delete those you do not want yourself';
/** Sheets takes a first apostrophe for the sign of a text. */
const bare = (text: string): string => text.replace(/^'/, '').trim();
