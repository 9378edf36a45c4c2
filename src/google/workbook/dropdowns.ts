/** Which cells offer a choice? Anything else may still be typed: the readers take free words. */

type Range = GoogleAppsScript.Spreadsheet.Range;

export function offer(range: Range, choices: readonly string[]): void {
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build(),
  );
}
