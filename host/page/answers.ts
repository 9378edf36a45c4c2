// Where in the workbook stand the answers of SCORE? The first cell with its formula, on the tab in front or else on another.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Workbook } from '../engine/workbook.ts';

export interface Answers {
  readonly sheet: FWorksheet;
  readonly row: number;
  readonly column: number;
}

/** Titles may stand above a list, no more. */
const ROWS_LOOKED_AT = 30;
const SCORES = /^=(?:MS_)?SCORE\(/i;

export function answersOf({ sheet: book }: Workbook): Answers | null {
  for (const sheet of [book.getActiveSheet(), ...book.getSheets()]) {
    const { cellData } = sheet.getSheet().getSnapshot();
    for (let row = 0; row < ROWS_LOOKED_AT; row += 1)
      for (const [column, cell] of Object.entries(cellData[row] ?? {}))
        if (SCORES.test(cell?.f ?? '')) return { sheet, row, column: Number(column) };
  }
  return null;
}
