// What does a cell show when its answer has no room? The engine says #SPILL!; Sheets says #REF! and names what is in the way.
import type { FormulaRuntimeService } from '@univerjs/engine-formula';
import { cellName } from './address.ts';
import { type Area, contains } from './arguments.ts';
import { errorSaying } from './errors.ts';
import type { FormulaPackage } from './packages.ts';

/** The four members of the engine's runtime that decide about spills; private there, so this is the one place that names them. */
interface SpillDecisions {
  _checkIfArrayFormulaRangeHasData(unitId: string, sheetId: string, row: number, column: number, area: Area): boolean;
  _checkIfArrayFormulaExceeded(rowCount: number, columnCount: number, area: Area): boolean;
  _isInOtherArrayFormulaRange(unitId: string, sheetId: string, row: number, column: number, r: number, c: number): boolean;
  _getValueObjectOfRuntimeData(value: { isError(): boolean; getValue(): unknown } | null | undefined): object;
  _currentConfigService: {
    getArrayFormulaRange(): Record<string, Record<string, Record<number, Record<number, Area>>>>;
  };
}

interface Blocked {
  readonly cells: Set<string>;
  sentence: string;
}

const patched = new WeakSet<object>();

export function showSpillsAsSheetsDoes(formula: FormulaPackage): void {
  const runtime = formula.FormulaRuntimeService.prototype as FormulaRuntimeService & object as unknown as SpillDecisions;
  if (patched.has(runtime)) return;
  patched.add(runtime);
  const hasData = runtime._checkIfArrayFormulaRangeHasData;
  const exceeds = runtime._checkIfArrayFormulaExceeded;
  const toCell = runtime._getValueObjectOfRuntimeData;
  const states = new WeakMap<SpillDecisions, Blocked>();

  function stateOf(service: SpillDecisions): Blocked {
    const state = states.get(service) ?? { cells: new Set<string>(), sentence: '' };
    states.set(service, state);
    return state;
  }

  runtime._checkIfArrayFormulaRangeHasData = function (unitId, sheetId, row, column, area) {
    const state = stateOf(this);
    const isBlocked = (r: number, c: number): boolean =>
      hasData.call(this, unitId, sheetId, row, column, { startRow: r, endRow: r, startColumn: c, endColumn: c });
    const blocked = hasData.call(this, unitId, sheetId, row, column, area);
    const place = placeOf(unitId, sheetId, row, column);
    if (blocked) {
      state.cells.add(place);
      state.sentence = overwriteSentence(firstIn(area, isBlocked));
    } else state.cells.delete(place);
    return blocked;
  };

  runtime._checkIfArrayFormulaExceeded = function (rowCount, columnCount, area) {
    if (!exceeds.call(this, rowCount, columnCount, area)) return false;
    stateOf(this).sentence = roomSentence(area.endRow - rowCount + 1, area.endColumn - columnCount + 1);
    return true;
  };

  // The engine asks only whether the other formula was blocked in this very run; one that was blocked before holds no cells either.
  runtime._isInOtherArrayFormulaRange = function (unitId, sheetId, row, column, r, c) {
    const rows = this._currentConfigService.getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
    const { cells } = stateOf(this);
    return Object.entries(rows).some(([otherRow, columns]) =>
      Object.entries(columns).some(([otherColumn, area]) => {
        const [atRow, atColumn] = [Number(otherRow), Number(otherColumn)];
        if (atRow === row && atColumn === column) return false;
        return contains(area, r, c) && !cells.has(placeOf(unitId, sheetId, atRow, atColumn));
      }),
    );
  };

  runtime._getValueObjectOfRuntimeData = function (value) {
    if (!value?.isError() || value.getValue() !== '#SPILL!') return toCell.call(this, value);
    return toCell.call(this, errorSaying(formula, '#REF!', stateOf(this).sentence));
  };
}

function placeOf(unitId: string, sheetId: string, row: number, column: number): string {
  return `${unitId}/${sheetId}/${row}/${column}`;
}

function firstIn(area: Area, isBlocked: (row: number, column: number) => boolean): string {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      if (isBlocked(row, column)) return cellName(row, column);
    }
  }
  return cellName(area.startRow, area.startColumn);
}

function overwriteSentence(cell: string): string {
  return `Array result was not expanded because it would overwrite data in ${cell}.`;
}

function roomSentence(rowsMissing: number, columnsMissing: number): string {
  const what = columnsMissing > 0 ? `columns (${columnsMissing})` : `rows (${rowsMissing})`;
  return `Result was not automatically expanded, please insert more ${what}.`;
}
