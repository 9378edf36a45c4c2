/** How does a cell's content become data and come back as the same content? Words stay words, days stay days, formulas formulas. */
import { hash } from '../../reading/text/sum';
import { isBlank, isDate, textOf } from '../../sheet/cell';
import type { Cells, Content } from './step';
import { tryFormat } from './typedColumns';

type Range = GoogleAppsScript.Spreadsheet.Range;
export type Grid = readonly (readonly unknown[])[];

const PLAIN_TEXT = '@';
const GENERAL = 'General';

/** What Sheets would take for a formula, in whatever width somebody typed it, and the sign of a text, which it takes away. */
const HOSTILE = /^[\s]*[=+\-@＝＋－＠'\t\r]/;

/** What a cell of Google's holds, the sign among it. */
const LONGEST = 50_000;

/** A text that is written as it is, also where the format of plain text cannot be set. */
function asText(text: string, isFormatted: boolean): string {
  const signed = isFormatted && (!HOSTILE.test(text) || text.length === LONGEST) ? text : `'${text}`;
  return signed.length > LONGEST ? `${signed.slice(0, LONGEST - 1)}…` : signed;
}

export const contentOf = (value: unknown, formula: string): Content => {
  if (formula !== '') return { formula };
  if (isDate(value)) return { instant: value.getTime() };
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string' ? value : '';
};

const isNothing = (content: Content): boolean => content === '';

/** What stands in the cells: two reads of contents, one of formats. */
export function cellsIn(range: Range): Cells {
  const formulas = range.getFormulas();
  const contents = range.getValues().map((row, at) => row.map((value, to) => contentOf(value, formulas[at]?.[to] ?? '')));
  return { contents: contents.every((row) => row.every(isNothing)) ? null : contents, formats: formatsIn(range) };
}

/** Cells that are known to be blank: only their formats are read. */
export const blanksIn = (range: Range): Cells => ({ contents: null, formats: formatsIn(range) });

/** One for all of them where they are the same. */
export function formatsIn(range: Range): Cells['formats'] {
  const formats = range.getNumberFormats();
  const [[first = ''] = []] = formats;
  return formats.every((row) => row.every((format) => format === first)) ? first : formats;
}

/** Words are written into cells of plain text, so that none is read as a day or a formula; the formats that are wanted come last and change no word. */
export function write(range: Range, { contents, formats }: Cells): void {
  if (contents === null) {
    range.clearContent();
    setFormats(range, formats);
    return;
  }
  const first =
    formats === null ? null : contents.map((row, at) => row.map((one, to) => formatFor(one, wantedAt(formats, at, to))));
  const took = setFormats(range, first);
  range.setValues(contents.map((row) => row.map((content, to) => writtenAs(content, took[to] ?? false))));
  if (!(first?.every((row, at) => row.every((format, to) => format === wantedAt(formats, at, to))) ?? true))
    setFormats(range, formats);
}

const wantedAt = (formats: Cells['formats'], at: number, to: number): string =>
  typeof formats === 'string' ? formats : (formats?.[at]?.[to] ?? GENERAL);

/** Which of the columns have them then: those of a Table may refuse. */
export function setFormats(range: Range, formats: Cells['formats']): readonly boolean[] {
  const width = range.getNumColumns();
  const all = (is: boolean): boolean[] => Array.from({ length: width }, () => is);
  if (formats === null) return all(false);
  if (tryFormat(range, () => format(range, formats))) return all(true);
  if (width === 1) return [false];
  return all(false).map((_, to) => {
    const column = range.getSheet().getRange(range.getRow(), range.getColumn() + to, range.getNumRows(), 1);
    return tryFormat(column, () =>
      format(column, typeof formats === 'string' ? formats : formats.map((row) => [row[to] ?? GENERAL])),
    );
  });
}

/** One call where all cells have the same. */
function format(range: Range, formats: readonly (readonly string[])[] | string): void {
  const [[first = GENERAL] = []] = typeof formats === 'string' ? [[formats]] : formats;
  if (typeof formats === 'string' || formats.every((row) => row.every((one) => one === first))) range.setNumberFormat(first);
  else range.setNumberFormats(formats.slice(0, range.getNumRows()).map((row) => row.slice(0, range.getNumColumns())));
}

const formatFor = (content: Content, wanted: string): string =>
  content === '' ? wanted : typeof content === 'string' ? PLAIN_TEXT : wanted === PLAIN_TEXT ? GENERAL : wanted;

const writtenAs = (content: Content, isFormatted: boolean): string | number | boolean | Date => {
  if (typeof content === 'string') return content === '' ? '' : asText(content, isFormatted);
  if (typeof content !== 'object') return content;
  return 'formula' in content ? content.formula : new Date(content.instant);
};

const DAY_MS = 86_400_000;
/** 1 January 1970 as Sheets counts days. */
const UNIX_DAY = 25_569;

/** Words of a formula, its signs, and what is quoted in it: texts and titles of tabs. Blanks between them say nothing. */
const PIECE = /"[^"]*"|'[^']*'!?|[^\s(),;"'+*/&<>=^{}-]+|\S/g;
const PLACE = /^(?:|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{0,3}\$?\d*)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/;

/** Without where it points: rows, columns and tabs are inserted, moved and renamed. */
const shapeOf = (formula: string): string => (formula.match(PIECE) ?? []).map(wordOf).join('');

function wordOf(piece: string): string {
  if (piece[0] === '"') return piece;
  if (piece[0] === "'") return '';
  const word = piece.slice(piece.lastIndexOf('!') + 1).toUpperCase();
  return PLACE.test(word) ? '_' : word === ';' ? ',' : word;
}

export function isSame(content: Content, value: unknown, formula: string): boolean {
  if (typeof content === 'object' && 'formula' in content) return shapeOf(formula) === shapeOf(content.formula);
  if (formula !== '') return false;
  // Where only the format was set, a day reads as its number, in whatever zone, and a number as its text.
  if (typeof content === 'object')
    return isDate(value)
      ? value.getTime() === content.instant
      : Math.abs(Number(textOf(value)) - content.instant / DAY_MS - UNIX_DAY) < 1;
  return typeof content === 'string' ? bare(textOf(value)) === bare(content) : String(value).toLowerCase() === String(content);
}

/** Sheets takes a first apostrophe for the sign of a text. */
export const bare = (text: string): string => text.replace(/^'/, '').trim();

/** One sum for each row, or one for all where they are very many. */
const MOST_SUMS = 400;
export function sumsOf(rows: Grid): string[] {
  const lines = rows.map((row) => row.map((value) => (isBlank(value) ? '' : textOf(value))).join('\t'));
  const wanted = lines.length > MOST_SUMS ? [lines.join('\n')] : lines;
  return wanted.map((line) => hash(line).toString(36));
}

export const isSummed = ({ sums }: Cells, values: Grid): boolean => JSON.stringify(sumsOf(values)) === JSON.stringify(sums);
