// How are tabs of plain cells written down for the engine?
import type { ICellData, IColumnData, IFreeze, IRange, IRowData, IStyleData, IWorkbookData } from '@univerjs/core';

/** A text beginning with "=" is a formula; `pattern` is a number format such as 0% or yyyy-mm-dd. */
export type Content =
  | string
  | number
  | boolean
  | null
  | { readonly value: string | number | null; readonly pattern: string }
  | { readonly formula: string; readonly pattern: string };

export interface TabContent {
  readonly name: string;
  readonly rows: readonly (readonly Content[])[];
  readonly rowCount?: number;
  readonly columnCount?: number;
  /** Widths in pixels, in the order of the columns. */
  readonly widths?: readonly number[];
  readonly hasHeader?: boolean;
  /** How each cell looks, beside its content. */
  readonly looks?: readonly (readonly (IStyleData | undefined)[])[];
  /** Heights in pixels of the rows that have one of their own. */
  readonly heights?: readonly (number | undefined)[];
  readonly hiddenColumns?: readonly number[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  /** Where the text of a cell leads; the cell keeps it and the page does not follow it. */
  readonly links?: readonly CellLink[];
  readonly merges?: readonly IRange[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

export interface CellLink {
  readonly row: number;
  readonly column: number;
  readonly address: string;
}

const HEADER_STYLE: IStyleData = { bl: 1, bg: { rgb: '#eef1f4' } };

export function workbookData(id: string, tabs: readonly TabContent[]): Partial<IWorkbookData> {
  return {
    id,
    name: 'MatchSheet',
    sheetOrder: tabs.map((tab) => tab.name),
    sheets: Object.fromEntries(tabs.map((tab) => [tab.name, sheetData(tab)])),
  };
}

function sheetData(tab: TabContent) {
  const links = new Map((tab.links ?? []).map(({ row, column, address }) => [`${row} ${column}`, address]));
  return {
    id: tab.name,
    name: tab.name,
    rowCount: tab.rowCount ?? 1000,
    columnCount: tab.columnCount ?? 26,
    cellData: Object.fromEntries(
      tab.rows.map((row, index) => [
        index,
        cells(row, tab.hasHeader === true && index === 0 ? row.map(() => HEADER_STYLE) : (tab.looks?.[index] ?? []), (column) =>
          links.get(`${index} ${column}`),
        ),
      ]),
    ),
    columnData: Object.fromEntries(
      (tab.widths ?? []).map((w, column): [number, Partial<IColumnData>] => [
        column,
        { w, ...(tab.hiddenColumns?.includes(column) ? { hd: 1 } : {}) },
      ]),
    ),
    ...(tab.isHidden ? { hidden: 1 } : {}),
    rowData: Object.fromEntries(
      tab.rows.flatMap((_, row): [number, Partial<IRowData>][] => {
        const h = tab.heights?.[row];
        const isHidden = tab.hiddenRows?.includes(row) === true;
        if (h === undefined && !isHidden) return [];
        return [[row, { ...(h === undefined ? {} : { h, ia: 0 }), ...(isHidden ? { hd: 1 } : {}) }]];
      }),
    ),
    mergeData: [...(tab.merges ?? [])],
    ...(tab.hasHeader ? { freeze: FIRST_ROW_AND_COLUMN } : tab.frozen === undefined ? {} : { freeze: freezeOf(tab.frozen) }),
  };
}

const freezeOf = ({ rows, columns }: { readonly rows: number; readonly columns: number }): IFreeze => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows === 0 ? -1 : rows,
  startColumn: columns === 0 ? -1 : columns,
});
const FIRST_ROW_AND_COLUMN: IFreeze = { xSplit: 1, ySplit: 1, startRow: 1, startColumn: 1 };

function cells(
  row: readonly Content[],
  looks: readonly (IStyleData | undefined)[],
  linkAt: (column: number) => string | undefined,
): Record<number, ICellData> {
  const data: Record<number, ICellData> = {};
  row.forEach((content, column) => {
    const written = content === null || content === '' ? undefined : cell(content);
    const look = looks[column];
    // A blank cell may be drawn all the same: a header whose text spills in from a formula, a filled row between two groups.
    if (look !== undefined) data[column] = { ...written, s: { ...look, ...(typeof written?.s === 'object' ? written.s : {}) } };
    else if (written !== undefined) data[column] = written;
    const address = linkAt(column);
    // With the text that it was given to: another text leads nowhere.
    if (address !== undefined) data[column] = { ...data[column], custom: { link: { address, text: written?.v } } };
  });
  return data;
}

// The types are written out: without them the engine would take "7" for a number and a whole column's dates for plain numbers.
function cell(content: Exclude<Content, null>): ICellData {
  if (typeof content === 'object' && 'formula' in content) return { f: content.formula, s: { n: { pattern: content.pattern } } };
  if (typeof content === 'object' && content.value === null) return { s: { n: { pattern: content.pattern } } };
  if (typeof content === 'object') {
    return { v: content.value, t: typeof content.value === 'number' ? 2 : 1, s: { n: { pattern: content.pattern } } };
  }
  if (typeof content === 'boolean') return { v: content ? 1 : 0, t: 3 };
  if (typeof content === 'number') return { v: content, t: 2 };
  return content.startsWith('=') ? { f: content } : { v: content, t: 1 };
}
