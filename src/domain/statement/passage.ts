/** Which sentences of a statement explain its scores, and is the whole text such an explanation? */
import { elementAt } from '../elementAt';
import type { Sentence, Statement, StatementSign } from './statement';

export type TextKind = 'statement' | 'about scores' | 'excerpt';

export interface ScorePassage {
  /** Of the explanation, without the evidence that follows it. */
  readonly sentences: readonly Sentence[];
  /** Everything said in the paragraphs of the explanation, evidence too. */
  readonly whole: readonly Sentence[];
  readonly words: number;
  readonly paragraphs: number;
}

/** Shorter texts are a paragraph or two of a statement; of three paragraphs fewer words are enough. (ours) */
const STATEMENT_WORDS = 220;
const SHORT_STATEMENT_WORDS = 60;
const MOSTLY = 0.6;

const has =
  (...signs: readonly StatementSign[]) =>
  (sentence: Sentence): boolean =>
    signs.some((sign) => sentence.signs.has(sign));
const isScore = has('score', 'failure');
const belongs = has('score', 'failure', 'exam words', 'apology', 'regret', 'drama', 'blame', 'others', 'context', 'own');
const opens = has('exam words', 'apology', 'regret', 'drama', 'blame', 'others');
/** A paragraph after the first goes on about it without naming an exam: asking for pardon, or twice of examinations or of others' faults. */
const pleads = has('apology', 'regret', 'drama');
const goesOn = (own: readonly Sentence[]): boolean =>
  own.some(pleads) || own.filter(has('exam words', 'blame', 'others')).length > 1;

export function passageOf({ sentences, paragraphs }: Statement): ScorePassage {
  const explained: Sentence[] = [];
  const whole: Sentence[] = [];
  let lastTold = -2;
  let told = 0;
  for (let at = 0; at < paragraphs; at += 1) {
    const own = sentences.filter(({ paragraph }) => paragraph === at);
    const isTold = own.some(isScore) || (lastTold === at - 1 && goesOn(own));
    if (!isTold) continue;
    lastTold = at;
    told += 1;
    const part = explanationIn(own);
    explained.push(...part);
    whole.push(...own.slice(own.indexOf(part[0] ?? elementAt(own, 0))));
  }
  return { sentences: explained, whole, words: sum(explained), paragraphs: told };
}

/** In a text about nothing but scores, everything from the first word about them is explanation, except the evidence; a greeting or a name before that word is not. */
export function wholePassage(statement: Statement, { paragraphs }: ScorePassage): ScorePassage {
  const { sentences } = statement;
  const explaining = sentences
    .slice(Math.max(0, sentences.findIndex(belongs)))
    .filter((sentence) => !sentence.signs.has('evidence') || isScore(sentence));
  return { sentences: explaining, whole: sentences, words: sum(explaining), paragraphs };
}

const sum = (sentences: readonly Sentence[]): number => sentences.reduce((all, { count }) => all + count, 0);

/** From the first word on scores to the last that belongs to it; evidence between them that names no score is not counted. */
function explanationIn(own: readonly Sentence[]): Sentence[] {
  let first = own.findIndex(isScore);
  if (first < 0) first = own.findIndex(opens);
  while (first > 0 && opens(elementAt(own, first - 1))) first -= 1;
  let last = first;
  own.forEach((sentence, at) => {
    if (at > last && belongs(sentence) && (at === last + 1 || isScore(sentence) || has('exam words', 'apology')(sentence)))
      last = at;
  });
  return own.slice(first, last + 1).filter((sentence) => !sentence.signs.has('evidence') || isScore(sentence));
}

/** A text that consists mostly of the explanation and what surrounds it is about scores; a whole statement is longer, or has paragraphs on other things. */
export function kindOf({ count, paragraphs }: Statement, { whole, paragraphs: told }: ScorePassage): TextKind {
  const isBeside = count >= STATEMENT_WORDS && paragraphs - told > 1;
  const isAbout =
    whole.length > 0 && ((sum(whole) > count * MOSTLY && !isBeside) || (paragraphs === 1 && count < STATEMENT_WORDS));
  if (isAbout) return 'about scores';
  return count >= STATEMENT_WORDS || (paragraphs > 2 && count >= SHORT_STATEMENT_WORDS) ? 'statement' : 'excerpt';
}
