/** How do facts of a pasted page, or what the applicant noted, get into a row? Into blank cells, and over a filled one only where the button named it. */

import { dayInWords } from '../../domain/day';
import { isBlank, textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut, carryOutBeside } from '../change/carryOut';
import { contentOf } from '../change/contents';
import { clearCells, putCells, putNote, putWords } from '../change/plan';
import type { Content, Step } from '../change/step';
import type { Asks } from '../contract/requests';
import type { UndoOfFill } from '../contract/undos';
import { computedIn } from '../workbook/formulaCells';
import { type Book, openBook } from '../workbook/openBook';
import { listOf, rowAgain, rowsStanding } from '../workbook/selectedRow';
import { ownColumn, removeOwnColumns } from './applicantColumn';
import { forgetWords, keepWords } from './keptWords';

export interface Filled {
  readonly filled: readonly string[];
  /** Filled meanwhile by somebody, or by a formula: they stay. */
  readonly kept: readonly string[];
  readonly undo: UndoOfFill;
}

export function fillRow({ sheetId, row, key, fills, source, today }: Asks['fillRow']): Filled {
  if (fills.length === 0)
    throw new WrongCall(source === null ? 'choose a number or write a few words first' : 'tick at least one fact first');
  const before = openBook(sheetId);
  rowAgain(before, row - 1, key);
  const made = fills.some(({ field }) => field === 'checked_on') ? dayColumnMade(before) : '';
  const book = made === '' ? before : openBook(sheetId);
  const { columns } = listOf(book);
  const { at, cells } = rowAgain(book, row - 1, key);
  const computed = computedIn(book.sheet, at + 1, cells.length);
  const address = source?.trim() ?? '';
  const wanted = [
    ...fills,
    { field: 'source' as const, value: address, words: '', over: undefined },
    { field: 'checked_on' as const, value: source === null ? '' : today, words: '', over: undefined },
  ].flatMap(({ field, value, words, over }, at, all) => {
    const column = columnOf(columns, field);
    const isAgain = all.findIndex((one) => one.field === field) < at;
    return column === undefined || value === '' || isAgain ? [] : [{ column, value, words, over }];
  });
  const filled: string[] = [];
  const kept: string[] = [];
  const undo: UndoOfFill['cells'] = [];
  const steps: Step[] = [];
  for (const { column, value, words, over } of wanted) {
    const there = cells[column.at];
    // Only the words that the button named are replaced: what was typed meanwhile stays.
    const isNamed = over !== undefined && over !== '' && textOf(there) === over;
    if ((!isBlank(there) && !isNamed) || computed.has(at, column.at)) {
      if (words !== '' || over !== undefined) kept.push(column.header);
      continue;
    }
    const cell = book.sheet.getRange(at + 1, column.at + 1);
    const note = words === '' || cell.getNote() !== '' ? '' : noteOf(words, address, today);
    const before = isNamed ? contentOf(there, '') : '';
    undo.push({ field: column.field, text: value, format: cell.getNumberFormat(), note, before });
    // A page's words stay words, whatever they begin with.
    steps.push(putWords(cell, [[value]]));
    const noted = note === '' ? cell.getNote() : note;
    const now = isNamed && source !== null ? keepWords(noted, textOf(there), value).note : noted;
    if (now !== cell.getNote()) steps.push(putNote(cell, now));
    filled.push(column.header);
  }
  carryOutBeside(rowsStanding(book), steps);
  return { filled, kept, undo: { sheetId, row: at + 1, key, made, cells: undo } };
}

const CHECKED_ON = 'Checked on';

/** A list without a column for the day gets one beside its own. */
function dayColumnMade(book: Book): UndoOfFill['made'] {
  const { made, steps } = ownColumn(book, 'checked_on', CHECKED_ON);
  carryOut(steps);
  return made;
}

const noteOf = (words: string, source: string, today: string): string =>
  `“${words}” ${source === '' ? 'A page pasted' : source}, ${dayInWords(today)}. (MatchSheet)`;

const wordsOf = (content: Content): string =>
  textOf(typeof content !== 'object' ? content : 'instant' in content ? new Date(content.instant) : '');

/** What stood there stands there again, where the cell is as it was written; the headers of what was changed since. A column that was made goes while nothing else stands in it. */
export function undoFill({ undo: { sheetId, row, key, made, cells } }: Asks['undoFill']): readonly string[] {
  const book = openBook(sheetId);
  const { columns } = listOf(book);
  const there = rowAgain(book, row - 1, key);
  const steps: Step[] = [];
  const changed = cells.flatMap(({ field, text, format, note, before }) => {
    const column = columnOf(columns, field);
    const words = column === undefined ? '' : textOf(there.cells[column.at]);
    if (column === undefined || (words !== text.trim() && words !== '')) return [column?.header ?? field];
    const cell = book.sheet.getRange(there.at + 1, column.at + 1);
    const wordsBefore = wordsOf(before);
    // Taken back before.
    if (words === wordsBefore) return [];
    steps.push(before === '' ? clearCells(cell, format) : putCells(cell, [[before]], format));
    const own = before === '' ? cell.getNote() : forgetWords(cell.getNote(), wordsBefore);
    steps.push(putNote(cell, note !== '' && own === note ? '' : own));
    return [];
  });
  carryOutBeside(rowsStanding(book), steps);
  const day = columnOf(columns, 'checked_on');
  if (day !== undefined) removeOwnColumns(book, [{ at: day.at, made, header: CHECKED_ON }]);
  return changed;
}
