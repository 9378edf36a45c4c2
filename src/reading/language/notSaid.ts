/** Which elements of a cell are not said at all: struck through, asked in a bracket, or beside the source in one? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { holdsAny } from './holding';
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

/** "J-1 only (phoned, the lady was rude)": what else a bracket says that tells the source is of no matter. */
export function withoutAsides(elements: readonly Element[]): readonly Element[] {
  const opened = elements.findIndex(({ form }) => form === '(');
  const closed = elements.findIndex(({ form }, at) => at > opened && form === ')');
  if (opened < 1 || closed < 0) return elements;
  const inside = elements.slice(opened + 1, closed);
  const isAside = holdsAny(inside, SOURCES) && inside.every(({ is }) => SOURCES.has(is) || BESIDE_SOURCE.has(is) || IDLE.has(is));
  // "(site says zorp)": what is told there is not known.
  const isTold = inside.some(({ form }, at) => SAYS.test(form) && IDLE.has(inside[at + 1]?.is ?? ''));
  const rest = withoutAsides(elements.slice(closed + 1));
  return [
    ...elements.slice(0, opened + 1),
    ...(isAside && !isTold ? inside.map((one) => (IDLE.has(one.is) ? { ...one, is: 'plain' } : one)) : inside),
    elementAt(elements, closed),
    ...rest,
  ];
}
const SOURCES: ReadonlySet<string> = wordSet('source told contact');
const BESIDE_SOURCE: ReadonlySet<string> = wordSet('filler sign subject self own date yearno now people roster join');
const IDLE: ReadonlySet<string> = wordSet('unknown plain name past');
const SAYS = /^(?:sa(?:y|id)|told|tell|wrote|write)/;
