/** What does one sheet value mean before any reader sees it? The only place where a Date becomes a Day. */
import { type Day, dayOfCellDate, dayOfSerial, serialOf } from '../domain/day';
import { type Cell, isNotReady } from '../reading/text/cellText';

const BLANK: Cell = { is: 'blank' };
/** A date that went through JSON. */
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;

/** Takes a date cell as midnight in most time zones, until the spreadsheet's own zone is known. */
let dayIn: (date: Date) => Day | null = dayOfCellDate;
/** Called by the room that speaks to Google, which knows the spreadsheet's zone. */
export function tellDaysBy(tell: (date: Date) => Day | null): void {
  dayIn = tell;
}

/** Across scripts `instanceof Date` is false, so the tag is asked (docs/platform.md). */
export const isDate = (value: unknown): value is Date =>
  typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';

export function cellOf(value: unknown): Cell {
  if (typeof value === 'string') {
    const text = value.trim();
    if (text === '') return BLANK;
    if (text.length < 26 && INSTANT.test(text)) return cellOf(new Date(text));
    return isNotReady(text) ? { is: 'notReady', text } : { is: 'text', text: value };
  }
  if (typeof value === 'number') return Number.isFinite(value) ? { is: 'number', number: value } : BLANK;
  if (typeof value === 'boolean') return { is: 'tick', on: value };
  if (!isDate(value)) return BLANK;
  const day = dayIn(value);
  return day === null ? BLANK : { is: 'day', day };
}

/** A number typed into a cell with a date format stands there as a day long ago: 1905-07-13 is 2021. */
export const asNumber = (cell: Cell): Cell =>
  cell.is === 'day' && cell.day < '1950' ? { is: 'number', number: serialOf(cell.day) } : cell;

/** A day in a cell with a number format stands there as its count: 46000 is a day of 2025. */
export function asDay(cell: Cell): Cell {
  const day = cell.is === 'number' && cell.number > 40_000 && cell.number < 60_000 ? dayOfSerial(Math.floor(cell.number)) : null;
  return day === null ? cell : { is: 'day', day };
}

/** Nothing at all: a time of day is no fact of ours, and still somebody's. */
export const isBlank = (value: unknown): boolean => !isDate(value) && cellOf(value).is === 'blank';

/** A cell's words for a name, an id or a quotation; a day as its ISO text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') {
    const text = value.trim();
    return isNotReady(text) ? '' : text;
  }
  const cell = cellOf(value);
  if (cell.is === 'number') return String(cell.number);
  if (cell.is === 'day') return cell.day;
  if (cell.is === 'tick') return String(cell.on).toUpperCase();
  return isDate(value) ? `time ${value.getTime()}` : '';
}

/** Any argument as rows of cells: a single value is one row of one. */
export function gridOf(value: unknown): unknown[][] {
  if (!Array.isArray(value)) return [[value]];
  return value.map((row) => (Array.isArray(row) ? row : [row]));
}

/** Without the blank rows below the last filled one: an open column is answered as far as it goes. */
export function trimmed(grid: unknown[][]): unknown[][] {
  let end = grid.length;
  while (end > 1 && (grid[end - 1] ?? []).every(isBlank)) end -= 1;
  return grid.slice(0, end);
}

/** Letters and digits alone, case folded: what two spellings of a name share. */
export function lettersAndDigits(text: string): string {
  const folded = text.toLowerCase();
  return /^[\x20-\x7e]*$/.test(folded) ? folded.replace(/[^a-z0-9]+/g, '') : folded.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What to type instead of a count or a span that Sheets turned into a date. */
export const madeADate = (kind: string): string =>
  `Sheets made a date of this: type '${kind === 'yog' ? '5 years' : '12 of 30'}'`;
