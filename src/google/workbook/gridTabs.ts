/** Which tabs of a spreadsheet hold cells? A chart on a tab of its own, a timeline and connected data do not, and fail at most calls. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const isGrid = (sheet: Sheet): boolean => sheet.getType() === SpreadsheetApp.SheetType.GRID;

export const gridTabs = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Sheet[] =>
  spreadsheet.getSheets().filter(isGrid);

/** Ids outlive titles. */
export const gridTabOf = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, id: number | null): Sheet | undefined =>
  gridTabs(spreadsheet).find((sheet) => sheet.getSheetId() === id);
