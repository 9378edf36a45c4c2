/** Which row is selected, and what is there to say about it? */
import { type Explanation, explainRow } from '../../planning/row/explainRow';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { openBook, profileOn } from '../workbook/openBook';
import { listOf, selectedRow } from '../workbook/selectedRow';

/** The row of the list in which the selection begins. */
export function explainSelected({ today }: Asks['explain']): Explanation {
  const book = openBook();
  const profile = profileOn(book, today);
  const list = listOf(book);
  const { cells, at } = selectedRow(book);
  // The deadline counts too, wherever it stands.
  const end = Math.max(list.last, ...list.columns.map(({ at: place }) => place)) + 1;
  const headers = book.grid.slice(list.headerAt, list.headerAt + list.headerRows).map((row) => row.slice(0, end));
  const explained = explainRow(headers, cells.slice(0, end), list.columns, profile, book.settingsBlock?.values);
  if (explained === null) throw new WrongCall(`row ${at + 1} holds no program`);
  return explained;
}
