// Where on a tab is a range? Rows and columns from 1, as Google counts.
import type { IRange } from '@univerjs/core';

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const overlaps = (one: Place, other: Place): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** The engine counts from 0. */
export const placeOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Place => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});
