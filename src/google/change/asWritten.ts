/** How much of what a press wrote still stands in the sheet: all of it, with nothing added on a tab that it made, or some of it, and where? */
import { isBlank } from '../../sheet/cell';
import { cut, LONGEST_QUOTE } from '../../show/limits';
import { cellName } from '../workbook/a1';
import { isSame, isSummed } from './contents';
import type { CellsStep, Place, Receipt, Step } from './step';
import { isWhole, type Tabs } from './tabs';

/** Do the cells that a change wrote still say what it wrote, but for those that it wrote twice? */
export const areStanding = (tabs: Tabs, steps: readonly Step[]): boolean =>
  steps.every(
    (step, at) => step.is !== 'cells' || steps.slice(at + 1).some((later) => isOver(later, step.at)) || isStanding(tabs, step),
  );

const isOver = (later: Step, at: Place): boolean =>
  later.is === 'cells' &&
  later.at.tab === at.tab &&
  later.at.row < at.row + at.rows &&
  at.row < later.at.row + later.at.rows &&
  later.at.column < at.column + at.columns &&
  at.column < later.at.column + later.at.columns;

function isStanding(tabs: Tabs, { at, put }: CellsStep): boolean {
  const range = tabs.range(at);
  if (range === null || !isWhole(range, at)) return false;
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  if (put.sums !== undefined) return isSummed(put, values);
  return values.every((row, down) =>
    row.every((value, to) => isSame(put.contents?.[down]?.[to] ?? '', value, formulas[down]?.[to] ?? '')),
  );
}

/** Has nobody written on the tabs that it made? */
export const areAlone = (tabs: Tabs, steps: readonly Step[]): boolean =>
  steps.every((made) => {
    if (made.is !== 'insertTab' || made.id === undefined) return true;
    const tab = made.id;
    const values = tabs.tab(tab)?.getDataRange().getValues() ?? [];
    const isOurs = (row: number, column: number): boolean =>
      steps.some((step) => isOver(step, { tab, row, column, rows: 1, columns: 1 }));
    return values.every((row, at) => row.every((value, to) => isBlank(value) || isOurs(at + 1, to + 1)));
  });

const MOST_NAMED = 3;

/** Where something of it stands that could not be taken back or taken away, for a sentence. */
export function placesLeft(tabs: Tabs, { steps, removals }: Receipt): string {
  const cells = steps.filter((step) => step.is === 'cells');
  const standing = cells.filter((step) => isStanding(tabs, step));
  const places = [
    ...(standing.length > 0 ? standing : cells).map(({ at }) => nameOf(tabs, at)),
    ...removals.map(({ tab }) => titleOf(tabs, tab)),
  ].filter((name, at, all) => name !== '' && all.indexOf(name) === at);
  const named = places.slice(0, MOST_NAMED).join(', ');
  return places.length > MOST_NAMED ? `${named} and ${places.length - MOST_NAMED} more places` : named || 'this spreadsheet';
}

const titleOf = (tabs: Tabs, id: number): string => cut(tabs.tab(id)?.getName() ?? '', LONGEST_QUOTE);

function nameOf(tabs: Tabs, { tab, row, column, rows, columns }: Place): string {
  const title = titleOf(tabs, tab);
  const [from, to] = [cellName(row - 1, column - 1), cellName(row + rows - 2, column + columns - 2)];
  return title === '' ? '' : `${title}!${from === to ? from : `${from}:${to}`}`;
}
