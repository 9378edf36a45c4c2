/** Which elements does a cell consist of: kinds of visa, exams, numbers, days, and words with the role that they play? */
import { MAX_SCANNED, scan, type Token } from '../text/scan';
import type { Element } from './element';
import { examsListed } from './exams';
import { typedNumber } from './figures';
import type { Topic } from './lexicon';
import { phraseAt, type TaughtWords } from './phrases';
import { typedSign } from './signs';
import { typedWord } from './typedWords';

export type { Element } from './element';
export type { TaughtWords } from './phrases';

/** The elements of a text, in order, as a column of this topic reads them. A sentence that was met before is not read again. */
export function elementsOf(text: string, topic: Topic, taught?: TaughtWords): Element[] {
  const whole = text.length > MAX_SCANNED ? text.slice(0, MAX_SCANNED) : text;
  if (taught !== undefined && taught.size > 0) return elementsOfSentence(whole, topic, taught);
  const known = memoryOf(topic);
  const elements: Element[] = [];
  let from = 0;
  while (from < whole.length) {
    const to = sentenceEnd(whole, from);
    const sentence = from === 0 && to === whole.length ? whole : whole.slice(from, to);
    let own = known.get(sentence);
    if (own === undefined) {
      own = elementsOfSentence(sentence, topic);
      known.set(sentence, own);
    }
    if (from === 0) elements.push(...own);
    else for (const one of own) elements.push({ ...one, at: one.at + from, end: one.end + from });
    from = to;
  }
  return elements;
}

const memories = new Map<Topic, Map<string, readonly Element[]>>();
/** A custom function's memory is small. */
const MOST_SENTENCES = 5000;

function memoryOf(topic: Topic): Map<string, readonly Element[]> {
  const known = memories.get(topic);
  if (known !== undefined && known.size < MOST_SENTENCES) return known;
  const fresh = new Map<string, readonly Element[]>();
  memories.set(topic, fresh);
  return fresh;
}

/** Where a piece may be cut without parting what belongs together: behind a point and a space, or a line's end. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    // The point of "U.S. experience" parts nothing.
    if (code === 46 && text.charCodeAt(at - 2) === 46) continue;
    if ((code === 46 || code === 63 || code === 33 || code === 59) && text.charCodeAt(at + 1) === 32) return at + 2;
  }
  return text.length;
}

const isCounted = (is: string): boolean => is === 'ordinal' || is === 'number';

function elementsOfSentence(text: string, topic: Topic, taught?: TaughtWords): Element[] {
  const tokens = scan(text);
  const elements: Element[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
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
      at = phrase.next;
    }
  }
  return elements;
}
