/** How are people warned before they type into columns that a formula fills? A protection that asks and never locks. */
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut } from '../change/carryOut';
import { unwarned, warned } from '../change/plan';
import type { Step } from '../change/step';
import { openBook } from '../workbook/openBook';

const MARK = 'MatchSheet fills these columns';
const PROFILE_MARK = 'MatchSheet reads this profile';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our columns, and the profile that every answer rests on. The owner, and who has a protection of her own there, is never locked out. */
export function protect(isOn: boolean): void {
  const { owned, sheet, profile } = openBook();
  if (owned === null) throw new WrongCall('the list is not scored yet, so there is nothing to protect');
  const off = [sheet, ...(profile === null ? [] : [profile.range.getSheet()])].flatMap(unprotected);
  const columns = sheet.getRange(1, owned.getColumn(), sheet.getMaxRows(), owned.getNumColumns());
  const on = [...(profile === null ? [] : [warned(profile.range, PROFILE_MARK)]), warned(columns, MARK)];
  carryOut([...off, ...(isOn ? on : [])]);
}

/** Takes the warnings of ours away from a tab. */
export const unprotected = (sheet: Sheet): Step[] => [MARK, PROFILE_MARK].flatMap((mark) => unwarned(sheet, mark));
