/** Which elements does a cell consist of: kinds of visa, exams, numbers, days, and words with the role that they play? */
import { elementAt } from '../../domain/elementAt';
import { MAX_SCANNED, scan, type Token } from '../text/scan';
import { wordSet } from '../text/wordSet';
import { type Element, isNumber, type Step, shifted } from './element';
import { examsListed } from './exams';
import { typedNumber } from './figures';
import { holdsAny } from './holding';
import { inOneLanguage } from './homographs';
import { partedWords } from './joinedWords';
import type { Topic } from './lexicon';
import { phraseAt, type TaughtWords } from './phrases';
import { typedSign } from './signs';
import { speaksOf } from './stems';
import { typedWord } from './typedWords';

export type { Element } from './element';
export type { TaughtWords } from './phrases';

/**
 * The elements of a text, in order, as a column of this topic reads them. A sentence that was met before is not read again, and one
 * among several that does not speak of the topic is left out.
 */
export function elementsOf(text: string, topic: Topic, taught?: TaughtWords): readonly Element[] {
  if (taught !== undefined && taught.size > 0) return elementsIn(text, topic, taught);
  // A reader and the second one after it ask for the same cell.
  if (text !== last.text || topic !== last.topic) last = { text, topic, elements: elementsIn(text, topic) };
  return last.elements;
}
let last: { readonly text: string; readonly topic: Topic | null; readonly elements: readonly Element[] } = {
  text: '',
  topic: null,
  elements: [],
};

function elementsIn(text: string, topic: Topic, taught?: TaughtWords): readonly Element[] {
  const whole = text.length > MAX_SCANNED ? text.slice(0, MAX_SCANNED) : text;
  if (taught !== undefined && taught.size > 0) return elementsOfSentence(whole, topic, taught);
  const first = sentenceEnd(whole, 0);
  if (first === whole.length) return remembered(whole, topic).elements;
  const elements: Element[] = [];
  let isAnswer = false;
  for (let from = 0, to = first; from < whole.length; from = to, to = sentenceEnd(whole, from)) {
    const { elements: own, speaks, asks, goesOn } = remembered(whole.slice(from, to), topic);
    if (
      speaks ||
      asks ||
      isAnswer ||
      (goesOn && to - from < SHORT) ||
      (from === 0 && to < FIRST && ANSWERS.has(own[0]?.is ?? '')) ||
      whole.length <= REMARK
    )
      for (const one of own) elements.push(from === 0 ? one : shifted(one, from));
    isAnswer = asks;
  }
  return elements;
}

/** A shorter sentence may go on with the one before it ("We do not."), if it holds a word that says something of anything. */
const SHORT = 40;
/** A sentence that opens the cell with a verdict answers the header. */
const FIRST = 80;
const ANSWERS: ReadonlySet<string> = wordSet('consent refuse');
/** In a text this short every word counts. */
const REMARK = 60;
const SAYS: ReadonlySet<string> = wordSet(
  'subject ask deny affirm consent refuse hedge condition only except contrast silence wish demand undemanded unlimited limit typical now past future others possible problem info told all soft usual change lifted people',
);

interface Sentence {
  readonly elements: readonly Element[];
  readonly speaks: boolean;
  /** It holds a question or a heading: what follows stands under it. */
  readonly asks: boolean;
  /** It may say something of the matter of another sentence. */
  readonly goesOn: boolean;
}

const memories = new Map<Topic, Map<string, Sentence>>();
/** A custom function's memory is small. */
const MOST_SENTENCES = 5000;

function remembered(sentence: string, topic: Topic): Sentence {
  let known = memories.get(topic);
  if (known === undefined || known.size > MOST_SENTENCES) {
    known = new Map();
    memories.set(topic, known);
  }
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const elements = elementsOfSentence(sentence, topic);
  const asks = elements.some(({ form }) => form === '?' || form === ':');
  // "… This cycle we invite them", "… Exceptions are considered": of what the sentence before names.
  const speaks =
    speaksOf(elements, topic) ||
    (topic === 'imgs' && elements.some(({ form }) => form === 'them')) ||
    (topic === 'visa' && elements.slice(0, OPENING).some(({ form }) => form === 'exceptions'));
  const found = { elements, speaks, asks, goesOn: holdsAny(elements, SAYS) };
  known.set(sentence, found);
  return found;
}

const OPENING = 8;

/** Where a piece may be cut without parting what belongs together: behind a point and a space, or a line's end. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    // The point of "U.S. experience" parts nothing.
    if (code === 46 && text.charCodeAt(at - 2) === 46) continue;
    if (code === 0x3002 || code === 0x964 || code === 0x61f || code === 0x6d4) return at + 1;
    if ((code === 46 || code === 63 || code === 33 || code === 59) && text.charCodeAt(at + 1) === 32) return at + 2;
  }
  return text.length;
}

const isCounted = (is: string): boolean => is === 'ordinal' || is === 'number';

/** "COMLEX Level 3: two attempts": the number behind a level is its name. */
function behindLevel(tokens: readonly Token[], { element, next }: Step): number {
  let at = next;
  let number = element.is === 'otherexam' && element.form.endsWith('level') ? tokens[at] : undefined;
  while (isNumber(number)) {
    at += tokens[at] === number ? 1 : 2;
    const other = tokens[at + 1];
    number = isNumber(other) && other.value === number.value + 1 && LISTS.has(tokens[at]?.form ?? '') ? other : undefined;
  }
  return at;
}
const LISTS: ReadonlySet<string> = new Set(['&', 'and', '/', '+', ',']);

function elementsOfSentence(text: string, topic: Topic, taught?: TaughtWords): readonly Element[] {
  const tokens = partedWords(text, scan(text), topic, taught);
  const elements: Element[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = elementAt(tokens, at);
    const typed =
      token.sort === 'word'
        ? typedWord(tokens, at, topic)
        : token.sort === 'number'
          ? typedNumber(tokens, at)
          : typedSign(tokens, at);
    // "Once in a while" is no number.
    const saying =
      typed !== null && isCounted(typed.element.is) && token.sort === 'word' ? phraseAt(text, tokens, at, topic) : null;
    if (typed !== null && saying !== null && saying.next > typed.next) {
      elements.push(saying.element);
      at = saying.next;
    } else if (typed !== null) {
      elements.push(typed.element);
      at = typed.next;
      if (typed.element.is === 'exam') at = examsListed(tokens, at, typed.element, elements, topic);
    } else {
      const phrase = phraseAt(text, tokens, at, topic, taught);
      elements.push(phrase.element);
      at = behindLevel(tokens, phrase);
    }
  }
  return inOneLanguage(elements);
}
