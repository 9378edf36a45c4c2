/** How does what a program's page says get into its row? Into blank cells, and over a filled one that a button named; with the page's sentence, its address and the day. */
import { type Fillable, pageForRow } from '../../planning/row/pageForRow';
import { type RowAsked, tierOf } from '../../planning/row/tierWith';
import { isBlank, textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOutBeside } from '../change/changing';
import { clearCells, putCells, putNote, putWords } from '../change/plan';
import type { Step } from '../change/step';
import type { Asks, UndoOfFill } from '../contract/requests';
import { computedIn } from '../workbook/formulaCells';
import { type Book, openBook, profileOn } from '../workbook/openBook';
import { listOf, rowAgain, rowsStanding, selectedRow } from '../workbook/selectedRow';
import { forgetWords, keepWords } from './keptWords';

export interface PageRead {
  readonly name: string;
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  /** Its tier as it stands; null where there is no profile to judge by. */
  readonly tier: string | null;
  readonly facts: readonly Fillable[];
  /** Headers of the columns that get the address and the day. */
  readonly stamped: readonly string[];
}

const STAMPED = ['source', 'checked_on'] as const;

export function readPage({ text, today }: Asks['readPage']): PageRead {
  const book = openBook();
  const { columns } = listOf(book);
  const { at, cells, key } = selectedRow(book);
  const naming = columns.find(({ field }) => field === 'program') ?? columns.find(({ field }) => field === 'institution');
  const asked = askedOf(book, cells, today);
  return {
    name: naming === undefined ? '' : textOf(cells[naming.at]),
    sheetId: book.sheet.getSheetId(),
    row: at + 1,
    key,
    tier: asked === null ? null : tierOf(asked),
    facts: pageForRow(text, columns, cells, asked),
    stamped: STAMPED.flatMap((field) => {
      const column = columns.find((one) => one.field === field);
      return column === undefined || !isBlank(cells[column.at]) ? [] : [column.header];
    }),
  };
}

/** What the selected row is judged by. */
function askedOf(book: Book, cells: readonly unknown[], today: string | undefined): RowAsked | null {
  const list = listOf(book);
  if (book.profile === null || book.profile.values.every((row) => row.every(isBlank))) return null;
  const end = Math.max(list.last, ...list.columns.map(({ at }) => at)) + 1;
  return {
    headers: book.grid.slice(list.headerAt, list.headerAt + list.headerRows).map((row) => row.slice(0, end)),
    row: cells.slice(0, end),
    columns: list.columns,
    profile: profileOn(book, today),
    settings: book.settingsBlock?.values,
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
    { field: 'source' as const, value: address, words: '', over: undefined },
    { field: 'checked_on' as const, value: today, words: '', over: undefined },
  ].flatMap(({ field, value, words, over }) => {
    const column = columns.find((one) => one.field === field);
    return column === undefined || value === '' ? [] : [{ column, value, words, over }];
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
      if (words !== '') kept.push(column.header);
      continue;
    }
    const cell = book.sheet.getRange(at + 1, column.at + 1);
    const note = words === '' || cell.getNote() !== '' ? '' : noteOf(words, address, today);
    const before = isNamed && typeof there === 'number' ? there : isNamed ? textOf(there) : '';
    undo.push({ field: column.field, text: value, format: cell.getNumberFormat(), note, before });
    // A page's words stay words, whatever they begin with.
    steps.push(putWords(cell, [[value]]));
    const noted = note === '' ? cell.getNote() : note;
    const now = isNamed ? keepWords(noted, textOf(there), value).note : noted;
    if (now !== cell.getNote()) steps.push(putNote(cell, now));
    filled.push(column.header);
  }
  carryOutBeside(rowsStanding(book), steps);
  return { filled, kept, undo: { sheetId, row: at + 1, key, cells: undo } };
}

const noteOf = (words: string, source: string, today: string): string =>
  `“${words}” ${source === '' ? 'A page pasted' : source}, ${today}. (MatchSheet)`;

/** What stood there stands there again, where the cell is as it was written; the headers of what was changed since. */
export function undoFill({ undo: { sheetId, row, key, cells } }: Asks['undoFill']): readonly string[] {
  const book = openBook(sheetId);
  const { columns } = listOf(book);
  const there = rowAgain(book, row - 1, key);
  const steps: Step[] = [];
  const changed = cells.flatMap(({ field, text, format, note, before }) => {
    const column = columns.find((one) => one.field === field);
    const words = column === undefined ? '' : textOf(there.cells[column.at]);
    if (column === undefined || (words !== text.trim() && words !== '')) return [column?.header ?? field];
    const cell = book.sheet.getRange(there.at + 1, column.at + 1);
    // Taken back before.
    if (words === String(before)) return [];
    steps.push(before === '' ? clearCells(cell, format) : putCells(cell, [[before]], format));
    const own = before === '' ? cell.getNote() : forgetWords(cell.getNote(), String(before));
    steps.push(putNote(cell, note !== '' && own === note ? '' : own));
    return [];
  });
  carryOutBeside(rowsStanding(book), steps);
  return changed;
}
