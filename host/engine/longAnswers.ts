// Why would an answer of thousands of rows take long? For each cell the engine looks through all values of its column, in case
// an earlier lookup kept them.
import type { FormulaPackage } from './packages.ts';

const patched = new WeakSet<object>();

export function keepLongAnswersFast({ CELL_INVERTED_INDEX_CACHE: index }: FormulaPackage): void {
  if (patched.has(index)) return;
  patched.add(index);
  const { set } = index;
  index.set = function (unitId, sheetId, column, value, row, isForced) {
    // Where no lookup has kept anything there is nothing to put right; a later one reads the cells themselves.
    if (isForced && this.getCellValuePositions(unitId, sheetId, column) === undefined) return;
    set.call(this, unitId, sheetId, column, value, row, isForced);
  };
}
