/** Which rows and fields does a block of programs hold? Headers in any order and wording; rows in the applicant's own sequence. */
import { foldHeader, rolesOf } from '../../reading/headers/headerRoles';
import type { ProgramField } from '../../reading/headers/programFields';
import { type HeaderReading, isOurHeader, readColumn } from '../../reading/headers/programHeader';
import { cellOf, gridOf, isBlank, textOf } from '../cell';
import { WrongCall } from '../wrongCall';
import { fieldOf, type Grid, type HeaderCorrections, type HeaderRow, headerRowIn, NAMING, valuesBelow } from './headerRow';
import { isEmptyRow } from './programRows';
import { statusByValues } from './statusByValues';

export interface Column {
  readonly field: ProgramField;
  readonly at: number;
  readonly header: string;
  /** What decided its field. */
  readonly by?: HeaderReading['by'];
  /** A second column of one field: US IMGs here, the others there; the places of first years beside the others. */
  readonly and?: number;
  /** Every row says No: a refusal, or what a tool prints for a blank? */
  readonly isAllNo?: boolean;
}

export interface ProgramsBlock {
  readonly columns: readonly Column[];
  /** Columns whose field an earlier column already gave: passed over and reported. */
  readonly duplicates: readonly Column[];
  /** Headers that are no words: their columns are passed over and reported. */
  readonly odd: readonly { readonly at: number; readonly header: string }[];
  /** The header of a column that may hold the statuses, and is not read; '' where none may. */
  readonly mayBeStatus: string;
  /** A name for each column, as its header or its two headers give it. */
  readonly names: readonly unknown[];
  /** Rows above the header, and with it: what stands above the first row of the list. */
  readonly headerAt: number;
  readonly headerRows: number;
  readonly rows: Grid;
}

/** @throws WrongCall where no row among the first names the program. */
export function readProgramsBlock(argument: unknown, name: string, corrections: HeaderCorrections = new Map()): ProgramsBlock {
  const grid = gridOf(argument);
  const first = grid[0] ?? [];
  if (first.length < 2) throw new WrongCall(`${name} must be a block of at least two columns that begins with the header row`);
  const found = headerRowIn(grid, corrections, true);
  if (found === null)
    throw new WrongCall(
      `${name} must begin with its header row, with a column for the program (Program, Hospital, ACGME ID or NRMP code); the first row reads “${first
        .map(textOf)
        .filter((text) => text !== '')
        .slice(0, 4)
        .join(', ')}”`,
    );
  return blockUnder(grid, found, corrections);
}

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
export const meaningOf = fieldOf;

function blockUnder(
  grid: Grid,
  { at: headerAt, rows: height, names, fields }: HeaderRow,
  corrections: HeaderCorrections,
): ProgramsBlock {
  const rows = grid.slice(headerAt + height);
  const readings = names.map((name, at): HeaderReading => {
    const text = textOf(name);
    if (corrections.has(foldHeader(text))) return { field: fields[at] ?? 'other', by: 'settings', isWeak: false };
    if (cellOf(name).is !== 'text') return { field: fields[at] ?? 'other', by: 'words', isWeak: false };
    // MatchSheet's own Why stands right of another of its columns.
    const isOwnWhy = /^why$/i.test(text.trim()) && !isOurHeader(textOf(names[at - 1]));
    return readColumn(isOwnWhy ? 'Why?' : text, valuesBelow(rows, at));
  });
  // The values may take the name away that the words gave: then the words count.
  const isNamed = readings.some(({ field }) => NAMING.includes(field));
  const found = isNamed ? readings : fields.map((field): HeaderReading => ({ field, by: 'words', isWeak: false }));
  const odd = names.flatMap((name, at) => {
    const cell = cellOf(name);
    return isBlank(name) || cell.is === 'text' ? [] : [{ at, header: cell.is === 'notReady' ? cell.text : textOf(name) }];
  });
  const isOther = (at: number): boolean => found[at]?.field === 'other' && found[at].by !== 'settings';
  const status = found.some(({ field }) => field === 'status') ? null : statusByValues(names, rows, isOther);
  const withStatus = found.map(
    (one, at): HeaderReading => (status?.isSure && status.at === at ? { field: 'status', by: 'values', isWeak: true } : one),
  );
  const mayBeStatus = status === null || status.isSure ? '' : status.header;
  return { ...blockOf(grid, headerAt + height, withStatus, names), headerAt, odd, mayBeStatus };
}

export function blockOf(
  grid: Grid,
  headerRows: number,
  readings: readonly HeaderReading[],
  headers: readonly unknown[],
): ProgramsBlock {
  const columns: Column[] = [];
  const duplicates: Column[] = [];
  readings.forEach(({ field, by, isWeak }, at) => {
    if (field === 'other') return;
    const column: Column = { field, at, header: textOf(headers[at]), by };
    const before = columns.findIndex((other) => other.field === field);
    const first = columns[before];
    if (first === undefined) columns.push(column);
    else if (!isWeak && readings[first.at]?.isWeak) {
      duplicates.push(first);
      columns[before] = column;
    } else if (field === 'rank' && isOfFirstYears(column.header)) columns[before] = { ...first, and: at };
    else if (field === 'img_share' && isOtherPart(first.header, column.header)) columns[before] = { ...first, and: at };
    // A couple's list: "My program", "Her program".
    else if (NAMING.includes(field) && isOfPartner(column.header)) columns.push({ ...column, field: 'pair' });
    else duplicates.push(column);
  });
  const rows = grid.slice(headerRows);
  let filled = rows.length;
  while (filled > 0 && isEmptyRow(rows[filled - 1] ?? [], columns)) filled -= 1;
  const listed = rows.slice(0, filled);
  return {
    columns: columns.map((column) => withDoubt(column, listed, columns)),
    duplicates,
    odd: [],
    mayBeStatus: '',
    names: headers,
    headerAt: 0,
    headerRows,
    rows: listed,
  };
}

/** "Supplemental rank", "Prelim ROL #": places of first years beside the others. */
const isOfFirstYears = (header: string): boolean => {
  const roles = rolesOf(header);
  return roles.has('beside') || roles.has('prelim');
};

const isOfPartner = (header: string): boolean => {
  const roles = rolesOf(header);
  return roles.has('partner') || roles.has('spouse');
};

/** "% US IMG" and "% non-US IMG" are two parts of one share. */
const isOtherPart = (one: string, other: string): boolean => {
  const [first, second] = [rolesOf(one), rolesOf(other)];
  return (first.has('usimg') && second.has('nonusimg')) || (first.has('nonusimg') && second.has('usimg'));
};

/** Fewer rows than these say No by chance. */
const FEWEST_NOS = 5;
const MAY_REFUSE = /^(?:visa|j1|h1b|imgs)$/;

function withDoubt(column: Column, rows: Grid, columns: readonly Column[]): Column {
  if (!MAY_REFUSE.test(column.field) || rows.length < FEWEST_NOS || !isNo(rows[0]?.[column.at])) return column;
  const programs = rows.filter((row) => !isEmptyRow(row, columns));
  return programs.length >= FEWEST_NOS && programs.every((row) => isNo(row[column.at])) ? { ...column, isAllNo: true } : column;
}
const isNo = (cell: unknown): boolean => typeof cell === 'string' && cell.trim().toLowerCase() === 'no';
