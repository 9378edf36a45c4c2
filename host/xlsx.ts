// How does an Excel workbook become tabs, and tabs an Excel workbook? Values, formulas Excel knows, number formats, notes, widths, range names.
import type { Cell, CellValue, Workbook as ExcelWorkbook } from 'exceljs';
import { withOpenRanges } from './engine/formulaText.ts';
import type { Content, TabContent } from './workbookData.ts';

export interface OpenedFile {
  readonly tabs: readonly TabContent[];
  readonly names: Readonly<Record<string, string>>;
  readonly notes: readonly OpenedNote[];
}

export interface OpenedNote {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One cell as it leaves: what it shows, and what stands behind. */
export interface SavedCell {
  readonly value: string | number | boolean | null;
  /** Only what Excel can compute. */
  readonly formula?: string;
  readonly pattern?: string;
  readonly note?: string;
  readonly isBold?: boolean;
}

export interface SavedTab {
  readonly name: string;
  readonly rows: readonly (readonly SavedCell[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
}

const DAY_MS = 86_400_000;
/** 1970-01-01 in days of the spreadsheet. */
const EPOCH = 25_569;
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 16;
/** Excel counts widths in characters. */
const PIXELS_A_CHARACTER = 7;

export function tabsFrom(book: ExcelWorkbook): OpenedFile {
  const tabs = book.worksheets.map((sheet): TabContent => {
    const width = Math.max(1, sheet.columnCount);
    const rows: Content[][] = [];
    for (let row = 1; row <= sheet.rowCount; row += 1)
      rows.push(Array.from({ length: width }, (_, column) => contentOf(sheet.getRow(row).getCell(column + 1))));
    return {
      name: sheet.name,
      rows,
      rowCount: Math.max(rows.length + SPARE_ROWS, 1000),
      columnCount: width + SPARE_COLUMNS,
      widths: Array.from({ length: width }, (_, column) =>
        Math.round(Math.min(500, Math.max(40, (sheet.getColumn(column + 1).width ?? 13) * PIXELS_A_CHARACTER))),
      ),
    };
  });
  return { tabs, names: namesIn(book), notes: notesIn(book) };
}

function contentOf(cell: Cell): Content {
  // The other cells of a merged area show nothing.
  if (cell.isMerged && cell.master !== cell) return null;
  const pattern = cell.numFmt && cell.numFmt !== 'General' ? cell.numFmt : '';
  // Formulas that were dragged down share one text; the cell knows its own.
  if (cell.formula) {
    const formula = withOpenRanges(`=${cell.formula}`);
    return pattern === '' ? formula : { formula, pattern };
  }
  const content = plain(cell.value);
  // A text that begins with "=" is a text.
  if (typeof content === 'string' && content.startsWith('=')) return { value: content, pattern: '@' };
  return content === null || typeof content === 'boolean' || pattern === '' ? content : { value: content, pattern };
}

/** What stands in a cell, without its dress. */
function plain(value: CellValue): string | number | boolean | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / DAY_MS + EPOCH;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return typeof value.text === 'string' ? value.text : plain(value.text as CellValue);
  return 'result' in value ? plain((value.result ?? null) as CellValue) : null;
}

function notesIn(book: ExcelWorkbook): OpenedNote[] {
  const notes: OpenedNote[] = [];
  for (const sheet of book.worksheets)
    sheet.eachRow((row, rowNumber) => {
      row.eachCell((cell, columnNumber) => {
        const { note } = cell;
        const text = typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('');
        if (text) notes.push({ tab: sheet.name, row: rowNumber - 1, column: columnNumber - 1, text });
      });
    });
  return notes;
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

function namesIn(book: ExcelWorkbook): Record<string, string> {
  const { model } = book.definedNames as unknown as { readonly model: readonly { name: string; ranges: readonly string[] }[] };
  return Object.fromEntries(model.flatMap(({ name, ranges: [range] }) => (range === undefined ? [] : [[name, range]])));
}

export function fillWorkbook(book: ExcelWorkbook, tabs: readonly SavedTab[], names: Readonly<Record<string, string>>): void {
  const taken = new Set<string>();
  for (const { name, rows, widths, frozenRows } of tabs) {
    const own = nameFor(name, taken);
    taken.add(own.toLowerCase());
    const sheet = book.addWorksheet(own, frozenRows > 0 ? { views: [{ state: 'frozen', ySplit: frozenRows }] } : {});
    widths.forEach((width, at) => {
      sheet.getColumn(at + 1).width = width / PIXELS_A_CHARACTER;
    });
    rows.forEach((cells, row) => {
      cells.forEach(({ value, formula, pattern, note, isBold }, column) => {
        if (value === null && formula === undefined && note === undefined) return;
        const cell = sheet.getCell(row + 1, column + 1);
        cell.value = formula === undefined ? value : { formula, result: value ?? '', date1904: false };
        if (pattern) cell.numFmt = pattern;
        if (note) cell.note = note;
        if (isBold) cell.font = { bold: true };
      });
    });
  }
  for (const [name, range] of Object.entries(names)) book.definedNames.add(range, name);
}
