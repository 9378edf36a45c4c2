/** Which lines does a pasted roster have, each with its cells and without bullets, mark-up and years of training? */
import { remembered } from '../text/memo';

/** One line as cells; most lines have one. An empty list is a blank line. */
export type Row = readonly string[];

const BULLET = /^(?:[-–—•●▪·*o>→]+\s+|\*+|\d{1,2}[.)]\s+|[✓✔►]|(?:\p{Extended_Pictographic}\ufe0f?\s*)+)+/u;
const BULLET_ALONE = /^[-–—•●▪·*o>]$/;
const TAIL = /\s*(?:\*+|\((?:he|she|they)\/\w+(?:\/\w+)?\)|,)\s*$/i;

/** No roster is longer, and one hostile cell must not stall a sheet. */
const MOST_LINES = 5000;
const LONGEST_LINE = 6000;

/** Lines of a grid as cells, line breaks inside a cell parting lines where it stands alone and joining words where it has neighbours. */
export function rowsOf(grid: readonly (readonly string[])[]): Row[] {
  const rows: Row[] = [];
  for (const cells of grid) {
    const filled =
      cells.length === 1
        ? (cells[0] ?? '').split(/\r\n?|\n|\u2028/)
        : [cells.map((cell) => cell.replace(/\s*\n\s*/g, ' ')).join('\t')];
    for (const line of filled.slice(0, MOST_LINES)) for (const row of rowsOfLine(line)) rows.push(row);
  }
  return rows;
}

const rowsOfLine = remembered((line): readonly Row[] => line.slice(0, LONGEST_LINE).split(LABELS_IN_LINE).map(rowOf));

/** "Undergraduate: A. Medical School: B. Interests: C." is three lines in one. */
const LABELS_IN_LINE =
  /\s*(?:\/\/|[|•·;]|(?<=\.))\s+(?=(?:med(?:ical)? school|undergrad\w*|college|home ?town|from|interests?|hobb\w+|fun facts?|degree|career goals?)\s*:)/i;

function rowOf(line: string): Row {
  const cells = line
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u200b-\u200f\ufeff]/g, '')
    .split('\t')
    .map((cell) => cell.trim());
  if (cells[0] === '' && BULLET_ALONE.test(cells[1] ?? '')) cells.shift();
  if (cells.length > 1 && BULLET_ALONE.test(cells[0] ?? '')) cells.shift();
  let end = cells.length;
  while (end > 0 && cells[end - 1] === '') end -= 1;
  return end === 1 ? [clean(cells[0] ?? '')].filter((cell) => cell !== '') : cells.slice(0, end);
}

/** "Ana Ruiz, MD - PGY1", "Ben Oh (Chief Resident)". */
const YEAR_BEHIND = /(?<=\S{1,30} \S{1,30})[,\s(–-]+(?:(?:PGY|PL|CA|R)[- ]?\d|chief(?: resident)?|(?:co-)?chief)\)?$/i;
/** Where a resident goes afterwards stands behind an arrow. */
const AFTERWARDS = /(?<=\S)\s*(?:→|->|=>|➔|»).*$/u;
/** A page's mark-up: pictures, links with their address, bold. */
const MARKUP =
  /!?\[!?\[?[^\][]{0,200}\]\([^)(]{0,300}\)\]\([^)(]{0,300}\)|^\[(?:photo|image|img|picture|headshot)[^\]]{0,200}\]\s*/i;

/** Words alone: nothing to clean off. */
const PLAIN = /^[A-Za-z][A-Za-z ,.'&-]*[A-Za-z.]$/;

const clean = (line: string): string => (PLAIN.test(line) && !line.includes('hief') ? line : cleaned(line));

const cleaned = (line: string): string =>
  line
    .replace(MARKUP, '')
    .replace(/\[([^\][]{0,200})\]\([^)(]{0,300}\)/g, '$1')
    .replace(/^#+\s+/, '')
    .replace(/\*\*|__/g, '')
    .replace(BULLET, '')
    .replace(AFTERWARDS, '')
    .replace(TAIL, '')
    .replace(YEAR_BEHIND, '')
    .trim();
