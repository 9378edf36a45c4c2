/** Which facts do the cells of a case hold? Read as a list is read, so that a test of a rule can be written in cells. */
import type { Calendar, Cuts } from '../../src/domain/cuts';
import type { Profile } from '../../src/domain/profile';
import type { Program } from '../../src/domain/program';
import type { ProgramContext } from '../../src/domain/tier/ceiling';
import { judge } from '../../src/planning/judged/judgeList';

export interface ReadCells {
  readonly profile: Profile;
  readonly program: Program;
  readonly context: ProgramContext;
  readonly cuts: Cuts;
  readonly calendar: Calendar;
}

/** Of the first row of a block, header row first. */
export function readCells(block: unknown[][], profile: unknown[][]): ReadCells {
  const judged = judge([block, profile]);
  const judgement = judged.rows[0]?.judgement;
  if (judgement === undefined) throw new Error('The block has no row.');
  const { program, context } = judgement;
  return { profile: judged.profile, program, context, cuts: judged.cuts, calendar: judged.calendar };
}
