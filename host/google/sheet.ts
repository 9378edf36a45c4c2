// What can the script do with a tab?
import type { IRange } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import { parseAddress } from '../engine/address.ts';
import { chartTab, isChart } from './chartTabs.ts';
import type { Place } from './place.ts';
import { protectionStandIn, protectionsOf } from './protections.ts';
import { rangeOn } from './range.ts';
import { type RuleStandIn, rulesOf, setRules } from './rules.ts';
import type { Office } from './shared.ts';
import { sheetIdOf } from './sheetIds.ts';
import { strict } from './strict.ts';

export type SheetStandIn = GoogleAppsScript.Spreadsheet.Sheet;

/** One stand-in for each tab, so that two looks at a tab are the same object, as at Google's. */
export class Sheets {
  readonly #known = new Map<string, SheetStandIn>();
  readonly #tabs = new WeakMap<object, FWorksheet>();
  readonly #office: Office;

  constructor(office: Office) {
    this.#office = office;
  }

  readonly of = (tab: FWorksheet): SheetStandIn => {
    const id = tab.getSheetId();
    const known = this.#known.get(id) ?? strict<SheetStandIn>('Sheet', this.#members(tab), this.#office.calls);
    this.#known.set(id, known);
    this.#tabs.set(known, tab);
    return known;
  };

  behind(sheet: unknown): FWorksheet {
    const tab = typeof sheet === 'object' && sheet !== null ? this.#tabs.get(sheet) : undefined;
    if (tab === undefined) throw new Error('The parameters do not match the method signature: a Sheet is needed.');
    return tab;
  }

  #members(tab: FWorksheet) {
    if (isChart(tab)) return chartTab(tab);
    return {
      getType: () => 'GRID',
      ...this.#cells(tab),
      ...size(tab, this.#office),
      ...looks(tab, this.#office, (place) => rangeOn(tab, place, this.#office, this.of)),
    };
  }

  #cells(tab: FWorksheet) {
    const range = (row: number, column: number, rows = 1, columns = 1) =>
      rangeOn(tab, { row, column, rows, columns }, this.#office, this.of);
    return {
      getName: () => tab.getSheetName(),
      getSheetId: () => sheetIdOf(tab),
      getRange: (first: number | string, ...rest: number[]) => {
        if (typeof first === 'number') return range(first, rest[0] ?? Number.NaN, rest[1], rest[2]);
        const [start, end = start] = first.split(':').map((corner) => parseAddress(`A!${corner}`));
        if (start === undefined || end === undefined) throw new Error('Range not found');
        return range(start.row + 1, start.column + 1, end.row - start.row + 1, end.column - start.column + 1);
      },
      getDataRange: () => {
        const { rows, columns } = filled(tab, this.#office.spilled);
        return range(1, 1, Math.max(1, rows), Math.max(1, columns));
      },
      activate: () => void tab.activate(),
    };
  }
}

/** Cells with content, answers that spill among them; to the engine a cell that only has a look is filled too. */
function filled(tab: FWorksheet, spilled: Office['spilled']): { readonly rows: number; readonly columns: number } {
  const cells = tab.getRange(0, 0, tab.getLastRow() + 1, tab.getLastColumn() + 1).getCellDatas();
  const answers = spilled(tab);
  let [rows, columns] = [0, 0];
  cells.forEach((row, at) => {
    for (let column = row.length - 1; column >= 0; column -= 1) {
      const { v, f, p } = row[column] ?? {};
      const answer = answers(at, column)?.v;
      const isBlank = (v === undefined || v === null || v === '') && !f && !p;
      if (isBlank && (answer === undefined || answer === null || answer === '')) continue;
      rows = at + 1;
      columns = Math.max(columns, column + 1);
      break;
    }
  });
  return { rows, columns };
}

/** The engine selects what it inserts, and keeps a selection of what is gone: at Google's the cell from before stays selected, or the last one. */
function selecting(tab: FWorksheet, act: () => void): void {
  const before = tab.getSelection()?.getActiveRange()?.getRange();
  act();
  if (before === undefined) return;
  tab.getRange(Math.min(before.startRow, tab.getMaxRows() - 1), Math.min(before.startColumn, tab.getMaxColumns() - 1)).activate();
}

/** As at Google's, new columns take the number formats of the one left of them. @param column The first of them, from 0. */
function lookAsLeft(tab: FWorksheet, column: number, count: number, patternOf: Office['patternOf']): void {
  const left = tab.getRange(0, column - 1, tab.getMaxRows(), 1).getCellDatas();
  left.forEach(([cell], at) => {
    const pattern = patternOf(cell ?? null);
    if (pattern !== 'General' && pattern !== '')
      tab.getRange(at, column, 1, count).setValues([Array.from({ length: count }, () => ({ s: { n: { pattern } } }))]);
  });
}

function size(tab: FWorksheet, { inFront, spilled, patternOf }: Office) {
  return {
    getMaxRows: () => tab.getMaxRows(),
    getMaxColumns: () => tab.getMaxColumns(),
    getLastRow: () => filled(tab, spilled).rows,
    getLastColumn: () => filled(tab, spilled).columns,
    insertRowsAfter: (row: number, count: number) =>
      inFront(tab, () => selecting(tab, () => tab.insertRowsAfter(row - 1, count))),
    insertColumnsAfter: (column: number, count: number) =>
      inFront(tab, () =>
        selecting(tab, () => {
          tab.insertColumnsAfter(column - 1, count);
          lookAsLeft(tab, column, count, patternOf);
        }),
      ),
    deleteColumns: (column: number, count: number) =>
      inFront(tab, () => selecting(tab, () => tab.deleteColumns(column - 1, count))),
    deleteRows: (row: number, count: number) => inFront(tab, () => selecting(tab, () => tab.deleteRows(row - 1, count))),
  };
}

/** Google's own sentence. */
function whole(tab: FWorksheet, what: 'rows' | 'columns', isCut: (merged: IRange) => boolean): void {
  if (tab.getMergedRanges().some((merged) => isCut(merged.getRange())))
    throw new Error(`You can't freeze ${what} which contain only part of a merged cell.`);
}

function looks(tab: FWorksheet, { calls }: Office, rangeOf: (place: Place) => unknown) {
  return {
    getFrozenRows: () => tab.getFrozenRows(),
    hideSheet: () => void tab.hideSheet(),
    setFrozenRows: (rows: number) => {
      whole(tab, 'rows', ({ startRow, endRow }) => startRow < rows && endRow >= rows);
      tab.setFrozenRows(rows);
    },
    getFrozenColumns: () => tab.getFrozenColumns(),
    setFrozenColumns: (columns: number) => {
      whole(tab, 'columns', ({ startColumn, endColumn }) => startColumn < columns && endColumn >= columns);
      tab.setFrozenColumns(columns);
    },
    getProtections: () => protectionsOf(tab).map((one) => protectionStandIn(tab, one, calls, rangeOf)),
    setColumnWidth: (column: number, width: number) => void tab.setColumnWidth(column - 1, width),
    getColumnWidth: (column: number) => tab.getColumnWidth(column - 1),
    getConditionalFormatRules: () => rulesOf(tab, calls, rangeOf),
    setConditionalFormatRules: (rules: readonly RuleStandIn[]) => setRules(tab, rules),
  };
}
