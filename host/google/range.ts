// What is a range to the script, and where is it? Google's own rules: rows and columns from 1, inside the tab, no empty ranges.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { cellName } from '../engine/address.ts';
import type { Place } from './place.ts';
import { reading, writing } from './rangeContents.ts';
import { looks } from './rangeLooks.ts';
import type { Office } from './shared.ts';
import { strict } from './strict.ts';

export type RangeStandIn = GoogleAppsScript.Spreadsheet.Range;

const unwrapped = new WeakMap<object, { readonly tab: FWorksheet; readonly place: Place }>();

/** The engine's range behind a stand-in. */
export function behind(range: unknown): { readonly tab: FWorksheet; readonly place: Place } {
  const found = typeof range === 'object' && range !== null ? unwrapped.get(range) : undefined;
  if (found === undefined) throw new Error('The parameters do not match the method signature: a Range is needed.');
  return found;
}

export function rangeOn(tab: FWorksheet, place: Place, office: Office, sheetOf: (tab: FWorksheet) => unknown): RangeStandIn {
  const { row, column, rows, columns } = place;
  for (const [what, number] of Object.entries({ rows, columns }))
    if (!(number >= 1)) throw new Error(`The number of ${what} in the range must be at least 1.`);
  if (!(row >= 1 && column >= 1)) throw new Error('The starting row and column of the range must be at least 1.');
  const inside = (): void => {
    if (row + rows - 1 > tab.getMaxRows() || column + columns - 1 > tab.getMaxColumns())
      throw new Error('Those cells are out of bounds.');
  };
  inside();
  const range = tab.getRange(row - 1, column - 1, rows, columns);
  const itself = where(place, tab, sheetOf);
  const members = {
    ...reading(tab, range, place, office),
    ...writing(tab, range, place, office),
    ...looks(tab, range, place, office, (other) => rangeOn(tab, other, office, sheetOf)),
    ...itself,
  };
  // The tab may have become smaller since the range was asked for; the engine would write past its end.
  const standIn = strict<RangeStandIn>('Range', members, office.calls, (member) => {
    if (!(member in itself)) inside();
  });
  unwrapped.set(standIn, { tab, place });
  return standIn;
}

function where({ row, column, rows, columns }: Place, tab: FWorksheet, sheetOf: (tab: FWorksheet) => unknown) {
  const first = cellName(row - 1, column - 1);
  return {
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getA1Notation: () => (rows * columns === 1 ? first : `${first}:${cellName(row + rows - 2, column + columns - 2)}`),
    getSheet: () => sheetOf(tab),
  };
}
