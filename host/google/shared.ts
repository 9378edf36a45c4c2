// What do the stand-ins for Google's services share of the engine behind them?
import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { SheetDates } from '../engine/sheetDates.ts';
import type { SpilledCells } from '../engine/spilled.ts';
import type { Calls } from './calls.ts';

/** The zone's days, the record of calls, whether a formula calls one of the add-on's functions. */
export interface Office {
  readonly calls: Calls;
  readonly api: FUniver;
  readonly dates: SheetDates;
  readonly zone: string;
  isOurs(formula: string): boolean;
  patternOf(cell: ICellData | null): string;
  spilled(tab: FWorksheet): SpilledCells;
  /** Selects a cell, counted from 0, and brings it into sight. */
  select(tab: FWorksheet, row: number, column: number): void;
  /** The engine moves the references to whatever tab is in front, so the tab that changes has to be there. */
  inFront(tab: FWorksheet, act: () => void): void;
}
