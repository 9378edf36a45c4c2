/** What is the meaning of a verdict, apart from its words? The tier, the codes of its reasons in order, the keys of its questions. */
import { sentence } from '../../src/domain/decision';
import { decideTier, type TierVerdict } from '../../src/domain/tier/tier';
import { labelOf } from '../../src/domain/tiers';
import { applicant, type Cells, programs } from './applicant';
import { readCells } from './readCells';

export interface Meaning {
  readonly tier: string;
  readonly because: readonly string[];
  readonly asks: readonly string[];
}

/** Of the first row of a block, header row first. */
export function verdictOfBlock(block: unknown[][], profile: unknown[][]): TierVerdict {
  const cells = readCells(block, profile);
  return decideTier(cells.profile, cells.program, cells.context, cells.cuts, cells.calendar);
}

/** A community program and an applicant who find nothing against each other, unless the cells say otherwise. */
export const verdictOf = (row: Cells = {}, profile: Cells = {}): TierVerdict => verdictOfBlock(programs(row), applicant(profile));

export const meaningOf = (verdict: TierVerdict): Meaning => ({
  tier: labelOf(verdict),
  because: verdict.because.map(({ code }) => code),
  asks: verdict.questions.map(({ about }) => about),
});

/** Its sentences and its questions, as they are told. */
export const wordsOf = ({ opening, because, questions }: TierVerdict): string =>
  `${opening}${because.map(sentence).join(' ')} ${questions.map(({ asks }) => asks).join(' ')}`;
