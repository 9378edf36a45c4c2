/** Where do the mentor's answers stand? In columns of their own, right of all that is filled; the computed tier is never touched. */
import { TIERS } from '../../domain/tiers';
import { ANSWER_HEADERS } from '../../mentor/mentorPage';
import { isBlank, textOf } from '../../sheet/cell';
import { firstFreeColumn } from '../workbook/a1';
import { offer } from '../workbook/dropdowns';
import { COLUMN_NAMES, columnsNamed, freeColumnName } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { dressHeading, setWidths } from '../workbook/style';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const REVIEW_HEADERS = [...ANSWER_HEADERS, 'Disagreement'] as const;
const WIDTHS = [110, 300, 180, 95, 120, 240];

function namedRange({ spreadsheet, sheet }: Book): Range | null {
  const range = columnsNamed(spreadsheet, sheet, COLUMN_NAMES.review)[0]?.getRange();
  return range && range.getNumColumns() === REVIEW_HEADERS.length ? range : null;
}

/** The header cells on the list's tab, if they still say what they said. */
export function reviewRange(book: Book): Range | null {
  const range = namedRange(book);
  const [heads = []] = range?.getValues() ?? [];
  return range !== null && heads.every((cell, at) => textOf(cell) === REVIEW_HEADERS[at]) ? range : null;
}

/** Makes them where there are none. */
export function reviewColumns(book: Book): { readonly range: Range; readonly isNew: boolean } {
  const known = reviewRange(book);
  if (known !== null) return { range: known, isNew: false };
  const { spreadsheet, sheet, grid } = book;
  const { headerAt, height, headerRows } = listOf(book);
  // A name over blank cells is from a try that failed half way.
  const begun = namedRange(book);
  const isBegun = begun?.getValues().every((row) => row.every(isBlank)) ?? false;
  const first = begun !== null && isBegun ? begun.getColumn() - 1 : firstFreeColumn(grid);
  const missing = first + REVIEW_HEADERS.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const range = sheet.getRange(headerAt + headerRows, first + 1, 1, REVIEW_HEADERS.length);
  if (!isBegun) spreadsheet.setNamedRange(freeColumnName(spreadsheet, COLUMN_NAMES.review), range);
  // Words stay words: a day that a mentor types is no day of another zone.
  sheet.getRange(headerAt + 1, first + 1, sheet.getMaxRows() - headerAt, REVIEW_HEADERS.length).setNumberFormat('@');
  range.setValues([[...REVIEW_HEADERS]]);
  dressHeading(range);
  setWidths(sheet, first + 1, WIDTHS);
  offer(sheet.getRange(headerAt + headerRows + 1, first + 1, Math.max(1, height - headerRows + 1), 1), TIERS);
  return { range, isNew: true };
}
