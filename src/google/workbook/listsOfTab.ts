/** Of which lists is a tab that MatchSheet fills? Their titles stand in the note of A1, so that one list's plan never takes the place of another's. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const MARK = /\[of ([^\]\s]*)\]/;

/** `[of IM+FM%20backup]`: titles outlive a file that is saved and opened elsewhere, ids do not. */
export const markOf = (titles: readonly string[]): string => `[of ${titles.map(encodeURIComponent).sort().join('+')}]`;

/** Of these, or nobody knows any more of which: an earlier version wrote the note, or a person has changed it. */
export const mayBeOf = (note: string, titles: readonly string[]): boolean => !MARK.test(note) || note.includes(markOf(titles));

/** Whether the tab that MatchSheet has filled is of the list with this title. */
export function isOfList(filled: Sheet, title: string): boolean {
  const [, titles = ''] = MARK.exec(filled.getRange(1, 1).getNote()) ?? [];
  return titles.split('+').includes(encodeURIComponent(title));
}

/** Also one that a person wrote in, so that another was made: what MatchSheet says there of a list is no list. */
export const isFilledTab = (sheet: Sheet): boolean => sheet.getRange(1, 1).getNote().startsWith('Made by MatchSheet');
