/** Which change is being carried out just now? There is one at a time: its press holds the lock. */
import type { Standing } from './moved';
import type { Removal, Step } from './step';
import type { Tabs } from './tabs';

export interface Underway {
  readonly tabs: Tabs;
  readonly steps: Step[];
  /** As soon as there is one, the change is completed whatever fails. */
  readonly removals: Removal[];
  /** The list beside which something is written. */
  standing: Standing | null;
  /** The press that goes back. */
  undoes?: string;
}

let current: Underway | null = null;

export const begin = (change: Underway): void => {
  current = change;
};
export const end = (): void => {
  current = null;
};

/** Null outside a change: then nothing is being written, so nothing has to stay in place. */
export const mayBeUnderway = (): Underway | null => current;

/** @throws Error where something would be written past a change. */
export function changeUnderway(): Underway {
  if (current === null) throw new Error('Nothing may be written outside a change.');
  return current;
}
