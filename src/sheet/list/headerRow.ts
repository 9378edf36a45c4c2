/** Which row of a block, or pair of rows, names the columns? The one that reads most of them among the first thirty. */
import { contentOf } from '../../reading/headers/columnContent';
import { foldHeader } from '../../reading/headers/headerRoles';
import type { ProgramField } from '../../reading/headers/programFields';
import { readColumn, readHeader } from '../../reading/headers/programHeader';
import type { Cell } from '../../reading/text/cellText';
import { cellOf, isBlank, textOf } from '../cell';

/** A header correction from SETTINGS: folded header text to field. */
export type HeaderCorrections = ReadonlyMap<string, ProgramField | 'other'>;
export type Grid = readonly (readonly unknown[])[];
type Fields = readonly (ProgramField | 'other')[];

export interface HeaderRow {
  readonly at: number;
  /** 2 where a merged group row stands over the names. */
  readonly rows: 1 | 2;
  /** A name for each column: of two rows the lower one's, with its group where that is needed. */
  readonly names: readonly unknown[];
  readonly fields: Fields;
}

/** Titles, notes and a legend may stand above a list, no more. */
const MOST_ROWS_ABOVE = 30;
export const NAMING: readonly (ProgramField | 'other')[] = ['program', 'institution', 'acgme_id', 'nrmp_code'];

/** @param isWhole The block begins with its header, as a formula is given it: a group row that names nothing by itself is its first. */
export function headerRowIn(grid: Grid, corrections: HeaderCorrections, isWhole: boolean): HeaderRow | null {
  const first = isWhole ? namedByValues(grid, corrections, 0) : null;
  if (first !== null) return first;
  let best: HeaderRow | null = null;
  for (let at = 0; at < Math.min(grid.length, MOST_ROWS_ABOVE); at += 1) {
    const found = headerAt(grid, at, corrections, isWhole && at === 0);
    if (found === null) continue;
    if (best === null || knownIn(found) > knownIn(best)) best = found;
    // A row whose columns are nearly all known is not looked for further.
    if (knownIn(best) > 2 && knownIn(best) * 2 > best.names.filter((name) => !isBlank(name)).length) return best;
  }
  for (let at = 0; best === null && at < Math.min(grid.length, MOST_ROWS_ABOVE); at += 1)
    best = namedByValues(grid, corrections, at);
  return best;
}

/** "Where" over names of hospitals: its neighbors are known columns, and none of them names the program. */
function namedByValues(grid: Grid, corrections: HeaderCorrections, at: number): HeaderRow | null {
  const names = grid[at] ?? [];
  if (!mayName(names)) return null;
  const found: HeaderRow = { at, rows: 1, names, fields: fieldsOf(names, corrections) };
  if (knownIn(found) < 3 || found.fields.some((field) => NAMING.includes(field))) return null;
  const rows = grid.slice(at + 1);
  const isNaming = (name: string, column: number): boolean =>
    !corrections.has(foldHeader(name)) && NAMING.includes(readColumn(name, valuesBelow(rows, column)).field);
  return names.some((name, column) => isNaming(textOf(name), column)) ? found : null;
}

/** No more rows are looked at for what stands below a header. */
const MOST_BELOW = 60;
const MOST_VALUES = 12;

export function valuesBelow(rows: Grid, at: number): Cell[] {
  const cells: Cell[] = [];
  for (const row of rows.slice(0, MOST_BELOW)) {
    if (!isBlank(row[at])) cells.push(cellOf(row[at]));
    if (cells.length === MOST_VALUES) break;
  }
  return cells;
}

const knownIn = ({ fields }: HeaderRow): number => new Set(fields.filter((field) => field !== 'other')).size;

