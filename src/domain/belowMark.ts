/** Which score is under the pass mark of its day, so that score or date must be wrong? */

export interface BelowMark {
  readonly step: 'step2' | 'step3';
  readonly score: number;
  readonly mark: number;
  /** The mark is the one of the exam's own day: the day may be what is wrong. */
  readonly isOfItsDay: boolean;
}
