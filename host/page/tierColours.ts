// Which colours do the tiers have? The word stands in the cell, so colour is never the only sign.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';

const COLOURS = {
  Realistic: { fill: '#d7efdc', text: '#14532d' },
  Reach: { fill: '#fdecc8', text: '#7a4100' },
  'Ultra-reach': { fill: '#e7defa', text: '#4c2889' },
  Skip: { fill: '#e6e8eb', text: '#4b5563' },
} as const;

/** "Reach" also colours "Reach (verify visa, graduation)". */
export function colourTiers(sheet: FWorksheet, columns: readonly number[]): void {
  const areas = columns.map((column) => sheet.getRange(1, column, sheet.getMaxRows() - 1, 1).getRange());
  for (const [tier, { fill, text }] of Object.entries(COLOURS)) {
    const rule = sheet.newConditionalFormattingRule().whenTextStartsWith(tier).setBackground(fill).setFontColor(text);
    sheet.addConditionalFormattingRule(rule.setRanges(areas).build());
  }
}
