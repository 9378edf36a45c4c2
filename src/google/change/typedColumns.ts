/** What of a Table's columns with a type does Google let nobody change? Their format, choices and notes: those stay, words are written, and the person is told. */

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Google's sentence, which it says in the person's language: in another one the press fails, and nothing is written. */
const REFUSED = /typed columns/i;

/** By tab and column. Of the press that holds the lock: there is one at a time. */
let left = new Map<string, Range>();

export const typedLeft = (): readonly Range[] => [...left.values()];
export function forgetTyped(): void {
  left = new Map();
}

/** False where cells of such a column are among them. */
export function dresses(range: Range, act: () => void): boolean {
  try {
    act();
    return true;
  } catch (error) {
    if (!REFUSED.test(String(error))) throw error;
    if (range.getNumColumns() === 1) left.set(`${range.getSheet().getSheetId()} ${range.getColumn()}`, range);
    return false;
  }
}
