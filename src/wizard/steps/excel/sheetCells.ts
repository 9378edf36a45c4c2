/** What stands in the cells of one tab of an Excel file? Each as Excel shows it; what is merged over rows stands in each of them. */
import { numberShown } from './numberShown';
import { tagsOf } from './tags';

/** What the cells of all tabs refer to. */
interface About {
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly is1904: boolean;
}

export interface Read {
  /** Without blank rows. */
  readonly rows: string[][];
  /** Formulas whose results the file does not keep: their cells are blank. */
  readonly unsolved: number;
}

/** Of the cell that is read. */
interface Cell {
  readonly column: number;
  readonly type: string;
  readonly format: string;
  text: string;
  isFormula: boolean;
}

export function sheetCells(xml: string, { strings, formats, is1904 }: About): Read {
  const rows: string[][] = [];
  const merged: string[] = [];
  let at = -1;
  let cell: Cell | null = null;
  let unsolved = 0;
  const close = (): void => {
    if (cell === null) return;
    const { column, type, text, format } = cell;
    const words = type === 's' ? (strings[Number(text)] ?? '') : type === 'b' ? (text === '1' ? 'TRUE' : 'FALSE') : text;
    const isNumber = (type === 'n' || type === '') && text !== '' && Number.isFinite(Number(text));
    if (text === '' && cell.isFormula) unsolved += 1;
    const row = rows[at] ?? [];
    rows[at] = row;
    row[column] = text === '' ? '' : isNumber ? numberShown(Number(text), format, is1904) : words.trim();
    cell = null;
  };
  for (const tag of tagsOf(xml)) {
    if (tag.isEnd) continue;
    if (tag.name === 'row' || tag.name === 'c') {
      const before: number = cell === null ? -1 : cell.column;
      close();
      // A program may leave the places out: then they follow one another.
      if (tag.name === 'row') at = Number(tag.attribute('r') ?? at + 2) - 1;
      else
        cell = {
          column: columnOf(tag.attribute('r')) ?? before + 1,
          type: tag.attribute('t') ?? '',
          format: formats[Number(tag.attribute('s') ?? 0)] ?? '',
          text: '',
          isFormula: false,
        };
    } else if (tag.name === 'mergeCell') merged.push(tag.attribute('ref') ?? '');
    else if (cell !== null && (tag.name === 'v' || tag.name === 't')) cell.text += tag.text;
    else if (cell !== null && tag.name === 'f') cell.isFormula = true;
  }
  close();
  for (const ref of merged) fillDown(rows, ref);
  const whole = rows.map((row) => Array.from(row, (text) => text ?? ''));
  return { rows: whole.filter((row) => row.some((text) => text !== '')), unsolved };
}

const columnOf = (place: string | undefined): number | null => {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  return letters === undefined ? null : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
};

/** "CA" over three rows is each of them; a title over many columns stays where it is. */
function fillDown(rows: string[][], ref: string): void {
  const [first = '', last = ''] = ref.split(':');
  const column = columnOf(first);
  if (column === null || column !== columnOf(last)) return;
  const rowOf = (place: string): number => Number(place.replace(/\D/g, '')) - 1;
  const [from, to] = [rowOf(first), rowOf(last)];
  const text = rows[from]?.[column] ?? '';
  for (let at = from + 1; at <= Math.min(to, rows.length - 1); at += 1) {
    const row = rows[at] ?? [];
    rows[at] = row;
    row[column] = text;
  }
}
