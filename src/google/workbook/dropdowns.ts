/** Which cells offer a choice? Anything else may still be typed: the readers take free words. */

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The words to choose from in its first cell; none where it offers nothing, or something else. */
export function choicesIn(range: Range): string[] {
  const rule = range.getDataValidation();
  if (rule?.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST) return [];
  const [choices = []]: string[][] = rule.getCriteriaValues();
  return choices;
}

/** How many of its rows a choice reaches down to. */
export const rowsOffering = (column: Range): number =>
  column.getDataValidations().reduce((most, [rule], at) => (rule ? at + 1 : most), 0);

export function offer(range: Range, choices: readonly string[]): void {
  range.setDataValidation(
    SpreadsheetApp.newDataValidation()
      .requireValueInList([...choices], true)
      .setAllowInvalid(true)
      .build(),
  );
}
