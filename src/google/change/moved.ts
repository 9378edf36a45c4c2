/** Where do the rows and columns of a list stand now, if somebody inserted, sorted or deleted since it was read? Found by their headers and by what the rows say. */
import { isBlank, textOf } from '../../sheet/cell';
import type { FoundList } from '../../sheet/list/findList';
import { identities } from '../../sheet/list/identities';
import type { Grid } from './contents';

/** A list as it was read, on its tab. */
export interface Standing {
  readonly tab: number;
  readonly grid: Grid;
  readonly list: FoundList;
  /** Rows from here on, counted from 0, are the ones that are written: only those above are compared. */
  readonly until?: number;
  /** Where columns of the applicant's are written. */
  readonly formulas?: readonly (readonly string[])[];
}

/** All counted from 0, as on the tab; null for what is gone or cannot be told. */
export interface Moved {
  row(row: number): number | null;
  column(column: number): number | null;
}

export const nameRowOf = ({ list }: Standing): number => list.headerAt + list.headerRows - 1;

/** Of the list's own columns, read or not. */
const headersOf = (standing: Standing): readonly (readonly [column: number, header: string])[] => {
  const { columns, others } = standing.list;
  const places = new Set([...columns, ...others].map(({ at }) => at));
  return (standing.grid[nameRowOf(standing)] ?? []).flatMap((cell, at) =>
    isBlank(cell) || !places.has(at) ? [] : [[at, textOf(cell)] as const],
  );
};

/** @return Null where headers and rows stand as they were read, whatever was typed meanwhile. */
export function movedSince(standing: Standing, now: Grid): Moved | null {
  const { grid } = standing;
  const headers = headersOf(standing);
  const nameRow = nameRowOf(standing);
  const nameRowNow = rowOfHeaders(
    headers.map(([, header]) => header),
    now,
    nameRow,
  );
  const column = columnsNow(headers, now[nameRowNow] ?? []);
  const row = rowsNow(standing, now, nameRow, nameRowNow, column);
  const isSame =
    nameRow === nameRowNow &&
    headers.every(([at]) => column(at) === at) &&
    grid.every((_, at) => at <= nameRow || at >= (standing.until ?? grid.length) || row(at) === at);
  return isSame ? null : { row, column };
}

/** Do the headers stand where they were read? */
export const areHeadersWhere = (standing: Standing, now: Grid): boolean =>
  headersOf(standing).every(([at, header]) => textOf(now[nameRowOf(standing)]?.[at]) === header);

/** The row that has most of the headers; the same one where none has. */
function rowOfHeaders(headers: readonly string[], now: Grid, before: number): number {
  const wanted = new Set(headers);
  const count = (at: number): number => (now[at] ?? []).filter((cell) => wanted.has(textOf(cell))).length;
  let best = before;
  for (let at = 0; at < Math.min(now.length, before + 60); at += 1) if (count(at) > count(best)) best = at;
  return best;
}

/** By their headers; a column without one stands as far from the header left of it as before. */
function columnsNow(headers: readonly (readonly [number, string])[], row: readonly unknown[]): Moved['column'] {
  const texts = row.map(textOf);
  const places = new Map<number, number>();
  const taken = new Set<number>();
  for (const [at, header] of headers) {
    const there = texts[at] === header && !taken.has(at) ? at : texts.findIndex((text, to) => text === header && !taken.has(to));
    // A header that was cleared, and by us perhaps, is no column that went away.
    if (there < 0 && isBlank(row[at])) places.set(at, at);
    if (there < 0) continue;
    taken.add(there);
    places.set(at, there);
  }
  return (column) => {
    if (headers.some(([at]) => at === column)) return places.get(column) ?? null;
    const left = headers.filter(([at]) => at < column && places.has(at)).at(-1)?.[0];
    return left === undefined ? column : (places.get(left) ?? left) + column - left;
  };
}

function rowsNow(
  { grid, list, until }: Standing,
  now: Grid,
  nameRow: number,
  nameRowNow: number,
  column: Moved['column'],
): Moved['row'] {
  const identityOf = identities(list.columns);
  const identityNow = identities(
    list.columns.flatMap((one) => {
      const at = column(one.at);
      return at === null ? [] : [{ ...one, at }];
    }),
  );
  const before = placesOf(grid, nameRow, identityOf);
  const after = placesOf(now, nameRowNow, identityNow);
  const shift = nameRowNow - nameRow;
  const rowNow = (row: number): number | null => {
    if (row <= nameRow) return row + shift;
    // They stand as far below the last of the others as before.
    if (until !== undefined && row >= until) return lastAbove(until) + row - until + 1;
    const cells = grid[row];
    const identity = cells === undefined ? '' : identityOf(cells);
    const places = after.get(identity) ?? [];
    // Blank rows, and rows below the list, stand where they stood.
    if (identity === '' || !before.has(identity)) return row + shift;
    const nth = before.get(identity)?.indexOf(row) ?? 0;
    return places.length === before.get(identity)?.length
      ? (places[nth] ?? null)
      : (places.find((at) => at === row + shift) ?? null);
  };
  const lastAbove = (until: number): number => Math.max(nameRowNow, ...Array.from({ length: until }, (_, at) => rowNow(at) ?? 0));
  return rowNow;
}

function placesOf(grid: Grid, nameRow: number, identityOf: (row: readonly unknown[]) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (let at = nameRow + 1; at < grid.length; at += 1) {
    const identity = identityOf(grid[at] ?? []);
    if (identity.replace(/^name/, '').trim() !== '') places.set(identity, [...(places.get(identity) ?? []), at]);
  }
  return places;
}
