/** What does a season cost an applicant beside its applications, what is left of the budget for them, and what is listed apart? (ours.fees) */

export interface Cost {
  /** "ECFMG token" */
  readonly name: string;
  /** USD; null where no price is known. */
  readonly usd: number | null;
  /** Whose price it is; null where none is known. */
  readonly season: number | null;
  /** How sure the price is; null where none is known. */
  readonly certainty: 'official' | 'secondary' | 'expected' | null;
}

export interface SeasonCosts {
  /** The year of the Match; null where PROFILE does not say it. */
  readonly season: number | null;
  /** Token, transcript, registration and what belongs to it. */
  readonly fees: readonly Cost[];
  /** Exams, visa and travel: never taken from the budget. */
  readonly apart: readonly Cost[];
}

export interface Budget {
  readonly total: number;
  readonly costs: SeasonCosts;
  /** USD for applications sent, by the price of each one's step. */
  readonly sent: number;
  /** USD that PROFILE says are paid already: they are no longer due. */
  readonly paid: number;
  /** USD for new applications; 0 where more is due than there is. */
  readonly left: number;
}

export const sumOf = (costs: readonly Cost[]): number => costs.reduce((sum, { usd }) => sum + (usd ?? 0), 0);

/** 1,200 USD, of which 350 are due for the season's fees and 110 for applications sent, 200 of them paid already: 1,200 − 260 = 940 are left. */
export function budgetOf(total: number, costs: SeasonCosts, sent: number, paid: number): Budget {
  const due = Math.max(0, sumOf(costs.fees) + sent - paid);
  return { total, costs, sent, paid, left: Math.max(0, total - due) };
}
