/** Is US experience asked only of those who graduated too long ago: "within 3 years or 6 months hands-on"? */
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

const OR: ReadonlySet<string> = wordSet('or o ou oder ya veya');
const EXPERIENCE: ReadonlySet<string> = wordSet('usce handson obs practice month week');
const GRADUATION: ReadonlySet<string> = wordSet('year gradnoun');

/** One side of an "or" is about graduation alone, the other about experience: whoever meets the first owes no months. */
export function isAlternative(elements: readonly Element[]): boolean {
  return elements.some(({ form }, at) => {
    if (!OR.has(form)) return false;
    const [before, after] = [elements.slice(0, at), elements.slice(at + 1)];
    const isOf = (side: readonly Element[], classes: ReadonlySet<string>): boolean => side.some(({ is }) => classes.has(is));
    const isGraduation = (side: readonly Element[]): boolean => isOf(side, GRADUATION) && !isOf(side, EXPERIENCE);
    return (isGraduation(before) && isOf(after, EXPERIENCE)) || (isGraduation(after) && isOf(before, EXPERIENCE));
  });
}
