/** How does something that MatchSheet made go for good? Only while it holds nothing of anybody's, and once, however often it is tried. */
import { isBlank } from '../../sheet/cell';
import { type Grid, sumsOf } from './contents';
import type { Removal } from './step';
import type { Tabs } from './tabs';

const isAllBlank = (values: Grid): boolean => values.every((row) => row.every(isBlank));

export function remove(tabs: Tabs, removal: Removal): void {
  const sheet = tabs.tab(removal.tab);
  if (sheet === undefined) return;
  if (removal.is === 'deleteTab') {
    const values = sheet.getDataRange().getValues();
    if (isAllBlank(values) || sumsOf(values).join() === removal.sums.join()) tabs.spreadsheet.deleteSheet(sheet);
    return;
  }
  const isColumns = removal.is === 'deleteColumns';
  const { from, count, of } = removal;
  if ((isColumns ? sheet.getMaxColumns() : sheet.getMaxRows()) !== of) return;
  const cells = isColumns
    ? sheet.getRange(1, from, sheet.getMaxRows(), count)
    : sheet.getRange(from, 1, count, sheet.getMaxColumns());
  if (!isAllBlank(cells.getValues()) || !cells.getFormulas().every((row) => row.every((one) => one === ''))) return;
  if (isColumns) sheet.deleteColumns(from, count);
  else sheet.deleteRows(from, count);
}
