/** Values do not move when somebody sorts half the table: which program was each row scored as, and does it still stand there? */

import { isBlank, textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { clearCells, headingFormatted, putName, putNote, putWidths, rowGuard } from '../change/plan';
import type { Step } from '../change/step';
import { COLUMN_NAMES, columnsNamed, freeNumberedName, rangeOf } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { WIDTH } from './scoreColumns';

type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER = 'Scored as';
const NOTE = 'Which program the answers on the left belong to. A colored row was sorted apart: score the list again.';

export interface ScoredAs {
  /** From 1. */
  readonly column: number;
  /** For each row from the header on. */
  readonly names: readonly string[];
}

const nameColumn = (book: Book): number | null =>
  (['program', 'institution'] as const)
    .map((field) => columnOf(listOf(book).columns, field)?.at)
    .find((at) => at !== undefined) ?? null;

/** The column right of ours, if nobody uses it; null where there is no room or no name to compare. */
export function scoredAsFor(book: Book, header: Range, rows: number): ScoredAs | null {
  const nameAt = nameColumn(book);
  const column = header.getColumn() + WIDTH;
  if (nameAt === null || column > book.sheet.getMaxColumns()) return null;
  const { headerAt, headerRows } = listOf(book);
  // A header of ours without its name is from a try that failed half way.
  const isOurs = textOf(book.grid[headerAt + headerRows - 1]?.[column - 1]) === HEADER;
  if (!isOurs && !book.grid.every((row) => isBlank(row[column - 1]))) return null;
  const names = Array.from({ length: rows }, (_, at) =>
    at < headerRows ? (at === headerRows - 1 ? HEADER : '') : textOf(book.grid[headerAt + at]?.[nameAt]),
  );
  return { column, names };
}

/** The name of a copied tab bears its title, and its column is a person's. */
const namedHere = ({ spreadsheet, sheet }: Book) =>
  columnsNamed(spreadsheet, sheet, COLUMN_NAMES.scoredAs).filter((named) => !named.getName().includes('!'));

/** The name, the note, and a native rule that colors what no longer matches, also for people without MatchSheet. */
export function markScoredAs(book: Book, { column, names }: ScoredAs): Step[] {
  const { sheet, spreadsheet } = book;
  const { headerAt, headerRows } = listOf(book);
  const header = sheet.getRange(headerAt + headerRows, column);
  const rows = Math.max(1, names.length - headerRows);
  const below = sheet.getRange(headerAt + headerRows + 1, column, rows, 1);
  return [
    putName(spreadsheet, freeScoredAs(book), header),
    putNote(header, NOTE),
    headingFormatted(header),
    ...putWidths(sheet, column, [180]),
    rowGuard(below, (nameColumn(book) ?? 0) + 1),
  ];
}

function rangeHere(book: Book): Range | null {
  const [named] = namedHere(book);
  return named === undefined ? null : rangeOf(book.spreadsheet, named);
}

/** The name that is being removed in the same change is free. */
const freeScoredAs = (book: Book): string =>
  namedHere(book)[0]?.getName() ?? freeNumberedName(book.spreadsheet, COLUMN_NAMES.scoredAs);

/** What stands in that column, from its header on; null where there is none. */
export function namesScoredAs(book: Book): string[] | null {
  const range = rangeHere(book);
  if (range === null) return null;
  const { headerAt, height } = listOf(book);
  const rows = book.grid.slice(headerAt, headerAt + height + 1);
  return rows.map((row) => textOf(row[range.getColumn() - 1]));
}

/** Takes the column away as far as it is ours: the cells below its header, its rule, its name. */
export function removeScoredAs(book: Book): Step[] {
  const named = namedHere(book);
  const range = rangeHere(book);
  if (range === null) return [];
  const { sheet, grid } = book;
  const column = range.getColumn();
  const names = named.map((one) => putName(book.spreadsheet, one.getName(), null));
  if (textOf(range.getValue()) !== HEADER) return names;
  const end = book.list === null ? grid.length : Math.min(grid.length, book.list.headerAt + book.list.height + 1);
  const rows = Math.max(1, end - range.getRow() + 1);
  const below = sheet.getRange(range.getRow() + 1, column, Math.max(1, rows - 1), 1);
  return [
    clearCells(sheet.getRange(range.getRow(), column, rows, 1), 'General'),
    putNote(range, ''),
    headingFormatted(range, false),
    rowGuard(below, (book.list === null ? 0 : (nameColumn(book) ?? 0)) + 1, false),
    ...names,
  ];
}
