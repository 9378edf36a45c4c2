/** What can a check of eligibility find? Stops, questions, and the one case where asking first may help. */
import type { Reason } from '../decision';
import type { Question, QuestionKey } from '../question';

/** `mendable`: it can still be put right or is planned, so the because begins "Not yet:". */
interface Stop {
  readonly reason: Reason;
  readonly mendable: boolean;
}

export interface Eligibility {
  readonly stops: readonly Stop[];
  readonly questions: readonly Question[];
  /** A required Step 2 CK just missed where somebody there could ask for the file to be read. */
  readonly askFirst: Reason | null;
}

export const met: Eligibility = { stops: [], questions: [], askFirst: null };
export const stop = (reason: Reason, mendable = false): Eligibility => ({ ...met, stops: [{ reason, mendable }] });
export const ask = (about: QuestionKey, asks: string): Eligibility => ({ ...met, questions: [{ about, asks }] });
