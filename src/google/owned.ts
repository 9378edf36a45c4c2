/** What stands in the columns that MatchSheet fills: a formula, its values, or somebody's cell in the way? */
import { SCORE_HEADERS } from '../functions/score';
import { isBlank, textOf } from '../sheet/cell';
import type { Book } from './book';
import { cellName } from './scoreFormula';

export const WIDTH = SCORE_HEADERS.length;

export interface Blocker {
  readonly cell: string;
  readonly content: string;
  /** On the tab, from 0. */
  readonly row: number;
  /** In our columns, from 0. */
  readonly column: number;
}

export type Owned =
  | { readonly is: 'none' }
  | { readonly is: 'formula'; readonly blockers: readonly Blocker[] }
  /** Written as values; `isAsWritten` unless a person typed among them. */
  | { readonly is: 'values'; readonly isAsWritten: boolean };

const CHECK = /\[check ([0-9a-f]+)\]/;

/** Told by the note on the first header, which says what was written, and by the cells that were read already. */
export function whatIsOwned({ owned, grid }: Pick<Book, 'owned' | 'grid'>): Owned {
  if (owned === null) return { is: 'none' };
  const check = CHECK.exec(owned.getSheet().getRange(owned.getRow(), owned.getColumn()).getNote())?.[1];
  const [row, column] = [owned.getRow() - 1, owned.getColumn() - 1];
  const ours = grid.map((cells) => cells.slice(column, column + WIDTH));
  // Nothing at all stands there where a write failed half way.
  if (check !== undefined) return { is: 'values', isAsWritten: ['0', check].includes(checkOf(ours.slice(row))) };
  // A blocked answer shows #REF! in its first cell; then whatever else stands in our columns is somebody's.
  if (!String(grid[row]?.[column]).startsWith('#REF!')) return { is: 'formula', blockers: [] };
  return {
    is: 'formula',
    blockers: ours.flatMap((cells, at) =>
      cells.flatMap((content, to) =>
        (at === row && to === 0) || isBlank(content)
          ? []
          : [{ cell: cellName(at, column + to), content: textOf(content), row: at, column: to }],
      ),
    ),
  };
}

export const noteFor = (day: string): string =>
  `Filled by MatchSheet with a formula on ${day}. Your own cells are read, never changed.`;

export const noteForValues = (day: string, rules: string, formula: string, check: string): string =>
  `Filled by MatchSheet with values on ${day}, rules ${rules}: they do not change by themselves. “Score my list” makes them live again. The formula: ${formula} [check ${check}]`;

/** A sum over the rows, so that a sorted list has the same one; blank rows count nothing. */
export function checkOf(rows: readonly (readonly unknown[])[]): string {
  let sum = 0;
  for (const row of rows) {
    const words = row.map(textOf).join('\t');
    if (words.trim() !== '') sum = (sum + hash(words)) >>> 0;
  }
  return sum.toString(16);
}

/** FNV-1a, 32 bits. */
function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
