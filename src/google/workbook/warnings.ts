/** Which cells ask before they are changed? Protections that warn and never lock, known by the mark in their description. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const warningsOn = (sheet: Sheet, mark: string): GoogleAppsScript.Spreadsheet.Protection[] =>
  sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter((one) => one.getDescription() === mark);

/** Of just these cells, and without a mark: what a fault left that came before the mark was set. */
export const unmarkedOn = (range: Range): GoogleAppsScript.Spreadsheet.Protection[] =>
  warningsOn(range.getSheet(), '').filter((one) => one.getRange().getA1Notation() === range.getA1Notation());

/** Once, however often it is said. */
export function warn(range: Range, mark: string): void {
  unwarn(range.getSheet(), mark);
  range.protect().setDescription(mark).setWarningOnly(true);
}

export function unwarn(sheet: Sheet, mark: string): void {
  for (const one of warningsOn(sheet, mark)) one.remove();
}
