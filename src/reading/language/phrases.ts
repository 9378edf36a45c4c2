/** Which phrase of the lexicon begins here, or is the word a name, or not known? */
import { elementAt } from '../../domain/elementAt';
import { monthOfWord } from '../text/numerals';
import type { Token } from '../text/scan';
import { type Element, element, isDash, isNumber, type Step, step } from './element';
import { classOf, classOfStem, classOfWord, goesOn, type Topic } from './lexicon';
import { romanized } from './romanized';

/** What a person taught: a folded word and the class that it has. */
export type TaughtWords = ReadonlyMap<string, string>;

/** The longest phrase of the lexicon that begins here, or the word by itself. */
export function phraseAt(text: string, tokens: readonly Token[], at: number, topic: Topic, taught?: TaughtWords): Step {
  const first = elementAt(tokens, at);
  const longest =
    longestPhrase(tokens, at, topic, asTyped) ??
    (isPlain(first) && isPlain(tokens[at + 1]) && isPlain(tokens[at + 2]) ? null : longestPhrase(tokens, at, topic, plainly));
  if (longest !== null) return longest;
  const known = classOfWord(first.form, topic) ?? taught?.get(first.form);
  return step(named(known ?? (isName(text, tokens, at) ? 'name' : 'unknown'), first, first, first.form), at + 1);
}

/** "Residents at Fairhaven": a capital inside a sentence begins somebody's or some place's name. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const { at: from, end, form } = elementAt(tokens, at);
  const before = tokens[at - 1];
  const word = text.slice(from, end);
  if (form.length < 3) return false;
  const next = tokens[at + 1];
  // "Maple Ridge Medical Center": capitals in a row are a name wherever they stand.
  if (next?.sort === 'word' && isTitled(text, next) && isTitled(text, elementAt(tokens, at))) return true;
  if (before === undefined || before.sort !== 'word') return false;
  const isCapital = isUpper(word.charAt(0)) && word.slice(1) === form.slice(1);
  // In a title or a list of capitals a capital says nothing.
  return isCapital && text.charAt(before.at) === before.form.charAt(0);
}

/** An Arabic letter that another keyboard writes is no capital. */
const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

const isTitled = (text: string, { at, end, form }: Token): boolean =>
  end - at > 2 && isUpper(text.charAt(at)) && text.slice(at + 1, end) === form.slice(1);

const asTyped = ({ form }: Token): string => form;
/** "Tùy trường hợp", "tuy truong hop": a phrase is found without its accents too. */
const plainly = ({ form }: Token): string => romanized(form);
const isPlain = (token: Token | undefined): boolean => token === undefined || /^[ -~]*$/.test(token.form);

function longestPhrase(tokens: readonly Token[], at: number, topic: Topic, spelling: (token: Token) => string): Step | null {
  const first = elementAt(tokens, at);
  let found: Step | null = null;
  let key = spelling(first);
  let next = at + 1;
  while (goesOn(key) && next < tokens.length) {
    if (isDash(tokens[next]) && tokens[next]?.glued) next += 1;
    const token = tokens[next];
    if (token === undefined || token.sort === 'line' || (token.sort === 'sign' && !(token.glued && token.form === '/'))) break;
    key += ` ${spelling(token)}`;
    next += 1;
    // "Before July 1": the month keeps its day.
    if (isNumber(tokens[next]) && token.form.length > 2 && monthOfWord(token.form) !== null) break;
    const name = classOf(key, topic) ?? classOfStem(key, topic);
    if (name !== null) found = step(named(name, first, token, key), next);
  }
  return found;
}

/** A word that names a number has its value in its class: "ordinal:1" for "only once". */
function named(name: string, first: Token, last: Token, form: string): Element {
  const colon = name.indexOf(':');
  const value = colon < 0 ? Number.NaN : Number(name.slice(colon + 1));
  return Number.isNaN(value) ? element(name, first, last, form) : element(name.slice(0, colon), first, last, form, value);
}
