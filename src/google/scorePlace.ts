/** Where does the score stand, and how does it look? In columns of its own, right of all that is filled. (design §5) */
import { SCORE_HEADERS } from '../functions/score';
import type { Book } from './book';
import { colourTiers } from './colours';
import type { Owned } from './owned';
import { firstFreeColumn } from './scoreFormula';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Place {
  readonly header: Range;
  /** Columns added at the right end of the tab. */
  readonly added: number;
}

/** Our columns where they stand already, if they are ours to fill; else new ones at the right end. */
export function placeFor({ owned, sheet, grid }: Book, is: Owned, headerAt: number): Place {
  if (owned !== null && !(is.is === 'values' && !is.isAsWritten)) {
    const [row, column] = [owned.getRow(), owned.getColumn()];
    // Values are cleared whole before anything is written over them; a formula on another row than the headers is moved to theirs.
    if (is.is === 'values') {
      const old = sheet.getRange(row, column, Math.max(1, grid.length - row + 1), SCORE_HEADERS.length);
      old.clearContent();
      old.setNumberFormat('General');
    } else if (row !== headerAt + 1) sheet.getRange(row, column).clearContent();
    if (row !== headerAt + 1) sheet.getRange(row, column).setNote(null);
    return { header: sheet.getRange(headerAt + 1, column, 1, SCORE_HEADERS.length), added: 0 };
  }
  const first = firstFreeColumn(grid);
  const missing = first + SCORE_HEADERS.length - sheet.getMaxColumns();
  if (missing > 0) {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    // New columns take the look of their neighbour; in one of plain text a formula would stay text.
    sheet.getRange(1, first + 1, sheet.getMaxRows(), SCORE_HEADERS.length).setNumberFormat('General');
  }
  return { header: sheet.getRange(headerAt + 1, first + 1, 1, SCORE_HEADERS.length), added: Math.max(0, missing) };
}

const WIDTHS = [185, 60, 80, 130, 220, 50, 320, 460];

/** Bold headers, widths, colours and, if nothing is frozen yet, a frozen header row; how many rows were frozen before, null if left. */
export function dress(sheet: Sheet, header: Range, headerRows: number): number | null {
  header.setFontWeight('bold');
  header.setBackground('#eef1f4');
  WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(header.getColumn() + at, width);
  });
  colourTiers(sheet, header);
  const before = sheet.getFrozenRows();
  if (before > 0) return null;
  sheet.setFrozenRows(header.getRow() + headerRows - 1);
  return before;
}
