/** Which cells look blank and are not: formulas, and columns that one formula fills? */
import { CATALOGUE } from '../../functions/catalogue';

const SPILLS_IN_SHEETS = String.raw`ARRAYFORMULA|FILTER|SORT|QUERY|IMPORT|UNIQUE|SPLIT|SEQUENCE|TRANSPOSE|FLATTEN|BYROW|LAMBDA|\bMAP\(`;
/** Ours answer over the cells below, but for the one that gives a single number. */
const OURS = Object.keys(CATALOGUE).filter((name) => name !== 'APPLY_COST');
/** Functions whose answer spills over the cells below. */
const SPILLS = new RegExp(`${SPILLS_IN_SHEETS}|${OURS.join('|')}`, 'i');

export interface Computed {
  /** Row and column from 0. Is it a formula, or filled by one above? */
  has(row: number, column: number): boolean;
}

/** One read: the formulas of the tab from its first row to `rows`. */
export function computedIn(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: number, columns: number): Computed {
  const formulas = sheet
    .getRange(1, 1, Math.min(rows, sheet.getMaxRows()), Math.min(columns, sheet.getMaxColumns()))
    .getFormulas();
  const spilling = new Map<number, number>();
  formulas.forEach((cells, row) => {
    cells.forEach((formula, column) => {
      if (formula !== '' && SPILLS.test(formula) && !spilling.has(column)) spilling.set(column, row);
    });
  });
  return {
    has: (row, column) => (formulas[row]?.[column] ?? '') !== '' || row > (spilling.get(column) ?? Number.POSITIVE_INFINITY),
  };
}
