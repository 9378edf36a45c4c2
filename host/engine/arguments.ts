// What does a custom function receive for what stands in the cells?
import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from '@univerjs/engine-formula';
import type { Argument, CellValue } from './server.ts';
import { isDatePattern, type SheetDates } from './sheetDates.ts';

const BOOLEAN_CELL = 3;
const TEXT_PATTERN = '@';

export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Where in the argument stand formulas that have no value yet? */
export type Unfinished = (row: number, column: number) => boolean;

export class ArgumentReader {
  readonly #dates: SheetDates;
  /** A percentage is a plain number to a function and a format can serve thousands of cells, so each is judged once. */
  readonly #isDate = new Map<string, boolean>();

  constructor(dates: SheetDates) {
    this.#dates = dates;
  }

  readReference(reference: BaseReferenceObject, isUnfinished: Unfinished): Argument {
    const area = reference.getRangePosition();
    const cellAt = cellsOf(reference, area);
    const styles = reference.getUnitStylesData()[reference.getUnitId()];
    const valueAt = (row: number, column: number): CellValue => {
      const cell = cellAt(row, column);
      if (!cell) return isUnfinished(row, column) ? 'Loading...' : '';
      return this.#cellValue(
        cell,
        () => styles?.getStyleByCell(cell)?.n?.pattern ?? '',
        () => isUnfinished(row, column),
      );
    };
    if (area.startRow === area.endRow && area.startColumn === area.endColumn) {
      return valueAt(area.startRow, area.startColumn);
    }
    const block: CellValue[][] = [];
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      const values: CellValue[] = [];
      for (let column = area.startColumn; column <= area.endColumn; column += 1) values.push(valueAt(row, column));
      block.push(values);
    }
    return block;
  }

  readArray(array: ArrayValueObject): Argument {
    const block: CellValue[][] = [];
    for (let row = 0; row < array.getRowCount(); row += 1) {
      const values: CellValue[] = [];
      for (let column = 0; column < array.getColumnCount(); column += 1) {
        const value = array.get(row, column);
        values.push(value ? this.readValue(value) : '');
      }
      block.push(values);
    }
    const only = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
    return only ?? block;
  }

  readValue(value: BaseValueObject): CellValue {
    if (value.isNull()) return '';
    const raw = value.getValue();
    if (typeof raw === 'number' && !value.isBoolean()) return this.#numberValue(raw, value.getPattern());
    return value.isBoolean() ? Boolean(raw) : raw;
  }

  #cellValue(cell: ICellData, pattern: () => string, isUnfinished: () => boolean): CellValue {
    const { v, t, p } = cell;
    // Text with a line break typed into it is kept as a document, whose paragraphs end in a carriage return.
    if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
    if (v === undefined || v === null) return isUnfinished() ? 'Loading...' : '';
    if (t === BOOLEAN_CELL || typeof v === 'boolean') return v === true || v === 1 || v === '1';
    return typeof v === 'number' ? this.#numberValue(v, pattern()) : v;
  }

  #numberValue(number: number, pattern: string): CellValue {
    if (pattern === '') return number;
    if (pattern === TEXT_PATTERN) return String(number);
    const isDate = this.#isDate.get(pattern) ?? isDatePattern(pattern);
    this.#isDate.set(pattern, isDate);
    return isDate ? this.#dates.toDate(number) : number;
  }
}

/** The engine's own reader looks through five layers for each cell; a block that no formula reaches needs only the lowest. */
function cellsOf(reference: BaseReferenceObject, area: Area): (row: number, column: number) => Nullable<ICellData> {
  const sheet = reference.getCurrentActiveSheetData();
  const layers = [
    reference.getCurrentRuntimeSheetData(),
    reference.getCurrentRuntimeActiveArrayFormulaCellData(),
    reference.getCurrentActiveArrayFormulaCellData(),
  ];
  if (layers.some((layer) => reaches(layer, area))) return (row, column) => reference.getCellData(row, column);
  return (row, column) => sheet.cellData.getValue(row, column);
}

function reaches(layer: ObjectMatrix<unknown> | null | undefined, area: Area): boolean {
  let found = false;
  layer?.forValue((row, column) => {
    found = contains(area, row, column);
    return !found;
  });
  return found;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;
}
