// How does a file of comma-separated values become cells of a tab?
import Papa from 'papaparse';
import type { Content, TabContent } from './workbookData.ts';

export const TEXT_PATTERN = '@';
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 16;

/** A person's own list, with room for the columns that are added. */
export function tabFromCsv(name: string, text: string): TabContent {
  // Blank lines between groups of programs stay where they are.
  const rows = readCsv(text, false);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return {
    name,
    rows,
    rowCount: Math.max(rows.length + SPARE_ROWS, 1000),
    columnCount: width + SPARE_COLUMNS,
    widths: columnWidths(rows, width),
  };
}

/** Numbers and ticks are those; everything else stays the text it is, so that no "12/30" turns into a day. */
export function readCsv(text: string, skipEmptyLines: 'greedy' | false = 'greedy'): Content[][] {
  // Excel's own way to name the separator, in a line before the table.
  const [named = '', delimiter] = /^\uFEFF?sep=(.)\r?\n/i.exec(text) ?? [];
  const table = text
    .slice(named.length)
    .replace(/^\uFEFF/, '')
    .replace(/[\r\n]+$/, '');
  const { data } = Papa.parse<string[]>(table, { skipEmptyLines, ...(delimiter === undefined ? {} : { delimiter }) });
  return data.map((row) => row.map(contentOf));
}

function contentOf(text: string): Content {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === 'true';
  // "3.50" and a number of twenty digits would come back otherwise, so they stay the texts they are.
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(trimmed) && String(Number(trimmed)) === trimmed) return Number(trimmed);
  const percent = /^(?:0|[1-9]\d*)(?:\.(\d+))?%$/.exec(trimmed);
  if (percent)
    return {
      value: Number(trimmed.slice(0, -1)) / 100,
      pattern: percent[1] === undefined ? '0%' : `0.${'0'.repeat(percent[1].length)}%`,
    };
  return trimmed.startsWith('=') ? { value: trimmed, pattern: TEXT_PATTERN } : trimmed;
}

export function blanks(count: number): null[] {
  return Array.from({ length: count }, () => null);
}

/** Wide enough for a usual cell, and no column takes the screen: long sentences are cut off, not wrapped. */
export function columnWidths(rows: readonly (readonly Content[])[], width: number): number[] {
  return Array.from({ length: width }, (_, column) => {
    const lengths = rows.map((row) => shownLength(row[column])).sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
    return Math.min(260, Math.max(72, 24 + 7 * Math.max(usual, shownLength(rows[0]?.[column]))));
  });
}

function shownLength(content: Content | undefined): number {
  if (content === null || content === undefined) return 0;
  if (typeof content === 'object') return 'formula' in content ? 0 : String(content.value ?? '').length;
  return String(content).length;
}
