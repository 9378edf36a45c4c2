// What does getValues hand out for a cell, and what becomes of a value that is written into one? (docs/platform.md)
import type { ICellData } from '@univerjs/core';
import { isDatePattern, type SheetDates } from '../engine/sheetDates.ts';

const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const TEXT_PATTERN = '@';
const DAY_PATTERN = 'yyyy-mm-dd';

export type SheetValue = string | number | boolean | Date;

export function sheetValueOf(
  cell: ICellData | null,
  pattern: string,
  dates: SheetDates,
  isOurs: (formula: string) => boolean,
): SheetValue {
  const { v, t, p, f } = cell ?? {};
  // Text with a line break typed into it is kept as a document, whose paragraphs end in a carriage return.
  if (p?.body) return p.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (v === undefined || v === null) return f && isOurs(f) ? 'Loading...' : '';
  if (t === BOOLEAN || typeof v === 'boolean') return Number(v) === 1;
  if (typeof v !== 'number') return v;
  if (pattern === TEXT_PATTERN) return String(v);
  return pattern !== '' && isDatePattern(pattern) ? dates.toDate(v) : v;
}

/** Signs that begin a formula as "=" does, in whatever width they are typed. */
const FORMULA = /^\s*[=+\-＝＋－]\s*[\w(]/;

/** As if typed: a text that looks like a formula, a number, a day or a truth becomes one, unless the cell's format is plain text or it begins with an apostrophe. */
export function cellOf(value: unknown, pattern: string, dates: SheetDates): ICellData {
  if (value === undefined || value === null || value === '') return { v: null, f: null, p: null, t: null };
  if (typeof value === 'number') return { v: value, t: NUMBER, f: null, p: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, f: null, p: null };
  if (Object.prototype.toString.call(value) === '[object Date]') return dayCell(dates.toSerial(value as Date), pattern);
  if (typeof value !== 'string') throw new Error(`A cell cannot hold ${typeof value}.`);
  if (value.startsWith("'")) return { v: value.slice(1), t: TEXT, f: null, p: null };
  if (pattern === TEXT_PATTERN) return { v: value, t: TEXT, f: null, p: null };
  if (value.startsWith('=')) return { f: value, v: null, p: null, t: null };
  if (/^(?:true|false)$/i.test(value)) return { v: value.toLowerCase() === 'true' ? 1 : 0, t: BOOLEAN, f: null, p: null };
  if (/^[+-]?\d+(?:\.\d+)?$/.test(value.trim())) return { v: Number(value), t: NUMBER, f: null, p: null };
  if (FORMULA.test(value)) return { f: `=${value.trim()}`, v: null, p: null, t: null };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return dayCell(Date.parse(`${value}T00:00:00Z`) / 86_400_000 + 25_569, pattern);
  return { v: value, t: TEXT, f: null, p: null };
}

function dayCell(serial: number, pattern: string): ICellData {
  const cell: ICellData = { v: serial, t: NUMBER, f: null, p: null };
  return pattern !== '' && isDatePattern(pattern) ? cell : { ...cell, s: { n: { pattern: DAY_PATTERN } } };
}
