/** Where do the mentor's answers stand? In columns of their own, right of all that is filled; the computed tier is never touched. */
import { ANSWER_HEADERS } from '../functions/mentorPage';
import { textOf } from '../sheet/cell';
import type { Book } from './book';
import { offer } from './dropdowns';
import { firstFreeColumn } from './scoreFormula';
import { listOf } from './selectedRow';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const REVIEW_NAME = 'MATCHSHEET_REVIEW';
export const REVIEW_HEADERS = [...ANSWER_HEADERS, 'Disagreement'] as const;
const WIDTHS = [110, 300, 180, 95, 120, 240];
const TIERS = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'];

/** The header cells on the list's tab, if they still say what they said. */
export function reviewRange({ spreadsheet, sheet }: Book): Range | null {
  const range = spreadsheet
    .getNamedRanges()
    .find((named) => named.getName().toUpperCase() === REVIEW_NAME)
    ?.getRange();
  if (!range || range.getSheet().getSheetId() !== sheet.getSheetId() || range.getNumColumns() !== REVIEW_HEADERS.length)
    return null;
  const [heads = []] = range.getValues();
  return heads.every((cell, at) => textOf(cell) === REVIEW_HEADERS[at]) ? range : null;
}

/** Makes them where there are none. */
export function reviewColumns(book: Book): { readonly range: Range; readonly isNew: boolean } {
  const known = reviewRange(book);
  if (known !== null) return { range: known, isNew: false };
  const { spreadsheet, sheet, grid } = book;
  const { headerAt, height, headerRows } = listOf(book);
  const first = firstFreeColumn(grid);
  const missing = first + REVIEW_HEADERS.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const range = sheet.getRange(headerAt + headerRows, first + 1, 1, REVIEW_HEADERS.length);
  spreadsheet.setNamedRange(REVIEW_NAME, range);
  // Words stay words: a day that a mentor types is no day of another zone.
  sheet.getRange(headerAt + 1, first + 1, sheet.getMaxRows() - headerAt, REVIEW_HEADERS.length).setNumberFormat('@');
  range.setValues([[...REVIEW_HEADERS]]);
  range.setFontWeight('bold');
  range.setBackground('#eef1f4');
  WIDTHS.forEach((pixels, at) => {
    sheet.setColumnWidth(first + 1 + at, pixels);
  });
  offer(sheet.getRange(headerAt + headerRows + 1, first + 1, Math.max(1, height - headerRows + 1), 1), TIERS);
  return { range, isNew: true };
}
