// How does the engine run one of the add-on's functions as Google Sheets would?
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  IFunctionNames,
} from '@univerjs/engine-formula';
import type { AnswerWriter } from './answer.ts';
import { type ArgumentReader, contains } from './arguments.ts';
import { errorSaying } from './errors.ts';
import { callsWithVolatile, isVolatile } from './formulaText.ts';
import type { FormulaPackage } from './packages.ts';
import type { Argument, Server } from './server.ts';

// BaseFunction is declared without the references that `needsReferenceObject` makes the engine hand over.
type Variant = BaseValueObject | BaseReferenceObject;
type FormulaClass = new (name: IFunctionNames) => BaseFunction;

export interface Host {
  readonly formula: FormulaPackage;
  readonly server: Server;
  readonly reader: ArgumentReader;
  readonly writer: AnswerWriter;
  /** Is this formula a call of one of the add-on's functions? */
  isOurs(formula: string): boolean;
}

interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

export function customFunctionClass(host: Host): FormulaClass {
  const { formula } = host;

  return class CustomFunction extends formula.BaseFunction {
    override minParams = 0;
    override maxParams = 255;
    override needsReferenceObject = true;
    override needsFormulaDataModel = true;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const given: readonly Variant[] = variants;
      const references = given.filter(isReference);
      const lost = references.find((reference) => reference.getForcedSheetName() && !reference.getForcedSheetId());
      if (lost) return errorSaying(formula, '#REF!', `Unresolved sheet name '${lost.getForcedSheetName()}'.`);
      if (references.some((reference) => this.#holdsOwnCell(reference))) return errorSaying(formula, '#REF!', CIRCULAR);
      const formulas = new Map(references.map((reference) => [reference, this.#formulasIn(reference)]));
      if (this.#waitsForEver([...formulas.values()].flat())) return formula.StringValueObject.create('Loading...');
      const args = given.map((variant) =>
        isReference(variant) ? this.#cells(variant, formulas.get(variant) ?? []) : this.#value(variant),
      );
      const outcome = host.server.call(String(this.name), args);
      if ('thrown' in outcome) return errorSaying(formula, '#ERROR!', outcome.thrown);
      return host.writer.write(String(this.name), outcome.answer);
    }

    #holdsOwnCell(reference: BaseReferenceObject): boolean {
      return reference.getSheetId() === this.subUnitId && contains(reference.getRangePosition(), this.row, this.column);
    }

    /** Sheets refuses arguments that change by themselves; the cell then shows Loading... without end. */
    #waitsForEver(formulas: readonly FormulaCell[]): boolean {
      if (callsWithVolatile(this.#textOf(this.row, this.column, this.subUnitId ?? ''), String(this.name))) return true;
      return formulas.some(({ text }) => isVolatile(text) && !host.isOurs(text));
    }

    #cells(reference: BaseReferenceObject, formulas: readonly FormulaCell[]): Argument {
      const ours = formulas.filter(({ text }) => host.isOurs(text));
      return host.reader.readReference(reference, (row, column) =>
        ours.some((cell) => cell.row === row && cell.column === column),
      );
    }

    #value(value: BaseValueObject): Argument {
      return value.isArray() ? host.reader.readArray(asArray(value)) : host.reader.readValue(value);
    }

    #formulasIn(reference: BaseReferenceObject): FormulaCell[] {
      const { startRow, endRow, startColumn, endColumn } = reference.getRangePosition();
      const { cellData } = reference.getCurrentActiveSheetData();
      const found: FormulaCell[] = [];
      for (let row = startRow; row <= endRow; row += 1) {
        for (let column = startColumn; column <= endColumn; column += 1) {
          const cell = cellData.getValue(row, column);
          if (!cell?.f && !cell?.si) continue;
          found.push({ row, column, text: this.#textOf(row, column, reference.getSheetId()) });
        }
      }
      return found;
    }

    /** A formula filled down is written once; the model knows what it says in each cell. */
    #textOf(row: number, column: number, sheetId: string): string {
      return this._formulaDataModel?.getFormulaStringByCell(row, column, sheetId, this.unitId ?? '') ?? '';
    }
  };
}

/** In Sheets ARRAYFORMULA lets a formula answer with a block; this engine always does, so the function hands on what it is given. */
export function arrayFormulaClass(formula: FormulaPackage): FormulaClass {
  return class ArrayFormula extends formula.BaseFunction {
    override minParams = 1;
    override maxParams = 1;

    override calculate(value: BaseValueObject): BaseValueObject {
      return value;
    }
  };
}

function isReference(variant: Variant): variant is BaseReferenceObject {
  return variant.isReferenceObject();
}

function asArray(value: BaseValueObject): ArrayValueObject {
  return value as ArrayValueObject;
}
