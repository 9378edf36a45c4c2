/** What is there to find out, as data: the programs to ask in their order, and the cells that only the applicant can explain? */
import type { Silence } from '../season/silence';
import type { Impact } from './answerImpact';
import type { JudgedRow } from './judgedList';
import type { Counted } from './tally';

export interface Queued {
  readonly row: JudgedRow;
  /** In the block of programs, from 0. */
  readonly at: number;
  /** The weightiest question first. */
  readonly impacts: readonly Impact[];
  readonly worth: number;
  readonly isOlder: boolean;
  readonly isUrgent: boolean;
  /** A message there could still change something, and nobody forbids it. */
  readonly isWritable: boolean;
}

export interface CellQuestion {
  readonly asks: string;
  /** The row of SETTINGS that would answer it for every such cell; '' where the cell itself is to be mended. */
  readonly teach: string;
  /** Rows of the block of programs, from 0. */
  readonly rows: readonly { readonly row: JudgedRow; readonly at: number }[];
}

export interface ToVerify {
  readonly queue: readonly Queued[];
  readonly ofCells: readonly CellQuestion[];
  /** Why programs with open questions are not in the queue: so many for each reason. */
  readonly notAsked: readonly Counted[];
  /** Null on days on which programs may be written to. */
  readonly silence: Silence | null;
}

/** What the weightiest answer decides; '' where no answer moves the row. */
export const changeOf = (impacts: readonly Impact[]): string => impacts.find(({ says }) => says !== '')?.says ?? '';
