/** What does a change of the profile come to, as data: which rows move, who should hear it, and which stand better? */
import type { SeasonPhase } from '../season/phases';
import type { Silence } from '../season/silence';
import type { Tier } from '../tiers';
import type { JudgedRow } from './judgedList';

/** What is to be done about a row that moved up. */
export type Tell =
  | 'send an update'
  | 'programs have begun to read'
  | 'confirm the visa first'
  | 'confirm the graduation limit first'
  | 'opens as an Ultra-reach'
  | 'apply';

export interface MovedRow {
  readonly row: JudgedRow;
  /** As it is judged after the change. */
  readonly after: JudgedRow;
  readonly isUp: boolean;
  /** Null where nothing is to be done. */
  readonly tell: Tell | null;
}

export interface WhatIf {
  /** The changes as they were understood: "Step 3: Pass". */
  readonly said: readonly string[];
  /** In the order of work after the change. */
  readonly moved: readonly MovedRow[];
  /** Tiers whose number changes. */
  readonly tiers: readonly { readonly tier: Tier; readonly before: number; readonly after: number }[];
  /** Names of rows that keep their tier and stand better by fit or open questions. */
  readonly better: readonly string[];
  readonly silence: Silence | null;
  readonly phase: SeasonPhase;
}
