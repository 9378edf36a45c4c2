/** How do the cells that MatchSheet fills look: headers and headings, and bars drawn of signs? */

type Range = GoogleAppsScript.Spreadsheet.Range;

const FILL = '#eef1f4';

export function formatHeading(range: Range): void {
  range.setFontWeight('bold');
  range.setBackground(FILL);
}

export function clearHeading(range: Range): void {
  range.setFontWeight('normal');
  range.setBackground(null);
}

/** Null where only some of the cells look so. */
export function looksLikeHeading(range: Range): boolean | null {
  const isBold = range.getFontWeight() === 'bold';
  return isBold === (range.getBackground() === FILL) ? isBold : null;
}

/** One width for each sign, so that the bars compare. */
export function formatBars(range: Range): void {
  range.setFontFamily('Roboto Mono');
  range.setFontColor('#1d5b73');
}

export function setWidths(sheet: GoogleAppsScript.Spreadsheet.Sheet, first: number, widths: readonly number[]): void {
  widths.forEach((pixels, at) => {
    sheet.setColumnWidth(first + at, pixels);
  });
}

/** Of an answer whose row was sorted apart from it. */
export const SORTED_APART = { fill: '#ffd6cc', text: '#7a1f00' } as const;
