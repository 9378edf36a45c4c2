/** Which name of a range is free, and which range of a name stands on a tab? Names travel with a copy of the tab or the file. */
import { WrongCall } from '../../sheet/wrongCall';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const takenIn = (spreadsheet: Spreadsheet): ReadonlySet<string> =>
  new Set(spreadsheet.getNamedRanges().map((named) => named.getName().toUpperCase()));

/** The first of these names that no range of the spreadsheet has. */
export function freeName(spreadsheet: Spreadsheet, names: readonly string[]): string {
  const taken = takenIn(spreadsheet);
  const free = names.find((name) => !taken.has(name));
  if (free === undefined)
    throw new WrongCall(`the range names ${names.join(' and ')} are both taken by other ranges: delete one`);
  return free;
}

/** `NAME`, else `NAME_2`, `NAME_3`, …: each list of a spreadsheet has its own. */
export function freeNumberedName(spreadsheet: Spreadsheet, name: string): string {
  const taken = takenIn(spreadsheet);
  let free = name;
  for (let at = 2; taken.has(free); at += 1) free = `${name}_${at}`;
  return free;
}

/** The first range on the tab whose name fits. */
export const rangeOn = (spreadsheet: Spreadsheet, sheet: Sheet, names: RegExp): Range | null =>
  spreadsheet
    .getNamedRanges()
    .filter((named) => names.test(named.getName()))
    .map((named) => named.getRange())
    .find((range) => range?.getSheet().getSheetId() === sheet.getSheetId()) ?? null;
