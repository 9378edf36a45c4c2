// What stands in a cell of an Excel file: a formula, a value with its format, or a text that only looks like one?
import type { Cell, CellValue } from 'exceljs';
import { withOpenRanges } from '../engine/formulaText.ts';
import type { Content } from '../workbookData.ts';

const DAY_MS = 86_400_000;
/** 1970-01-01 in days of the spreadsheet. */
const EPOCH = 25_569;

export function contentOf(cell: Cell): Content {
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
