/** What is decided for the applicant's year, by codes: this year or next, and Step 3? */
import { SCORE_LINES } from '../../src/data/scoreLines';
import type { Decision } from '../../src/domain/decision';
import { decideDelay } from '../../src/domain/season/delay';
import { decideStep3 } from '../../src/domain/season/step3';
import { phaseNow } from '../../src/planning/judged/phase';
import { isInterview } from '../../src/planning/year/concerns';
import { applicant, type Cells, programs } from './applicant';
import { type ReadCells, readCells } from './readCells';

export interface Decided {
  readonly answer: string;
  readonly because: readonly string[];
  /** What only the applicant knows. */
  readonly asks: readonly string[];
}

const decided = (decision: Decision<string>): Decided => ({
  answer: decision.kind === 'decided' ? decision.answer : decision.kind,
  because: decision.because.map(({ code }) => code),
  asks: decision.kind === 'undecided' ? decision.needs : [],
});

/** As the labels of PROFILE say; the season is 2026 and the day 2025-08-01 unless they say otherwise. */
export const readProfile = (changed: Cells = {}): Pick<ReadCells, 'profile' | 'calendar'> =>
  readCells(programs({}), applicant({ 'US letters': 3, ...changed }));

/** `Status of a row` and `Track of a row` are a list of one row beside the profile. */
export const delayOf = ({ 'Status of a row': status, 'Track of a row': track, ...changed }: Cells = {}): Decided => {
  const { profile, calendar, program } = readCells(
    programs({ Status: status ?? '', Track: track ?? '' }),
    applicant({ 'US letters': 3, ...changed }),
  );
  return decided(decideDelay(profile, calendar, phaseNow(profile, [program]), isInterview(program.status)));
};

export const step3Of = ({ 'Status of a row': status, ...changed }: Cells = {}): Decided => {
  const { profile, calendar, program } = readCells(
    programs({ Status: status ?? '' }),
    applicant({ 'US letters': 3, ...changed }),
  );
  return decided(decideStep3(profile, calendar, phaseNow(profile, [program]), SCORE_LINES));
};
