// Which parts of Univer does the engine use? The page hands in the ESM build and Node the CommonJS one (the ESM build does
// not load in Node), so the shared files take the packages as a value and import nothing but their types.
import type * as Core from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type * as Formula from '@univerjs/engine-formula';
import type * as Sheets from '@univerjs/sheets';

export interface Packages {
  readonly core: typeof Core;
  readonly formula: typeof Formula;
  readonly sheets: typeof Sheets;
  readonly FUniver: typeof FUniver;
}

export type FormulaPackage = typeof Formula;
