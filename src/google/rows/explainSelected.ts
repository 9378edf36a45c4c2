/** Which row is selected, and what is there to say about it? */
import { type Explanation, explainRow } from '../../planning/row/explainRow';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { type SentMessage, sentMessages } from '../tabs/messageLog';
import { openBook, profileOn } from '../workbook/openBook';
import { listOf, selectedRow } from '../workbook/selectedRow';

/** With where the row stands, and what was noted as sent. */
interface RowExplained extends Explanation {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly sent: readonly SentMessage[];
}

export function explainSelected({ today }: Asks['explain']): RowExplained {
  const book = openBook();
  const profile = profileOn(book, today);
  const list = listOf(book);
  const { cells, at, key } = selectedRow(book);
  // The deadline counts too, wherever it stands.
  const end = Math.max(list.last, ...list.columns.map(({ at: place }) => place)) + 1;
  const headers = book.grid.slice(list.headerAt, list.headerAt + list.headerRows).map((row) => row.slice(0, end));
  const explained = explainRow(headers, cells.slice(0, end), list.columns, profile, book.settingsBlock?.values);
  if (explained === null) throw new WrongCall(`row ${at + 1} holds no program`);
  return { ...explained, sheetId: book.sheet.getSheetId(), row: at + 1, key, sent: sentMessages(book.spreadsheet) };
}
