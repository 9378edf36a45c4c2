/** Which rows of a pasted table are new to the list, and where does each of their columns belong? */
import { foldHeader } from '../../reading/headers/headerRoles';
import type { ProgramField } from '../../reading/headers/programFields';
import { readPlace } from '../../reading/program/place';
import { isBlank, lettersAndDigits, textOf } from '../cell';
import type { FoundList } from './findList';
import { headed } from './headed';
import type { HeaderCorrections } from './headerRow';
import { isEmptyRow } from './programRows';
import { type Column, readProgramsBlock } from './programsBlock';

export interface NewRows {
  /** As wide as the list's tab: a cell for each of its columns, blank where the paste has none. */
  readonly rows: readonly (readonly string[])[];
  readonly names: readonly string[];
  /** In the list already; `row` counts from 1 on the tab, null where the paste itself holds it before. */
  readonly known: readonly { readonly name: string; readonly row: number | null }[];
  /** Columns of the paste for which the list has none. */
  readonly unplaced: readonly string[];
  /** The headers that a paste without any was given. */
  readonly given: readonly string[];
  /** Filled rows of the paste that name no program, those above its headers too, each with its words. */
  readonly noProgram: readonly string[];
}

type Grid = readonly (readonly unknown[])[];

/**
 * @param grid The tab of the list. @param pasted A table, with its header row or without.
 * @throws WrongCall where nothing in the paste looks like the name of a program.
 */
export function newRows(grid: Grid, list: FoundList, pasted: Grid, corrections: HeaderCorrections): NewRows {
  const { rows: table, given } = headed(pasted, grid, list, corrections);
  const block = readProgramsBlock(squared(table), 'the pasted table', corrections);
  const headers = table[block.headerRows - 1] ?? [];
  const width = Math.max(...grid.map((row) => row.length), 0);
  const into = places(list, block.columns, headers);
  const known = new Seen(list.columns);
  const top = list.headerAt + list.headerRows;
  grid.slice(top).forEach((row, at) => {
    if (!isEmptyRow(row, list.columns)) known.add(row, top + at + 1);
  });
  const own = new Seen(block.columns);
  const marksOf = marksReader(block.columns);
  const rows: string[][] = [];
  const names: string[] = [];
  const again: { name: string; row: number | null }[] = [];
  // A title above the headers names none either.
  const noProgram = given.length > 0 ? [] : table.slice(0, block.headerAt).flatMap(wordsOf);
  for (const row of block.rows) {
    const name = nameIn(row, block.columns);
    if (isEmptyRow(row, block.columns) || name === '') {
      noProgram.push(...wordsOf(row));
      continue;
    }
    const marks = marksOf(row);
    const there = known.find(marks) ?? own.find(marks);
    if (there !== null) {
      again.push({ name, row: there > 0 ? there : null });
      continue;
    }
    own.add(row, 0);
    const cellAt = (column: number): string =>
      (into.get(column) ?? [])
        .map(({ from, words }) => words(textOf(row[from]).trim()))
        .filter((text) => text !== '')
        .join(', ');
    rows.push(Array.from({ length: width }, (_, column) => cellAt(column)));
    names.push(name);
  }
  const placed = new Set([...into.values()].flat().map(({ from }) => from));
  const unplaced = headers.flatMap((header, at) => {
    if (placed.has(at) || (isBlank(header) && block.rows.every((row) => isBlank(row[at])))) return [];
    return textOf(block.names[at]).trim() || textOf(header) || `column ${at + 1}, which has no header`;
  });
  return { rows, names, known: again, unplaced, given, noProgram };
}

const wordsOf = (row: readonly unknown[]): string[] => {
  const words = row.filter((cell) => !isBlank(cell)).map(textOf);
  return words.length === 0 ? [] : [words.join(', ')];
};

