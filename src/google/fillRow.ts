/** How does what a program's page says get into its row? Only into blank cells, with the page's sentence, its address and the day. */
import { type Fillable, pageForRow } from '../functions/pageForRow';
import { isBlank, textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import type { Asks, UndoOfFill } from './asks';
import { openBook } from './book';
import { listOf, rowAgain, selectedRow } from './selectedRow';

export interface PageRead {
  readonly name: string;
  readonly row: number;
  readonly key: string;
  readonly facts: readonly Fillable[];
}

export function readPage({ text }: Asks['readPage']): PageRead {
  const book = openBook();
  const { columns } = listOf(book);
  const { at, cells, key } = selectedRow(book);
  const naming = columns.find(({ field }) => field === 'program' || field === 'institution');
  return {
    name: naming === undefined ? '' : textOf(cells[naming.at]),
    row: at + 1,
    key,
    facts: pageForRow(text, columns, cells),
  };
}

export interface Filled {
  readonly filled: readonly string[];
  /** Filled meanwhile by somebody: they stay. */
  readonly kept: readonly string[];
  readonly undo: UndoOfFill;
}

const PLAIN_TEXT = '@';

export function fillRow({ row, key, fills, source, today }: Asks['fillRow']): Filled {
  const book = openBook();
  const { columns } = listOf(book);
  const { at, cells } = rowAgain(book, row - 1, key);
  const wanted = [
    ...fills,
    { field: 'source' as const, value: source, words: '' },
    { field: 'checked_on' as const, value: today, words: '' },
  ].flatMap(({ field, value, words }) => {
    const column = columns.find((one) => one.field === field);
    return column === undefined || value === '' ? [] : [{ column, value, words }];
  });
  const filled: string[] = [];
  const kept: string[] = [];
  const undo: { column: number; text: string; format: string }[] = [];
  for (const { column, value, words } of wanted) {
    const isAdded = column.field === 'source' || column.field === 'checked_on';
    if (!isBlank(cells[column.at])) {
      if (!isAdded) kept.push(column.header);
      continue;
    }
    const cell = book.sheet.getRange(at + 1, column.at + 1);
    undo.push({ column: column.at + 1, text: value, format: cell.getNumberFormat() });
    // A page's words stay words, whatever they begin with.
    cell.setNumberFormat(PLAIN_TEXT);
    cell.setValue(value);
    if (words !== '' && cell.getNote() === '') cell.setNote(noteOf(words, source, today));
    if (!isAdded) filled.push(column.header);
  }
  return { filled, kept, undo: { sheetId: book.sheet.getSheetId(), row: at + 1, key, cells: undo } };
}

const noteOf = (words: string, source: string, today: string): string =>
  `“${words}” ${source === '' ? 'A page pasted' : source}, ${today}. (MatchSheet)`;

/** Blanks what was filled, where it stands as it was written. */
export function undoFill({ undo: { sheetId, row, key, cells } }: Asks['undoFill']): void {
  const book = openBook();
  if (book.sheet.getSheetId() !== sheetId) throw new WrongCall('open the tab with your list first');
  const there = rowAgain(book, row - 1, key);
  for (const { column, text, format } of cells) {
    if (textOf(there.cells[column - 1]) !== text) continue;
    const cell = book.sheet.getRange(there.at + 1, column);
    cell.clearContent();
    cell.setNumberFormat(format);
    if (cell.getNote().endsWith('(MatchSheet)')) cell.setNote(null);
  }
}
