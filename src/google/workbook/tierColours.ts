/** How do the tiers look in the sheet? The word stands in the cell, so colour is never the only sign. */

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const TIER_COLOURS = [
  { tier: 'Realistic', fill: '#d7efdc', text: '#14532d' },
  // "Reach" also colours "Reach (verify visa, graduation)".
  { tier: 'Reach', fill: '#fdecc8', text: '#7a4100' },
  { tier: 'Ultra-reach', fill: '#e7defa', text: '#4c2889' },
  { tier: 'Skip', fill: '#e6e8eb', text: '#4b5563' },
] as const;

/** Adds a rule for each tier below the header cell in the place of those that are there; all other rules stay. */
export function colourTiers(sheet: Sheet, header: Range): void {
  const others = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, header));
  const below = sheet.getRange(header.getRow() + 1, header.getColumn(), sheet.getMaxRows() - header.getRow(), 1);
  sheet.setConditionalFormatRules([...others, ...rulesFor([below])]);
}

/** Each tier once, from the row below the header on. */
export function isColoured(sheet: Sheet, header: Range): boolean {
  const ours = sheet.getConditionalFormatRules().filter((rule) => isOurs(rule, header));
  const isBelow = (range: Range): boolean => range.getRow() === header.getRow() + 1 && range.getNumColumns() === 1;
  return ours.length === TIER_COLOURS.length && ours.every((rule) => rule.getRanges().every(isBelow));
}

/** One rule for each tier, on cells that begin with it. */
export const rulesFor = (ranges: Range[]): ConditionalFormatRule[] =>
  TIER_COLOURS.map(({ tier, fill, text }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(tier)
      .setBackground(fill)
      .setFontColor(text)
      .setRanges(ranges)
      .build(),
  );

/** Takes those rules away again. */
export function uncolourTiers(sheet: Sheet, header: Range): void {
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, header)));
}

/** By what it says and colors, wherever inserted rows have moved it. */
function isOurs(rule: ConditionalFormatRule, header: Range): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_STARTS_WITH) return false;
  const [word] = condition.getCriteriaValues();
  return (
    TIER_COLOURS.some(({ tier }) => tier === word) && rule.getRanges().every((range) => range.getColumn() === header.getColumn())
  );
}
