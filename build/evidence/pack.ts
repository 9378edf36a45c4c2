/** How do the tables become one small text? In lines of fields, by state. */
import { namesOf } from '../../src/evidence/names';
import type { Facility } from './facilities';
import { facilitiesOf } from './facilities';
import { filingLines } from './filings';
import { line } from './line';
import { spotsOf } from './spots';
import type { Row, Tables } from './tables';
import { compressed } from './wordSigns';
import { weighed, wordRows } from './wordWeights';

/** Small, psychiatric and long-term hospitals without residents or filings for residents are no place a program list means, and would not fit. */
const isLeftOut = ({ kind, residents, closed }: Facility): boolean =>
  'cepl'.includes(kind || '-') && residents === '' && closed === '';

const facilityLine = (one: Facility, spot: string): string =>
  line(
    one.id,
    one.name,
    one.city,
    // Only where residents train is a county asked for.
    one.phone === '' ? '' : one.county,
    one.kind,
    one.rucc,
    one.residents,
    one.otherNames.join('|'),
    one.closed,
    one.specialties,
    one.phone,
    spot,
  );

/** Residents (FTE) from which another hospital of the city may be the one that a school or a system means. */
const TRAINS = 6;

/** Does the name of a school or a system stand for its hospital? Not where the city has another that trains. */
const isOneOf = (ccn: string, facilities: readonly Facility[]): boolean => {
  const own = facilities.find(({ id }) => id === ccn);
  return facilities.some(
    ({ id, city, state, residents }) => id !== ccn && city === own?.city && state === own.state && Number(residents) >= TRAINS,
  );
};

/** City, text, numbers: what else a hospital is called; one that is only counted with it, sends its residents there or may be another's has a question mark. */
function aliasLine({ state, city = '', text = '', ccn = '', what = '' }: Row, facilities: readonly Facility[]): string {
  const center = what === 'health center' ? facilities.find((one) => one.name === ccn && one.state === state)?.id : ccn;
  if (center === undefined) throw new Error(`No health center in ${state} is called ${ccn}.`);
  const isAsked =
    what === 'counted with' ||
    what === 'sponsor' ||
    ((what === 'university' || what === 'system') && isOneOf(center, facilities));
  return line(city, text, isAsked && !center.includes(' ') ? `${center} ?` : center);
}

/** Employers with at least so many certified positions in all years: the rest would not fit. */
const FEWEST_POSITIONS = 25;
const yearsOf = (row: Row): string[] =>
  Object.keys(row)
    .filter((column) => /^fy\d{4}$/.test(column))
    .map((column) => row[column] ?? '0');

const employerLines = (employers: readonly Row[], filing: ReadonlySet<string>): string[] =>
  employers
    .filter(
      (row) => filing.has(row.employer ?? '') || yearsOf(row).reduce((sum, count) => sum + Number(count), 0) >= FEWEST_POSITIONS,
    )
    .map((row) => line(row.employer ?? '', row.employer_state ?? '', yearsOf(row).join(' ')));

const FACILITY = line(
  'id',
  'name',
  'city',
  'county',
  'kind',
  'rucc',
  'residents',
  'older',
  'closed',
  'specialties',
  'phone',
  'spot',
);

export function packOf(tables: Tables): string {
  const places = tables.worksites.filter(({ resident_lcas }) => resident_lcas !== '0').map((row) => row.ccn_same_address ?? '');
  const facilities = facilitiesOf(tables).filter((one) => !isLeftOut(one) || places.some((ids) => ids.includes(one.id)));
  const spots = spotsOf(facilities, tables.sites);
  const words = weighed(wordRows(tables.words), facilities);
  const filings = filingLines(tables, facilities, namesOf(words));
  const states = [...new Set(facilities.map(({ state }) => state))].sort();
  const filing = new Set(
    tables.worksites.filter(({ ccn_same_address }) => ccn_same_address !== '').map(({ employer = '' }) => employer),
  );
  const sections: [name: string, columns: string, lines: string[]][] = [
    ['sentences', line('key', 'words'), tables.sentences.map(({ key = '', words = '' }) => line(key, words))],
    ['regions', line('name', 'places'), tables.regions.map(({ name = '', places = '' }) => line(name, places))],
    ['words', line('kind', 'word', 'value'), words.map(({ kind, word, value }) => line(kind, word, value))],
    ...states.flatMap((state): [string, string, string[]][] => [
      [state, FACILITY, facilities.filter((one) => one.state === state).map((one) => facilityLine(one, spots.get(one.id) ?? ''))],
      [
        `${state}~`,
        line('city', 'text', 'ids'),
        tables.aliases.filter((one) => one.state === state).map((one) => aliasLine(one, facilities)),
      ],
    ]),
    ['filings', line('id', 'counts', 'named', 'employer'), filings],
    ['employers', line('employer', 'state', 'counts'), employerLines(tables.employers, filing)],
  ];
  return compressed(sections.map(([name, columns, lines]) => `#${name}\n${columns}\n${lines.join('\n')}\n`).join(''));
}
