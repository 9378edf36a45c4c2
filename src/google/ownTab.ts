/** Which tab may the add-on fill? One that it makes, behind the tab in front, or one that an earlier try left half made. */
import { textOf } from '../sheet/cell';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @param titles The first that is free is taken.
 * @param first What stands in A1 of a tab that is half made: one row at most is filled in such a tab.
 */
export function ownTab(spreadsheet: Spreadsheet, titles: readonly string[], first: string): Sheet {
  for (const title of titles) {
    const there = spreadsheet.getSheetByName(title);
    if (there === null) return spreadsheet.insertSheet(title);
    const isHalfMade = there.getLastRow() <= 1 && ['', first].includes(textOf(there.getRange(1, 1).getValue()));
    if (isHalfMade) return there;
  }
  throw new Error(`The tabs ${titles.join(', ')} are all taken: rename one of them.`);
}
