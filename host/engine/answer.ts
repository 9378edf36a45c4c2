// What does a cell show for what a custom function returned? Anything Sheets cannot show becomes a sentence, never a value.
import type { BaseValueObject } from '@univerjs/engine-formula';
import { errorSaying } from './errors.ts';
import type { FormulaPackage } from './packages.ts';
import type { SheetDates } from './sheetDates.ts';

type Plain = string | number | boolean | Date;
type Checked = { readonly value: Plain } | { readonly refused: string };

/** A list of 5,000 programs is answered in some 60,000 cells with some ten thousand texts. */
const KEPT_TEXTS = 50_000;

export class AnswerWriter {
  readonly #formula: FormulaPackage;
  readonly #dates: SheetDates;
  /** The engine keeps its values too, and works out a key for each text longer than 64 characters each time. */
  readonly #texts = new Map<string, BaseValueObject>();

  constructor(formula: FormulaPackage, dates: SheetDates) {
    this.#formula = formula;
    this.#dates = dates;
  }

  write(functionName: string, answer: unknown): BaseValueObject {
    const rows = rowsOf(answer);
    if (rows === undefined) return this.#refuse(functionName, 'rows of different lengths');
    const values: BaseValueObject[][] = [];
    for (const row of rows) {
      const cells: BaseValueObject[] = [];
      for (const item of row) {
        const checked = check(item);
        if ('refused' in checked) return this.#refuse(functionName, checked.refused);
        cells.push(this.#value(checked.value));
      }
      values.push(cells);
    }
    return this.#block(values);
  }

  #refuse(functionName: string, what: string): BaseValueObject {
    return errorSaying(this.#formula, '#ERROR!', `${functionName} returned ${what}, which a cell cannot show.`);
  }

  #value(value: Plain): BaseValueObject {
    const { BooleanValueObject, NumberValueObject } = this.#formula;
    if (typeof value === 'string') return this.#text(value);
    if (typeof value === 'boolean') return BooleanValueObject.create(value);
    if (typeof value === 'number') return NumberValueObject.create(value);
    const serial = this.#dates.toSerial(value);
    return NumberValueObject.create(serial, Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss');
  }

  #text(words: string): BaseValueObject {
    const known = this.#texts.get(words);
    if (known !== undefined) return known;
    if (this.#texts.size >= KEPT_TEXTS) this.#texts.clear();
    const text = this.#formula.StringValueObject.create(words);
    this.#texts.set(words, text);
    return text;
  }

  #block(values: BaseValueObject[][]): BaseValueObject {
    const first = values[0]?.[0];
    const columnCount = values[0]?.length ?? 0;
    if (first === undefined) return this.#value('');
    if (values.length === 1 && columnCount === 1) return first;
    const place = { unitId: '', sheetId: '', row: -1, column: -1 };
    const { ArrayValueObject } = this.#formula;
    return ArrayValueObject.create({ calculateValueList: values, rowCount: values.length, columnCount, ...place });
  }
}

/** One value is one cell and a plain list runs downwards; rows that differ in length have no rectangle. */
function rowsOf(answer: unknown): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(answer)) return [[answer]];
  const rows: unknown[] = answer;
  if (!rows.some(Array.isArray)) return rows.map((item) => [item]);
  const width = Array.isArray(rows[0]) ? rows[0].length : -1;
  return rows.every((row): row is unknown[] => Array.isArray(row) && row.length === width) ? rows : undefined;
}

function check(item: unknown): Checked {
  if (item === undefined || item === null) return { value: '' };
  if (typeof item === 'string' || typeof item === 'boolean') return { value: item };
  if (typeof item === 'number') return Number.isFinite(item) ? { value: item } : { refused: String(item) };
  if (isDate(item)) return Number.isNaN(item.getTime()) ? { refused: 'a date that is none' } : { value: item };
  return { refused: Array.isArray(item) ? 'an array inside a row' : `${article(typeof item)} ${typeof item}` };
}

/** A date made in the script's own context is no instance of this one's Date. */
function isDate(item: unknown): item is Date {
  return Object.prototype.toString.call(item) === '[object Date]';
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? 'an' : 'a';
}
