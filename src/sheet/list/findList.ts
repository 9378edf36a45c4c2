/** Where on a tab is the list of programs, and which of its columns are read? */
import { isOurHeader } from '../../reading/headers/programHeader';
import { isBlank, textOf } from '../cell';
import { type HeaderCorrections, headerRowIn } from './headerRow';
import { type Column, readProgramsBlock } from './programsBlock';

/** Rows and columns are counted from 0 on the tab. */
export interface FoundList {
  readonly headerAt: number;
  /** 2 where a merged group row stands over the names. */
  readonly headerRows: number;
  /** The first and last column that holds a fact MatchSheet knows. */
  readonly first: number;
  readonly last: number;
  readonly columns: readonly Column[];
  /** Filled headers that are not read: unknown ones, a second column of one field, columns right of MatchSheet's own. */
  readonly others: readonly { readonly at: number; readonly header: string }[];
  /** Of those, columns whose field another column gives, and headers that are no words. */
  readonly duplicates: readonly Column[];
  readonly odd: readonly { readonly at: number; readonly header: string }[];
  /** Rows below the headers, to the last filled one. */
  readonly height: number;
}

/** Columns that MatchSheet knows and no verdict reads. An interview and a place on the rank list tell the status, and a row in hand has no stops. */
const NO_FACT = /^(?:website|couples|contact_|signal|deadline|tier_decided|mentor_note|notes|source)/;
type Grid = readonly (readonly unknown[])[];
/** The columns that MatchSheet itself fills, from and to (not included): it never reads them. */
type Ours = readonly [from: number, to: number];

/**
 * The formula's range must not hold its own cells, so of columns on both sides of ours those on the left are read; a list that begins
 * right of ours is read there.
 *
 * @param grid All cells of the tab from its first row and column.
 */
export function findList(grid: Grid, corrections: HeaderCorrections, ours: Ours | null = null): FoundList | null {
  const left = ours === null ? grid : grid.map((row) => row.slice(0, ours[0]));
  const found = listIn(left, grid, corrections, ours);
  if (found !== null || ours === null) return found;
  const right = grid.map((row) => row.map((cell, at) => (at < ours[1] ? '' : cell)));
  return listIn(right, grid, corrections, ours);
}

function listIn(readable: Grid, grid: Grid, corrections: HeaderCorrections, ours: Ours | null): FoundList | null {
  const found = headerRowIn(readable, corrections, false);
  if (found === null) return null;
  const headerAt = found.at;
  const block = readProgramsBlock(readable.slice(headerAt), 'the list', corrections);
  const known = new Set(block.columns.map(({ at }) => at));
  const places = block.columns.filter(({ field }) => !NO_FACT.test(field)).map(({ at }) => at);
  // Of two header rows the lower one names the columns.
  const heads = grid.slice(headerAt, headerAt + block.headerRows).reverse();
  const width = Math.max(...heads.map((row) => row.length));
  const isOurs = (at: number): boolean => ours !== null && at >= ours[0] && at < ours[1];
  return {
    headerAt,
    headerRows: block.headerRows,
    first: Math.min(...places),
    last: Math.max(...places),
    columns: block.columns,
    others: Array.from({ length: width }, (_, at) => ({
      at,
      header: textOf(heads.find((row) => !isBlank(row[at]))?.[at]),
    })).filter(({ at, header }) => header !== '' && !known.has(at) && !isOurs(at) && !isOurHeader(header)),
    duplicates: block.duplicates,
    odd: block.odd,
    height: block.rows.length + block.headerRows - 1,
  };
}
