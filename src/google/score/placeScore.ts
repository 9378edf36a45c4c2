/** Where does the score stand, and how does it look? In columns of its own, right of all that is filled. */
import { SCORE_HEADERS } from '../../show/tables/scoreTable';
import { firstFreeColumn } from '../workbook/a1';
import { COLUMN_NAMES, freeColumnName } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';
import { dressHeading, setWidths } from '../workbook/style';
import { colourTiers } from '../workbook/tierColours';
import { isScoreFormula, type Owned } from './scoreColumns';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Place {
  readonly header: Range;
  /** Columns added at the right end of the tab. */
  readonly added: number;
}

/** Our columns where they stand already, if they are ours to fill; else new ones at the right end. @param beside Columns wanted right of them. */
export function placeFor({ owned, sheet, grid }: Book, is: Owned, headerAt: number, beside: number): Place {
  if (owned !== null && is.is !== 'changed' && is.is !== 'none') {
    const [row, column] = [owned.getRow(), owned.getColumn()];
    clearOurs(sheet, owned, is);
    // A formula that stood on another row than the headers is moved to theirs.
    if (row !== headerAt + 1) sheet.getRange(row, column).setNote(null);
    return { header: sheet.getRange(headerAt + 1, column, 1, SCORE_HEADERS.length), added: 0 };
  }
  if (owned !== null) leave(sheet, owned);
  const first = firstFreeColumn(grid);
  const wanted = SCORE_HEADERS.length + beside;
  const missing = first + wanted - sheet.getMaxColumns();
  if (missing > 0) {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
    // New columns take the look of their neighbour; in one of plain text a formula would stay text.
    sheet.getRange(1, first + 1, sheet.getMaxRows(), wanted).setNumberFormat('General');
  }
  return { header: sheet.getRange(headerAt + 1, first + 1, 1, SCORE_HEADERS.length), added: Math.max(0, missing) };
}

/** The cells that hold our formula or its values, and no other. */
export function clearOurs(sheet: Sheet, owned: Range, is: Owned): void {
  if (is.is !== 'formula' && is.is !== 'values') return;
  const cells = sheet.getRange(owned.getRow(), owned.getColumn(), is.rows, SCORE_HEADERS.length);
  cells.clearContent();
  if (is.is === 'values') cells.setNumberFormat('General');
}

/** What a person has changed stays; a formula of ours among it would only be in the way. */
function leave(sheet: Sheet, owned: Range): void {
  const first = sheet.getRange(owned.getRow(), owned.getColumn());
  if (isScoreFormula(first.getFormula())) first.clearContent();
}

/** The name of our columns on this tab: the one they have, else the first that is free. A copy of the tab or the file keeps it. */
export function nameFor({ spreadsheet, ownedName }: Book): string {
  // The name of a copied tab bears its title and cannot be set; the columns then get a name of their own.
  if (ownedName !== null && !ownedName.includes('!')) return ownedName;
  return freeColumnName(spreadsheet, COLUMN_NAMES.score);
}

const WIDTHS = [185, 60, 80, 130, 220, 50, 320, 460];
/** A header further down would leave no room to scroll. */
const MOST_FROZEN = 5;

/** Bold headers, widths, colours and, if nothing is frozen yet, a frozen header row; how many rows are frozen by it, null if none. */
export function dress(sheet: Sheet, header: Range, headerRows: number): number | null {
  dressHeading(header);
  setWidths(sheet, header.getColumn(), WIDTHS);
  colourTiers(sheet, header);
  const rows = header.getRow() + headerRows - 1;
  if (sheet.getFrozenRows() > 0 || rows > MOST_FROZEN) return null;
  sheet.setFrozenRows(rows);
  return rows;
}
