/** What did a person confirm of the public evidence, and which rows of SETTINGS say so? */
import { foldPlace } from '../reading/program/place';
import { quote } from '../reading/text/cellText';
import { lettersAndDigits } from './cell';

/** Program and place, as a row of the list has them. */
export interface Named {
  /** The program's and the institution's words: either may have been confirmed. */
  readonly names: readonly string[];
  readonly city: string;
  readonly state: string;
}

export interface Confirmed {
  /** CMS number by program; 'none' where no hospital is meant. */
  readonly hospitals: ReadonlyMap<string, string>;
  /** Exact names of employers. */
  readonly employers: ReadonlyMap<string, string>;
}

export const NOTHING_CONFIRMED: Confirmed = { hospitals: new Map(), employers: new Map() };

interface ConfirmingRow {
  readonly is: 'hospital' | 'employer';
  readonly key: string;
}

const ROW = /^(hospital|employer)\s*["\u201c\u201d\u201e\u00ab](.+)["\u201d\u201c\u00bb]\s*$/is;

/** `Hospital "St Mary's | Long Beach | CA"`; null where a label confirms nothing. The place may be left out. */
export function confirmingRow(label: string): ConfirmingRow | null {
  const [, is, text] = ROW.exec(label) ?? [];
  if (is === undefined || text === undefined) return null;
  const [name = '', city = '', state = ''] = text.split('|');
  return { is: is.toLowerCase() === 'hospital' ? 'hospital' : 'employer', key: keyOf(name, city, state) };
}

/** The label of a row that would confirm this program. */
export const labelFor = (is: 'Hospital' | 'Employer', { names, city, state }: Named): string =>
  `${is} "${[names[0] ?? '', city, state].filter((part, at) => at === 0 || part !== '').join(' | ')}"`;

const keyOf = (name: string, city: string, state: string): string =>
  [lettersAndDigits(name), foldPlace(city).replace(/ /g, ''), state.trim().toLowerCase()].join('|');

const NONE = /^(?:none|no(?: hospital| employer)?|n\/a|-|\u2013|\u2014)$/i;

/** Gathers what the rows confirm; a row that cannot be read is passed over, and told. */
export class Confirming {
  private readonly hospitals = new Map<string, string>();
  private readonly employers = new Map<string, string>();

  get confirmed(): Confirmed {
    return { hospitals: this.hospitals, employers: this.employers };
  }

  /** @return Why the row cannot be read; '' where it was. */
  add({ is, key }: ConfirmingRow, value: string): string {
    if (is === 'employer') this.employers.set(key, NONE.test(value) ? 'none' : value);
    else {
      // A number loses its leading zero in a cell.
      const number = NONE.test(value) ? 'none' : value.toUpperCase().padStart(6, '0');
      if (number !== 'none' && !(value.length > 4 && /^\d{5}[\dF]$/.test(number)))
        return `“${quote(value, 40)}” is neither a CMS number of six digits nor “none”`;
      this.hospitals.set(key, number);
    }
    return '';
  }
}

/** What was confirmed of this program: with its place first, else by its name alone; undefined where nothing was. */
export function confirmedOf(known: ReadonlyMap<string, string>, { names, city, state }: Named): string | undefined {
  if (known.size === 0) return undefined;
  for (const name of names)
    for (const [ofCity, ofState] of [
      [city, state],
      [city, ''],
      ['', ''],
    ] as const) {
      const value = known.get(keyOf(name, ofCity, ofState));
      if (value !== undefined) return value;
    }
  return undefined;
}
