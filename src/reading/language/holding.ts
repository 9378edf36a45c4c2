/** Is there an element of a class among some elements, and where? Every reader asks; a closure in each place would be longer and slower than one loop. */
import type { Element } from './element';

/** The first place of a class; -1 where it does not stand. */
export function placeOf(elements: readonly Element[], is: string): number {
  for (let at = 0; at < elements.length; at += 1) if (elements[at]?.is === is) return at;
  return -1;
}

export const holds = (elements: readonly Element[], is: string): boolean => placeOf(elements, is) >= 0;

export function holdsAny(elements: readonly Element[], classes: ReadonlySet<string>): boolean {
  for (const { is } of elements) if (classes.has(is)) return true;
  return false;
}

/** All are of these classes; also where there is none. */
export function holdsOnly(elements: readonly Element[], classes: ReadonlySet<string>): boolean {
  for (const { is } of elements) if (!classes.has(is)) return false;
  return true;
}
