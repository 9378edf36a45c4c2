/** When may the applicant's own results come, of an exam or OET that is sat or planned, and are they in time for a day? */
import { addDays, type Day } from '../day';
import type { Profile } from '../profile';
import { resultBy, USUAL_DAYS } from '../resultDays';

export interface OwnResult {
  readonly of: 'Step 1' | 'Step 2 CK' | 'OET';
  /** Null where the day of the result itself is told. */
  readonly sat: Day | null;
  /** Mostly there by then. */
  readonly usual: Day;
  /** Surely there by then. */
  readonly by: Day;
}

/** Whose last day is not past. */
export function ownResults({ step1, step2, skills, ecfmg, today }: Profile): OwnResult[] {
  const found: OwnResult[] = [];
  const sitting = (of: OwnResult['of'], sat: Day | null): void => {
    if (sat !== null) found.push({ of, sat, usual: addDays(sat, USUAL_DAYS), by: resultBy(sat, false) });
  };
  for (const [of, { score, outcome, on }] of [
    ['Step 1', step1],
    ['Step 2 CK', step2],
  ] as const)
    if (score === null && (outcome === 'pending' || outcome === 'not taken')) sitting(of, on);
  const { result, sat } = skills;
  if (ecfmg.certified !== 'yes' && skills.isOpen !== false) {
    if (result === null) sitting('OET', sat);
    else found.push({ of: 'OET', sat: null, usual: result, by: result });
  }
  return found.filter(({ by }) => today === null || by >= today);
}

/** Null where it is in time. */
export const lateness = ({ usual, by }: OwnResult, day: Day): 'late' | 'may be late' | null =>
  usual > day ? 'late' : by > day ? 'may be late' : null;
