/** How does a person whom the mentor knows at a program become a link? It is offered, and only the applicant accepts it. (G1.net) */

import { textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { isEmptyRow } from '../../sheet/list/programRows';
import { rowKeys } from '../../sheet/list/rowKey';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOutBeside } from '../change/carryOut';
import { clearCells, putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfTiers } from '../contract/undos';
import { ownColumn, removeOwnColumns } from '../rows/applicantColumn';
import { openBook } from '../workbook/openBook';
import { listOf, rowAgain, rowsStanding } from '../workbook/selectedRow';
import { REVIEW_HEADERS, reviewRange } from './reviewColumns';

const HEADER = 'Connection';
const CONTACT_AT = REVIEW_HEADERS.indexOf('Mentor’s contact there');
const BY_AT = REVIEW_HEADERS.indexOf('Reviewed by');

interface ContactOffered {
  readonly row: number;
  readonly key: string;
  readonly program: string;
  readonly contact: string;
}

/** Rows with a contact whose own cell for links is still blank. */
export function contactsOffered(): { readonly sheetId: number; readonly rows: readonly ContactOffered[] } {
  const book = openBook();
  const list = listOf(book);
  const review = reviewRange(book);
  const sheetId = book.sheet.getSheetId();
  if (review === null) return { sheetId, rows: [] };
  const keyOf = rowKeys(list.columns);
  const linkAt = columnOf(list.columns, 'connection')?.at;
  const nameAt = list.columns.find(({ field }) => field === 'program' || field === 'institution')?.at ?? list.first;
  const top = list.headerAt + list.headerRows;
  const rows = book.grid.slice(top).flatMap((cells, at): ContactOffered[] => {
    const contact = textOf(cells[review.getColumn() - 1 + CONTACT_AT]).trim();
    const isTaken = linkAt !== undefined && textOf(cells[linkAt]) !== '';
    if (contact === '' || isTaken || isEmptyRow(cells, list.columns)) return [];
    return [{ row: top + at + 1, key: keyOf(cells), program: textOf(cells[nameAt]), contact }];
  });
  return { sheetId, rows };
}

/** "contact there: Dr Ana (known to Ben)" into the blank cells; the score reads it as a person there. */
export function acceptContacts({ sheetId, rows }: Asks['acceptContacts']): UndoOfTiers {
  const book = openBook(sheetId);
  const review = reviewRange(book);
  if (review === null) throw new WrongCall('there are no mentor answers beside this list');
  const wanted = rows.map(({ row, key }) => rowAgain(book, row - 1, key));
  const { column, made, steps } = ownColumn(book, 'connection', HEADER);
  const written = wanted.map(({ at, cells, key }) => {
    const own = made !== '' ? '' : textOf(cells[column - 1]);
    const formula = made !== '' ? '' : book.sheet.getRange(at + 1, column).getFormula();
    if (own !== '' || formula !== '')
      throw new WrongCall(`row ${at + 1} has a connection of yours already: add the person there yourself`);
    const said = (to: number): string => textOf(cells[review.getColumn() - 1 + to]).trim();
    const by = said(BY_AT) === '' ? '' : ` (known to ${said(BY_AT)})`;
    return { row: at + 1, key, text: `contact there: ${said(CONTACT_AT)}${by}`, before: '' };
  });
  // A column that was inserted has moved those right of it.
  const now = made === 'column' ? openBook(sheetId) : book;
  const words = written.map(({ row, text }) => putWords(book.sheet.getRange(row, column), [[text]]));
  carryOutBeside(rowsStanding(now), [...steps, ...words]);
  return { sheetId, column, made, rows: written };
}

/** Beside the same programs, wherever they stand now. */
export function undoContacts({ undo: { sheetId, column, made, rows } }: Asks['undoContacts']): void {
  const book = openBook(sheetId);
  const at = book.list?.columns.find(({ field }) => field === 'connection')?.at ?? column - 1;
  const found = rows.map((one) => ({ ...one, row: rowAgain(book, one.row - 1, one.key).at + 1 }));
  const steps = found.flatMap(({ row, text }) => {
    const cell = book.sheet.getRange(row, at + 1);
    return textOf(cell.getValue()) === text ? [clearCells(cell, 'General')] : [];
  });
  carryOutBeside(rowsStanding(book), steps);
  removeOwnColumns(book, [{ at, made, header: HEADER }]);
}
