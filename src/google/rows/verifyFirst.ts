/** Which questions of the list come first, and which program is meant when one is chosen? */

import { type OpenQuestions, openQuestions } from '../../planning/verify/openQuestions';
import type { Asks } from '../contract/requests';
import { judgedBook } from '../workbook/judgedBook';
import { openBook } from '../workbook/openBook';
import { listOf, rowAgain } from '../workbook/selectedRow';

export function verifyFirst({ today }: Asks['verify']): OpenQuestions & { readonly sheetId: number } {
  const book = openBook();
  const list = listOf(book);
  const judged = judgedBook(book).chosen(today);
  return {
    sheetId: book.sheet.getSheetId(),
    ...openQuestions(judged, book.grid.slice(list.headerAt), list.columns, list.headerAt + 1),
  };
}

/** Selects the program's first cell, or that of a field, wherever it stands now. JSON has no word for nothing. */
export function selectRow({ sheetId, row, key, field }: Asks['selectRow']): null {
  const book = openBook(sheetId);
  const { first, columns } = listOf(book);
  const { at } = rowAgain(book, row - 1, key);
  const column = columns.find((one) => one.field === field)?.at ?? first;
  book.sheet.getRange(at + 1, column + 1).activate();
  return null;
}
