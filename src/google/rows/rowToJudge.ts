/** What is one row judged by: its headers and cells, the profile of the person's day, and the settings? */
import type { RowToJudge } from '../../planning/row/tierWith';
import { type Book, profileOn } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';

/** The deadline counts too, wherever it stands. */
export function rowToJudge(book: Book, cells: readonly unknown[], today: string | undefined): RowToJudge {
  const { headerAt, headerRows, last, columns } = listOf(book);
  const end = Math.max(last, ...columns.map(({ at }) => at)) + 1;
  return {
    headers: book.grid.slice(headerAt, headerAt + headerRows).map((row) => row.slice(0, end)),
    row: cells.slice(0, end),
    columns,
    profile: profileOn(book, today),
    settings: book.settingsBlock?.values,
  };
}
