/** What is the meaning of a verdict, apart from its words? The tier, the codes of its reasons in order, the keys of its questions. */
import { labelOf } from '../../src/domain/tier/tier';
import { judge } from '../../src/planning/judgeList';
import { showWhy } from '../../src/show/cellText';
import { showQuestions } from '../../src/show/questions';
import { applicant, type Cells, programs } from './applicant';

export interface Meaning {
  readonly tier: string;
  readonly because: readonly string[];
  readonly asks: readonly string[];
}
/** With the words that a cell shows of it. */
export interface Verdict extends Meaning {
  readonly why: string;
  readonly verify: string;
  readonly fit: number;
}

const ALL = 10_000;

/** Of the first row of a block, header row first. */
export function verdictOfBlock(block: unknown[][], profile: unknown[][], settings?: unknown[][]): Verdict {
  const judgement = judge([block, profile, ...(settings === undefined ? [] : [settings])]).rows[0]?.judgement;
  if (judgement === undefined) throw new Error('The block has no row.');
  const { verdict, program } = judgement;
  return {
    tier: labelOf(verdict),
    because: verdict.because.map(({ code }) => code),
    asks: verdict.questions.map(({ about }) => about),
    why: showWhy(verdict),
    verify: showQuestions(verdict, program, ALL),
    fit: verdict.fit,
  };
}

/** A community program and an applicant who find nothing against each other, unless the cells say otherwise. */
export const verdictOf = (row: Cells = {}, profile: Cells = {}): Verdict => verdictOfBlock(programs(row), applicant(profile));

export const meaningOf = (row: Cells = {}, profile: Cells = {}): Meaning => {
  const { tier, because, asks } = verdictOf(row, profile);
  return { tier, because, asks };
};
