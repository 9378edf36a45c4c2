/** Which tab may the add-on fill? One that it makes: those that are there are somebody's. */
import { carryOut } from '../change/carryOut';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param titles The first that is free is taken. */
export function ownTab(spreadsheet: Spreadsheet, titles: readonly string[]): Sheet {
  const title = titles.find((one) => spreadsheet.getSheetByName(one) === null);
  if (title === undefined) throw new Error(`The tabs ${titles.join(', ')} are all taken: rename one of them.`);
  carryOut([{ is: 'insertTab', title }]);
  const made = spreadsheet.getSheetByName(title);
  if (made === null) throw new Error('The tab that was made just now is gone.');
  return made;
}
