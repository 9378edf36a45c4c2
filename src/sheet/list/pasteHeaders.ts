/** Which headers does a paste get that came without? One column is of names; as many as the list has are the list's; else what their cells look like. */
import { contentOf } from '../../reading/headers/columnContent';
import { cellOf, isBlank, textOf } from '../cell';
import type { FoundList } from './findList';
import { type Grid, type HeaderCorrections, headerRowIn, NAMING } from './headerRow';

interface Headed {
  readonly rows: Grid;
  /** The headers that it was given; none where it has its own. */
  readonly given: readonly string[];
}

/** A name of a program names no column, however much it looks like one: "Lakeside Hospital". */
const HEADER = /^(?:residency |my )?(?:programs?|hospitals?|institutions?|names?|sites?|places?)(?: names?| list)?\W*$/i;

export function withHeaders(pasted: Grid, grid: Grid, list: FoundList, corrections: HeaderCorrections): Headed {
  const rows = pasted.filter((row) => row.some((cell) => !isBlank(cell)));
  if (hasHeaders(rows, corrections)) return { rows: pasted, given: [] };
  const width = Math.max(0, ...rows.map(lastFilled));
  const given =
    width === 1 ? ['Program'] : (listHeaders(grid, list, Math.max(...rows.map((row) => row.length))) ?? byCells(rows, width));
  return given.length === 0 ? { rows: pasted, given } : { rows: [given, ...rows], given: given.filter((name) => name !== '') };
}

function hasHeaders(rows: Grid, corrections: HeaderCorrections): boolean {
  const square = rows.map((row) => (row.length > 1 ? row : [...row, '']));
  const found = headerRowIn(square, corrections, true);
  if (found === null) return false;
  const known = found.fields.filter((field) => field !== 'other');
  return (
    known.length > 1 || found.names.some((name, at) => NAMING.includes(found.fields[at] ?? 'other') && HEADER.test(textOf(name)))
  );
}

const lastFilled = (row: readonly unknown[]): number =>
  row.reduce<number>((last, cell, at) => (isBlank(cell) ? last : at + 1), 0);

/** Rows copied from the list itself, or from one like it. */
function listHeaders(grid: Grid, { headerAt, headerRows, columns, others }: FoundList, width: number): string[] | null {
  const places = [...columns, ...others].map(({ at }) => at);
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (last - first + 1 !== width) return null;
  const heads = grid.slice(headerAt, headerAt + headerRows).reverse();
  return Array.from({ length: width }, (_, at) => textOf(heads.map((row) => row[first + at]).find((cell) => !isBlank(cell))));
}

/** The first kind that fits; none is taken twice. */
const KINDS: readonly (readonly [sort: string, header: string])[] = [
  ['=state', 'State'],
  ['=url', 'Website'],
  ['=visa', 'Visa'],
  ['=hospital', 'Program'],
  ['=place', 'Location'],
  ['=percent', 'IMG %'],
  ['=specialty', 'Specialty'],
];

/** None where nothing looks like the name of a program. */
function byCells(rows: Grid, width: number): string[] {
  const sorts = Array.from({ length: width }, (_, at) => contentOf(rows.map((row) => cellOf(row[at]))));
  const taken = new Set<string>();
  const names = sorts.map((sort) => {
    const header = KINDS.find(([kind, name]) => sort.has(kind) && !taken.has(name))?.[1] ?? '';
    taken.add(header);
    return header;
  });
  const nameless = names.indexOf('');
  const withProgram =
    taken.has('Program') || nameless < 0 ? names : names.map((name, at) => (at === nameless ? 'Program' : name));
  if (!withProgram.includes('Program')) return [];
  return withProgram.map((name, at) => (name === '' ? (withProgram[at + 1] === 'State' ? 'City' : `Column ${at + 1}`) : name));
}
