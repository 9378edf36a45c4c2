/** Which cells of the tab are the list: those that a formula is given, and those that planning reads as well? Header row first. */
import type { FoundList } from '../../sheet/list/findList';
import type { Grid } from './ownBlocks';

/** The smallest run of columns that holds the facts: what SCORE reads. */
export const factBlockOf = (grid: Grid, { headerAt, first, last }: FoundList): unknown[][] =>
  grid.slice(headerAt).map((row) => row.slice(first, last + 1));

/** With the columns that no verdict reads and planning does: the tier to use, the mentor's note, the deadline. */
export function wholeBlockOf(grid: Grid, { headerAt, columns, first, last }: FoundList): unknown[][] {
  const places = columns.map(({ at }) => at);
  const [from, to] = [Math.min(first, ...places), Math.max(last, ...places)];
  return grid.slice(headerAt).map((row) => row.slice(from, to + 1));
}
