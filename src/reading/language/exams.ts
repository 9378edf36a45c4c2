/** Which exam does a word with its number name, and which are listed behind it? */
import { elementAt } from '../../domain/elementAt';
import type { Token } from '../text/scan';
import { wordSet } from '../text/wordSet';
import { type Element, element, isDash, isNumber, isWord, type Step, step } from './element';
import { classOfWord, type Topic } from './lexicon';

export const EXAM_WORDS = ['step', 'steps', 'stp', 'setp', 'usmle', 'usmles', 'mle', 's', 'stage'];

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, one: 1, two: 2, three: 3 };

/** "Step 2 CK", "S1", "USMLE II", "Steps 1 and 2" (the second number is found by `examListed`). */
export function examAt(tokens: readonly Token[], at: number, topic: Topic): Step | null {
  const token = elementAt(tokens, at);
  let next = at + 1;
  if (token.form.startsWith('usmle') || token.form === 'mle') {
    if (isDash(tokens[next])) next += 1;
    if (EXAM_WORDS.slice(0, 3).includes(tokens[next]?.form ?? '')) next += 1;
  }
  if (isDash(tokens[next])) next += 1;
  const number = tokens[next];
  if (number === undefined) return null;
  // "USMLE three times" counts; "Step three" names.
  // "USMLE 2 max" counts.
  if (next === at + 1 && token.form.startsWith('u') && !isNumber(tokens[next + 2]) && !isNumber(tokens[next + 3])) {
    const behind = classBehind(tokens, next, topic);
    if (COUNTED.has(behind) && behind !== 'pass') return null;
  }
  const isNamed = number.sort === 'word' && (token.form.startsWith('step') || next > at + 1 || number.form.startsWith('i'));
  const value = isNamed ? (ROMAN[number.form] ?? Number.NaN) : number.value;
  if (!(value === 1 || value === 2 || value === 3)) return null;
  if (token.form === 's' && !number.glued && !isDash(tokens[next - 1])) return null;
  return examNamed(tokens, token, next, value);
}

/** "Steps 1, 2 and 3", "Step 1/2 CK": the numbers that go on a list of exams are exams; "Step 1 and 2 attempts" goes on with a count. */
export function examsListed(tokens: readonly Token[], from: number, exam: Element, elements: Element[], topic: Topic): number {
  const isPlural = [tokens[from - 2], tokens[from - 3]].some((token) => token !== undefined && PLURAL.has(token.form));
  let at = from;
  let { value } = exam;
  for (;;) {
    const sign = tokens[at];
    const isTight = sign?.form === '/' && sign.glued;
    if (
      !(
        isTight ||
        isWord(sign, 'and', 'or', 'y', 'et', 'und', 'e', 'n') ||
        sign?.form === '&' ||
        sign?.form === '+' ||
        (isPlural && sign?.form === ',')
      )
    )
      return at;
    let next = at + 1;
    if (isPlural && sign?.form === ',' && isWord(tokens[next], 'and', 'or')) next += 1;
    const number = tokens[next];
    if (!isNumber(number) || number.value !== value + 1 || number.value > 3) return at;
    if (!isPlural && COUNTED.has(classBehind(tokens, next, topic))) return at;
    const joins = sign as Token;
    elements.push(
      isTight || joins.sort === 'sign'
        ? step(element('sign', joins, joins, joins.form), 0).element
        : element('join', joins, joins, joins.form),
    );
    const named = examNamed(tokens, number, next, number.value);
    elements.push(named.element);
    value = number.value;
    at = named.next;
  }
}

const PLURAL: ReadonlySet<string> = wordSet('steps usmles exams parts');

/** What stands behind a number. */
const classBehind = (tokens: readonly Token[], number: number, topic: Topic): string => {
  const after = tokens[number + 1];
  return after?.sort === 'word' ? (classOfWord(after.form, topic) ?? '') : '';
};

const COUNTED: ReadonlySet<string> = wordSet('sitting fail pass less more month week year');

function examNamed(tokens: readonly Token[], first: Token, numberAt: number, value: number): Step {
  let next = numberAt + 1;
  if (isDash(tokens[next]) && isWord(tokens[next + 1], 'ck', 'cs')) next += 1;
  const part = tokens[next];
  if (value === 2 && isWord(part, 'cs')) return step(element('otherexam', first, part as Token, 'cs'), next + 1);
  if (value === 2 && isWord(part, 'ck')) next += 1;
  return step(element('exam', first, elementAt(tokens, next - 1), 'step', value), next);
}