function headerAt(grid: Grid, at: number, corrections: HeaderCorrections, isFirst: boolean): HeaderRow | null {
  const row = grid[at] ?? [];
  if (!mayName(row)) return null;
  const fields = withPlaces(fieldsOf(row, corrections), grid, at);
  const next = grid[at + 1];
  const below = next !== undefined && mayName(next) ? fieldsOf(next, corrections) : null;
  const isNaming = namesProgram(row, fields);
  if (next !== undefined && below !== null) {
    const isGroup = isNaming && row.filter((cell) => !isBlank(cell)).length > 1 && isSubHeader(row, next, fields, below);
    if (isGroup || (isFirst && !isNaming && namesProgram(next, below))) return twoRowed(row, next, at, corrections);
  }
  const single: HeaderRow = { at, rows: 1, names: row, fields };
  return isNaming && (isFirst || knownIn(single) > 1) ? single : null;
}

/** "Where" names the program where no other column does, and what stands below it are neither cities nor states. */
function withPlaces(fields: Fields, grid: Grid, at: number): Fields {
  const where = fields.indexOf('location');
  if (where < 0 || fields.some((field) => NAMING.includes(field))) return fields;
  const sorts = contentOf(grid.slice(at + 1).map((row) => cellOf(row[where])));
  const has = (sort: string): boolean => sorts.has(sort);
  const isName = has('=hospital') || has('=specialty') || !NO_NAMES.some(has);
  return isName ? fields.map((field, column) => (column === where ? 'program' : field)) : fields;
}
const NO_NAMES = ['=none', '=place', '=state', '=percent', '=small', '=url'] as const;

export const fieldOf = (header: unknown, corrections: HeaderCorrections): ProgramField | 'other' => {
  const text = textOf(header);
  return corrections.get(foldHeader(text)) ?? readHeader(text);
};

const fieldsOf = (row: readonly unknown[], corrections: HeaderCorrections): Fields =>
  row.map((cell) => (cellOf(cell).is === 'text' ? fieldOf(cell, corrections) : 'other'));

/** What stands in a row of the list and never over one: an address, a day, a state, a verdict. */
const VALUE =
  /https?:|@|^\d{4}-\d\d|^no (?:min|visa|j)|^(?:j-?1|h-?1b?) (?:only|yes|no)\b|^(?:yes|categorical|n\/a)$|^(?:internal|family|emergency) medicine$|^(?:CA|NY|TX|FL|IL|OH|NJ|MI|GA|MA|CT|NC|AZ|WA)$/i;

/** Words alone, and hardly anything else: a number, a day or an error among many names is one odd header, and costs its column alone. */
function mayName(row: readonly unknown[]): boolean {
  let [words, odd] = [0, 0];
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (cellOf(cell).is !== 'text') odd += 1;
    else if (VALUE.test(textOf(cell))) return false;
    else words += 1;
  }
  return words > 0 && (odd === 0 || (words > 3 && odd * 4 <= words));
}

const namesProgram = (row: readonly unknown[], fields: Fields): boolean =>
  fields.some((field) => NAMING.includes(field)) &&
  (row.every((cell) => isBlank(cell) || cellOf(cell).is === 'text') || fields.filter((field) => field !== 'other').length > 2);

/** "Visa" merged over "J-1" and "H-1B", with "Program" merged downwards: the second row names columns the first leaves blank. */
function isSubHeader(first: readonly unknown[], second: readonly unknown[], top: Fields, fields: Fields): boolean {
  const fillsGap = second.some((cell, at) => !isBlank(cell) && isBlank(first[at]) && fields[at] !== 'other');
  const allHeaders = second.every((cell, at) => isBlank(cell) || fields[at] !== 'other');
  if (!fillsGap || !allHeaders) return false;
  // "Program information" over "Hospital" and "City": both rows name the program, and the lower one holds the columns.
  return namesProgram(second, fields) || second.every((cell, at) => isBlank(cell) || !NAMING.includes(top[at] ?? 'other'));
}

function twoRowed(groups: readonly unknown[], second: readonly unknown[], at: number, corrections: HeaderCorrections): HeaderRow {
  let group = '';
  const names = second.map((name, column) => {
    if (!isBlank(groups[column])) group = textOf(groups[column]);
    const own = textOf(name);
    if (own === '') return isBlank(groups[column]) ? '' : group;
    return fieldOf(own, corrections) === 'other' && fieldOf(`${group} ${own}`, corrections) !== 'other' ? `${group} ${own}` : own;
  });
  return { at, rows: 2, names, fields: fieldsOf(names, corrections) };
}
