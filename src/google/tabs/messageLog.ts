/** What went when to which program? A tab of its own, only on request: day, program, kind of message, and sums that hold no word of the text. */

import { dayInWords, parseDay } from '../../domain/day';
import { silenceOn } from '../../planning/judged/silence';
import { textOf } from '../../sheet/cell';
import { ProgramReader } from '../../sheet/list/programFacts';
import { WrongCall } from '../../sheet/wrongCall';
import { showSilence } from '../../show/sentences/silence';
import { carryOut, removeForGood } from '../change/carryOut';
import { sumsOf } from '../change/contents';
import { clearCells, headingFormatted, putName, putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfMessage } from '../contract/undos';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { ownTab } from '../workbook/claimTab';
import { rangeNamed, TAB_NAMES } from '../workbook/namedRanges';
import { openBook } from '../workbook/openBook';
import { listOf, rowAgain } from '../workbook/selectedRow';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const TITLES = ['Messages sent', 'MatchSheet messages sent'];
const HEADERS = ['Sent on', 'Program', 'Message', 'Its sentences, as sums'];

export interface SentMessage {
  readonly day: string;
  readonly program: string;
  readonly message: string;
  readonly sums: readonly string[];
}

interface Noted {
  readonly sent: readonly SentMessage[];
  readonly undo: UndoOfMessage;
}

const logTab = (spreadsheet: Spreadsheet) => rangeNamed(spreadsheet, TAB_NAMES.messages)?.getSheet() ?? null;

/** Below the headers, as they stand: somebody may have typed there too. */
function rowsOf(spreadsheet: Spreadsheet): string[][] {
  const [, ...rows] = logTab(spreadsheet)?.getDataRange().getValues() ?? [];
  return rows.map((row) => HEADERS.map((_, at) => textOf(row[at])));
}

/** In the order in which they were noted. */
export const sentMessages = (spreadsheet: Spreadsheet): SentMessage[] =>
  rowsOf(spreadsheet).flatMap(([day = '', program = '', message = '', sums = '']) =>
    program === '' ? [] : [{ day: dayInWords(day), program, message, sums: sums === '' ? [] : sums.split(' ') }],
  );

/** @throws WrongCall from Monday of Match Week to the end of SOAP: nothing may be sent then. */
export function noteMessage({ sheetId, row, key, title, sums, today }: Asks['noteMessage']): Noted {
  const silence = showSilence(silenceOn(parseDay(today)));
  if (silence !== '') throw new WrongCall(silence);
  const book = openBook(sheetId);
  const { spreadsheet } = book;
  const { name } = new ProgramReader(listOf(book).columns, book.settings).programOf(rowAgain(book, row - 1, key).cells);
  const front = spreadsheet.getActiveSheet();
  const there = logTab(spreadsheet);
  const sheet = there ?? ownTab(spreadsheet, TITLES);
  const head = sheet.getRange(1, 1, 1, HEADERS.length);
  if (there === null)
    carryOut([putName(spreadsheet, TAB_NAMES.messages, head), putWords(head, [HEADERS]), headingFormatted(head)]);
  const next = sheet.getLastRow() + 1;
  if (next > sheet.getMaxRows()) carryOut([{ is: 'insertRows', tab: sheet.getSheetId(), after: next - 1, count: 1 }]);
  const cells = [today, name, title, sums.join(' ')];
  carryOut([putWords(sheet.getRange(next, 1, 1, HEADERS.length), [cells])]);
  front.activate();
  return { sent: sentMessages(spreadsheet), undo: { cells, isNewTab: there === null } };
}

/** The last row that says so goes, and the tab with it while it holds nothing else. */
export function forgetMessage({ undo }: Asks['forgetMessage']): readonly SentMessage[] {
  const spreadsheet = activeSpreadsheet();
  const sheet = logTab(spreadsheet);
  const rows = rowsOf(spreadsheet);
  const at = rows.map((row) => row.join('\t')).lastIndexOf(undo.cells.join('\t'));
  if (sheet === null || at < 0) return sentMessages(spreadsheet);
  const values = sheet.getDataRange().getValues();
  if (undo.isNewTab && values.length === 2 && sheet.getLastColumn() === HEADERS.length) {
    carryOut([putName(spreadsheet, TAB_NAMES.messages, null)]);
    removeForGood([{ is: 'deleteTab', tab: sheet.getSheetId(), sums: sumsOf(values) }]);
    return [];
  }
  carryOut([clearCells(sheet.getRange(at + 2, 1, 1, HEADERS.length), 'General')]);
  return sentMessages(spreadsheet);
}
