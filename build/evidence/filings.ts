/** Which H-1B filings stood at the address of each hospital, under which names, and which employer of its residents bears the hospital's own? */
import type { Names } from '../../src/evidence/names';
import type { Facility } from './facilities';
import { line } from './line';
import type { Row, Tables } from './tables';

/** What one employer filed at one hospital's address. */
interface Filed {
  readonly employer: string;
  /** The names it trades under, its own among them. */
  readonly called: Set<string>;
  physicians: number;
  residents: number;
  /** Residents or fellows, as far as the title says. */
  either: number;
}

interface Address {
  readonly filed: Map<string, Filed>;
  readonly specialties: Map<string, number>;
  isShared: boolean;
}

/** One line for each hospital with filings: its number, the counts in words, the names in words, the employer where that is sure. */
export function filingLines(tables: Tables, facilities: readonly Facility[], names: Names): string[] {
  const addresses = new Map<string, Address>();
  for (const row of tables.worksites) {
    const ids = idsOf(row, facilities);
    for (const id of ids) add(addresses, id, row, ids.length > 1);
  }
  return [...addresses].map(([id, address]) => {
    const own = facilities.find((one) => one.id === id);
    const filed = [...address.filed.values()];
    const also = tables.aliases.filter(({ ccn }) => ccn === id).map(({ text = '' }) => text);
    const filers = own === undefined ? [] : filed.filter((one) => trainees(one) > 0 && bearsName(one, own, also, names));
    const all = filers.reduce((sum, one) => sum + trainees(one), 0);
    return line(
      id,
      countsIn(address),
      namesIn(address, own?.kind === 'h'),
      filers.find((one) => trainees(one) >= MOST * all)?.employer ?? '',
    );
  });
}

/** So much of what bears the hospital's name must be one employer's. */
const MOST = 0.75;
const trainees = ({ residents, either }: Filed): number => residents + either;

/** Hospitals at the worksite's address; a health center by the employer's name, which is its own. */
const idsOf = ({ ccn_same_address = '', employer = '', worksite_state }: Row, facilities: readonly Facility[]): string[] =>
  ccn_same_address === ''
    ? facilities
        .filter((one) => one.kind === 'h' && one.state === worksite_state && letters(one.name) === letters(employer))
        .map(({ id }) => id)
    : ccn_same_address.split(';');

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:inc|llc|corp)\b/g, '')
    .replace(/[^a-z0-9]+/g, '');

function add(addresses: Map<string, Address>, id: string, row: Row, isShared: boolean): void {
  const { employer = '', trade_name = '' } = row;
  const address = addresses.get(id) ?? {
    filed: new Map<string, Filed>(),
    specialties: new Map<string, number>(),
    isShared: false,
  };
  addresses.set(id, address);
  address.isShared ||= isShared;
  const filed = address.filed.get(employer) ?? { employer, called: new Set([employer]), physicians: 0, residents: 0, either: 0 };
  address.filed.set(employer, filed);
  filed.called.add(trade_name);
  filed.physicians += Number(row.physician_lcas);
  filed.residents += Number(row.resident_lcas);
  filed.either += Number(row.resident_or_fellow_lcas);
  for (const [, specialty = '', count] of (row.resident_specialties ?? '').matchAll(/([^;]+?) (\d+)(?:; |$)/g))
    address.specialties.set(specialty, (address.specialties.get(specialty) ?? 0) + Number(count));
}

/** "14 for residents (Internal Medicine 6, …); 50 for physicians in all". */
function countsIn({ filed, specialties }: Address): string {
  const sum = (count: (one: Filed) => number): number => [...filed.values()].reduce((all, one) => all + count(one), 0);
  const named = [...specialties].map((one) => one.join(' ')).join(', ');
  const either = sum((one) => one.either);
  return `${sum((one) => one.residents)} for residents${named === '' ? '' : ` (${named})`}; ${
    either > 0 ? `${either} for residents or fellows; ` : ''
  }${sum((one) => one.physicians)} for physicians in all`;
}

/** How many names are told. */
const MOST_NAMES = 3;

/** "14 for residents under the name Beth Israel Deaconess Medical Center, Inc."; names of physicians where nobody filed for residents. */
function namesIn({ filed, isShared }: Address, isAnySite: boolean): string {
  const all = [...filed.values()];
  const own = all.filter((one) => trainees(one) > 0);
  const [whom, count] =
    own.length > 0 ? (['residents', trainees] as const) : (['physicians', ({ physicians }: Filed) => physicians] as const);
  const named = (own.length > 0 ? own : all)
    .sort((one, other) => count(other) - count(one))
    .slice(0, MOST_NAMES)
    .map((one) => `${count(one)} for ${whom} under the name ${one.employer}`)
    .join(', ');
  return named + (isShared ? ' (two hospitals share the address)' : isAnySite ? ' (at any of its sites)' : '');
}

/** So much of a hospital's name must stand in the employer's: "Montefiore" files at Jacobi's address and is not Jacobi. */
const ENOUGH = 0.6;

function bearsName({ called }: Filed, own: Facility, also: readonly string[], names: Names): boolean {
  if (own.kind === 'h') return true;
  const filers = new Set([...called].flatMap(names.wordsOf));
  const place = new Set(names.wordsOf(`${own.city} ${own.county}`));
  const words = new Set([own.name, ...own.otherNames.map((one) => one.slice(5)), ...also].flatMap(names.wordsOf));
  const shared = [...words].filter((word) => filers.has(word) && !place.has(word));
  // "Bridgeport Hospital" in Bridgeport: the city's name is all there is.
  const telling = [...filers].filter((word) => !names.isPlain(word));
  const isPlace = telling.length > 0 && telling.every((word) => words.has(word)) && telling.some((word) => place.has(word));
  return isPlace || shared.reduce((sum, word) => sum + names.weightOf(word), 0) >= ENOUGH;
}
