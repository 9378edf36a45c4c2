// What of each cell goes into a file? What it shows, and the formula behind it where another program can compute it.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-note/facade';
import { cellAddress } from '../engine/address.ts';
import { withCommas } from '../engine/formulaText.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { SavedCell, SavedTab } from '../xlsx.ts';

/** An open range is no formula of Excel's, and ours no function of its. */
const ONLY_IN_SHEETS = /(?<![\w.])\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}(?![\w(])/i;

export function savedTabs(workbook: Workbook): SavedTab[] {
  return workbook.sheet.getSheets().map((sheet) => {
    const [rows, columns] = [sheet.getLastRow() + 1, sheet.getLastColumn() + 1];
    const name = sheet.getSheetName();
    const notes = new Map(sheet.getNotes().map(({ note, row, col }) => [`${row} ${col}`, note]));
    const saved = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => savedCell(workbook, name, row, column, notes.get(`${row} ${column}`))),
    );
    return {
      name,
      rows: saved,
      widths: Array.from({ length: columns }, (_, column) => sheet.getColumnWidth(column)),
      frozenRows: Math.max(0, sheet.getFrozenRows()),
    };
  });
}

function savedCell(workbook: Workbook, tab: string, row: number, column: number, note: string | undefined): SavedCell {
  const address = cellAddress(tab, row, column);
  const data = workbook.data(address);
  const shown = workbook.cell(address);
  const pattern = workbook.office.patternOf(data);
  const raw = data?.v;
  const value = data?.t === 3 ? Number(raw) === 1 : typeof raw === 'number' ? raw : shown === '' ? null : shown;
  const formula = data?.f ?? '';
  const isKept = formula !== '' && !workbook.office.isOurs(formula) && !ONLY_IN_SHEETS.test(formula);
  const notes = [note ?? '', formula !== '' && !isKept ? `Formula in Sheets: ${formula}` : '']
    .filter((one) => one !== '')
    .join('\n');
  return {
    value,
    ...(isKept ? { formula: withCommas(formula.slice(1)) } : {}),
    ...(pattern === 'General' ? {} : { pattern }),
    ...(notes === '' ? {} : { note: notes }),
  };
}

export function shownRows(workbook: Workbook, sheet: FWorksheet): string[][] {
  return Array.from({ length: sheet.getLastRow() + 1 }, (_, row) =>
    Array.from({ length: sheet.getLastColumn() + 1 }, (_unused, column) =>
      workbook.cell(cellAddress(sheet.getSheetName(), row, column)),
    ),
  );
}