const squared = (grid: Grid): unknown[][] => {
  const width = Math.max(2, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
};

const nameIn = (row: readonly unknown[], columns: readonly Column[]): string => {
  const at = (field: ProgramField): string => textOf(row[columns.find((column) => column.field === field)?.at ?? -1]);
  return at('program') || at('institution') || at('nrmp_code') || at('acgme_id');
};

/** What a column of the paste gives to one of the list. */
interface Given {
  readonly from: number;
  words(text: string): string;
}

/** Column of the tab to what it gets: by field, else by the same header; what the list has in one column is joined, what it has in two is parted. */
function places(list: FoundList, columns: readonly Column[], headers: readonly unknown[]): ReadonlyMap<number, readonly Given[]> {
  const into = new Map<number, Given[]>();
  const put = (at: number | undefined, from: number, words = (text: string): string => text): void => {
    if (at !== undefined) into.set(at, [...(into.get(at) ?? []), { from, words }]);
  };
  const ofList = new Map(list.columns.map(({ field, at }) => [field, at]));
  headers.forEach((header, from) => {
    const field = columns.find(({ at }) => at === from)?.field;
    if (field === undefined) {
      put(
        isBlank(header) ? undefined : list.others.find((other) => foldHeader(other.header) === foldHeader(textOf(header)))?.at,
        from,
      );
      return;
    }
    const own = ofList.get(field);
    const parted = own === undefined ? PARTED[field] : undefined;
    if (parted?.every(({ to }) => ofList.has(to))) {
      for (const { to, words } of parted) put(ofList.get(to), from, words);
      return;
    }
    const [stand, words] = STAND_IN[field] ?? [];
    const isFree = stand !== undefined && !columns.some((one) => one.field === stand);
    if (own !== undefined) put(own, from);
    else put(isFree ? ofList.get(stand) : undefined, from, words);
  });
  return into;
}

const SAID = /^(.*\S)\s*,\s*([^,]+)$/;

/** "Yes" says of neither visa that it is given: as a question it stays open, and stays to be read. */
const ofOneVisa = (text: string): string => (text === '' || /[jh]\W?1|^no/i.test(text) ? text : `Visa? ${text}`);

/** One column of the paste is two of the list: "Fresno, CA". What is said of the visa is read for each column by its own words. */
const PARTED: Readonly<Partial<Record<ProgramField, readonly { readonly to: ProgramField; words(text: string): string }[]>>> = {
  location: [
    { to: 'city', words: (text) => SAID.exec(text)?.[1] ?? text },
    { to: 'state', words: (text) => SAID.exec(text)?.[2] ?? '' },
  ],
  visa: [
    { to: 'j1', words: ofOneVisa },
    { to: 'h1b', words: ofOneVisa },
  ],
};

const named =
  (visa: string) =>
  (text: string): string =>
    text === '' ? '' : `${visa}: ${text}`;

/** Where a list has no column of the field, the one that says as much, and how it is said there. */
const STAND_IN: Readonly<Partial<Record<ProgramField, readonly [field: ProgramField, words?: (text: string) => string]>>> = {
  city: ['location'],
  state: ['location'],
  program: ['institution'],
  institution: ['program'],
  j1: ['visa', named('J-1')],
  h1b: ['visa', named('H-1B')],
};

/** Rows by all that tells them apart: a code settles it, else name, place and specialty as far as both give them. */
class Seen {
  readonly #byName = new Map<string, Seen1[]>();
  readonly #byNrmp = new Map<string, number>();
  readonly #byAcgme = new Map<string, Seen1[]>();
  readonly #marksOf: (row: readonly unknown[]) => Marks;

  constructor(columns: readonly Column[]) {
    this.#marksOf = marksReader(columns);
  }

  add(row: readonly unknown[], at: number): void {
    const marks = this.#marksOf(row);
    const seen = { marks, row: at };
    if (marks.nrmp !== '' && !this.#byNrmp.has(marks.nrmp)) this.#byNrmp.set(marks.nrmp, at);
    push(this.#byAcgme, marks.acgme, seen);
    push(this.#byName, marks.name, seen);
  }

  find(marks: Marks): number | null {
    const byCode = this.#byNrmp.get(marks.nrmp);
    if (byCode !== undefined) return byCode;
    const byId = this.#byAcgme.get(marks.acgme)?.find((other) => same(other.marks.specialty, marks.specialty));
    return byId?.row ?? this.#byName.get(marks.name)?.find((other) => agree(other.marks, marks))?.row ?? null;
  }
}

interface Seen1 {
  readonly marks: Marks;
  readonly row: number;
}

function push(map: Map<string, Seen1[]>, key: string, seen: Seen1): void {
  if (key === '') return;
  const known = map.get(key);
  if (known === undefined) map.set(key, [seen]);
  else known.push(seen);
}

interface Marks {
  readonly nrmp: string;
  readonly acgme: string;
  readonly name: string;
  /** Where the column Program names no hospital: "Internal Medicine". */
  readonly hospital: string;
  readonly city: string;
  readonly state: string;
  readonly specialty: string;
}

function marksReader(columns: readonly Column[]): (row: readonly unknown[]) => Marks {
  const places = new Map(columns.map(({ field, at }) => [field, at]));
  const words = (row: readonly unknown[], field: ProgramField): string => textOf(row[places.get(field) ?? -1]);
  const text = (row: readonly unknown[], field: ProgramField): string => lettersAndDigits(words(row, field));
  return (row) => {
    const program = text(row, 'program');
    const institution = text(row, 'institution');
    const place = readPlace(words(row, 'city') || words(row, 'location'), words(row, 'state'));
    return {
      nrmp: text(row, 'nrmp_code'),
      acgme: text(row, 'acgme_id'),
      name: program || institution,
      hospital: program === '' ? '' : institution,
      city: place.city ?? text(row, 'city'),
      state: place.state ?? text(row, 'state'),
      specialty: text(row, 'specialty'),
    };
  };
}

const same = (one: string, other: string): boolean => one === '' || other === '' || one === other;

/** What one of them leaves blank does not part them; two codes of one kind that differ do. */
const agree = (one: Marks, other: Marks): boolean =>
  (['nrmp', 'acgme', 'hospital', 'city', 'state', 'specialty'] as const).every((mark) => same(one[mark], other[mark]));
