/** How do the values of a score get into their columns? Words stay words, and no row gets another row's verdict. */
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { factBlockOf } from '../workbook/listBlock';
import type { Book } from '../workbook/openBook';
import type { Grid } from '../workbook/ownBlocks';
import { listOf } from '../workbook/selectedRow';
import type { ScoredAs } from './rowGuard';
import { checkOf, WIDTH } from './scoreColumns';

/** Words stay words: "60%" is no number, "3-5" no day. */
export function fillValues(range: GoogleAppsScript.Spreadsheet.Range, cells: Grid): void {
  range.setNumberFormats(cells.map((row) => row.map((value) => (typeof value === 'string' ? '@' : 'General'))));
  range.setValues(cells.map((row) => [...row]));
}

/** Values do not move with their rows while they are written, so the list is compared with what was read. */
export function writeValues(
  book: Book,
  header: GoogleAppsScript.Spreadsheet.Range,
  cells: Grid,
  scoredAs: ScoredAs | null,
): void {
  const { sheet } = book;
  const list = listOf(book);
  const width = WIDTH + (scoredAs === null ? 0 : 1);
  const range = sheet.getRange(header.getRow(), header.getColumn(), cells.length, width);
  fillValues(range, scoredAs === null ? cells : cells.map((row, at) => [...row, scoredAs.names[at] ?? '']));
  SpreadsheetApp.flush();
  const now = sheet.getRange(list.headerAt + 1, list.first + 1, cells.length, list.last - list.first + 1).getValues();
  if (wordsOf(now) === wordsOf(factBlockOf(book.grid, list).slice(0, cells.length))) return;
  // Only what is still as it was written is taken away.
  if (checkOf(range.getValues()) === checkOf(cells)) {
    range.clearContent();
    range.setNumberFormat('General');
  }
  throw new WrongCall('somebody changed or sorted the list while it was scored, so no answer was kept: score it again');
}

const wordsOf = (grid: Grid): string => grid.map((row) => row.map(textOf).join('\t')).join('\n');
