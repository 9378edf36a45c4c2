/** Which rows of a pasted table are new to the list, and where does each of their columns belong? */

import type { ProgramField } from '../../reading/headers/programFields';
import { isBlank, textOf } from '../cell';
import { columnOf } from './columnOf';
import type { FoundList } from './findList';
import { givenColumns } from './givenColumns';
import type { HeaderCorrections } from './headerRow';
import { withHeaders } from './pasteHeaders';
import { isEmptyRow } from './programRows';
import { type Column, readProgramsBlock } from './programsBlock';
import { marksReader, SeenRows } from './seenRows';

export interface NewRows {
  /** As wide as the list's tab: a cell for each of its columns, blank where the paste has none. */
  readonly rows: readonly (readonly string[])[];
  readonly names: readonly string[];
  /** In the list already; `row` counts from 1 on the tab, null where the paste itself holds it before. */
  readonly known: readonly { readonly name: string; readonly row: number | null }[];
  /** Columns of the paste for which the list has none. */
  readonly unplaced: readonly string[];
  /** The headers that a paste without any was given. */
  readonly given: readonly string[];
  /** Filled rows of the paste that name no program, those above its headers too, each with its words. */
  readonly noProgram: readonly string[];
}

type Grid = readonly (readonly unknown[])[];

/**
 * @param grid The tab of the list. @param pasted A table, with its header row or without.
 * @throws WrongCall where nothing in the paste looks like the name of a program.
 */
export function newRows(grid: Grid, list: FoundList, pasted: Grid, corrections: HeaderCorrections): NewRows {
  const { rows: table, given } = withHeaders(pasted, grid, list, corrections);
  const block = readProgramsBlock(squared(table), 'the pasted table', corrections);
  const headers = table[block.headerRows - 1] ?? [];
  const width = Math.max(...grid.map((row) => row.length), 0);
  const into = givenColumns(list, block.columns, headers);
  const known = new SeenRows(list.columns);
  const top = list.headerAt + list.headerRows;
  grid.slice(top).forEach((row, at) => {
    if (!isEmptyRow(row, list.columns)) known.add(row, top + at + 1);
  });
  const own = new SeenRows(block.columns);
  const marksOf = marksReader(block.columns);
  const rows: string[][] = [];
  const names: string[] = [];
  const again: { name: string; row: number | null }[] = [];
  // A title above the headers names none either.
  const noProgram = given.length > 0 ? [] : table.slice(0, block.headerAt).flatMap(wordsOf);
  for (const row of block.rows) {
    const name = nameIn(row, block.columns);
    if (isEmptyRow(row, block.columns) || name === '') {
      noProgram.push(...wordsOf(row));
      continue;
    }
    const marks = marksOf(row);
    const there = known.find(marks) ?? own.find(marks);
    if (there !== null) {
      again.push({ name, row: there > 0 ? there : null });
      continue;
    }
    own.add(row, 0);
    const cellAt = (column: number): string =>
      (into.get(column) ?? [])
        .map(({ from, words }) => words(textOf(row[from]).trim()))
        .filter((text) => text !== '')
        .join(', ');
    rows.push(Array.from({ length: width }, (_, column) => cellAt(column)));
    names.push(name);
  }
  const placed = new Set([...into.values()].flat().map(({ from }) => from));
  const unplaced = headers.flatMap((header, at) => {
    if (placed.has(at) || (isBlank(header) && block.rows.every((row) => isBlank(row[at])))) return [];
    return textOf(block.names[at]).trim() || textOf(header) || `column ${at + 1}, which has no header`;
  });
  return { rows, names, known: again, unplaced, given, noProgram };
}

const wordsOf = (row: readonly unknown[]): string[] => {
  const words = row.filter((cell) => !isBlank(cell)).map(textOf);
  return words.length === 0 ? [] : [words.join(', ')];
};

const squared = (grid: Grid): unknown[][] => {
  const width = Math.max(2, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
};

const nameIn = (row: readonly unknown[], columns: readonly Column[]): string => {
  const at = (field: ProgramField): string => textOf(row[columnOf(columns, field)?.at ?? -1]);
  return at('program') || at('institution') || at('nrmp_code') || at('acgme_id');
};
