/** How firmly is something asked: required, preferred, what is typical, or expressly not asked? */
import { holds } from './holding';
import type { Part } from './scope';

export type Strength = 'required' | 'preferred' | 'typical' | 'not required';

/**
 * The strength that words give: a wish softens a demand beside it ("required, but flexible" asks less than it says), what
 * is typical asks nothing, "not required" alone is the answer, and null where no word speaks of it.
 */
export function strengthOf(words: readonly Part[]): Strength | null {
  const has = (name: string): boolean => holds(words, name);
  if (has('wish')) return 'preferred';
  if (has('typical')) return 'typical';
  if (has('demand') || has('only')) return has('hedge') ? 'preferred' : 'required';
  if (has('undemanded')) return 'not required';
  if (has('unwished')) return null;
  return has('hedge') ? 'preferred' : null;
}

/** How many words are not known among some words. */
export const unknownIn = (words: readonly Part[]): number => words.filter((part) => part.is === 'unknown').length;
