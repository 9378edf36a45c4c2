/** Values do not move when somebody sorts half the table: which program was each row scored as, and does it still stand there? */
import { isBlank, textOf } from '../../sheet/cell';
import { lettersOf } from '../workbook/a1';
import { COLUMN_NAMES, columnsNamed, freeColumnName } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { dressHeading, SORTED_APART, undressHeading } from '../workbook/style';
import { WIDTH } from './scoreColumns';

type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER = 'Scored as';
const NOTE = 'Whom the answers on the left belong to. A row that is coloured was sorted apart: score the list again.';

export interface ScoredAs {
  /** From 1. */
  readonly column: number;
  /** For each row from the header on. */
  readonly names: readonly string[];
}

const nameColumn = (book: Book): number | null =>
  (['program', 'institution'] as const)
    .map((field) => listOf(book).columns.find((column) => column.field === field)?.at)
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

/** The name, the note, and a native rule that colours what no longer matches, also for people without MatchSheet. */
export function markScoredAs(book: Book, { column, names }: ScoredAs): void {
  const { sheet, spreadsheet } = book;
  const { headerAt, headerRows } = listOf(book);
  const header = sheet.getRange(headerAt + headerRows, column);
  spreadsheet.setNamedRange(freeColumnName(spreadsheet, COLUMN_NAMES.scoredAs), header);
  header.setNote(NOTE);
  dressHeading(header);
  sheet.setColumnWidth(column, 180);
  const first = headerAt + headerRows + 1;
  const rows = Math.max(1, names.length - headerRows);
  const own = lettersOf(nameColumn(book) ?? 0);
  // Both as text, since a name may be typed as a number; no separator, so that every locale reads it.
  const formula = `=$${own}${first}&""<>$${lettersOf(column - 1)}${first}&""`;
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(SORTED_APART.fill)
    .setFontColor(SORTED_APART.text)
    .setRanges([sheet.getRange(first, column, rows, 1)])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), rule]);
}

/** Takes the column away as far as it is ours: the cells below its header, its rule, its name. */
export function removeScoredAs(book: Book): void {
  const named = namedHere(book);
  const range = named[0]?.getRange();
  if (!range) return;
  const { sheet, grid } = book;
  const column = range.getColumn();
  if (textOf(range.getValue()) === HEADER) {
    const end = book.list === null ? grid.length : Math.min(grid.length, book.list.headerAt + book.list.height + 1);
    const rows = Math.max(1, end - range.getRow() + 1);
    sheet.getRange(range.getRow(), column, rows, 1).clearContent();
    sheet.getRange(range.getRow(), column, rows, 1).setNumberFormat('General');
    range.setNote(null);
    undressHeading(range);
    sheet.setConditionalFormatRules(
      sheet
        .getConditionalFormatRules()
        .filter((rule) => !rule.getRanges().every((one) => one.getColumn() === column && one.getNumColumns() === 1)),
    );
  }
  for (const one of named) one.remove();
}
