/** Which formula scores the list, and where do its columns stand? */
import type { FoundList } from '../../sheet/list/findList';

/** A column's letters, counted from 0. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Cells as people write them, counted from 0: `P1`. */
export const cellName = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/**
 * Open below, so that new rows are scored; `;` parts arguments in every locale; the smallest run of columns that holds the facts,
 * since each edit inside it is one call to Google.
 */
export const scoreFormula = ({ headerAt, first, last }: FoundList, profile: string, settings: string): string =>
  `=SCORE(${cellName(headerAt, first)}:${lettersOf(last)};${profile};${settings})`;

/** Right of everything that is filled, with a blank column between. */
export const firstFreeColumn = (grid: readonly (readonly unknown[])[]): number => (grid[0]?.length ?? 0) + 1;
