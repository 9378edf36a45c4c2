/** What does Google let nobody change in a Table's typed columns? Their format, choices and notes: those stay, words are still written, and the person is told. */

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The columns that refused, by tab and column, of the press that holds the lock: there is one at a time. */
let refused = new Map<string, Range>();

export const typedColumnsLeft = (): readonly Range[] => [...refused.values()];
export function forgetTyped(): void {
  refused = new Map();
}

/**
 * Google says why in the person's language, so its words tell nothing: cells that the person may edit, and that refuse twice, are of such a column.
 * @return False where they are, or where some of several columns may be.
 */
export function tryFormat(range: Range, act: () => void): boolean {
  const isOne = range.getNumColumns() === 1;
  if (succeeds(act) || (isOne && succeeds(act))) return true;
  // Protected, or Google stays away: the press fails with what it says.
  if (!range.canEdit()) {
    act();
    return true;
  }
  if (isOne) refused.set(`${range.getSheet().getSheetId()} ${range.getColumn()}`, range);
  return false;
}

export function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
