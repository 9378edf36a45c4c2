/** How are people warned before they type into columns that a formula fills? A protection that asks and never locks. */
import { WrongCall } from '../sheet/wrongCall';
import { openBook } from './book';

const MARK = 'MatchSheet fills these columns';

export function protect(isOn: boolean): void {
  const { owned, sheet } = openBook();
  if (owned === null) throw new WrongCall('the list is not scored yet, so there is nothing to protect');
  unprotect(sheet);
  if (!isOn) return;
  const columns = sheet.getRange(1, owned.getColumn(), sheet.getMaxRows(), owned.getNumColumns());
  columns.protect().setDescription(MARK).setWarningOnly(true);
}

export function unprotect(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (protection.getDescription() === MARK) protection.remove();
}
