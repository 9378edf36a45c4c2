// What can the script read of a range, and write into it? Values, formulas and formats, in data of exactly its size.
import type { ICellData } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-note/facade';
import { cellOf, type SheetValue, sheetValueOf } from './cellValues.ts';
import type { Place } from './place.ts';
import { mayWrite } from './protections.ts';
import type { Office } from './shared.ts';
import { mayHold } from './typedColumns.ts';

export function reading(
  tab: FWorksheet,
  range: FRange,
  { row: top, column: left, rows, columns }: Place,
  { dates, isOurs, patternOf, spilled }: Office,
) {
  const values = (): SheetValue[][] => {
    const cells = range.getCellDatas();
    const answers = spilled(tab);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const written = cells[row]?.[column] ?? null;
        // An answer fills the cells right of and below its formula.
        const answer = answers(top - 1 + row, left - 1 + column);
        const cell = answer === undefined || written?.f ? written : { ...written, v: answer.v, t: answer.t };
        return sheetValueOf(cell, patternOf(cell), dates, isOurs);
      }),
    );
  };
  const formulas = (): string[][] => range.getCellDatas().map((row) => row.map((cell) => cell?.f ?? ''));
  return {
    getValues: values,
    getValue: () => values()[0]?.[0] ?? '',
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0] ?? '',
    getNumberFormat: () => patternOf(range.getCellDatas()[0]?.[0] ?? null),
    getNumberFormats: () => range.getCellDatas().map((row) => row.map((cell) => patternOf(cell ?? null))),
    getFontWeight: () =>
      tab.getWorkbook().getStyles().getStyleByCell(range.getCellDatas()[0]?.[0])?.bl === 1 ? 'bold' : 'normal',
    getBackground: () => tab.getWorkbook().getStyles().getStyleByCell(range.getCellDatas()[0]?.[0])?.bg?.rgb ?? '#ffffff',
    getNote: () => range.getNote()?.note ?? '',
  };
}

/** Google's own sentences for data of another size than its range. */
export function sameSize(data: readonly (readonly unknown[])[], { rows, columns }: Place): void {
  if (data.length !== rows)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  for (const row of data)
    if (row.length !== columns)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
}

export function writing(tab: FWorksheet, range: FRange, place: Place, { dates, patternOf }: Office) {
  const { rows, columns } = place;
  const write = (values: readonly (readonly unknown[])[]): void => {
    sameSize(values, place);
    mayWrite(tab, place);
    mayHold(values);
    const before = range.getCellDatas();
    range.setValues(
      values.map((row, at) => row.map((value, to) => cellOf(value, patternOf(before[at]?.[to] ?? null), dates))) as ICellData[][],
    );
  };
  const all = (value: unknown): unknown[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  return {
    setValues: write,
    setValue: (value: unknown) => write(all(value)),
    setFormula: (formula: string) => write(all(formula.startsWith('=') ? formula : `=${formula}`)),
    clearContent: () => write(all('')),
  };
}
