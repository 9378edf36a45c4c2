/** Which native rule colors answers whose row was sorted apart from them? One that compares two columns, also for people without MatchSheet. */
import { lettersOf } from './a1';
import { SORTED_APART } from './style';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Known by what it compares, wherever its cells have moved to. */
const COMPARES = /^=\$[A-Z]+\d+&""<>\$[A-Z]+\d+&""$/;

/** @param names The column of the names, from 1. */
export function guardRows(sheet: Sheet, range: Range, names: number): void {
  const [row, own, other] = [range.getRow(), lettersOf(names - 1), lettersOf(range.getColumn() - 1)];
  const rule = SpreadsheetApp.newConditionalFormatRule()
    // Both as text, since a name may be typed as a number; no separator, so that every locale reads it.
    .whenFormulaSatisfied(`=$${own}${row}&""<>$${other}${row}&""`)
    .setBackground(SORTED_APART.fill)
    .setFontColor(SORTED_APART.text)
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules().filter((one) => !isGuard(one, range.getColumn())), rule]);
}

export const unguardRows = (sheet: Sheet, column: number): void =>
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((rule) => !isGuard(rule, column)));

function isGuard(rule: Rule, column: number): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return false;
  const [formula] = condition.getCriteriaValues();
  return COMPARES.test(String(formula)) && rule.getRanges().every((range) => range.getColumn() === column);
}
