/** Which tab has this id, and what is left of a place in it? */
import { gridTabOf } from '../workbook/gridTabs';
import type { Place } from './step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Tabs {
  readonly spreadsheet: Spreadsheet;
  tab(id: number): Sheet | undefined;
  /** Less of it where the tab has become smaller; null where nothing is left. */
  range(place: Place): Range | null;
}

/** Tabs by their ids: each is looked for once. */
export function tabsOf(spreadsheet: Spreadsheet): Tabs {
  const known = new Map<number, Sheet | undefined>();
  const tab = (id: number): Sheet | undefined => {
    const found = known.get(id) ?? gridTabOf(spreadsheet, id);
    known.set(id, found);
    return found;
  };
  const range = ({ tab: id, row, column, rows, columns }: Place): Range | null => {
    const sheet = tab(id);
    if (sheet === undefined) return null;
    const [height, width] = [Math.min(rows, sheet.getMaxRows() - row + 1), Math.min(columns, sheet.getMaxColumns() - column + 1)];
    return height < 1 || width < 1 ? null : sheet.getRange(row, column, height, width);
  };
  return { spreadsheet, tab, range };
}

export const isWhole = (range: Range, { rows, columns }: Place): boolean =>
  range.getNumRows() === rows && range.getNumColumns() === columns;
