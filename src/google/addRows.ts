/** How do rows of a pasted table get under the list, and away again? Only new programs, only into cells that nobody uses. */
import { isBlank, textOf } from '../sheet/cell';
import type { FoundList } from '../sheet/findList';
import { type NewRows, newRows } from '../sheet/newRows';
import { WrongCall } from '../sheet/wrongCall';
import type { Asks, UndoOfRows } from './asks';
import { type Book, openBook } from './book';

export interface AddedRows extends Omit<NewRows, 'rows'> {
  readonly tab: string;
  readonly undo: UndoOfRows | null;
}

export function previewRows({ rows }: Asks['previewRows']): AddedRows {
  const book = openBook();
  const { rows: _rows, ...preview } = newRows(book.grid, listOf(book), rows, book.settings.corrections);
  return { ...preview, tab: book.sheet.getName(), undo: null };
}

/** Decided anew: the list may have changed since the preview. */
export function addRows({ rows }: Asks['addRows']): AddedRows {
  const book = openBook();
  const list = listOf(book);
  const { rows: added, ...said } = newRows(book.grid, list, rows, book.settings.corrections);
  if (added.length === 0) return { ...said, tab: book.sheet.getName(), undo: null };
  return { ...said, tab: book.sheet.getName(), undo: write(book, list, added) };
}

const listOf = ({ list }: Book): FoundList => {
  if (list === null) throw new WrongCall('there is no list yet to add to: make a starter list first');
  return list;
};

/** From the first to the last column that gets anything, under the last filled row. */
function write({ sheet, grid }: Book, list: FoundList, rows: NewRows['rows']): UndoOfRows {
  const used = (rows[0] ?? []).flatMap((_, at) => (rows.some((row) => row[at] !== '') ? [at] : []));
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const cells = rows.map((row) => row.slice(first, last + 1));
  // Formulas dragged down below the list look blank and are not.
  const place = (at: number) => {
    const missing = at + cells.length - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    return sheet.getRange(at + 1, first + 1, cells.length, last - first + 1);
  };
  const near = place(firstFreeRow(grid, list));
  const isFree = near.getFormulas().every((row) => row.every((formula) => formula === ''));
  const range = isFree ? near : place(grid.length);
  range.setNumberFormats(cells.map((row) => row.map((text) => (isNumber(text) ? '0' : '@'))));
  range.setValues(cells.map((row) => row.map((text) => (isNumber(text) ? Number(text) : text))));
  range.activate();
  return { sheetId: sheet.getSheetId(), row: range.getRow(), column: range.getColumn(), cells };
}

/** Under the last row in which a cell of the list's own columns is filled. */
function firstFreeRow(grid: Book['grid'], { columns, others, headerAt, height }: FoundList): number {
  const places = [...columns, ...others].map(({ at }) => at);
  for (let row = grid.length - 1; row > headerAt + height; row -= 1)
    if (places.some((at) => !isBlank(grid[row]?.[at]))) return row + 1;
  return headerAt + height + 1;
}

/** A number that is typed as one sorts as one; "0123" is a code. */
const isNumber = (text: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(text);

/** Clears the rows that were added, if they stand where and as they were written. */
export function undoRows({ undo: { sheetId, row, column, cells } }: Asks['undoRows']): void {
  const { spreadsheet } = openBook();
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  const width = cells[0]?.length ?? 0;
  const range =
    sheet === undefined || sheet.getMaxRows() < row + cells.length - 1 ? null : sheet.getRange(row, column, cells.length, width);
  const isAsWritten = range?.getValues().every((one, at) => one.every((value, to) => textOf(value) === cells[at]?.[to]));
  if (range === null || !isAsWritten)
    throw new WrongCall('the rows were moved or changed since: nothing was taken back. Delete those you do not want yourself');
  range.clearContent();
  range.setNumberFormat('General');
}
