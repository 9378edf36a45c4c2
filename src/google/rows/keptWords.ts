/** What stood in a cell of the applicant's before something she accepted was put there? Kept in the cell's note, whoever presses how often. */
import { hash } from '../../sheet/list/rowKey';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** The sums are of what was written over the words: the last text, and the one before it while that may still stand there. */
const KEPT = /\n?Your words before: ([\s\S]*) \[check ([0-9a-f ]+)\]$/;
const sumOf = (text: string): string => hash(text).toString(16);

/**
 * Before `text` is written over what stands there.
 * @return What Undo puts back.
 */
export function keepWords(cell: Range, there: string, text: string): string {
  const note = cell.getNote();
  const [, words = '', sums = ''] = KEPT.exec(note) ?? [];
  const isWritten = sums.split(' ').includes(sumOf(there));
  const own = isWritten ? words : there;
  const kept = own === '' ? '' : `Your words before: ${own} [check ${sumOf(text)}${isWritten ? ` ${sumOf(there)}` : ''}]`;
  const now = [note.replace(KEPT, ''), kept].filter((part) => part !== '').join('\n');
  if (now !== note) cell.setNote(now === '' ? null : now);
  // Written by an earlier try already, whose answer was lost.
  return there === text ? own : there;
}

/** The applicant's own words stand in the cell again. */
export function forgetWords(cell: Range, words: string): void {
  const note = cell.getNote();
  if (KEPT.exec(note)?.[1] === words) cell.setNote(note.replace(KEPT, '') || null);
}
