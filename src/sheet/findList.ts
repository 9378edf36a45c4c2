/** Where on a tab is the list of programs, and which of its columns are read? */
import { isBlank, textOf } from './cell';
import { beginsList, type Column, type HeaderCorrections, readProgramsBlock } from './programsBlock';

/** Rows and columns are counted from 0 on the tab. */
export interface FoundList {
  readonly headerAt: number;
  /** 2 where a merged group row stands over the names. */
  readonly headerRows: number;
  /** The first and last column that holds a fact MatchSheet knows. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** Filled headers that are not read: unknown ones, and a second column of one field. */
  readonly others: readonly { readonly at: number; readonly header: string }[];
  /** Rows below the headers, to the last filled one. */
  readonly height: number;
}

/** Columns that MatchSheet knows and no verdict reads. */
const NO_FACT = /^(?:website|couples|contact_|signal|deadline|applied|interview_date|rank|tier_decided|mentor_note|notes|source)/;
/** Titles, notes and a legend may stand above a list, no more. */
const MOST_ROWS_ABOVE = 30;

/**
 * @param grid All cells of the tab from its first row and column.
 * @param end Where the columns that MatchSheet itself fills begin: it never reads them.
 */
export function findList(
  grid: readonly (readonly unknown[])[],
  corrections: HeaderCorrections,
  end = Number.POSITIVE_INFINITY,
): FoundList | null {
  const readable = (row: readonly unknown[]): readonly unknown[] => (row.length > end ? row.slice(0, end) : row);
  const headerAt = grid.slice(0, MOST_ROWS_ABOVE).findIndex((row) => beginsList(readable(row), corrections));
  if (headerAt < 0) return null;
  const headers = readable(grid[headerAt] ?? []);
  const block = readProgramsBlock(grid.slice(headerAt).map(readable), 'the list', corrections);
  const known = new Set(block.columns.map(({ at }) => at));
  const places = block.columns.filter(({ field }) => !NO_FACT.test(field)).map(({ at }) => at);
  return {
    headerAt,
    headerRows: block.headerRows,
    first: Math.min(...places),
    last: Math.max(...places),
    columns: block.columns,
    others: headers.flatMap((header, at) => (isBlank(header) || known.has(at) ? [] : [{ at, header: textOf(header) }])),
    height: block.rows.length + block.headerRows - 1,
  };
}
