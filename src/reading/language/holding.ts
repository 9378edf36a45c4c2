/** Does a class stand among some elements, and where? Every reader asks; a closure at each place would be longer and slower than one loop. */
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

/** The first place of any of some classes; -1 where none stands. */
export const placeOfAny = (elements: readonly Element[], classes: ReadonlySet<string>): number =>
  elements.findIndex(({ is }) => classes.has(is));

/** The first element of a class. */
export const firstOf = (elements: readonly Element[], is: string): Element | undefined => elements[placeOf(elements, is)];

export const areAll = (elements: readonly Element[], classes: ReadonlySet<string>): boolean =>
  elements.every(({ is }) => classes.has(is));

/** Does a word stand there as it is written? */
export function says(elements: readonly Element[], form: string): boolean {
  for (const one of elements) if (one.form === form) return true;
  return false;
}

export function saysAny(elements: readonly Element[], forms: ReadonlySet<string>): boolean {
  for (const { form } of elements) if (forms.has(form)) return true;
  return false;
}
