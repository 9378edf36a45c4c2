/** How are a mentor's answers taken back that were brought into the list? */
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { openBook } from '../workbook/openBook';
import { writeWords } from '../workbook/plainText';
import { rowAgain } from '../workbook/selectedRow';
import { REVIEW_HEADERS, reviewRange } from './reviewColumns';

/** Puts back what stood beside each program, wherever it stands now, if it is still as it was written. */
export function undoReview({ undo }: Asks['undoReview']): void {
  const book = openBook(undo.sheetId);
  const range = reviewRange(book);
  if (range === null) throw new WrongCall('the columns of the mentor’s answers are gone');
  // All are found before any is written.
  const found = undo.rows.map((one) => ({ ...one, at: rowAgain(book, one.row - 1, one.key).at }));
  for (const { at, cells, before } of found) {
    const there = book.sheet.getRange(at + 1, range.getColumn(), 1, REVIEW_HEADERS.length);
    const isAsWritten = (there.getValues()[0] ?? []).every((cell, to) => textOf(cell) === cells[to]);
    if (!isAsWritten) throw new WrongCall(`row ${at + 1} is not as it was written, so the answers from there on stay`);
    writeWords(there, [before]);
  }
}
