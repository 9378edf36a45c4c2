/** What does one change of a sheet consist of? Steps as data: where, what is put there, and what stood there before. */

/** Rows and columns from 1, on the tab with that id. */
export interface Place {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula and a day are told from the words that look like them. */
export type Content = string | number | boolean | { readonly formula: string } | { readonly instant: number };

export interface Cells {
  /** Null where all are blank. */
  readonly contents: readonly (readonly Content[])[] | null;
  /** One for all of them where they are the same; null where they are left as they are. */
  readonly formats: readonly (readonly string[])[] | string | null;
  /** Instead of long contents, in a receipt: a sum for each row, or one for all. */
  readonly sums?: readonly string[];
}

export type Step =
  | { readonly is: 'cells'; readonly at: Place; readonly put: Cells; readonly was: Cells }
  /** Of cells that stay blank. */
  | { readonly is: 'format'; readonly at: Place; readonly put: string; readonly was: Cells['formats'] }
  | { readonly is: 'note'; readonly at: Place; readonly put: string; readonly was: string }
  | { readonly is: 'name'; readonly name: string; readonly put: Place | null; readonly was: Place | null }
  | { readonly is: 'frozen'; readonly tab: number; readonly put: number; readonly was: number }
  | { readonly is: 'frozenColumns'; readonly tab: number; readonly put: number; readonly was: number }
  | { readonly is: 'width'; readonly tab: number; readonly column: number; readonly put: number; readonly was: number }
  | { readonly is: 'heading'; readonly at: Place; readonly put: boolean; readonly was: boolean }
  /** Whether words wrap; before, it was the other way. */
  | { readonly is: 'wrap'; readonly at: Place; readonly put: boolean }
  /** None where there are no choices. */
  | { readonly is: 'dropdown'; readonly at: Place; readonly choices: readonly string[]; readonly was: readonly string[] }
  /** The rules that color the tiers below a header. */
  | { readonly is: 'tierColors'; readonly at: Place; readonly put: boolean }
  /** The rule that compares the column at `at` with the column of names, both from 1. */
  | { readonly is: 'rowGuard'; readonly at: Place; readonly names: number; readonly put: boolean }
  /** A protection that asks and never locks. */
  | {
      readonly is: 'warning';
      readonly at: Place;
      readonly mark: string;
      readonly put: boolean;
      /** Somebody's own protection of just these cells says nothing. */
      readonly isBesideUnmarked: boolean;
    }
  | { readonly is: 'insertColumns'; readonly tab: number; readonly after: number; readonly count: number }
  | { readonly is: 'insertRows'; readonly tab: number; readonly after: number; readonly count: number }
  /** `id` as soon as it is made: titles change, and somebody else's may be the same. */
  | { readonly is: 'insertTab'; readonly title: string; readonly id?: number };

export type CellsStep = Extract<Step, { readonly is: 'cells' }>;
export type WidthStep = Extract<Step, { readonly is: 'width' }>;

/** What is taken away for good, as the last of a change: from here on it is completed and not taken back. */
export type Removal =
  /** @property sums Of its cells, as they were when nobody had written in it. */
  | { readonly is: 'deleteTab'; readonly tab: number; readonly sums: readonly string[] }
  /** Blank ones, on a tab that has `of` of them until then. */
  | {
      readonly is: 'deleteColumns' | 'deleteRows';
      readonly tab: number;
      readonly from: number;
      readonly count: number;
      readonly of: number;
    };

/** What was begun and is to be taken back, or to be completed. */
export interface Receipt {
  readonly steps: readonly Step[];
  readonly removals: readonly Removal[];
  /** How many presses have tried to settle it. */
  readonly tries?: number;
  /** The press that goes back by it, where the person asked for that. */
  readonly undoes?: string;
}

/** The press that was done last, with what it answered: an answer can get lost on its way. */
export interface Done {
  readonly press: string;
  readonly answer: unknown;
  readonly steps: readonly Step[];
}
