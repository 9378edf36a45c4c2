/** Where do the mentor's answers stand? In columns of their own, right of all that is filled; the computed tier is never touched. */
import { TIERS } from '../../domain/tiers';
import { ANSWER_HEADERS } from '../../mentor/mentorPage';
import { isBlank, textOf } from '../../sheet/cell';
import { carryOut, removeForGood } from '../change/carryOut';
import { blanksIn } from '../change/contents';
import { clearCells, headingFormatted, offered, plainFormat, putName, putWidths, putWords, textFormat } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Step } from '../change/step';
import type { UndoOfReview } from '../contract/undos';
import { firstFreeColumn } from '../workbook/a1';
import { rowsOffering } from '../workbook/dropdowns';
import { COLUMN_NAMES, columnsNamed, freeNumberedName, rangeOf } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';

type Range = GoogleAppsScript.Spreadsheet.Range;

export const REVIEW_HEADERS = [...ANSWER_HEADERS, 'Disagreement'] as const;
const WIDTHS = [110, 300, 180, 95, 120, 240];

function namedRange({ spreadsheet, sheet }: Book): Range | null {
  const [named] = columnsNamed(spreadsheet, sheet, COLUMN_NAMES.review);
  const range = named === undefined ? null : rangeOf(spreadsheet, named);
  return range && range.getNumColumns() === REVIEW_HEADERS.length ? range : null;
}

/** The header cells on the list's tab, if they still say what they said. */
export function reviewRange(book: Book): Range | null {
  const range = namedRange(book);
  const [heads = []] = range?.getValues() ?? [];
  return range !== null && heads.every((cell, at) => textOf(cell) === REVIEW_HEADERS[at]) ? range : null;
}

type Made = NonNullable<UndoOfReview['made']>;

interface Review {
  readonly range: Range;
  /** Null where they were there. */
  readonly made: Made | null;
  /** What makes them. */
  readonly steps: readonly Step[];
}

/** Where they are, or are to be made. */
export function reviewColumns(book: Book): Review {
  const known = reviewRange(book);
  if (known !== null) return { range: known, made: null, steps: [] };
  const { spreadsheet, sheet, grid } = book;
  const { headerAt, height, headerRows } = listOf(book);
  const first = firstFreeColumn(grid);
  const added = Math.max(0, first + REVIEW_HEADERS.length - sheet.getMaxColumns());
  makeRoom(sheet, 'insertColumns', first + REVIEW_HEADERS.length);
  const range = sheet.getRange(headerAt + headerRows, first + 1, 1, REVIEW_HEADERS.length);
  // Words stay words: a day that a mentor types is no day of another zone.
  const cells = sheet.getRange(headerAt + 1, first + 1, sheet.getMaxRows() - headerAt, REVIEW_HEADERS.length);
  const widths = putWidths(sheet, first + 1, WIDTHS);
  const steps = [
    putName(spreadsheet, freeNumberedName(spreadsheet, COLUMN_NAMES.review), range),
    textFormat(cells, 'General'),
    putWords(range, [REVIEW_HEADERS], { contents: null, formats: 'General' }),
    headingFormatted(range),
    ...widths,
    offered(sheet.getRange(headerAt + headerRows + 1, first + 1, Math.max(1, height - headerRows + 1), 1), TIERS),
  ];
  return { range, made: { added, widths: widths.map(({ was }) => was) }, steps };
}

/** Takes away columns that were made, where nothing but their headers is left in them. */
export function removeReviewColumns(book: Book, { added, widths }: Made): void {
  const { spreadsheet, sheet } = book;
  const range = reviewRange(book);
  if (range === null) return;
  const [top, column] = [range.getRow() + 1, range.getColumn()];
  const below = sheet.getRange(top, column, Math.max(1, sheet.getMaxRows() - top + 1), REVIEW_HEADERS.length);
  if (!below.getValues().every((cells) => cells.every(isBlank))) return;
  const offering = rowsOffering(sheet.getRange(top, column, below.getNumRows(), 1));
  const last = sheet.getMaxColumns();
  const isLast = column + REVIEW_HEADERS.length - 1 === last;
  carryOut([
    ...columnsNamed(spreadsheet, sheet, COLUMN_NAMES.review).map((named) => putName(spreadsheet, named.getName(), null)),
    clearCells(range, 'General'),
    headingFormatted(range, false),
    ...putWidths(sheet, column, widths),
    ...(offering === 0 ? [] : [offered(sheet.getRange(top, column, offering, 1), [])]),
    plainFormat(below, blanksIn(below).formats),
  ]);
  if (added > 0 && isLast)
    removeForGood([{ is: 'deleteColumns', tab: sheet.getSheetId(), from: last - added + 1, count: added, of: last }]);
}
