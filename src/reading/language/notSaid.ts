/** Which elements of a cell are not said at all: struck through, or asked in a bracket? */
import { elementAt } from '../../domain/elementAt';
import type { Element } from './tokens';

/** "~~220~~ 228": what is struck through holds no more. */
export function withoutStruck(elements: readonly Element[]): readonly Element[] {
  const isStroke = (at: number): boolean => elements[at]?.form === '~' && elements[at + 1]?.form === '~';
  if (!elements.some((_, at) => isStroke(at))) return elements;
  const kept: Element[] = [];
  let opened = -1;
  for (let at = 0; at < elements.length; at += 1) {
    if (!isStroke(at)) kept.push(elementAt(elements, at));
    else {
      if (opened >= 0) kept.length = opened;
      opened = opened < 0 ? kept.length : -1;
      at += 1;
    }
  }
  return kept;
}

/** "J-1 (H-1B?)": what stands in brackets with a question mark is asked, not said. */
export function withoutAskedBrackets(elements: readonly Element[]): readonly Element[] {
  if (!elements.some((element) => element.form === '?')) return elements;
  const kept: Element[] = [];
  let opened = -1;
  for (let at = 0; at < elements.length; at += 1) {
    const element = elementAt(elements, at);
    kept.push(element);
    if (element.form === '(' || element.form === '[') opened = kept.length - 1;
    else if ((element.form === ')' || element.form === ']') && opened >= 0) {
      if (elements[at - 1]?.form === '?') kept.length = opened;
      opened = -1;
    }
  }
  return kept;
}
