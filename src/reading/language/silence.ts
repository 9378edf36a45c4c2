/** Does a cell say that nothing is known? "Not listed", "haven't checked yet": it was understood, and leaves its question open. */
import type { Topic } from './lexicon';
import { elementsOf } from './tokens';

/** Words of silence stand in it, and none that is not understood. */
export function saysSilence(text: string, topic: Topic): boolean {
  const elements = elementsOf(text, topic);
  return elements.some(({ is }) => is === 'silence') && elements.every(({ is }) => is !== 'unknown');
}
