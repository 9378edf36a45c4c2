/** How does the score look? Bold headers, columns as wide as their words, tiers in color, and the names in sight beside them. */
import { namingColumn } from '../../sheet/list/columnOf';
import type { FoundList } from '../../sheet/list/findList';
import { freeze, freezeColumns, headingFormatted, putWidths, tierColored, tierUncolored, wrapped } from '../change/plan';
import type { Step } from '../change/step';
import type { UndoOfScore } from '../contract/undos';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first holds “Reach (verify visa, graduation)” whole; the sentences of the last run on into what is blank right of it. */
const WIDTHS = [250, 60, 80, 130, 220, 50, 380, 640];
/** A header further down, or names further right, would leave no room to scroll. */
const MOST_FROZEN = 5;
const MOST_FROZEN_PIXELS = 400;

interface ScoreFormat {
  readonly steps: readonly Step[];
  /** How many are frozen by it, null if none. */
  readonly frozenRows: number | null;
  readonly frozenColumns: number | null;
  /** Words wrapped there before: a whole reason would make its row a tower. */
  readonly wrapped: boolean;
  /** Of the columns before. */
  readonly widths: number[];
}

/** What a person has frozen stays as it is. */
export function formatScore(sheet: Sheet, header: Range, list: FoundList): ScoreFormat {
  const wide = putWidths(sheet, header.getColumn(), WIDTHS);
  const cut = wrapped(below(sheet, header), false);
  const steps = [headingFormatted(header), ...wide, ...cut, ...tierColored(sheet, header)];
  const merged = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).getMergedRanges();
  const frozenRows = rowsToFreeze(sheet, header.getRow() + list.headerRows - 1, merged);
  const frozenColumns = columnsToFreeze(sheet, namesColumn(list), merged);
  return {
    steps: [
      ...steps,
      ...(frozenRows === null ? [] : [freeze(sheet, frozenRows)]),
      ...(frozenColumns === null ? [] : [freezeColumns(sheet, frozenColumns)]),
    ],
    frozenRows,
    frozenColumns,
    wrapped: cut.length > 0,
    widths: wide.map(({ was }) => was),
  };
}

/** Columns that are still as wide as they were made get the width they had; what somebody has frozen meanwhile stays. */
export function unformatScore(sheet: Sheet, owned: Range, undo: UndoOfScore): Step[] {
  const { frozenRows, frozenColumns, widths } = undo;
  return [
    tierUncolored(owned),
    headingFormatted(owned, false),
    ...(undo.wrapped ? wrapped(below(sheet, owned), true) : []),
    ...putWidths(sheet, owned.getColumn(), widths).filter(({ was }, at) => was === WIDTHS[at]),
    ...(frozenRows !== null && sheet.getFrozenRows() === frozenRows ? [freeze(sheet, 0)] : []),
    ...(frozenColumns !== null && sheet.getFrozenColumns() === frozenColumns ? [freezeColumns(sheet, 0)] : []),
  ];
}

const below = (sheet: Sheet, header: Range): Range =>
  sheet.getRange(header.getRow() + 1, header.getColumn(), sheet.getMaxRows() - header.getRow(), header.getNumColumns());

/** The column of the programs' names, from 1. */
export const namesColumn = ({ columns }: FoundList): number => (namingColumn(columns)?.at ?? 0) + 1;

/** Whether names and verdicts are seen together, however far apart they stand. */
export const isNameInSight = (sheet: Sheet, list: FoundList): boolean => sheet.getFrozenColumns() >= namesColumn(list);

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Down to the headers. */
function rowsToFreeze(sheet: Sheet, headers: number, merged: readonly Range[]): number | null {
  if (sheet.getFrozenRows() > 0) return null;
  const rows = pastMerged(
    headers,
    merged.map((one) => ({ from: one.getRow(), to: one.getRow() + one.getNumRows() - 1 })),
  );
  return rows > MOST_FROZEN ? null : rows;
}

/** Up to the names of the programs. */
function columnsToFreeze(sheet: Sheet, names: number, merged: readonly Range[]): number | null {
  if (sheet.getFrozenColumns() > 0) return null;
  const columns = pastMerged(
    names,
    merged.map((one) => ({ from: one.getColumn(), to: one.getColumn() + one.getNumColumns() - 1 })),
  );
  let pixels = 0;
  for (let column = 1; column <= columns && pixels <= MOST_FROZEN_PIXELS; column += 1) pixels += sheet.getColumnWidth(column);
  return pixels > MOST_FROZEN_PIXELS ? null : columns;
}

/** Google refuses a line that cuts a merged cell in two: the next one that cuts none. */
function pastMerged(line: number, spans: readonly Span[]): number {
  const cut = spans.find(({ from, to }) => from <= line && to > line);
  return cut === undefined ? line : pastMerged(cut.to, spans);
}
