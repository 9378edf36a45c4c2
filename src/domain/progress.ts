/** How far along is an application, in the steps that planning counts in, and is it in the program's hands or at its end? */

/** 'none' before it is sent. */
export type Progress =
  | 'none'
  | 'applied'
  | 'invited'
  | 'interviewed'
  | 'waitlisted'
  | 'ranked'
  | 'matched'
  | 'declined'
  | 'rejected'
  | 'withdrawn';

/** A program, for as much as is asked here. */
interface HasProgress {
  readonly progress: Progress;
}

const IN_HAND: readonly Progress[] = ['invited', 'interviewed', 'waitlisted', 'ranked', 'matched'];
const SETTLED: readonly Progress[] = ['matched', 'declined', 'rejected', 'withdrawn'];

/** The program has looked and not said no: what would have been a stop is more likely a wrong cell. */
export const isInHand = ({ progress }: HasProgress): boolean => IN_HAND.includes(progress);

/** Nothing is left to ask, to tell or to pay there. */
export const isSettled = ({ progress }: HasProgress): boolean => SETTLED.includes(progress);
