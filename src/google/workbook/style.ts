/** How do the cells look that MatchSheet writes? One look for headers and one for bars, so that its tabs are of a piece. */

type Range = GoogleAppsScript.Spreadsheet.Range;

export function dressHeader(range: Range): void {
  range.setFontWeight('bold');
  range.setBackground('#eef1f4');
}

export function undressHeader(range: Range): void {
  range.setFontWeight('normal');
  range.setBackground(null);
}

/** One width for each sign, so that the bars compare. */
export function drawBars(range: Range): void {
  range.setFontFamily('Roboto Mono');
  range.setFontColor('#1d5b73');
}

/** Of an answer whose row was sorted apart from it. */
export const SORTED_APART = { fill: '#ffd6cc', text: '#7a1f00' } as const;
