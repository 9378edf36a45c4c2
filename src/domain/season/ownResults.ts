/** When may the applicant's own results come, of an exam that is sat or planned, of OET, of the Pathway, and are they in time for a day? */
import { addDays, type Day } from '../day';
import type { ExamResult, Profile } from '../profile';
import { resultBy, USUAL_DAYS } from '../resultDays';

export interface OwnResult {
  readonly of: 'Step 1' | 'Step 2 CK' | 'OET' | 'Pathway';
  /** Null where the day of the result itself is told. */
  readonly sat: Day | null;
  /** Mostly there by then. */
  readonly usual: Day;
  /** Surely there by then. */
  readonly by: Day;
}

/** Whose last day is not past. */
export function ownResults({ step1, step2, skills, ecfmg, today }: Profile): OwnResult[] {
  const exam = (of: 'Step 1' | 'Step 2 CK', { score, outcome, on }: ExamResult): OwnResult[] =>
    score === null && (outcome === 'pending' || outcome === 'not taken') && on !== null ? [sitting(of, on)] : [];
  const isOpen = ecfmg.certified !== 'yes' && skills.isOpen !== false;
  const { result, sat, pathway } = skills;
  const oet =
    result !== null ? [{ of: 'OET' as const, sat: null, usual: result, by: result }] : sat === null ? [] : [sitting('OET', sat)];
  return [
    ...exam('Step 1', step1),
    ...exam('Step 2 CK', step2),
    ...(isOpen ? oet : []),
    ...(isOpen && pathway !== null ? [{ of: 'Pathway' as const, sat: null, usual: pathway, by: pathway }] : []),
  ].filter(({ by }) => today === null || by >= today);
}

const sitting = (of: OwnResult['of'], sat: Day): OwnResult => ({
  of,
  sat,
  usual: addDays(sat, USUAL_DAYS),
  by: resultBy(sat, false),
});

export type Lateness = 'late' | 'may be late' | null;

export const lateness = ({ usual, by }: OwnResult, day: Day): Lateness =>
  usual > day ? 'late' : by > day ? 'may be late' : null;
