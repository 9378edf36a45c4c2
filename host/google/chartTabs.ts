// What can the script do with a tab that is a chart or a timeline? Name it and bring it to the front; all that is about cells fails, as at Google's.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { sheetIdOf } from './sheetIds.ts';

/** The engine has no such tabs: a test makes one of a tab. */
const charts = new WeakSet<object>();

export const makeChart = (tab: FWorksheet): void => void charts.add(tab.getSheet());
export const isChart = (tab: FWorksheet): boolean => charts.has(tab.getSheet());

const ABOUT_CELLS = ['getRange', 'getDataRange', 'getLastRow', 'getLastColumn', 'getMaxRows', 'getMaxColumns', 'getProtections'];

export function chartTab(tab: FWorksheet) {
  const fail = (): never => {
    throw new Error('The action is not supported for OBJECT sheet.');
  };
  return {
    ...Object.fromEntries(ABOUT_CELLS.map((member) => [member, fail])),
    getType: () => 'OBJECT',
    getName: () => tab.getSheetName(),
    getSheetId: () => sheetIdOf(tab),
    activate: () => void tab.activate(),
  };
}
