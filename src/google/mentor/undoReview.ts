/** How are a mentor's answers taken out of the list again? */
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOutBeside } from '../change/carryOut';
import { clearCells, putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import { openBook } from '../workbook/openBook';
import { rowAgain, rowsStanding } from '../workbook/selectedRow';
import { REVIEW_HEADERS, removeReviewColumns, reviewRange } from './reviewColumns';

/** Puts back what stood beside each program, wherever it stands now, if it is still as it was written. */
export function undoReview({ undo }: Asks['undoReview']): void {
  const book = openBook(undo.sheetId);
  const range = reviewRange(book);
  // Taken back before, with the columns.
  if (range === null && undo.made !== null) return;
  if (range === null) throw new WrongCall('the columns of the mentor’s answers are gone');
  // All are found before any is written.
  const found = undo.rows.map((one) => ({ ...one, at: rowAgain(book, one.row - 1, one.key).at }));
  const steps = found.flatMap(({ at, cells, before }) => {
    const there = book.sheet.getRange(at + 1, range.getColumn(), 1, REVIEW_HEADERS.length);
    const texts = (there.getValues()[0] ?? []).map(textOf);
    if (texts.join('\t') === before.join('\t')) return [];
    if (texts.some((text, to) => text !== cells[to]))
      throw new WrongCall(`row ${at + 1} is not as it was written, so no answer was taken back`);
    return [before.every((cell) => cell === '') ? clearCells(there) : putWords(there, [before])];
  });
  carryOutBeside(rowsStanding(book), steps);
  if (undo.made !== null) removeReviewColumns(book, undo.made);
}
