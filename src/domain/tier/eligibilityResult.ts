/** What can a check of eligibility find? Stops, questions, and the one case where asking first may help. */
import type { Reason } from '../decision';
import type { Question, QuestionDetail, QuestionKey } from '../question';

/** `curable`: it can still be put right, or is planned, so the reason begins with "Not yet:". */
export interface Stop {
  readonly reason: Reason;
  readonly curable: boolean;
}

export interface Eligibility {
  readonly stops: readonly Stop[];
  readonly questions: readonly Question[];
  /** What is only just missed, where somebody at the program, or a good fit, could still get the file read. */
  readonly askFirst: readonly Reason[];
}

/** Who can ask for a file to be read. */
export const LETTER_WRITER = 'your letter writer';
export const ROTATED_WITH = 'those you rotated with';

export const met: Eligibility = { stops: [], questions: [], askFirst: [] };
export const stop = (reason: Reason, curable = false): Eligibility => ({ ...met, stops: [{ reason, curable }] });
export const askFirst = (reason: Reason): Eligibility => ({ ...met, askFirst: [reason] });
export const ask = (about: QuestionKey, asks: string, detail?: QuestionDetail): Eligibility => ({
  ...met,
  questions: [detail === undefined ? { about, asks } : { about, asks, detail }],
});
