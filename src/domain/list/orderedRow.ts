/** What does one line of the list in order say: its place, the program, and what comes next there? */
import type { Question } from '../question';
import type { JudgedRow } from './judgedList';

/** `ready`: nothing is open there. `none`: nothing is to be done there. */
export type NextStep =
  | { readonly is: 'status' }
  | { readonly is: 'applied' }
  | { readonly is: 'ask'; readonly question: Question }
  | { readonly is: 'ready' }
  | { readonly is: 'none' };

export interface OrderedRow {
  /** From 1. */
  readonly place: number;
  readonly row: JudgedRow;
  readonly next: NextStep;
}
