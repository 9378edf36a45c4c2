/** Which rows and fields does a block of programs hold? Headers in any order and wording; rows in the applicant's own sequence. (design §5, §6) */
import { foldHeader } from '../reading/headers/headerRoles';
import { PROGRAM_FIELDS, type ProgramField, readHeader } from '../reading/headers/programHeader';
import { cellOf, gridOf, isBlank, lettersAndDigits, textOf } from './cell';
import { WrongCall } from './wrongCall';

export interface Column {
  readonly field: ProgramField;
  readonly at: number;
  readonly header: string;
}

export interface ProgramsBlock {
  readonly columns: readonly Column[];
  /** Columns whose field an earlier column already gave: passed over and reported. */
  readonly duplicates: readonly Column[];
  readonly headerRows: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** A header correction from SETTINGS: folded header text to field. */
export type HeaderCorrections = ReadonlyMap<string, ProgramField | 'other'>;

export const NAMING: readonly (ProgramField | 'other')[] = ['program', 'institution', 'acgme_id', 'nrmp_code'];
/** Fields whose filled cell makes a row: names, places and facts; ticks, status and notes do not. */
const MAKES_NO_ROW =
  /^(?:track|website|couples|contact_|signal|deadline|applied|status|interview|rank|tier_|last_|mentor_|notes|source|checked)/;
const MAKING: ReadonlySet<string> = new Set(PROGRAM_FIELDS.filter((field) => !MAKES_NO_ROW.test(field)));

export function readProgramsBlock(argument: unknown, name: string, corrections: HeaderCorrections = new Map()): ProgramsBlock {
  const grid = gridOf(argument);
  const first = grid[0] ?? [];
  if (first.length < 2) throw new WrongCall(`${name} must be a block of at least two columns that begins with the header row`);
  const top = fieldsOf(first, corrections);
  const second = grid[1] === undefined ? null : fieldsOf(grid[1], corrections);
  if (namesProgram(first, top)) {
    const isSplit = second !== null && grid[1] !== undefined && isSubHeader(first, grid[1], top, second);
    return isSplit ? twoRowed(grid, corrections) : blockOf(grid, 1, top, first);
  }
  if (second !== null && grid[1] !== undefined && namesProgram(grid[1], second)) return twoRowed(grid, corrections);
  throw new WrongCall(
    `${name} must begin with its header row, with a column for the program (Program, Hospital, ACGME ID or NRMP code); the first row reads “${first
      .map(textOf)
      .filter((text) => text !== '')
      .slice(0, 4)
      .join(', ')}”`,
  );
}

/** Could a list of programs begin here? At least two columns are known, one of them names the program. */
export const beginsList = (row: readonly unknown[], corrections: HeaderCorrections): boolean => {
  const fields = fieldsOf(row, corrections);
  return fields.filter((field) => field !== 'other').length > 1 && namesProgram(row, fields);
};

/** The block of one row under headers given apart: `TIER(row, profile, headers)`. */
export function readSingleRow(row: unknown, headers: unknown, corrections: HeaderCorrections = new Map()): ProgramsBlock {
  const heads = gridOf(headers);
  const cells = gridOf(row)[0] ?? [];
  if ((heads[0] ?? []).length !== cells.length) {
    throw new WrongCall(
      `headers must be as wide as the row: it has ${(heads[0] ?? []).length} columns and the row has ${cells.length}`,
    );
  }
  const block = readProgramsBlock([...heads, cells], 'headers', corrections);
  return { ...block, rows: [cells] };
}

/** What a header is taken for, corrections first. */
export const meaningOf = (header: unknown, corrections: HeaderCorrections): ProgramField | 'other' =>
  fieldOf(header, corrections);

const fieldOf = (header: unknown, corrections: HeaderCorrections): ProgramField | 'other' => {
  const text = textOf(header);
  return corrections.get(foldHeader(text)) ?? readHeader(text);
};

const fieldsOf = (row: readonly unknown[], corrections: HeaderCorrections): (ProgramField | 'other')[] =>
  row.map((cell) => (cellOf(cell).is === 'text' ? fieldOf(cell, corrections) : 'other'));

/** Headers name the program and hold no number, date or tick. */
const namesProgram = (row: readonly unknown[], fields: readonly (ProgramField | 'other')[]): boolean =>
  fields.some((field) => NAMING.includes(field)) &&
  row.every((cell) => isBlank(cell) || (cellOf(cell).is === 'text' && !VALUE.test(textOf(cell))));

/** What stands in a row of the list and never over one: an address, a day, a state, a verdict. */
const VALUE =
  /https?:|@|^\d{4}-\d\d|^no (?:min|visa|j)|^(?:j-?1|h-?1b?) (?:only|yes|no)\b|^(?:yes|categorical|n\/a)$|^(?:internal|family|emergency) medicine$|^(?:CA|NY|TX|FL|IL|OH|NJ|MI|GA|MA|CT|NC|AZ|WA)$/i;

/** "Visa" merged over "J-1" and "H-1B", with "Program" merged downwards: the second row names columns the first leaves blank. */
function isSubHeader(
  first: readonly unknown[],
  second: readonly unknown[],
  top: readonly (ProgramField | 'other')[],
  fields: readonly (ProgramField | 'other')[],
): boolean {
  const fillsGap = second.some((cell, at) => !isBlank(cell) && isBlank(first[at]) && fields[at] !== 'other');
  const allHeaders = second.every((cell, at) => isBlank(cell) || fields[at] !== 'other');
  if (!fillsGap || !allHeaders) return false;
  // "Program information" over "Hospital" and "City": both rows name the program, and the lower one holds the columns.
  return namesProgram(second, fields) || second.every((cell, at) => isBlank(cell) || !NAMING.includes(top[at] ?? 'other'));
}

function twoRowed(grid: readonly (readonly unknown[])[], corrections: HeaderCorrections): ProgramsBlock {
  const [groups = [], names = []] = grid;
  let group = '';
  const headers = names.map((name, at) => {
    if (!isBlank(groups[at])) group = textOf(groups[at]);
    const own = textOf(name);
    if (own === '') return isBlank(groups[at]) ? '' : group;
    return fieldOf(own, corrections) === 'other' && fieldOf(`${group} ${own}`, corrections) !== 'other' ? `${group} ${own}` : own;
  });
  return blockOf(grid, 2, fieldsOf(headers, corrections), headers);
}

export function blockOf(
  grid: readonly (readonly unknown[])[],
  headerRows: number,
  fields: readonly (ProgramField | 'other')[],
  headers: readonly unknown[],
): ProgramsBlock {
  const columns: Column[] = [];
  const duplicates: Column[] = [];
  fields.forEach((field, at) => {
    if (field === 'other') return;
    const column: Column = { field, at, header: textOf(headers[at]) };
    if (columns.some((other) => other.field === field)) duplicates.push(column);
    else columns.push(column);
  });
  const rows = grid.slice(headerRows);
  let filled = rows.length;
  while (filled > 0 && isEmptyRow(rows[filled - 1] ?? [], columns)) filled -= 1;
  return { columns, duplicates, headerRows, rows: rows.slice(0, filled) };
}

/** "Total: 11" under a list is no program. */
const SUM = /^(?:grand |sub-?)?(?:total|sum|count|average|avg)s?\b[^a-z]{0,12}(?:programs?)?[^a-z]{0,6}$/i;

/** Empty when names, place and every fact are blank; ticks, status and notes do not make a row. */
export const isEmptyRow = (row: readonly unknown[], columns: readonly Column[]): boolean =>
  columns.some(({ field, at }) => NAMING.includes(field) && SUM.test(textOf(row[at]))) ||
  columns.every(({ field, at }) => {
    const value = row[at];
    if (value === '' || typeof value === 'boolean' || !MAKING.has(field)) return true;
    return cellOf(value).is === 'blank';
  });

/** A row's identity: NRMP code, else ACGME id with specialty, else program, city and state, in letters and digits, case folded. */
export function identities(columns: readonly Column[]): (row: readonly unknown[]) => string {
  const folded = new Map<string, string>();
  const at = new Map(columns.map((column) => [column.field, column.at]));
  const text = (row: readonly unknown[], field: ProgramField): string => {
    const column = at.get(field);
    const written = column === undefined ? '' : textOf(row[column]);
    let known = folded.get(written);
    if (known === undefined) {
      known = lettersAndDigits(written);
      folded.set(written, known);
    }
    return known;
  };
  return (row) => {
    const nrmp = text(row, 'nrmp_code');
    if (nrmp !== '') return `nrmp ${nrmp}`;
    const acgme = text(row, 'acgme_id');
    if (acgme !== '') return `acgme ${acgme} ${text(row, 'specialty')}`;
    // "Internal Medicine" in the column Program is another program in each hospital.
    return `name ${text(row, 'program')} ${text(row, 'institution')} ${text(row, 'city') || text(row, 'location')} ${text(row, 'state')}`;
  };
}
