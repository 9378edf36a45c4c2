/** How is a step taken back after somebody moved rows or columns? Our words are found where they landed and where they went, and what belongs there is put back. */
import { isBlank, textOf } from '../../sheet/cell';
import { contentOf, type Grid, isSame, write } from './contents';
import type { Moved, Standing } from './moved';
import type { Cells, CellsStep, Content, Place, Step } from './step';
import type { Tabs } from './tabs';
import { placeBack } from './takeBack';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tab as it is now. */
interface TabNow {
  readonly sheet: Sheet;
  readonly values: Grid;
  readonly formulas: readonly (readonly string[])[];
}

export interface Unwinding {
  readonly tabs: Tabs;
  readonly standing: Standing;
  readonly moved: Moved;
  readonly now: TabNow;
}

/** Steps on the list's own tab; the others have not moved. */
export function takeBackMoved(unwinding: Unwinding, step: Extract<Step, { readonly at: Place }>): void {
  if (step.is === 'cells') cellsBack(unwinding, step);
  else for (const at of placesFor(unwinding, step.at)) placeBack(unwinding.tabs, { ...step, at });
}

/** Where it was done, and where that went. */
function placesFor({ moved }: Unwinding, at: Place): Place[] {
  const [row, column] = [moved.row(at.row - 1), moved.column(at.column - 1)];
  const isElsewhere = row !== null && column !== null && (row !== at.row - 1 || column !== at.column - 1);
  return isElsewhere ? [at, { ...at, row: row + 1, column: column + 1 }] : [at];
}

function cellsBack(unwinding: Unwinding, { at, put, was }: CellsStep): void {
  const { moved } = unwinding;
  for (let down = 0; down < at.rows; down += 1)
    for (let right = 0; right < at.columns; right += 1) {
      const [row, column] = [at.row - 1 + down, at.column - 1 + right];
      const content = put.contents?.[down]?.[right] ?? '';
      const went = { row: moved.row(row), column: moved.column(column) };
      if (went.row !== null && went.column !== null) backAt(unwinding, went.row, went.column, content, wasAt(was, down, right));
      const isIdle = content === '' && was.contents === null;
      if (!isIdle && (went.row !== row || went.column !== column))
        backAt(unwinding, row, column, content, whatBelongs(unwinding, row, column));
    }
}

/** If it is still as it was written. */
function backAt({ now }: Unwinding, row: number, column: number, put: Content, was: Cells): void {
  if (!isSame(put, now.values[row]?.[column] ?? '', now.formulas[row]?.[column] ?? '')) return;
  if (row >= now.sheet.getMaxRows() || column >= now.sheet.getMaxColumns()) return;
  if (put !== '' || was.contents !== null) write(now.sheet.getRange(row + 1, column + 1), was);
}

const wasAt = ({ contents, formats }: Cells, down: number, right: number): Cells => ({
  contents: contents === null ? null : [[contents[down]?.[right] ?? '']],
  formats: typeof formats === 'string' || formats === null ? formats : [[formats[down]?.[right] ?? 'General']],
});

/** What the program that stands there now had in that column; nothing where only columns of ours are written. */
function whatBelongs({ standing: { grid, formulas }, moved, now }: Unwinding, row: number, column: number): Cells {
  const width = Math.max(column + 1, ...grid.map((cells) => cells.length));
  const from = Array.from({ length: width }, (_, at) => at).find((at) => moved.column(at) === column);
  const isAlong = from === undefined || movesAlong(grid, moved, now.values, from);
  const origin = from === undefined ? -1 : isAlong ? grid.findIndex((_, at) => moved.row(at) === row) : row;
  const isOurs = from === undefined || formulas === undefined;
  const content = isOurs ? '' : contentOf(grid[origin]?.[from], formulas[origin]?.[from] ?? '');
  return { contents: content === '' ? null : [[content]], formats: content === '' ? 'General' : null };
}

/** A column that was left out when rows were sorted has its cells where they were. */
function movesAlong(grid: Grid, moved: Moved, now: Grid, column: number): boolean {
  const to = moved.column(column) ?? column;
  const filled = grid.flatMap((cells, at) => (isBlank(cells[column]) ? [] : [at]));
  const count = (rowOf: (row: number) => number | null): number =>
    filled.filter((at) => textOf(now[rowOf(at) ?? -1]?.[to]) === textOf(grid[at]?.[column])).length;
  return count((at) => moved.row(at)) >= count((at) => at);
}
