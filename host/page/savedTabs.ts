// What of each tab goes into a file? What cells show, how they look, and the formula behind where another program can compute it.
import type { ICellData, IRange, IStyleData, IWorksheetData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-filter/facade';
import type {} from '@univerjs/sheets-note/facade';
import { cellAddress } from '../engine/address.ts';
import { withCommas } from '../engine/formulaText.ts';
import type { Workbook } from '../engine/workbook.ts';
import type { OpenedRule } from '../excel/rules.ts';
import type { SavedCell, SavedTab } from '../excel/saveExcel.ts';

/** An open range is no formula of Excel's, and ours no function of its. */
const ONLY_IN_SHEETS = /(?<![\w.])\$?[A-Z]{1,3}\$?\d*:\$?[A-Z]{1,3}(?![\w(])/i;

export function savedTabs(workbook: Workbook): SavedTab[] {
  return workbook.sheet.getSheets().map((sheet) => savedTab(workbook, sheet));
}

function savedTab(workbook: Workbook, sheet: FWorksheet): SavedTab {
  const data = sheet.getSheet().getSnapshot();
  const [rows, columns] = drawnPart(data, sheet);
  const name = sheet.getSheetName();
  const notes = new Map(sheet.getNotes().map(({ note, row, col }) => [`${row} ${col}`, note]));
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_unused, column) => savedCell(workbook, name, row, column, notes.get(`${row} ${column}`))),
    ),
    rowCount: sheet.getMaxRows(),
    widths: Array.from({ length: columns }, (_, column) => sheet.getColumnWidth(column)),
    heights: Array.from({ length: rows }, (_, row) => data.rowData[row]?.h),
    hiddenColumns: Array.from({ length: columns }, (_, column) => column).filter((column) => data.columnData[column]?.hd === 1),
    hiddenRows: Array.from({ length: rows }, (_, row) => row).filter((row) => data.rowData[row]?.hd === 1),
    isHidden: sheet.isSheetHidden(),
    filter: sheet.getFilter()?.getRange().getRange() ?? null,
    frozen: { rows: Math.max(0, data.freeze.ySplit), columns: Math.max(0, data.freeze.xSplit) },
    merges: data.mergeData,
    dropdowns: dropdownsOf(sheet),
    colourRules: rulesOf(sheet),
  };
}

/** Blank cells with a fill or a border are seen too. */
function drawnPart({ cellData }: IWorksheetData, sheet: FWorksheet): [rows: number, columns: number] {
  let [rows, columns] = [sheet.getLastRow() + 1, sheet.getLastColumn() + 1];
  for (const [row, cells] of Object.entries(cellData))
    for (const [column, cell] of Object.entries<ICellData>(cells ?? {}))
      if (cell?.s) [rows, columns] = [Math.max(rows, Number(row) + 1), Math.max(columns, Number(column) + 1)];
  return [rows, columns];
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
  const look = lookOf(workbook, data?.s);
  const link = linkOf(data);
  return {
    value,
    ...(isKept ? { formula: withCommas(formula.slice(1)) } : {}),
    ...(pattern === 'General' ? {} : { pattern }),
    ...(notes === '' ? {} : { note: notes }),
    ...(link === undefined || formula !== '' ? {} : { link }),
    ...(look === undefined ? {} : { look }),
  };
}

/** A link belongs to the text that it came with. */
function linkOf(cell: ICellData | null): string | undefined {
  const link: unknown = cell?.custom?.link;
  if (typeof link !== 'object' || link === null || !('address' in link) || !('text' in link)) return undefined;
  return typeof link.address === 'string' && link.text === cell?.v ? link.address : undefined;
}

/** The engine keeps a look once, and names it. */
function lookOf(workbook: Workbook, style: ICellData['s']): IStyleData | undefined {
  const whole = typeof style === 'string' ? workbook.sheet.getWorkbook().getStyles().get(style) : style;
  const { n: _pattern, ...look } = whole ?? {};
  return Object.keys(look).length === 0 ? undefined : look;
}

function dropdownsOf(sheet: FWorksheet): SavedTab['dropdowns'] {
  return sheet.getDataValidations().flatMap(({ rule }) =>
    rule.type === 'list' || rule.type === 'listMultiple'
      ? rule.ranges.map((range: IRange) => {
          const words = String(rule.formula1 ?? '');
          const cells = words.startsWith('=') || /!\$?[A-Z]+\$?\d+/.test(words);
          return {
            range: plainRange(range),
            values: cells ? [] : listed(words),
            source: cells ? fixedArea(words) : '',
            isStrict: rule.errorStyle === 1,
          };
        })
      : [],
  );
}

/** The engine writes a list down as JSON, or as words with commas between. */
function listed(words: string): string[] {
  if (!words.startsWith('[')) return words.split(',');
  const values: unknown = JSON.parse(words);
  return Array.isArray(values) ? values.map(String) : [];
}

/** `'[book]Lists'!A1:A3` is `Lists!$A$1:$A$3` in a file, whatever the book is called here. */
function fixedArea(words: string): string {
  const [, tab = '', area = words] = /^=?(?:'?(?:\[[^\]]*\])?([^'!]+)'?!)?(.+)$/.exec(words) ?? [];
  const fixed = area.replace(/\$?([A-Z]+)\$?(\d+)/g, '$$$1$$$2');
  if (tab === '') return fixed;
  return /^\w+$/.test(tab) ? `${tab}!${fixed}` : `'${tab}'!${fixed}`;
}

/** Rules of words and of formulas; what else a file may hold was not taken from it. */
function rulesOf(sheet: FWorksheet): Omit<OpenedRule, 'tab'>[] {
  return sheet.getConditionalFormattingRules().flatMap(({ ranges, rule }) => {
    const { subType, operator, value, style } = rule as {
      readonly subType?: string;
      readonly operator?: string;
      readonly value?: string;
      readonly style?: IStyleData;
    };
    const is =
      subType === 'formula'
        ? 'formula'
        : operator === 'beginsWith'
          ? 'begins'
          : operator === 'containsText'
            ? 'contains'
            : undefined;
    if (is === undefined || typeof value !== 'string' || style === undefined) return [];
    return [{ ranges: ranges.map(plainRange), when: { is, words: value }, look: style }];
  });
}

const plainRange = ({ startRow, endRow, startColumn, endColumn }: IRange): IRange => ({
  startRow,
  endRow,
  startColumn,
  endColumn,
});

export function shownRows(workbook: Workbook, sheet: FWorksheet): string[][] {
  return Array.from({ length: sheet.getLastRow() + 1 }, (_, row) =>
    Array.from({ length: sheet.getLastColumn() + 1 }, (_unused, column) =>
      workbook.cell(cellAddress(sheet.getSheetName(), row, column)),
    ),
  );
}
