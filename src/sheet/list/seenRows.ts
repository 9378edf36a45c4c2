/** Does a row name a program that another row names already? */
import type { ProgramField } from '../../reading/headers/programFields';
import { readPlace } from '../../reading/program/place';
import { lettersAndDigits, textOf } from '../cell';
import type { Column } from './programsBlock';

/** Rows by all that tells them apart: a code settles it, else name, place and specialty as far as both give them. */
export class SeenRows {
  readonly #byName = new Map<string, SeenRow[]>();
  readonly #byNrmp = new Map<string, number>();
  readonly #byAcgme = new Map<string, SeenRow[]>();
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

interface SeenRow {
  readonly marks: Marks;
  readonly row: number;
}

function push(map: Map<string, SeenRow[]>, key: string, seen: SeenRow): void {
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

export function marksReader(columns: readonly Column[]): (row: readonly unknown[]) => Marks {
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
