/** Where does the score stand? In columns of its own, right of all that is filled. */
import { SCORE_HEADERS } from '../../show/tables/scoreTable';
import { contentOf } from '../change/contents';
import { clearCells, plainFormat, putNote } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Step } from '../change/step';
import { firstFreeColumn } from '../workbook/a1';
import { COLUMN_NAMES, freeNumberedName } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';
import { isScoreFormula, type Owned } from './scoreColumns';
import { formatsFor } from './scoreValues';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Place {
  readonly header: Range;
  /** Columns added at the right end of the tab. */
  readonly added: number;
  /** What makes the place ready. */
  readonly steps: readonly Step[];
}

/** Our columns where they stand already, if they are ours to fill; else new ones at the right end. @param beside Columns wanted right of them. */
export function placeFor({ owned, sheet, grid }: Book, is: Owned, headerAt: number, beside: number): Place {
  if (owned !== null && is.is !== 'changed' && is.is !== 'none') {
    const [row, column] = [owned.getRow(), owned.getColumn()];
    // A formula that stood on another row than the headers is moved to theirs.
    const note = row === headerAt + 1 ? [] : [putNote(sheet.getRange(row, column), '')];
    const header = sheet.getRange(headerAt + 1, column, 1, SCORE_HEADERS.length);
    return { header, added: 0, steps: [...clearOurs(sheet, owned, is), ...note] };
  }
  const left = owned === null ? [] : leave(sheet, owned);
  const first = firstFreeColumn(grid);
  const wanted = SCORE_HEADERS.length + beside;
  const added = Math.max(0, first + wanted - sheet.getMaxColumns());
  if (added > 0) {
    makeRoom(sheet, 'insertColumns', first + wanted);
    // New columns take the look of their neighbor; in one of plain text a formula would stay text.
    left.push(plainFormat(sheet.getRange(1, sheet.getMaxColumns() - added + 1, sheet.getMaxRows(), added)));
  }
  return { header: sheet.getRange(headerAt + 1, first + 1, 1, SCORE_HEADERS.length), added, steps: left };
}

/** The cells that hold our formula or its values, and no other. */
export function clearOurs(sheet: Sheet, owned: Range, is: Owned): Step[] {
  const [row, column] = [owned.getRow(), owned.getColumn()];
  if (is.is === 'formula') return [clearCells(sheet.getRange(row, column))];
  if (is.is !== 'values') return [];
  const contents = is.cells.map((cells) => cells.map((value) => contentOf(value, '')));
  const was = { contents, formats: formatsFor(contents) };
  return [clearCells(sheet.getRange(row, column, is.rows, SCORE_HEADERS.length), 'General', was)];
}

/** What a person has changed stays; a formula of ours among it would only be in the way. */
function leave(sheet: Sheet, owned: Range): Step[] {
  const first = sheet.getRange(owned.getRow(), owned.getColumn());
  return isScoreFormula(first.getFormula()) ? [clearCells(first)] : [];
}

/** The name of our columns on this tab: the one they have, else the first that is free. A copy of the tab or the file keeps it. */
export function nameFor({ spreadsheet, ownedName }: Book): string {
  // The name of a copied tab bears its title and cannot be set; the columns then get a name of their own.
  if (ownedName !== null && !ownedName.includes('!')) return ownedName;
  return freeNumberedName(spreadsheet, COLUMN_NAMES.score);
}
