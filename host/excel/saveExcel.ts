// How do tabs become an Excel workbook? Values, formulas Excel knows, formats, looks, merged and frozen cells, widths, dropdowns, notes, range names.
import type { IRange, IStyleData } from '@univerjs/core';
import type { Workbook as ExcelWorkbook, Worksheet } from 'exceljs';
import { excelStyle } from './looks.ts';
import { PIXELS_A_CHARACTER, PIXELS_A_POINT } from './openExcel.ts';
import { areaName, type OpenedDropdown, type OpenedRule, writeColourRules, writeDropdowns } from './rules.ts';

/** One cell as it leaves: what it shows, and what stands behind. */
export interface SavedCell {
  readonly value: string | number | boolean | null;
  /** Only what Excel can compute. */
  readonly formula?: string;
  readonly pattern?: string;
  readonly note?: string;
  readonly link?: string;
  readonly look?: IStyleData;
}

export interface SavedTab {
  readonly name: string;
  readonly rows: readonly (readonly SavedCell[])[];
  /** How far down the tab goes, blank rows included. */
  readonly rowCount: number;
  readonly widths: readonly number[];
  /** Only of rows that were made higher or lower. */
  readonly heights: readonly (number | undefined)[];
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly isHidden: boolean;
  readonly filter: IRange | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly merges: readonly IRange[];
  readonly dropdowns: readonly Omit<OpenedDropdown, 'tab'>[];
  readonly colourRules: readonly Omit<OpenedRule, 'tab'>[];
}

export function fillWorkbook(book: ExcelWorkbook, tabs: readonly SavedTab[], names: Readonly<Record<string, string>>): void {
  const taken = new Set<string>();
  for (const tab of tabs) {
    const own = nameFor(tab.name, taken);
    taken.add(own.toLowerCase());
    const { rows, columns } = tab.frozen;
    const views = rows + columns > 0 ? { views: [{ state: 'frozen' as const, ySplit: rows, xSplit: columns }] } : {};
    fillTab(book.addWorksheet(own, { ...views, state: tab.isHidden ? 'hidden' : 'visible' }), tab);
  }
  for (const [name, range] of Object.entries(names)) book.definedNames.add(range, name);
}

function fillTab(sheet: Worksheet, tab: SavedTab): void {
  tab.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width / PIXELS_A_CHARACTER;
  });
  for (const at of tab.hiddenColumns) sheet.getColumn(at + 1).hidden = true;
  for (const at of tab.hiddenRows) sheet.getRow(at + 1).hidden = true;
  if (tab.filter !== null) sheet.autoFilter = areaName(tab.filter);
  tab.rows.forEach((cells, row) => {
    const height = tab.heights[row];
    if (height !== undefined) sheet.getRow(row + 1).height = height / PIXELS_A_POINT;
    cells.forEach((cell, column) => {
      if (cell.value !== null || cell.formula !== undefined || cell.note !== undefined || cell.look !== undefined)
        fillCell(sheet, row + 1, column + 1, cell);
    });
  });
  for (const { startRow, endRow, startColumn, endColumn } of tab.merges)
    sheet.mergeCells(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
  writeDropdowns(sheet, tab.dropdowns, tab.rowCount);
  writeColourRules(sheet, tab.colourRules);
}

function fillCell(sheet: Worksheet, row: number, column: number, { value, formula, pattern, note, link, look }: SavedCell): void {
  const cell = sheet.getCell(row, column);
  cell.value = formula === undefined ? value : { formula, result: value ?? '', date1904: false };
  if (link !== undefined) cell.value = { text: String(value ?? ''), hyperlink: link };
  if (look !== undefined) Object.assign(cell, excelStyle(look));
  if (pattern) cell.numFmt = pattern;
  if (note) cell.note = note;
}

/** Excel takes no brackets and slashes, and 31 characters. */
function nameFor(name: string, taken: ReadonlySet<string>): string {
  const base =
    name
      .replace(/[:\\/?*[\]]/g, ' ')
      .trim()
      .slice(0, 31) || 'Tab';
  let free = base;
  for (let at = 2; taken.has(free.toLowerCase()); at += 1) free = `${base.slice(0, 27)} ${at}`;
  return free;
}
