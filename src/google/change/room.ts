/** Is a tab large enough for what is to be written? What is missing is added at its end. */
import { carryOut } from './carryOut';

/** @param wanted Rows or columns that the tab has to have. */
export function makeRoom(sheet: GoogleAppsScript.Spreadsheet.Sheet, is: 'insertRows' | 'insertColumns', wanted: number): void {
  const after = is === 'insertRows' ? sheet.getMaxRows() : sheet.getMaxColumns();
  if (wanted > after) carryOut([{ is, tab: sheet.getSheetId(), after, count: wanted - after }]);
}
