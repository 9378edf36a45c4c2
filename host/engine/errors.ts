// Which sentence stands behind an error in a cell? It travels in the cell itself, so it moves when columns are inserted.
import type { ICellData } from '@univerjs/core';
import type { ErrorType, ErrorValueObject } from '@univerjs/engine-formula';
import type { FormulaPackage } from './packages.ts';

export type ShownError = '#ERROR!' | '#REF!';

interface Explanation {
  readonly error: string;
  readonly says: string;
}

export function errorSaying(formula: FormulaPackage, error: ShownError, says: string): ErrorValueObject {
  // The package declares its error texts as an enum, to which the text itself is not assignable.
  const value = formula.ErrorValueObject.create(error as ErrorType, says);
  return value.withCustomData({ explanation: { error, says } satisfies Explanation });
}

/** An explanation left over from an error that the cell no longer shows explains nothing. */
export function explanationIn(cell: ICellData | null | undefined): string {
  const explanation: unknown = cell?.custom?.explanation;
  return isExplanation(explanation) && explanation.error === cell?.v ? explanation.says : '';
}

function isExplanation(value: unknown): value is Explanation {
  return typeof value === 'object' && value !== null && 'error' in value && 'says' in value && typeof value.says === 'string';
}
