// What do cells hold that an answer spills into? The engine keeps it apart from what is written in them.
import type { ICellData, IRange, Univer } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { FormulaPackage } from './packages.ts';

/** Row and column from 0. Nothing for a cell of which nothing spills, or whose formula is gone. */
export type SpilledCells = (row: number, column: number) => ICellData | undefined;

export function spilledOn(univer: Univer, formula: FormulaPackage, book: FWorkbook, tab: FWorksheet): SpilledCells {
  const model = univer.__getInjector().get(formula.FormulaDataModel);
  const [unit, sheet] = [book.getId(), tab.getSheetId()];
  const cells = model.getArrayFormulaCellData()[unit]?.[sheet] ?? {};
  const ranges = model.getArrayFormulaRange()[unit]?.[sheet] ?? {};
  const { cellData } = tab.getSheet().getSnapshot();
  const live = Object.entries(ranges).flatMap(([row, columns]) =>
    Object.entries(columns as Record<string, IRange>).flatMap(([column, range]) =>
      cellData[Number(row)]?.[Number(column)]?.f ? [range] : [],
    ),
  );
  return (row, column) => {
    const isLive = live.some(
      ({ startRow, endRow, startColumn, endColumn }) =>
        row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
    );
    return isLive ? (cells[row]?.[column] ?? undefined) : undefined;
  };
}
