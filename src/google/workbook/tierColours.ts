/** How do the tiers look in the sheet? The word stands in the cell, so colour is never the only sign. */

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const TIER_COLOURS = [
  { tier: 'Realistic', fill: '#d7efdc', text: '#14532d' },
  // "Reach" also colours "Reach (verify visa, graduation)".
  { tier: 'Reach', fill: '#fdecc8', text: '#7a4100' },
  { tier: 'Ultra-reach', fill: '#e7defa', text: '#4c2889' },
  { tier: 'Skip', fill: '#e6e8eb', text: '#4b5563' },
] as const;

/** Adds a rule for each tier below the header cell, unless it is coloured already; all other rules stay. */
export function colourTiers(sheet: Sheet, header: Range): void {
  const known = sheet.getConditionalFormatRules();
  if (known.some((rule) => isBelow(rule, header))) return;
  const below = sheet.getRange(header.getRow() + 1, header.getColumn(), sheet.getMaxRows() - header.getRow(), 1);
  sheet.setConditionalFormatRules([...known, ...rulesFor([below])]);
}

/** One rule for each tier, on cells that begin with it. */
export const rulesFor = (ranges: Range[]): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] =>
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
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().filter((rule) => !isBelow(rule, header)));
}

const isBelow = (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule, header: Range): boolean =>
  rule
    .getRanges()
    .some(
      (range) =>
        range.getColumn() === header.getColumn() && range.getRow() === header.getRow() + 1 && range.getNumColumns() === 1,
    );
