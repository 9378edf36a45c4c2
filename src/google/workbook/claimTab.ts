/** Which tab may the add-on fill? One that it makes, behind the tab in front, or one that an earlier try left half made. */
import { isBlank, textOf } from '../../sheet/cell';
import { carryOut } from '../change/changing';
import { isGrid } from './gridTabs';
import type { Grid } from './ownBlocks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * @param titles The first that is free is taken.
 * @param begins What an earlier try may have written: a tab that holds nothing, or the beginning of it, is half made.
 */
export function ownTab(spreadsheet: Spreadsheet, titles: readonly string[], begins: Grid): Sheet {
  for (const title of titles) {
    const there = spreadsheet.getSheetByName(title);
    if (there === null) return insertTab(spreadsheet, title);
    if (isGrid(there) && isHalfMade(there, begins)) return there;
  }
  throw new Error(`The tabs ${titles.join(', ')} are all taken: rename one of them.`);
}

function insertTab(spreadsheet: Spreadsheet, title: string): Sheet {
  carryOut([{ is: 'insertTab', title }]);
  const made = spreadsheet.getSheetByName(title);
  if (made === null) throw new Error('The tab that was made just now is gone.');
  return made;
}

function isHalfMade(sheet: Sheet, begins: Grid): boolean {
  if (sheet.getLastRow() > begins.length || sheet.getLastColumn() > (begins[0]?.length ?? 0)) return false;
  const cells = sheet.getRange(1, 1, begins.length, begins[0]?.length ?? 1).getValues();
  return cells.every((row, at) => row.every((cell, to) => isBlank(cell) || textOf(cell) === textOf(begins[at]?.[to])));
}
