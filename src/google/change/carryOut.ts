/** How is a step of a change done, and only while the list still stands as it was read? What it takes to go back is kept first. */
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import type { Grid } from './contents';
import { areHeadersWhere, movedSince, type Standing } from './moved';
import { perform } from './perform';
import { keepReceipt } from './receipt';
import { remove } from './remove';
import type { Removal, Step } from './step';
import { changeUnderway, mayBeUnderway } from './underway';

/** @param steps Done in this order, and taken back in the other. */
export function carryOut(steps: readonly Step[]): void {
  const { tabs, steps: done } = changeUnderway();
  if (steps.length === 0) return;
  keepReceipt(tabs.spreadsheet, { steps: [...done, ...steps], removals: [] });
  for (const step of steps) {
    const at = done.push(step) - 1;
    done[at] = perform(tabs, step);
  }
}

/** The last of a change: from here on nothing is taken back. */
export function removeForGood(removals: readonly Removal[]): void {
  const { tabs, removals: gone } = changeUnderway();
  if (removals.length === 0) return;
  SpreadsheetApp.flush();
  gone.push(...removals);
  keepReceipt(tabs.spreadsheet, { steps: [], removals: gone });
  for (const removal of removals) remove(tabs, removal);
}

/** If the press fails, what was written is looked for where the list stands by then. */
export function watch(list: Standing): void {
  const change = mayBeUnderway();
  if (change !== null) change.standing = list;
}

/**
 * Does the list stand as it was read? Asked before its rows are written and after: answers must not stand beside another program.
 * @param what "facts" where the answers rest on every cell of the list, "headers" where they follow its rows.
 */
export function checkStanding(list: Standing, what: 'headers' | 'rows' | 'facts'): void {
  const change = mayBeUnderway();
  if (change === null) return;
  watch(list);
  const now = change.tabs.tab(list.tab)?.getDataRange().getValues() ?? [];
  const isSame =
    what === 'headers'
      ? areHeadersWhere(list, now)
      : movedSince(list, now) === null && (what === 'rows' || factsIn(list, now) === factsIn(list, list.grid));
  if (!isSame)
    throw new WrongCall(
      'somebody changed the list just now, so what was written is taken back where it still stands: look at the rows and try again',
    );
}

/** Steps beside the programs of a list: only while each stands where it was read, before as after. */
export function carryOutBeside(list: Standing, steps: readonly Step[]): void {
  checkStanding(list, 'rows');
  carryOut(steps);
  checkStanding(list, 'rows');
}

const factsIn = ({ list, grid }: Standing, now: Grid): string =>
  now
    .slice(list.headerAt, grid.length)
    .map((row) =>
      row
        .slice(list.first, list.last + 1)
        .map(textOf)
        .join('\t'),
    )
    .join('\n');
