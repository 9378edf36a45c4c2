/** What did a person confirm of the public evidence, and which rows of SETTINGS say so? */

import { quote } from '../../reading/text/cellText';
import { foldPlace } from '../../reading/text/foldPlace';

/** Program and place, as a row of the list has them. */
export interface Named {
  /** The institution's and the program's words: either may have been confirmed. */
  readonly names: readonly string[];
  readonly city: string;
  readonly state: string;
}

/** By program and place: a CMS number, the exact name of an employer, or `none`. */
export interface Confirmed {
  readonly hospitals: ReadonlyMap<string, string>;
  readonly employers: ReadonlyMap<string, string>;
}

const ROW = /^(hospital|employer)\s*["\u201c\u201d\u201e\u00ab](.+)["\u201d\u201c\u00bb]\s*$/is;
const keyOf = (...parts: readonly string[]): string =>
  parts
    .map(foldPlace)
    .join('|')
    .replace(/ |\|+$/g, '');

/** The label of a row that would confirm this program's hospital. */
export const labelFor = ({ names: [name = ''], city, state }: Named): string =>
  `Hospital "${[name, city, state].filter(Boolean).join(' | ')}"`;

/** Does this label confirm something: `Hospital "St Mary's | Long Beach | CA"`, `Employer "…"`? */
export const isConfirming = (label: string): boolean => ROW.test(label);

/** Gathers what the rows confirm. */
export class Confirming implements Confirmed {
  readonly hospitals = new Map<string, string>();
  readonly employers = new Map<string, string>();

  /** @return Why the row cannot be read and is passed over; '' where it was. */
  add(label: string, value: string): string {
    const [, kind = '', text = ''] = ROW.exec(label) ?? [];
    const isHospital = /^h/i.test(kind);
    // A number loses its leading zero in a cell.
    const meant = /^(?:no|none|-)$/i.test(value)
      ? 'none'
      : isHospital && value.length > 4
        ? value.toUpperCase().padStart(6, '0')
        : value;
    if (isHospital && !/^(?:\d{5}[\dF]|none)$/.test(meant))
      return `“${quote(value, 40)}” is neither a CMS number of six digits nor “none”`;
    (isHospital ? this.hospitals : this.employers).set(keyOf(...text.split('|')), meant);
    return '';
  }
}

/** What was confirmed of this program: with its place first, else by its name alone; undefined where nothing was. */
export const confirmedOf = (known: ReadonlyMap<string, string>, { names, city, state }: Named): string | undefined =>
  names
    .flatMap((name) => [keyOf(name, city, state), keyOf(name, city), keyOf(name)])
    .map((key) => known.get(key))
    .find(Boolean);
