/** Which H-1B filings stood at the address of which hospital, and which of their employers bear the hospital's name? */
import type { Names } from '../../src/evidence/names';
import type { Facility } from './facilities';
import { line } from './line';
import type { Row, Tables } from './tables';

interface Sum {
  readonly at: string;
  readonly employer: string;
  readonly names: Set<string>;
  /** Physicians, residents, residents or fellows, fellows. */
  readonly counts: number[];
  readonly specialties: Map<string, number>;
}

const COUNTS = ['physician_lcas', 'resident_lcas', 'resident_or_fellow_lcas', 'fellow_lcas'];

/** One line for each employer at each address: numbers, employer, counts, specialties, `=` where the employer bears a hospital's name. */
export function filingLines(tables: Tables, facilities: readonly Facility[], names: Names): string[] {
  const centers = facilities.filter(({ kind }) => kind === 'h');
  const sums = new Map<string, Sum>();
  for (const row of tables.worksites) {
    const { employer = '', trade_name = '', worksite_state = '' } = row;
    const own = centers.filter(({ state, name }) => state === worksite_state && letters(name) === letters(employer));
    const at = row.ccn_same_address?.replace(/;/g, ' ') || own.map(({ id }) => id).join(' ');
    if (at === '') continue;
    const key = `${at}|${employer}`;
    const sum = sums.get(key) ?? { at, employer, names: new Set([employer]), counts: [0, 0, 0, 0], specialties: new Map() };
    sums.set(key, sum);
    sum.names.add(trade_name);
    COUNTS.forEach((column, nth) => {
      sum.counts[nth] = (sum.counts[nth] ?? 0) + Number(row[column]);
    });
    for (const [, specialty = '', count] of (row.resident_specialties ?? '').matchAll(/([^;]+?) (\d+)(?:; |$)/g))
      sum.specialties.set(specialty, (sum.specialties.get(specialty) ?? 0) + Number(count));
  }
  return [...sums.values()].map((sum) => {
    const specialties = [...sum.specialties].map(([name, count]) => `${name} ${count}`).join('; ');
    const mark = bearsName(sum, facilities, tables.aliases, names) ? '=' : '';
    return line(sum.at, sum.employer, ...sum.counts.map(String), specialties, mark);
  });
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:inc|llc|corp)\b/g, '')
    .replace(/[^a-z0-9]+/g, '');

/** So much of a hospital's name must stand in the employer's: "Montefiore" files at Jacobi's address and is not Jacobi. */
const ENOUGH = 0.6;

function bearsName({ at, names: called }: Sum, facilities: readonly Facility[], aliases: readonly Row[], names: Names): boolean {
  const filers = new Set([...called].flatMap(names.wordsOf));
  return at.split(' ').some((id) => {
    const own = facilities.find((one) => one.id === id);
    if (own === undefined) return false;
    if (own.kind === 'h') return true;
    const also = aliases.filter(({ ccn }) => ccn === id).map(({ text = '' }) => text);
    const place = new Set(names.wordsOf(`${own.city} ${own.county}`));
    const words = new Set([own.name, ...own.otherNames.map((one) => one.slice(5)), ...also].flatMap(names.wordsOf));
    const shared = [...words].filter((word) => filers.has(word) && !place.has(word));
    // "Bridgeport Hospital" in Bridgeport: the city's name is all there is.
    const telling = [...filers].filter((word) => !names.isPlain(word));
    const isPlace = telling.length > 0 && telling.every((word) => words.has(word)) && telling.some((word) => place.has(word));
    return isPlace || shared.reduce((sum, word) => sum + names.weightOf(word), 0) >= ENOUGH;
  });
}
