/** Is a word the name of a visa, an exam, a day or a number? */
import { elementAt } from '../../domain/elementAt';
import { isTens, monthOfWord, NUMERALS, numberOfWord, ordinalOfWord } from '../text/numerals';
import type { Token } from '../text/scan';
import { dateInWords } from './dates';
import { element, isDash, isNumber, isValue, isWord, type Step, step } from './element';
import { EXAM_WORDS, examAt } from './exams';
import type { Topic } from './lexicon';
import { address } from './signs';
import { VISA_BEGINNINGS, visaKind } from './visaKinds';

/** The words with which a visa, an exam, a day or a number can begin; most words of a cell cannot. */
const BEGINNINGS: ReadonlySet<string> = new Set([
  ...`${VISA_BEGINNINGS} http https www y k ck cs level levels pgy pg`.split(' '),
  ...EXAM_WORDS,
  ...NUMERALS,
]);

/** Kinds of visa, exams, PGY years, months with a day, and numbers in words. */
export function typedWord(tokens: readonly Token[], at: number, topic: Topic): Step | null {
  const token = elementAt(tokens, at);
  const { form } = token;
  if (!BEGINNINGS.has(form)) return monthOfWord(form) === null ? null : dateInWords(tokens, at);
  if (form === 'http' || form === 'https' || form === 'www') return address(tokens, at);
  const kind = visaKind(tokens, at, topic);
  if (kind !== null) return kind;
  if (EXAM_WORDS.includes(form)) {
    const exam = examAt(tokens, at, topic);
    if (exam !== null) return exam;
  }
  // "5y", "7 y" hold years; a letter alone may be a yes.
  if (form === 'y' && (token.glued || topic === 'graduation') && isNumber(tokens[at - 1]))
    return step(element('year', token, token, form), at + 1);
  // "100k" is money.
  if (form === 'k' && token.glued && isNumber(tokens[at - 1])) return step(element('matter', token, token, form), at + 1);
  if (form === 'ck' || form === 'cs') {
    const name = form === 'ck' ? 'exam' : 'otherexam';
    return step(element(name, token, token, form, form === 'ck' ? 2 : Number.NaN), at + 1);
  }
  if (form === 'level' || form === 'levels') {
    const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    if (isNumber(tokens[next])) return step(element('otherexam', token, elementAt(tokens, next), form), next + 1);
  }
  if (form === 'pgy' || form === 'pg') {
    const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    const year = tokens[next];
    if (isNumber(year)) return step(element('pgy', token, year, 'pgy', year.value), next + 1);
  }
  return dateInWords(tokens, at) ?? rangeInWords(tokens, at);
}

/** "Three to six": its ends in words or digits. */
function rangeInWords(tokens: readonly Token[], at: number): Step | null {
  const low = numberInWords(tokens, at);
  if (low === null || low.element.is !== 'number') return low;
  const between = tokens[low.next];
  if (!(isDash(between) || isWord(between, 'to', 'bis', 'a', 'à'))) return low;
  const end = tokens[low.next + 1];
  const inWords = end?.sort === 'word' ? numberInWords(tokens, low.next + 1) : null;
  const high = inWords?.element.is === 'number' ? inWords.element.value : isNumber(end) ? end.value : Number.NaN;
  if (!(high > low.element.value && high < Math.max(low.element.value, 1) * 12)) return low;
  const next = inWords?.next ?? low.next + 2;
  const { form, value } = low.element;
  return step(element('range', elementAt(tokens, at), elementAt(tokens, next - 1), form, value, high), next);
}

function numberInWords(tokens: readonly Token[], at: number): Step | null {
  const token = elementAt(tokens, at);
  const ordinal = ordinalOfWord(token.form);
  if (ordinal !== null) return step(element('ordinal', token, token, token.form, ordinal), at + 1);
  const value = numberOfWord(token.form);
  if (value === null) return null;
  let total = value;
  let next = at + 1;
  if (isTens(token.form)) {
    const dash = isDash(tokens[next]) ? 1 : 0;
    const unit = tokens[next + dash];
    const rest = unit?.sort === 'word' ? numberOfWord(unit.form) : null;
    if (rest !== null && rest < 10 && rest > 0) {
      total += rest;
      next += 1 + dash;
    }
  }
  if (isWord(tokens[next], 'hundred') && total < 10) {
    total *= 100;
    next += 1;
    const from = isWord(tokens[next], 'and') ? next + 1 : next;
    const tail = tokens[from]?.sort === 'word' ? numberInWords(tokens, from) : null;
    if (tail !== null && tail.element.is === 'number' && tail.element.value < 100) {
      total += tail.element.value;
      next = tail.next;
    }
  }
  // "three (3)" says the same twice.
  if (tokens[next]?.form === '(' && isValue(tokens[next + 1], total) && tokens[next + 2]?.form === ')') next += 3;
  return step(element('number', token, elementAt(tokens, next - 1), token.form, total), next);
}
