/** Which hospitals and health centers are there, under which names of which year, where, and with how many residents? */
import type { Row, Tables } from './tables';
import { titleCase } from './titleCase';

export interface Facility {
  /** CMS number, or H and a number for a health center. */
  readonly id: string;
  readonly state: string;
  readonly name: string;
  readonly city: string;
  readonly county: string;
  /** One letter where it is no general hospital: `x` closed before any of these files, known so that its name is not taken for another's; `g` not on CMS's newest list. */
  readonly kind: string;
  /** Rural-Urban Continuum Code, '' where the county has none in the file. */
  readonly rucc: string;
  /** Full-time equivalents as the source gives them, '' for none. */
  readonly residents: string;
  /** Other names, each `year name`. */
  readonly otherNames: readonly string[];
  readonly phone: string;
  /** Month of closing. */
  readonly closed: string;
  /** Of a health center. */
  readonly specialties: string;
}

const KINDS: Readonly<Record<string, string>> = {
  'critical access': 'c',
  psychiatric: 'p',
  veterans: 'v',
  children: 'k',
  'rural emergency': 'e',
  military: 'm',
  'long-term': 'l',
};

/** What the last four digits of a CMS number say of a hospital that the newer file does not list. */
function kindByNumber(ccn: string): string {
  const place = Number(ccn.slice(2));
  if (place >= 1300 && place < 1400) return 'c';
  if (place >= 2000 && place < 2300) return 'l';
  if (place >= 3025 && place < 3100) return 'r';
  if (place >= 3300 && place < 3400) return 'k';
  return place >= 4000 && place < 4500 ? 'p' : '';
}

/** The files cut a name off at so many letters. */
const CUT = /^(?:.{49,50}|.{35,36})$/;
const LAST_WORDS = 'HOSPITAL MEDICAL CENTER CENTERS HEALTH HEALTHCARE SYSTEM CAMPUS INSTITUTE FOUNDATION METHODIST'.split(' ');

/** "BUTLER MEMORIAL HOSPITA": the last word as it was meant. */
function completed(name: string): string {
  const [, before = '', last] = /^(.* )(\S{3,})$/.exec(name) ?? [];
  if (last === undefined) return name;
  const meant = CUT.test(name) ? LAST_WORDS.find((word) => word.startsWith(last)) : undefined;
  return meant === undefined ? name : before + meant;
}

const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '');
const countyKey = (state: string, county: string): string =>
  `${state} ${plain(county.replace(/ (?:county|parish|borough|census area|municipality|city and borough|planning region|municipio)$/i, '').replace(/\bsaint\b/gi, 'st'))}`;

export function facilitiesOf({ hospitals, teaching, sites, healthCenters, rucc, closed }: Tables): Facility[] {
  const now = new Map(hospitals.map((row) => [row.ccn ?? '', row]));
  const taught = new Map(teaching.map((row) => [row.ccn ?? '', row]));
  const then = new Map(sites.map((row) => [row.ccn ?? '', row.hifld_name ?? '']));
  const shut = new Map(closed.map((row) => [row.ccn ?? '', row]));
  const metro = new Map(rucc.map(({ state = '', county = '', rucc_2023 = '' }) => [countyKey(state, county), rucc_2023]));
  const ids = [...new Set([...now.keys(), ...taught.keys(), ...shut.keys()])].sort();
  const own = ids.map((id) => hospital(id, now.get(id), taught.get(id), then.get(id) ?? '', shut.get(id), metro));
  return [...own, ...centersOf(healthCenters)];
}

function hospital(
  id: string,
  now: Row | undefined,
  taught: Row | undefined,
  then: string,
  shut: Row | undefined,
  metro: ReadonlyMap<string, string>,
): Facility {
  const state = now?.state ?? taught?.state ?? shut?.state ?? '';
  const county = now?.county ?? taught?.county ?? '';
  const names: (readonly [string, string])[] = [
    ['2026', now?.name ?? ''],
    ['2021', taught?.name_cost_report_2021 ?? ''],
    ['2018', then],
    ['', shut?.name ?? ''],
  ];
  const [[, name] = ['', ''], ...others] = names
    .filter(([, text]) => text !== '')
    .map(([year, text]) => [year, titleCase(completed(text))] as const);
  const seen = new Set([plain(name)]);
  const otherNames = others.flatMap(([year, text]) => {
    if (year === '' || seen.has(plain(text))) return [];
    seen.add(plain(text));
    return [`${year} ${text}`];
  });
  const residents = taught?.resident_fte_2021 ?? '';
  return {
    id,
    state,
    name,
    city: titleCase(now?.city ?? taught?.city ?? shut?.city ?? ''),
    county: titleCase(county),
    kind: now !== undefined ? (KINDS[now.type ?? ''] ?? '') : taught === undefined ? 'x' : kindByNumber(id) || 'g',
    rucc: taught?.county_rucc_2023 || (metro.get(countyKey(state, county)) ?? ''),
    residents: residents === '' ? '' : String(Number(residents)),
    otherNames,
    phone: taught === undefined ? '' : (now?.phone ?? '').replace(/\D/g, ''),
    closed: shut?.closed ?? '',
    specialties: '',
  };
}

/** One for each grantee and city, with its specialties. */
function centersOf(rows: readonly Row[]): Facility[] {
  const byPlace = new Map<string, Row[]>();
  for (const row of rows) {
    const key = [row.grantee, row.city, row.state].join('|');
    byPlace.set(key, [...(byPlace.get(key) ?? []), row]);
  }
  return [...byPlace.values()].map(([first = {}, ...more], at) => ({
    id: `H${String(at + 1).padStart(2, '0')}`,
    state: first.state ?? '',
    name: first.grantee ?? '',
    city: first.city ?? '',
    county: '',
    kind: 'h',
    rucc: '',
    residents: '',
    otherNames: [],
    phone: '',
    closed: '',
    specialties: [first, ...more].map(({ specialty = '' }) => specialty).join(', '),
  }));
}
