/** How are people warned before they type into columns that a formula fills? A protection that asks and never locks. */
import { WrongCall } from '../../sheet/wrongCall';
import { openBook } from '../workbook/openBook';

const MARK = 'MatchSheet fills these columns';
const PROFILE_MARK = 'MatchSheet reads this profile';

/** Our columns, and the profile that every answer rests on. The owner, and who has a protection of her own there, is never locked out. */
export function protect(isOn: boolean): void {
  const { owned, sheet, profile } = openBook();
  if (owned === null) throw new WrongCall('the list is not scored yet, so there is nothing to protect');
  unprotect(sheet);
  if (profile !== null) unprotect(profile.range.getSheet());
  if (!isOn) return;
  if (profile !== null) profile.range.protect().setDescription(PROFILE_MARK).setWarningOnly(true);
  const columns = sheet.getRange(1, owned.getColumn(), sheet.getMaxRows(), owned.getNumColumns());
  columns.protect().setDescription(MARK).setWarningOnly(true);
}

export function unprotect(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const protection of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (protection.getDescription() === MARK || protection.getDescription() === PROFILE_MARK) protection.remove();
}
