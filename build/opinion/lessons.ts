/** What does a labelled cell teach? For each answer it might give, whether its label gives it, and the marks of its words that speak for or against. */
import { type Asked, lineOf, marksOf } from '../../src/reading/language/marks';
import { type Element, elementsOf } from '../../src/reading/language/tokens';
import { askedOfKind } from '../../src/reading/program/visa/borneOut';
import { askedOf, claimsIn } from '../../src/sheet/doubted';
import { KINDS } from '../../src/sheet/kinds';
import { bare } from '../readingScore';
import { type Cell, isVisa } from './labelledCells';

/** Marks before they are places of a table, so that two seldom fall on one. */
const WHOLE = 2 ** 32;

export interface Lesson {
  readonly set: string;
  readonly marks: readonly number[];
  readonly isRight: boolean;
}

interface Question {
  readonly asked: Asked;
  readonly isRight: boolean;
}

export const STANCES = ['yes', 'no'] as const;

/** A yes and a no to both kinds of visa, and whether the label says so. */
const visaQuestions = (expected: string): Question[] =>
  (['j1', 'h1b'] as const).flatMap((kind) => {
    const said = new RegExp(`${kind === 'j1' ? 'J-1' : 'H-1B'} (yes|no)\\b`).exec(expected)?.[1];
    return STANCES.map((answer) => ({ asked: askedOfKind(kind, answer), isRight: said === answer }));
  });

const MOST_NUMBERS = 4;

/** Each answer that labels of the kind give, about each number of the cell and about none. */
function claimQuestions(expected: string, elements: readonly Element[], answers: readonly string[]): Question[] {
  const right = claimsIn(bare(expected));
  const found = elements.filter(({ is, value }) => is !== 'exam' && value > 0).map(({ value }) => value);
  const numbers = [...new Set([...right.flatMap(({ number }) => number ?? []), ...found])].slice(0, MOST_NUMBERS);
  return answers.flatMap((answer) =>
    [null, ...numbers].map((number) => ({
      asked: askedOf({ answer, number }),
      isRight: right.some((claim) => claim.answer === answer && claim.number === number),
    })),
  );
}

/** An `if` asks already. Of an answer that fewer labels give, too little is known to doubt it. */
const RARE = 60;

export function answersOf(own: readonly Cell[]): string[] {
  const counts = new Map<string, number>();
  for (const { expected } of own)
    for (const { answer } of claimsIn(bare(expected))) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].filter(([answer, count]) => count >= RARE && answer !== 'if').map(([answer]) => answer);
}

export function lessonsOf(own: readonly Cell[]): Lesson[] {
  const answers = answersOf(own.filter(({ kind }) => !isVisa(kind)));
  return own.flatMap(({ kind, header, cell, expected, set }) => {
    const { topic } = KINDS[kind];
    const head = elementsOf(header.replace(/\\n/g, '\n'), topic);
    const elements = elementsOf(cell, topic);
    const questions = isVisa(kind) ? visaQuestions(expected) : claimQuestions(expected, elements, answers);
    return questions.map(({ asked, isRight }) => ({ set, marks: marksOf(lineOf(head, elements, asked), WHOLE), isRight }));
  });
}
