/** What did one of the applicant's cells say before something she accepted was written there? The cell's note keeps it, however often somebody presses. */
import { hash } from '../../reading/text/sum';

/** The sums are of what was written over the words: the last text, and the one before it while that may still stand there. */
const KEPT = /\n?Your words before: ([\s\S]*) \[check ([0-9a-f ]+)\]$/;
const sumOf = (text: string): string => hash(text).toString(16);

interface Kept {
  /** The note that the cell gets. */
  readonly note: string;
  /** What Undo puts back. */
  readonly before: string;
}

/**
 * Before `text` is written over what stands there.
 * @param note The cell's note as it is.
 */
export function keepWords(note: string, there: string, text: string): Kept {
  const [, words = '', sums = ''] = KEPT.exec(note) ?? [];
  const isWritten = sums.split(' ').includes(sumOf(there));
  const own = isWritten ? words : there;
  const kept = own === '' ? '' : `Your words before: ${own} [check ${sumOf(text)}${isWritten ? ` ${sumOf(there)}` : ''}]`;
  const now = [note.replace(KEPT, ''), kept].filter((part) => part !== '').join('\n');
  // Written by an earlier try already, whose answer was lost.
  return { note: now, before: there === text ? own : there };
}

/** The note where the applicant's own words stand in the cell again. */
export const forgetWords = (note: string, words: string): string =>
  KEPT.exec(note)?.[1] === words ? note.replace(KEPT, '') : note;
