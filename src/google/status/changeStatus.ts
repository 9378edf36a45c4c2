/** How does a state that was chosen in the sidebar get into a program's cell, and the words before back? The cell's note and Undo keep them. */
import type { ApplicationStatus } from '../../domain/applicationStatus';
import { isBlank, textOf } from '../../sheet/cell';
import { rowKeys } from '../../sheet/list/rowKey';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOutBeside } from '../change/carryOut';
import { clearCells, putCells, putNote, putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfStatus } from '../contract/undos';
import { forgetWords, keepWords } from '../rows/keptWords';
import { cellName } from '../workbook/a1';
import { computedIn } from '../workbook/formulaCells';
import { type Book, openBook } from '../workbook/openBook';
import { listOf, rowAgain, rowsStanding } from '../workbook/selectedRow';
import { type StatusBoard, statusBoard } from './statusBoard';
import { statusColumn } from './statusCells';

interface StatusChanged {
  readonly board: StatusBoard;
  /** The state that the row then counts as: another column may say more. */
  readonly countsAs: ApplicationStatus;
  readonly undo: UndoOfStatus;
}

export function changeStatus({ sheetId, row, key, status, today }: Asks['changeStatus']): StatusChanged {
  const book = openBook(sheetId);
  const { at } = rowAgain(book, row - 1, key);
  const column = columnOf(book);
  const there = book.grid[at]?.[column];
  const cell = book.sheet.getRange(at + 1, column + 1);
  const name = cellName(at, column);
  if (computedIn(book.sheet, at + 1, column + 1).has(at, column))
    throw new WrongCall(`cell ${name} holds a formula of yours: change the status there yourself`);
  // A day or a tick would come back as its words.
  if (!isBlank(there) && typeof there !== 'string')
    throw new WrongCall(`cell ${name} holds a number, a date or a checkbox: change the status there yourself`);
  const format = cell.getNumberFormat();
  const { before, note } = keepWords(cell.getNote(), textOf(there), status);
  carryOutBeside(rowsStanding(book), [putNote(cell, note), putWords(cell, [[status]])]);
  const board = statusBoard({ today }, sheetId);
  const now = openBook(sheetId);
  const keyNow = rowKeys(listOf(now).columns)(now.grid[at] ?? []);
  const countsAs = board.groups.find(({ rows }) => rows.some((one) => one.row === at + 1))?.status ?? status;
  return { board, countsAs, undo: { row: at + 1, key: keyNow, text: status, before, format } };
}

/** If the cell still says what was chosen; done twice it is done once. */
export function undoStatus({ sheetId, today, undo: { row, key, text, before, format } }: Asks['undoStatus']): StatusBoard {
  const book = openBook(sheetId);
  const { at, cells } = rowAgain(book, row - 1, key);
  const column = columnOf(book);
  const there = textOf(cells[column]);
  if (there !== text && there !== before)
    throw new WrongCall(`cell ${cellName(at, column)} was changed since: nothing was taken back`);
  const cell = book.sheet.getRange(at + 1, column + 1);
  const back = before === '' ? clearCells(cell, format) : putCells(cell, [[before]], format);
  carryOutBeside(rowsStanding(book), [back, putNote(cell, forgetWords(cell.getNote(), before))]);
  return statusBoard({ today }, sheetId);
}

function columnOf(book: Book): number {
  const column = statusColumn(listOf(book));
  if (column === null) throw new WrongCall('your list has no Status column yet: add one first');
  return column.at;
}
