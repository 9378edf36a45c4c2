/** Which row is selected, and what is there to say about it? */

import { type Explanation, explainRow } from '../../planning/row/explainRow';
import { type InterviewNoted, interviewNoted } from '../../planning/row/interviewNoted';
import { textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { WrongCall } from '../../sheet/wrongCall';
import { cut, LONGEST_QUOTE } from '../../show/limits';
import type { Asks } from '../contract/requests';
import { type SentMessage, sentMessages } from '../tabs/messageLog';
import { judgedBook } from '../workbook/judgedBook';
import { openBook } from '../workbook/openBook';
import { listOf, selectedRow } from '../workbook/selectedRow';
import { rowToJudge } from './rowToJudge';

/** With where the row stands, and what was noted as sent. */
interface RowExplained extends Explanation {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  /** The column of the day on which the row was last checked, and what it says; null where the list has none. */
  readonly checkedOn: { readonly header: string; readonly words: string } | null;
  readonly sent: readonly SentMessage[];
  /** Beside a card of an interview. */
  readonly noted: InterviewNoted | null;
}

export function explainSelected({ today }: Asks['explain']): RowExplained {
  const book = openBook();
  const list = listOf(book);
  const { cells, at, key } = selectedRow(book);
  const judged = judgedBook(book).computed(today);
  const explained = explainRow(judged, at - list.headerAt - list.headerRows, rowToJudge(book, cells, today));
  if (explained === null) throw new WrongCall(`row ${at + 1} holds no program`);
  const top = list.headerAt + list.headerRows;
  const checked = columnOf(list.columns, 'checked_on');
  return {
    ...explained,
    sheetId: book.sheet.getSheetId(),
    row: at + 1,
    key,
    checkedOn: checked === undefined ? null : { header: checked.header, words: cut(textOf(cells[checked.at]), LONGEST_QUOTE) },
    noted: explained.interview === null ? null : interviewNoted(list.columns, book.grid.slice(top), at - top),
    sent: sentMessages(book.spreadsheet),
  };
}
