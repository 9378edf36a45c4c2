/** What does a sentence or a header ask: for yes or no, openly, or with a "no" of its own? */
import { wordSet } from '../text/wordSet';
import type { Element } from './tokens';

/** A header or sentence that asks for yes or no. */
export const isQuestion = (elements: readonly Element[]): boolean => {
  const last = elements[elements.length - 1];
  return (last?.is === 'sign' && last.form === '?') || elements[0]?.is === 'ask';
};

/** "Which visas do you sponsor?"; in "Do you accept those who …?" the "who" asks nothing. */
export const isOpenQuestion = (elements: readonly Element[]): boolean =>
  !(elements[0]?.is === 'ask' && !WH.has(elements[0].form)) && elements.some((element) => WH.has(element.form));

const WH: ReadonlySet<string> = wordSet(
  'what which how when where why who whom whats qué que cuál cual cuántos cuantos cómo como cuándo cuando qual quais quantos quel quelle combien welche welcher welches wie wann was',
);

/** "Don't they take J-1?": yes and no answer it as if it did not deny. */
export const asksWithNo = ([first]: readonly Element[]): boolean => first?.is === 'deny' && AUXILIARY.test(first.form);
const AUXILIARY = /^\w+(?: no|n'?)t$/;

/** A question without its opening words and its mark. */
export function withoutOpener(elements: readonly Element[]): Element[] {
  return elements.filter(
    (element, at) =>
      !(element.is === 'ask' && at < 2) && !(element.is === 'sign' && (element.form === '?' || element.form === ':')),
  );
}
