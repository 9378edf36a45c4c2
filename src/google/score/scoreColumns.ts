/** What stands in the columns that MatchSheet fills: its formula, its values, nothing, or what a person typed? */
import { dayInWords } from '../../domain/day';
import { hash } from '../../reading/text/sum';
import { isBlank, textOf } from '../../sheet/cell';
import { SCORE_HEADERS, showScore } from '../../show/tables/scoreTable';
import { cellName } from '../workbook/a1';
import type { JudgedBook } from '../workbook/judgedBook';
import type { Book } from '../workbook/openBook';
import type { Grid } from '../workbook/ownBlocks';

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
  /** A person has typed there, or taken a column away: it is not ours any more. */
  | { readonly is: 'changed' }
  /** `rows` from the header on are ours to clear. */
  | { readonly is: 'blank'; readonly rows: 0 }
  | { readonly is: 'formula'; readonly rows: number; readonly blockers: readonly Blocker[] }
  | { readonly is: 'values'; readonly rows: number; readonly cells: Grid; readonly note: string };

const CHECK = /\[check ([0-9a-f]+)\]/;
/** The first cell of an answer that could not be shown, or is not there yet. */
const NOT_SHOWN = /^(?:#|Loading)/;

export const isScoreFormula = (formula: string): boolean => /^=\s*(?:MS_)?SCORE\s*\(/i.test(formula);

/**
 * Decided from the cells that were read already and the note on the first header; Google is asked for the formula only in doubt.
 * @param answers What SCORE answers for the list and the profile as they stand.
 */
function whatIsOwned({ owned, grid }: Pick<Book, 'owned' | 'grid'>, answers: () => Grid): Owned {
  if (owned === null) return { is: 'none' };
  if (owned.getNumColumns() !== WIDTH) return { is: 'changed' };
  const [row, column] = [owned.getRow() - 1, owned.getColumn() - 1];
  const ours = grid.slice(row).map((cells) => cells.slice(column, column + WIDTH));
  let filled = ours.length;
  while (filled > 0 && ours[filled - 1]?.every(isBlank)) filled -= 1;
  if (filled === 0) return { is: 'blank', rows: 0 };
  const first = owned.getSheet().getRange(row + 1, column + 1);
  const note = first.getNote();
  const check = CHECK.exec(note)?.[1];
  if (check !== undefined && checkOf(ours) === check) return { is: 'values', rows: filled, cells: ours.slice(0, filled), note };
  if (NOT_SHOWN.test(String(grid[row]?.[column] ?? ''))) {
    if (!isScoreFormula(first.getFormula())) return { is: 'changed' };
    return { is: 'formula', rows: 1, blockers: blockersIn(ours, row, column) };
  }
  const computed = answers();
  if (computed.length > 0 && computed.every((cells, at) => wordsOf(cells) === wordsOf(ours[at] ?? [])))
    return { is: 'formula', rows: computed.length, blockers: [] };
  // Answers of older rules, kept by Sheets, are ours too.
  return isScoreFormula(first.getFormula())
    ? { is: 'formula', rows: Math.max(1, computed.length), blockers: [] }
    : { is: 'changed' };
}

/** What our columns hold, compared with what SCORE answers for the sheet as it stands. */
export const ownedNow = (book: Book, judged: JudgedBook): Owned =>
  whatIsOwned(book, () => (book.list === null || book.profile === null ? [] : showScore(judged.computed())));

const wordsOf = (cells: readonly unknown[]): string => Array.from({ length: WIDTH }, (_, at) => textOf(cells[at])).join('\t');

const blockersIn = (ours: Grid, row: number, column: number): Blocker[] =>
  ours.flatMap((cells, at) =>
    cells.flatMap((content, to) =>
      (at === 0 && to === 0) || isBlank(content)
        ? []
        : [{ cell: cellName(row + at, column + to), content: textOf(content), row: row + at, column: to }],
    ),
  );

export const noteFor = (day: string): string =>
  `Filled by MatchSheet with a formula on ${dayInWords(day)}. Your own cells are read, never changed.`;

export const noteForValues = (day: string, rules: string, formula: string, check: string): string =>
  `Filled by MatchSheet with values on ${dayInWords(day)}, rules ${rules}: they do not change by themselves. “Score my list” makes them live again. The formula: ${formula} [check ${check}]`;

/** A sum over the rows, so that a sorted list has the same one; blank rows count nothing. */
export function checkOf(rows: Grid): string {
  let sum = 0;
  for (const row of rows) if (!row.every(isBlank)) sum = (sum + hash(wordsOf(row))) >>> 0;
  return sum.toString(16);
}
