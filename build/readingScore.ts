/** How is a reading judged against its label: exact, definite and false, or words left over? */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { NEWEST_SEASON } from '../src/data/keyDates';

export interface Row {
  readonly kind: string;
  readonly header: string;
  readonly cell: string;
  readonly expected: string;
  readonly doubtful: boolean;
}

/** The tables of statuses were written in the Match of this year. */
const WRITTEN_IN = 2027;
/** A status as it would be written in the newest season: what is of this season stays of this one when the next one's days are published. */
export const ofNewestSeason = (cell: string): string =>
  cell.replace(/\b20\d\d\b/g, (year) => String(Number(year) + NEWEST_SEASON - WRITTEN_IN));

const VISA = new Set(['visa', 'j1', 'h1b']);
/** Their readings are names and facts, not policies. */
const NAMES = new Set(['header', 'label', 'profile']);

export function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').split(/\r?\n/);
  const names = head.split('\t');
  const column = (name: string): number => names.indexOf(name);
  return lines
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const cells = line.split('\t');
      const at = (name: string): string => cells[column(name)] ?? '';
      const kind = column('kind') < 0 ? basename(file).replace('.tsv', '') : at('kind');
      const cell = at('cell').replace(/\\n/g, '\n');
      return {
        kind,
        header: at('header'),
        cell: kind === 'status' ? ofNewestSeason(cell) : cell,
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
    .replace(/(?<!%) \((?!\d)[^()]*\)$/, '');

/** What a reading claims, one claim a kind of visa or a fact of a profile; a claim that the label does not make is false. */
function claims(kind: string, reading: string): string[] {
  if (VISA.has(kind)) return reading.split('; ').filter((part) => /(?:yes|no)$/.test(part) && !part.endsWith('not said'));
  if (kind === 'profile') return reading === 'not said' ? [] : reading.split('; ');
  return reading === 'not said' || reading === 'other' ? [] : [reading];
}

/** Saying less than the label is no false claim: the same strength without its number, or without its observership. */
function isLess(reading: string, expected: string): boolean {
  const [asked = ''] = reading.split('; observership');
  const [wanted = ''] = expected.split('; observership');
  if (reading === asked && asked === wanted) return true;
  return asked === 'not said' && expected.endsWith(reading.slice('not said'.length)) && reading !== 'not said';
}

/** Of some rows: how many are read exactly, how many definite claims are made, how many of those are false, how many cells leave words over. */
export interface Score {
  rows: number;
  exact: number;
  definite: number;
  wrong: number;
  leftOver: number;
}

export function scoreOf(
  rows: readonly Row[],
  read: (row: Row) => string,
  miss?: (row: Row, reading: string, isFalse: boolean) => void,
): Score {
  const score: Score = { rows: 0, exact: 0, definite: 0, wrong: 0, leftOver: 0 };
  for (const row of rows) {
    const whole = read(row);
    const reading = NAMES.has(row.kind) ? whole : bare(whole);
    score.rows += 1;
    if (whole.includes('; unread “')) score.leftOver += 1;
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

/** A bare number stands in a sheet as a number; `=num:`, `=bool:` and `=date:` mark typed cells of the house tables. */
export function typedValue(cell: string): unknown {
  if (cell.startsWith('=num:')) return Number(cell.slice(5));
  if (cell.startsWith('=bool:')) return cell.endsWith('TRUE');
  if (cell.startsWith('=date:')) return new Date(`${cell.slice(6)}T00:00:00Z`);
  return /^\d{1,3}$/.test(cell) ? Number(cell) : cell;
}
