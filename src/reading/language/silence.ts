/** Why does a cell give no fact? It says that nothing is known, or the words of a short cell are not known. */
import { holds } from './holding';
import type { Topic } from './lexicon';
import { elementsOf, type TaughtWords } from './tokens';

/** "Not listed", "haven't checked yet": words of silence stand in it and none that is not understood, or only words that mean nothing. */
export function saysSilence(text: string, topic: Topic, taught?: TaughtWords): boolean {
  const elements = elementsOf(text, topic, taught);
  if (holds(elements, 'unknown')) return false;
  return holds(elements, 'silence') || elements.every(({ is }) => is === 'filler' || is === 'sign');
}

const SHORT = 60;
const MOST = 3;

/** In a short cell the header alone gives the matter: all its unknown words count, whatever stands beside them. */
export function unknownWords(text: string, topic: Topic, taught?: TaughtWords): string[] {
  if (text.length > SHORT) return [];
  const unknown = elementsOf(text, topic, taught).filter(({ is }) => is === 'unknown');
  return [...new Set(unknown.map(({ at, end }) => text.slice(at, end)))].slice(0, MOST);
}
