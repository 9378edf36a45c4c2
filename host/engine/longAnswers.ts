// Why would an answer of thousands of rows take long? The engine does for each of its cells what once would do.
import type { ObjectMatrix } from '@univerjs/core';
import type { FormulaDataModel } from '@univerjs/engine-formula';
import type { Packages } from './packages.ts';

/** The members of the engine's model that put answers into it. */
type KeepsAnswers = Pick<FormulaDataModel, 'mergeArrayFormulaCellData' | 'clearPreviousArrayFormulaCellData'>;

const patched = new WeakSet<object>();

export function keepLongAnswersFast({ core, formula }: Packages): void {
  if (patched.has(formula.CELL_INVERTED_INDEX_CACHE)) return;
  patched.add(formula.CELL_INVERTED_INDEX_CACHE);
  rememberOnlyWhatWasLookedUp(formula.CELL_INVERTED_INDEX_CACHE);
  const model: KeepsAnswers = formula.FormulaDataModel.prototype;
  const { mergeArrayFormulaCellData, clearPreviousArrayFormulaCellData } = model;
  const inPlace = withoutCopies(core.ObjectMatrix.prototype);
  model.mergeArrayFormulaCellData = function (answers) {
    inPlace(() => mergeArrayFormulaCellData.call(this, answers));
  };
  model.clearPreviousArrayFormulaCellData = function (answers) {
    inPlace(() => clearPreviousArrayFormulaCellData.call(this, answers));
  };
}

/** For each cell the engine looks through all values of its column, in case an earlier lookup kept them. */
function rememberOnlyWhatWasLookedUp(index: Packages['formula']['CELL_INVERTED_INDEX_CACHE']): void {
  const { set } = index;
  index.set = function (unitId, sheetId, column, value, row, isForced) {
    // Where no lookup has kept anything there is nothing to put right; a later one reads the cells themselves.
    if (isForced && this.getCellValuePositions(unitId, sheetId, column) === undefined) return;
    set.call(this, unitId, sheetId, column, value, row, isForced);
  };
}

/** The answers of a tab are changed in place, and then the engine would keep a copy of all of them, made by way of JSON. */
function withoutCopies(matrix: Pick<ObjectMatrix<unknown>, 'getData' | 'getMatrix'>): (act: () => void) => void {
  const { getData } = matrix;
  return (act) => {
    matrix.getData = matrix.getMatrix;
    try {
      act();
    } finally {
      matrix.getData = getData;
    }
  };
}
