// What do the page around the sidebar and the test say to each other?
import type { MenuItem } from '../../../host/google/services.ts';

/** A function of the add-on, or what the test itself answers: `menu`, `cell`, `formula`, `setCell`. */
export interface Asked {
  readonly run: string;
  readonly args: readonly unknown[];
}

export interface Told {
  readonly value?: unknown;
  /** The sentence that was thrown. */
  readonly failed?: string;
  /** The page that the call opened. */
  readonly sidebar?: string;
  readonly menu?: readonly (MenuItem | 'line')[];
}
