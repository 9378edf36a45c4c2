/** Where does each answer stand ahead of its kinds of visa ("yes (J-1), no (H-1B)", "✔ J-1 ✘ H-1B ✘ other"), or as a face behind them? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { type Element, implied } from './element';
import { FACES } from './signs';

/** The elements with each answer behind its kinds; the same elements where they stand otherwise. */
export function withAnswersBehind(elements: readonly Element[]): readonly Element[] {
  const all = withFaces(elements);
  if (!isAnswer(all[0])) return all;
  const turned: Element[] = [];
  const given = new Set<string>();
  let at = 0;
  while (at < all.length) {
    const answer = elementAt(all, at);
    let to = at + 1;
    while (!isKind(all[to]) && (all[to]?.is === 'filler' || ahead(all[to]))) to += 1;
    const from = to;
    while (isKind(all[to]) || (to > from && JOINS.has(all[to]?.form ?? '') && isKind(all[to + 1]))) to += 1;
    if (!isAnswer(answer) || to === from) return all;
    given.add(wordOf(answer));
    for (const kind of all.slice(from, to))
      if (isKind(kind)) turned.push(kind, implied('sign', ':'), { ...answer, is: wordOf(answer) }, implied('sign', ';'));
    at = to;
    while (all[at]?.is === 'contrast' || all[at]?.is === 'join' || ends(all[at])) at += 1;
  }
  return given.size > 1 ? turned : all;
}

const isKind = (element: Element | undefined): boolean =>
  element !== undefined && (KINDS.has(element.is) || element.form === 'other' || element.form === 'others');
const KINDS: ReadonlySet<string> = wordSet('j1 h1b othervisa ead');
const isAnswer = (element: Element | undefined): boolean => element !== undefined && ANSWERS.has(wordOf(element));
const ANSWERS: ReadonlySet<string> = wordSet('affirm deny hedge');
const wordOf = ({ is, form }: Element): string => (is === 'unknown' && form === 'n' ? 'deny' : is);
const JOINS: ReadonlySet<string> = wordSet('/ , & + and');
const isOf = (element: Element | undefined, forms: string): boolean =>
  element?.is === 'sign' && element.form !== '' && forms.includes(element.form);
const ahead = (element: Element | undefined): boolean => isOf(element, '(:=-–');
const ends = (element: Element | undefined): boolean => isOf(element, '),;|/.\n');

/** "J1 :) H1 :(": each kind has its face; one face alone only feels ("J-1 only :("). */
function withFaces(elements: readonly Element[]): readonly Element[] {
  const isFace = (at: number): boolean => elements[at]?.is === 'sign' && FACES[elements[at]?.form ?? ''] !== undefined;
  const kinds = elements.flatMap(({ is }, at) => (KINDS.has(is) ? [at] : []));
  return kinds.length > 1 && kinds.every((at) => isFace(at + 1))
    ? elements.map((element, at) => (isFace(at) ? { ...element, is: FACES[element.form] ?? element.is } : element))
    : elements;
}
