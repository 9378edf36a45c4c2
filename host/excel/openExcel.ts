// How does an Excel workbook become tabs? Values, formulas, formats, looks, merged and frozen cells, widths, dropdowns, notes, range names.
import type { IRange, IStyleData } from '@univerjs/core';
import type { Workbook as ExcelWorkbook, Worksheet } from 'exceljs';
import { columnIndex } from '../engine/address.ts';
import type { CellLink, Content, TabContent } from '../workbookData.ts';
import { contentOf } from './excelContent.ts';
import { lookFrom } from './looks.ts';
import { colourRulesIn, dropdownsIn, type OpenedDropdown, type OpenedRule } from './rules.ts';

export interface OpenedFile {
  readonly tabs: readonly TabContent[];
  readonly names: Readonly<Record<string, string>>;
  readonly notes: readonly OpenedNote[];
  readonly dropdowns: readonly OpenedDropdown[];
  readonly colourRules: readonly OpenedRule[];
  readonly filters: readonly OpenedFilter[];
}

/** The list whose headers have the buttons of a filter; what it hides is shown. */
export interface OpenedFilter {
  readonly tab: string;
  readonly range: IRange;
}

export interface OpenedNote {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 16;
/** Excel counts widths in characters and heights in points. */
export const PIXELS_A_CHARACTER = 7;
export const PIXELS_A_POINT = 4 / 3;
/** More is no list that anybody keeps by hand, and the browser would run out of memory on it. */
export const MOST_ROWS = 200_000;
export const MOST_CELLS = 2_000_000;

/** @throws a sentence for the person where a tab is larger than the browser can hold. */
export function tabsFrom(book: ExcelWorkbook): OpenedFile {
  const tabs = book.worksheets.map(tabFrom);
  return {
    tabs,
    names: namesIn(book),
    notes: notesIn(book),
    dropdowns: book.worksheets.flatMap((sheet, at) => dropdownsIn(sheet, tabs[at]?.rowCount ?? 0)),
    colourRules: book.worksheets.flatMap(colourRulesIn),
    filters: book.worksheets.flatMap(filterIn),
  };
}

function tabFrom(sheet: Worksheet): TabContent {
  const { height, width } = filledPart(sheet);
  const rows: Content[][] = [];
  const looks: (IStyleData | undefined)[][] = [];
  const links: CellLink[] = [];
  for (let row = 1; row <= height; row += 1) {
    const cells = Array.from({ length: width }, (_, column) => sheet.getRow(row).getCell(column + 1));
    rows.push(cells.map(contentOf));
    looks.push(cells.map((cell) => lookFrom(cell.style)));
    cells.forEach(({ value }, column) => {
      if (typeof value === 'object' && value !== null && 'hyperlink' in value && value.hyperlink)
        links.push({ row: row - 1, column, address: value.hyperlink });
    });
  }
  // A tab that was never scrolled has no views at all, whatever the types say.
  const [view] = (sheet.views as Worksheet['views'] | null) ?? [];
  const columns = Array.from({ length: width }, (_, column) => sheet.getColumn(column + 1));
  return {
    name: sheet.name,
    rows,
    looks,
    rowCount: Math.max(height + SPARE_ROWS, 1000),
    columnCount: width + SPARE_COLUMNS,
    widths: columns.map((column) => Math.round(Math.min(500, Math.max(40, (column.width ?? 13) * PIXELS_A_CHARACTER)))),
    heights: rows.map((_, row) => {
      const points = sheet.getRow(row + 1).height;
      return points === undefined ? undefined : Math.round(points * PIXELS_A_POINT);
    }),
    hiddenColumns: columns.flatMap((column, at) => (column.hidden ? [at] : [])),
    hiddenRows: filterIn(sheet).length > 0 ? [] : rows.flatMap((_, row) => (sheet.getRow(row + 1).hidden ? [row] : [])),
    isHidden: sheet.state !== 'visible',
    links,
    merges: mergesOf(sheet),
    ...(view?.state === 'frozen' ? { frozen: { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } } : {}),
  };
}

/** Up to the last cell that holds something or is drawn; a format put on a whole column fills nothing. */
function filledPart(sheet: Worksheet): { readonly height: number; readonly width: number } {
  let [height, width] = [0, 1];
  sheet.eachRow((row, at) => {
    row.eachCell((cell, column) => {
      if (cell.value === null || cell.value === undefined) return;
      height = Math.max(height, at);
      width = Math.max(width, column);
    });
  });
  if (height > MOST_ROWS) throw new Error(`its tab “${sheet.name}” has ${height} rows, more than ${MOST_ROWS}`);
  if (height * width > MOST_CELLS)
    throw new Error(`its tab “${sheet.name}” has ${height * width} cells, more than ${MOST_CELLS}: leave only the list in it`);
  return { height, width };
}

function filterIn(sheet: Worksheet): OpenedFilter[] {
  const range = typeof sheet.autoFilter === 'string' ? rangeFrom(sheet.autoFilter) : undefined;
  return range === undefined ? [] : [{ tab: sheet.name, range }];
}

function mergesOf(sheet: Worksheet): IRange[] {
  const { merges = [] } = sheet.model as { readonly merges?: readonly string[] };
  return merges.flatMap((area) => {
    const range = rangeFrom(area);
    return range === undefined ? [] : [range];
  });
}

/** `A2:B3`, counted from 0. */
export function rangeFrom(area: string): IRange | undefined {
  const [, left = '', top = '', right = left, bottom = top] = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(area) ?? [];
  if (left === '') return undefined;
  return {
    startRow: Number(top) - 1,
    endRow: Number(bottom) - 1,
    startColumn: columnIndex(left),
    endColumn: columnIndex(right),
  };
}

function notesIn(book: ExcelWorkbook): OpenedNote[] {
  const notes: OpenedNote[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row, rowNumber) => {
      row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
        const { note } = cell;
        const text = typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('');
        if (text) notes.push({ tab: sheet.name, row: rowNumber - 1, column: columnNumber - 1, text });
      });
    });
  return notes;
}

function namesIn(book: ExcelWorkbook): Record<string, string> {
  const { model } = book.definedNames as unknown as { readonly model: readonly { name: string; ranges: readonly string[] }[] };
  return Object.fromEntries(model.flatMap(({ name, ranges: [range] }) => (range === undefined ? [] : [[name, range]])));
}
