/** Where do new rows stand under a list, and how are they written as a whole? */
import { isBlank } from '../../sheet/cell';
import type { FoundList } from '../../sheet/list/findList';
import type { NewRows } from '../../sheet/list/newRows';
import { carryOutBeside } from '../change/carryOut';
import { contentOf } from '../change/contents';
import { putCells } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Content } from '../change/step';
import type { UndoOfRows } from '../contract/undos';
import type { Book } from '../workbook/openBook';
import { rowsStanding } from '../workbook/selectedRow';
import type { Columns } from './addRows';

/** Writes only the columns that get something; formulas and boxes between them stay. All or nothing: at the next try, half a row would pass for a known program. */
export function writeRows(
  { sheet, grid }: Book,
  list: FoundList,
  rows: NewRows['rows'],
  { used, below }: Columns,
): Omit<UndoOfRows, 'madeTab'> {
  const near = firstFreeRow(grid, list, used);
  const [first = 0] = used;
  const width = (used.at(-1) ?? first) - first + 1;
  const isUsed = (to: number): boolean => used.includes(first + to);
  // Formulas dragged down below the list look blank and are not; what somebody wrote between our columns is not written again.
  const isFree = rows.every((_, down) =>
    Array.from({ length: width }, (_, to) => to).every((to) => {
      const isComputed = below.has(near + down, first + to);
      const cell = grid[near + down]?.[first + to];
      return isUsed(to) ? !isComputed : isComputed || cell === false || isBlank(cell);
    }),
  );
  const at = isFree ? near : grid.length;
  const missing = at + rows.length - sheet.getMaxRows();
  makeRoom(sheet, 'insertRows', at + rows.length);
  const range = sheet.getRange(at + 1, first + 1, rows.length, width);
  const [formats, there, formulas] = [range.getNumberFormats(), range.getValues(), range.getFormulas()];
  const between = (row: number, to: number): Content => {
    const own = formulas[row]?.[to] ?? '';
    // A cell that a formula above fills must stay blank, or the formula could not fill it.
    return own === '' && below.has(at + row, first + to) ? '' : contentOf(there[row]?.[to], own);
  };
  const wanted = rows.map((row, down) =>
    (formats[down] ?? []).map((format, to) => (isUsed(to) ? (isNumber(row[first + to] ?? '') ? '0' : '@') : format)),
  );
  const contents = rows.map((row, down) =>
    (formats[down] ?? []).map((_, to) => {
      const text = row[first + to] ?? '';
      return isUsed(to) ? (isNumber(text) ? Number(text) : text) : between(down, to);
    }),
  );
  const was = { contents: there.map((row, down) => row.map((_, to) => between(down, to))), formats };
  carryOutBeside(rowsStanding({ sheet, grid, list }), [putCells(range, contents, wanted, was)]);
  range.activate();
  const part = ([from, to]: readonly [number, number]) => ({
    column: from + 1,
    cells: rows.map((row) => row.slice(from, to + 1)),
    formats: formats.map((row) => row.slice(from - first, to - first + 1)),
  });
  return { sheetId: sheet.getSheetId(), row: at + 1, added: Math.max(0, missing), runs: runsOf(used).map(part) };
}

/** Neighbouring columns together: `[first, last]`. */
function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === column - 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Under the last row in which a cell of the list's own columns is filled; a box that is not ticked fills nothing. */
function firstFreeRow(grid: Book['grid'], { columns, others, headerAt, height }: FoundList, used: readonly number[]): number {
  const places = [...columns.map(({ at }) => at), ...others.map(({ at }) => at), ...used];
  for (let row = grid.length - 1; row > headerAt + height; row -= 1)
    if (places.some((at) => grid[row]?.[at] !== false && !isBlank(grid[row]?.[at]))) return row + 1;
  return headerAt + height + 1;
}

/** A number that is typed as one sorts as one; "0123" is a code. */
const isNumber = (text: string): boolean => /^(?:0|[1-9]\d{0,8})$/.test(text);
