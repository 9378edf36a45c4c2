/** How does what a program's page says get into its row? Only into blank cells, with the page's sentence, its address and the day. */
import { type Fillable, pageForRow } from '../../planning/row/pageForRow';
import { isBlank, textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks, UndoOfFill } from '../contract/requests';
import { computedIn } from '../workbook/formulaCells';
import { openBook } from '../workbook/openBook';
import { writeWords } from '../workbook/plainText';
import { listOf, rowAgain, selectedRow } from '../workbook/selectedRow';

export interface PageRead {
  readonly name: string;
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly facts: readonly Fillable[];
  /** Headers of the columns that get the address and the day. */
  readonly stamped: readonly string[];
}

const STAMPED = ['source', 'checked_on'] as const;

export function readPage({ text }: Asks['readPage']): PageRead {
  const book = openBook();
  const { columns } = listOf(book);
  const { at, cells, key } = selectedRow(book);
  const naming = columns.find(({ field }) => field === 'program') ?? columns.find(({ field }) => field === 'institution');
  return {
    name: naming === undefined ? '' : textOf(cells[naming.at]),
    sheetId: book.sheet.getSheetId(),
    row: at + 1,
    key,
    facts: pageForRow(text, columns, cells),
    stamped: STAMPED.flatMap((field) => {
      const column = columns.find((one) => one.field === field);
      return column === undefined || !isBlank(cells[column.at]) ? [] : [column.header];
    }),
  };
}

export interface Filled {
  readonly filled: readonly string[];
  /** Filled meanwhile by somebody, or by a formula: they stay. */
  readonly kept: readonly string[];
  readonly undo: UndoOfFill;
}

export function fillRow({ sheetId, row, key, fills, source, today }: Asks['fillRow']): Filled {
  if (fills.length === 0) throw new WrongCall('tick at least one fact first');
  const book = openBook(sheetId);
  const { columns } = listOf(book);
  const { at, cells } = rowAgain(book, row - 1, key);
  const computed = computedIn(book.sheet, at + 1, cells.length);
  const address = source.trim();
  const wanted = [
    ...fills,
    { field: 'source' as const, value: address, words: '' },
    { field: 'checked_on' as const, value: today, words: '' },
  ].flatMap(({ field, value, words }) => {
    const column = columns.find((one) => one.field === field);
    return column === undefined || value === '' ? [] : [{ column, value, words }];
  });
  const filled: string[] = [];
  const kept: string[] = [];
  const undo: UndoOfFill['cells'] = [];
  for (const { column, value, words } of wanted) {
    if (!isBlank(cells[column.at]) || computed.has(at, column.at)) {
      if (words !== '') kept.push(column.header);
      continue;
    }
    const cell = book.sheet.getRange(at + 1, column.at + 1);
    const note = words === '' || cell.getNote() !== '' ? '' : noteOf(words, address, today);
    undo.push({ field: column.field, text: value, format: cell.getNumberFormat(), note });
    // A page's words stay words, whatever they begin with.
    writeWords(cell, [[value]]);
    if (note !== '') cell.setNote(note);
    filled.push(column.header);
  }
  return { filled, kept, undo: { sheetId, row: at + 1, key, cells: undo } };
}

const noteOf = (words: string, source: string, today: string): string =>
  `“${words}” ${source === '' ? 'A page pasted' : source}, ${today}. (MatchSheet)`;

/** Blanks what was filled, where it stands as it was written; the headers of what was changed since. */
export function undoFill({ undo: { sheetId, row, key, cells } }: Asks['undoFill']): readonly string[] {
  const book = openBook(sheetId);
  const { columns } = listOf(book);
  const there = rowAgain(book, row - 1, key);
  return cells.flatMap(({ field, text, format, note }) => {
    const column = columns.find((one) => one.field === field);
    const words = column === undefined ? '' : textOf(there.cells[column.at]);
    if (column === undefined || (words !== text.trim() && words !== '')) return [column?.header ?? field];
    const cell = book.sheet.getRange(there.at + 1, column.at + 1);
    cell.clearContent();
    cell.setNumberFormat(format);
    if (note !== '' && cell.getNote() === note) cell.setNote(null);
    return [];
  });
}
