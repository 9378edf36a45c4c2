/** Which rows of a pasted table are new to the list, and where does each of their columns belong? */
import { foldHeader, type ProgramField } from '../reading/headerWords';
import { isBlank, lettersAndDigits, textOf } from './cell';
import type { FoundList } from './findList';
import { type Column, type HeaderCorrections, isEmptyRow, readProgramsBlock } from './programsBlock';

export interface NewRows {
  /** As wide as the list's tab: a cell for each of its columns, blank where the paste has none. */
  readonly rows: readonly (readonly string[])[];
  readonly names: readonly string[];
  /** In the list already; `row` counts from 1 on the tab, null where the paste itself holds it before. */
  readonly known: readonly { readonly name: string; readonly row: number | null }[];
  /** Columns of the paste for which the list has none. */
  readonly unplaced: readonly string[];
}

type Grid = readonly (readonly unknown[])[];

/**
 * @param grid The tab of the list. @param pasted A table with its header row.
 * @throws WrongCall where the paste does not begin with headers that name the program.
 */
export function newRows(grid: Grid, list: FoundList, pasted: Grid, corrections: HeaderCorrections): NewRows {
  const block = readProgramsBlock(squared(pasted), 'the pasted table', corrections);
  const headers = pasted[block.headerRows - 1] ?? [];
  const width = Math.max(...grid.map((row) => row.length), 0);
  const into = places(list, block.columns, headers);
  const known = new Seen(list.columns);
  const top = list.headerAt + list.headerRows;
  grid.slice(top).forEach((row, at) => {
    if (!isEmptyRow(row, list.columns)) known.add(row, top + at + 1);
  });
  const own = new Seen(block.columns);
  const found: { rows: string[][]; names: string[]; known: { name: string; row: number | null }[] } = {
    rows: [],
    names: [],
    known: [],
  };
  for (const row of block.rows) {
    if (isEmptyRow(row, block.columns)) continue;
    const name = nameIn(row, block.columns);
    const there = known.find(row, block.columns) ?? own.find(row, block.columns);
    if (there !== null) {
      found.known.push({ name, row: there > 0 ? there : null });
      continue;
    }
    own.add(row, 0);
    found.rows.push(
      Array.from({ length: width }, (_, column) =>
        (into.get(column) ?? [])
          .map((at) => textOf(row[at]).trim())
          .filter((text) => text !== '')
          .join(', '),
      ),
    );
    found.names.push(name);
  }
  const placed = new Set([...into.values()].flat());
  const unplaced = headers.flatMap((header, at) => (isBlank(header) || placed.has(at) ? [] : [textOf(header)]));
  return { ...found, unplaced };
}

const squared = (grid: Grid): unknown[][] => {
  const width = Math.max(2, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
};

const nameIn = (row: readonly unknown[], columns: readonly Column[]): string => {
  const at = (field: ProgramField): string => textOf(row[columns.find((column) => column.field === field)?.at ?? -1]);
  return at('program') || at('institution') || at('nrmp_code') || at('acgme_id');
};

/** Column of the tab to columns of the paste: by field, else by the same header; city and state join where the list has one column for both. */
function places(
  list: FoundList,
  columns: readonly Column[],
  headers: readonly unknown[],
): ReadonlyMap<number, readonly number[]> {
  const into = new Map<number, number[]>();
  const put = (at: number | undefined, from: number): void => {
    if (at !== undefined) into.set(at, [...(into.get(at) ?? []), from]);
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
    const stand = STAND_IN[field];
    put(
      ofList.get(field) ?? (stand !== undefined && !columns.some((one) => one.field === stand) ? ofList.get(stand) : undefined),
      from,
    );
  });
  return into;
}

/** Where a list has no column of the field, the one that says as much. */
const STAND_IN: Readonly<Partial<Record<ProgramField, ProgramField>>> = {
  city: 'location',
  state: 'location',
  program: 'institution',
  institution: 'program',
};

/** Rows by all that tells them apart: a code settles it, else name, place and specialty as far as both give them. (design §5) */
class Seen {
  readonly #byName = new Map<string, { readonly marks: Marks; readonly row: number }[]>();
  readonly #byCode = new Map<string, number>();
  readonly #columns: readonly Column[];

  constructor(columns: readonly Column[]) {
    this.#columns = columns;
  }

  add(row: readonly unknown[], at: number): void {
    const marks = marksOf(row, this.#columns);
    for (const code of marks.codes) if (!this.#byCode.has(code)) this.#byCode.set(code, at);
    this.#byName.set(marks.name, [...(this.#byName.get(marks.name) ?? []), { marks, row: at }]);
  }

  find(row: readonly unknown[], columns: readonly Column[]): number | null {
    const marks = marksOf(row, columns);
    for (const code of marks.codes) {
      const at = this.#byCode.get(code);
      if (at !== undefined) return at;
    }
    if (marks.name === '') return null;
    return this.#byName.get(marks.name)?.find((other) => agree(other.marks, marks))?.row ?? null;
  }
}

interface Marks {
  readonly codes: readonly string[];
  readonly name: string;
  readonly place: string;
  readonly specialty: string;
}

function marksOf(row: readonly unknown[], columns: readonly Column[]): Marks {
  const text = (field: ProgramField): string =>
    lettersAndDigits(textOf(row[columns.find((column) => column.field === field)?.at ?? -1]));
  const [nrmp, acgme, specialty] = [text('nrmp_code'), text('acgme_id'), text('specialty')];
  return {
    codes: [...(nrmp === '' ? [] : [`nrmp ${nrmp}`]), ...(acgme === '' ? [] : [`acgme ${acgme} ${specialty}`])],
    name: text('program') || text('institution'),
    place: text('location') || `${text('city')}${text('state')}`,
    specialty,
  };
}

/** What one of them leaves blank does not part them; two codes of one kind that differ do. */
function agree(one: Marks, other: Marks): boolean {
  const kinds = (marks: Marks): string[] => marks.codes.map((code) => code.split(' ')[0] ?? '');
  const haveBoth = kinds(one).some((kind) => kinds(other).includes(kind));
  const same = (first: string, second: string): boolean => first === '' || second === '' || first === second;
  return !haveBoth && same(one.place, other.place) && same(one.specialty, other.specialty);
}
