/** How well are cells read? `npm run readings [file…]`: for each set and kind exact, definite and false, left over; and which unknown words block most cells. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readingOf } from '../src/functions/howRead';

interface Row {
  readonly kind: string;
  readonly header: string;
  readonly cell: string;
  readonly expected: string;
  readonly doubtful: boolean;
}

const VISA = new Set(['visa', 'j1', 'h1b']);
const FREE = new Set(['header', 'label', 'profile', 'school', 'region', 'page']);

export function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const names = head.split('\t');
  const column = (name: string): number => names.indexOf(name);
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      const at = (name: string): string => cells[column(name)] ?? '';
      return {
        kind: column('kind') < 0 ? basename(file).replace('.tsv', '') : at('kind'),
        header: at('header'),
        cell: at('cell').replace(/\\n/g, '\n'),
        expected: at('expected').replace(/\bif \([^;]*\)/g, 'if'),
        doubtful: (column('note') < 0 ? '' : at('note')).startsWith('doubtful'),
      };
    });
}

/** A reading without the words of its condition and the words that stayed unread. */
export const bare = (reading: string): string =>
  reading
    .replace(/; unread “.*$/s, '')
    .replace(/not said \(.*$/s, 'not said')
    .replace(/\bif \(.*?\)(?=;|$)/gs, 'if')
    .replace(/ \((?!\d)[^()]*\)$/, '');

/** What a reading claims, one claim a kind of visa; a claim that the label does not make is false. */
function claims(kind: string, reading: string): string[] {
  if (VISA.has(kind)) return reading.split('; ').filter((part) => /(?:yes|no)$/.test(part) && !part.endsWith('not said'));
  return reading === 'not said' ? [] : [reading];
}

/** Saying less than the label is no false claim: the same strength without its number, or without its observership. */
function isLess(reading: string, expected: string): boolean {
  const [asked = ''] = reading.split('; observership');
  const [wanted = ''] = expected.split('; observership');
  if (reading === asked && asked === wanted) return true;
  return asked === 'not said' && expected.endsWith(reading.slice('not said'.length)) && reading !== 'not said';
}

export interface Score {
  rows: number;
  exact: number;
  definite: number;
  wrong: number;
}

export function scoreOf(
  rows: readonly Row[],
  read: (row: Row) => string,
  miss?: (row: Row, reading: string, isFalse: boolean) => void,
): Score {
  const score: Score = { rows: 0, exact: 0, definite: 0, wrong: 0 };
  for (const row of rows) {
    const reading = bare(read(row));
    score.rows += 1;
    if (reading === row.expected) score.exact += 1;
    const made = claims(row.kind, reading);
    const right = new Set(claims(row.kind, row.expected));
    const wrong = made.filter((claim) => !right.has(claim) && !isLess(reading, row.expected));
    score.definite += made.length;
    score.wrong += wrong.length;
    if (reading !== row.expected) miss?.(row, reading, wrong.length > 0);
  }
  return score;
}

/** A bare number stands in a sheet as a number; a case table writes `=num:3`, `=bool:TRUE` and `=date:2026-02-03`. */
function typedValueOf(cell: string): string | number | boolean | Date {
  const typed = /^=(num|bool|date):(.*)$/.exec(cell);
  if (typed?.[1] === 'num') return Number(typed[2]);
  if (typed?.[1] === 'bool') return typed[2] === 'TRUE';
  if (typed?.[1] === 'date') return new Date(`${typed[2]}T00:00:00`);
  return /^\d{1,3}$/.test(cell) ? Number(cell) : cell;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}`);

if (process.argv[1]?.endsWith('readings.ts')) {
  const args = process.argv.slice(2);
  const shown = args.find((one) => one.startsWith('--show='))?.slice(7);
  const only = args
    .find((one) => one.startsWith('--kind='))
    ?.slice(7)
    .split(',');
  const lines: string[] = [];
  for (const file of args.filter((one) => !one.startsWith('--'))) {
    const rows = rowsOf(file).filter(
      (row) => !row.doubtful && !FREE.has(row.kind) && (only === undefined || only.includes(row.kind)),
    );
    const kinds = [...new Set(rows.map((row) => row.kind))];
    lines.push(`${basename(file)}: kind, rows, exact %, definite, false (%)`);
    for (const kind of [...kinds, 'all']) {
      const own = kind === 'all' ? rows : rows.filter((row) => row.kind === kind);
      const score = scoreOf(
        own,
        (row) => readingOf(row.kind, typedValueOf(row.cell), row.header) ?? '',
        (row, reading, isFalse) => {
          if (kind !== 'all' && (shown === 'all' || (shown === 'false' && isFalse)))
            lines.push(
              `   ${isFalse ? '!' : ' '} ${row.kind} [${row.header}] ${JSON.stringify(row.cell)} → ${reading} | ${row.expected}`,
            );
        },
      );
      lines.push(
        `  ${kind.padEnd(11)} ${String(score.rows).padStart(5)}  ${percent(score.exact, score.rows).padStart(5)}  ${String(score.definite).padStart(5)}  ${score.wrong} (${percent(score.wrong, score.definite)})`,
      );
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
