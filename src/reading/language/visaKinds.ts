/** Which kind of visa does a short word with its number name? */
import { elementAt } from '../../domain/elementAt';
import type { Token } from '../text/scan';
import { wordSet } from '../text/wordSet';
import { element, isDash, isNumber, isWord, type Step, step } from './element';
import type { Topic } from './lexicon';

/** The words with which the name of a kind begins. */
export const VISA_BEGINNINGS = 'j h hb o e f b l ds i hib js hs ji дж джей н х эйч';
const CYRILLIC: Readonly<Record<string, string>> = { дж: 'j', джей: 'j', н: 'h', х: 'h', эйч: 'h' };

const OTHER_VISAS: ReadonlySet<string> = wordSet('j2 h4 o1 e3 f1 f2 b1 b2 l1 l2');

/** "J-1", "J1s", "H-1B", "H1-B", "J/H", "DS-2019"; a letter alone is a kind in columns of visas only. */
export function visaKind(tokens: readonly Token[], at: number, topic: Topic): Step | null {
  const token = elementAt(tokens, at);
  const form = CYRILLIC[token.form] ?? token.form;
  if (form.length > 3) return null;
  const dash = isDash(tokens[at + 1]) ? 1 : 0;
  const number = tokens[at + 1 + dash];
  const end = at + 2 + dash;
  if (
    (form === 'j' ||
      form === 'h' ||
      form === 'hb' ||
      form === 'o' ||
      form === 'e' ||
      form === 'f' ||
      form === 'b' ||
      form === 'l') &&
    isNumber(number) &&
    number.form.length === 1
  ) {
    if (form === 'j' && number.value === 1) {
      // "J1s", "J-1's".
      const mark = /^['’]$/.test(tokens[end]?.form ?? '') ? 1 : 0;
      const plural = isWord(tokens[end + mark], 's') && tokens[end + mark]?.glued ? 1 + mark : 0;
      return step(element('j1', token, elementAt(tokens, end - 1 + plural), 'j1'), end + plural);
    }
    if ((form === 'h' || form === 'hb') && number.value === 1) {
      // "H1N1" is another name.
      if (tokens[end]?.glued && isWord(tokens[end], 'n')) return null;
      let next = end;
      const gap = isDash(tokens[next]) && tokens[next]?.glued ? 1 : 0;
      const letter = tokens[next + gap];
      if (isWord(letter, 'b', 'bs', 'a', "b's", 'в', 'б', 'би') && (letter?.glued || (form === 'h' && letter?.form !== 'a')))
        next += gap + 1;
      return step(element('h1b', token, elementAt(tokens, next - 1), 'h1b'), next);
    }
    if ((number.glued || dash > 0) && OTHER_VISAS.has(`${form}${number.form}`))
      return step(element('othervisa', token, number, `${form}${number.form}`), end);
  }
  if (form === 'ds' && isNumber(number) && number.value === 2019) return step(element('j1', token, number, 'ds2019'), end);
  if (form === 'i' && isNumber(number) && number.value === 129) return step(element('h1b', token, number, 'i129'), end);
  if (form === 'i' && isNumber(number) && number.value > 100) return step(element('matter', token, number, form), end);
  if (form === 'hib') return step(element('h1b', token, token, 'h1b'), at + 1);
  if (topic === 'visa' && (form === 'j' || form === 'h' || form === 'js' || form === 'hs' || form === 'ji')) {
    return step(element(form.startsWith('j') ? 'j1' : 'h1b', token, token, form), at + 1);
  }
  return null;
}
