/** Which cells of the list say how far each application got, and do they offer the states to choose from? */
import { columnOf } from '../../sheet/list/columnOf';
import type { FoundList } from '../../sheet/list/findList';
import type { Column } from '../../sheet/list/programsBlock';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';

export const statusColumn = ({ columns }: FoundList): Column | null => columnOf(columns, 'status') ?? null;

/** The cells below a header, to the last row of the tab. @param at The column from 0. */
export function cellsBelow(book: Book, at: number): GoogleAppsScript.Spreadsheet.Range {
  const { headerAt, headerRows } = listOf(book);
  const top = headerAt + headerRows + 1;
  return book.sheet.getRange(top, at + 1, Math.max(1, book.sheet.getMaxRows() - top + 1), 1);
}

export const offersStates = (book: Book, { at }: Pick<Column, 'at'>): boolean =>
  cellsBelow(book, at).getDataValidation() !== null;
