/** How do the agencies' own downloads become the tables of data/evidence? The same columns, one table from each download. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { EVIDENCE_DATA, type Row, rowsIn } from './tables';

const KINDS: Readonly<Record<string, string>> = {
  'Critical Access Hospitals': 'critical access',
  Psychiatric: 'psychiatric',
  'Acute Care - Veterans Administration': 'veterans',
  Childrens: 'children',
  'Rural Emergency Hospital': 'rural emergency',
  'Acute Care - Department of Defense': 'military',
  'Long-term': 'long-term',
};

/** CMS, Hospital General Information. */
export const hospitalsFrom = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({
    ccn: row['Facility ID'] ?? '',
    name: row['Facility Name'] ?? '',
    address: row.Address ?? '',
    city: row['City/Town'] ?? row.City ?? '',
    state: row.State ?? '',
    zip: row['ZIP Code'] ?? '',
    county: row['County/Parish'] ?? row['County Name'] ?? '',
    phone: row['Telephone Number'] ?? '',
    type: KINDS[row['Hospital Type'] ?? ''] ?? 'acute',
  }));

const RESIDENTS = 'Number of Interns and Residents (FTE)';

/** CMS, Hospital Provider Cost Report of three years, newest first; of two reports of a year the longer one counts. */
export function teachingFrom(years: readonly (readonly Row[])[]): Row[] {
  const [newest = [], ...older] = years.map(longestReports);
  const fte = (row: Row | undefined): string => (row === undefined ? '' : String(Number(row[RESIDENTS] || 0)));
  return [...newest.values()]
    .filter((row) => Number(row[RESIDENTS] || 0) > 0)
    .map((row) => ({
      ccn: row['Provider CCN'] ?? '',
      name_cost_report_2021: row['Hospital Name'] ?? '',
      city: row.City ?? '',
      state: row['State Code'] ?? '',
      county: row.County ?? '',
      zip: (row['Zip Code'] ?? '').slice(0, 5),
      county_rucc_2023: '',
      beds: row['Number of Beds'] ?? '',
      resident_fte_2021: fte(row),
      resident_fte_2020: fte(older[0]?.get(row['Provider CCN'] ?? '')),
      resident_fte_2019: fte(older[1]?.get(row['Provider CCN'] ?? '')),
      report_period_end: row['Fiscal Year End Date'] ?? '',
    }));
}

function longestReports(rows: readonly Row[]): Map<string, Row> {
  const length = (row: Row): number =>
    Date.parse(row['Fiscal Year End Date'] ?? '') - Date.parse(row['Fiscal Year Begin Date'] ?? '');
  const found = new Map<string, Row>();
  for (const row of rows) {
    const ccn = row['Provider CCN'] ?? '';
    const known = found.get(ccn);
    if (known === undefined || length(row) > length(known)) found.set(ccn, row);
  }
  return found;
}

/** Physicians by occupation (29-12, before 2019 29-106), H-1B, certified; a case withdrawn later was certified too. */
const isPhysician = (row: Row): boolean =>
  row.VISA_CLASS === 'H-1B' && /^certified/i.test(row.CASE_STATUS ?? '') && /^29-(?:12|106)/.test(row.SOC_CODE ?? '');

const RESIDENT = /\bresidents?\b|\bpgy\b|pgy-?\d|house ?staff|\binterns?\b/i;
const FELLOW = /\bfellows?(?:hip)?\b/i;
const SPECIALTIES: readonly (readonly [RegExp, string])[] = [
  [/famil/i, 'Family Medicine'],
  [/internal|^29-1216/i, 'Internal Medicine'],
  [/pediatr|^29-1221/i, 'Pediatrics'],
  [/psych|^29-1223/i, 'Psychiatry'],
  [/neurolog|^29-1217/i, 'Neurology'],
  [/patholog|^29-1222/i, 'Pathology'],
  [/emergency|^29-1214/i, 'Emergency Medicine'],
  [/anesth|^29-1211/i, 'Anesthesiology'],
  [/radiolog|^29-1224/i, 'Radiology'],
  [/obstet|gyn|^29-1218/i, 'Obstetrics and Gynecology'],
  [/surg|^29-124/i, 'Surgery'],
  [/^29-1215/, 'Family Medicine'],
];

/** ZIP, street number and first street word: what two spellings of an address share. */
const addressKey = (address: string, zip: string): string =>
  `${zip.slice(0, 5)} ${/^\s*(\d+)\s+(?:[NSEW]\.?\s+|(?:north|south|east|west)\s+)?([a-z0-9]+)/i.exec(address)?.slice(1).join(' ').toLowerCase() ?? address}`;

/** DOL, LCA disclosure data of one quarter: employers at worksites, with counts alone. */
export function worksitesFrom(rows: readonly Row[], hospitals: readonly Row[]): Row[] {
  const at = new Map<string, string[]>();
  for (const { ccn = '', address = '', zip = '' } of hospitals) {
    const key = addressKey(address, zip);
    at.set(key, [...(at.get(key) ?? []), ccn]);
  }
  const sums = new Map<string, { row: Row; counts: number[]; specialties: Map<string, number> }>();
  for (const row of rows.filter(isPhysician)) {
    const { EMPLOYER_NAME = '', WORKSITE_ADDRESS1 = '', WORKSITE_POSTAL_CODE = '', JOB_TITLE = '', SOC_CODE = '' } = row;
    const ccn = (at.get(addressKey(WORKSITE_ADDRESS1, WORKSITE_POSTAL_CODE)) ?? []).join(';');
    const key = [EMPLOYER_NAME, row.WORKSITE_CITY, WORKSITE_POSTAL_CODE.slice(0, 5), ccn].join('|');
    const sum = sums.get(key) ?? { row: { ...row, ccn }, counts: [0, 0, 0, 0], specialties: new Map<string, number>() };
    sums.set(key, sum);
    const [isResident, isFellow] = [RESIDENT.test(JOB_TITLE), FELLOW.test(JOB_TITLE)];
    [true, isResident && !isFellow, isResident && isFellow, isFellow && !isResident].forEach((counts, column) => {
      if (counts) sum.counts[column] = (sum.counts[column] ?? 0) + 1;
    });
    const specialty = SPECIALTIES.find(([pattern]) => pattern.test(JOB_TITLE) || pattern.test(SOC_CODE))?.[1];
    if (isResident && !isFellow && specialty !== undefined)
      sum.specialties.set(specialty, (sum.specialties.get(specialty) ?? 0) + 1);
  }
  return [...sums.values()].map(({ row, counts, specialties }) => ({
    employer: row.EMPLOYER_NAME ?? '',
    trade_name: row.TRADE_NAME_DBA ?? '',
    worksite_city: row.WORKSITE_CITY ?? '',
    worksite_county: row.WORKSITE_COUNTY ?? '',
    worksite_state: row.WORKSITE_STATE ?? '',
    worksite_zip: (row.WORKSITE_POSTAL_CODE ?? '').slice(0, 5),
    ccn_same_address: row.ccn ?? '',
    physician_lcas: String(counts[0]),
    resident_lcas: String(counts[1]),
    resident_or_fellow_lcas: String(counts[2]),
    fellow_lcas: String(counts[3]),
    resident_specialties: [...specialties].map(([name, count]) => `${name} ${count}`).join('; '),
  }));
}

/** DOL, LCA disclosure data of whole fiscal years: positions by employer and year. */
export function employersFrom(years: Readonly<Record<string, readonly Row[]>>): Row[] {
  const found = new Map<string, Record<string, string>>();
  const none = Object.fromEntries(Object.keys(years).map((year) => [`fy${year}`, '0']));
  for (const [year, rows] of Object.entries(years))
    for (const row of rows.filter(isPhysician)) {
      const { EMPLOYER_NAME: employer = '', EMPLOYER_STATE: employer_state = '' } = row;
      const own = found.get(`${employer}|${employer_state}`) ?? { employer, employer_state, ...none };
      found.set(`${employer}|${employer_state}`, own);
      own[`fy${year}`] = String(Number(own[`fy${year}`]) + Number(row.TOTAL_WORKER_POSITIONS || 1));
    }
  return [...found.values()];
}

/** USDA, Rural-Urban Continuum Codes 2023: one row an attribute. */
export const ruccFrom = (rows: readonly Row[]): Row[] =>
  rows
    .filter(({ Attribute }) => Attribute === 'RUCC_2023')
    .map(({ FIPS = '', State = '', County_Name = '', Value = '' }) => ({
      fips: FIPS.padStart(5, '0'),
      state: State,
      county: County_Name,
      rucc_2023: Value,
    }));

/** Reads the downloads of a folder by their official names, and writes the tables that they give; others stay. */
export function writeFresh(folder: string, out = EVIDENCE_DATA): string[] {
  const all = readdirSync(folder).sort();
  const read = (name: string): Row[] => rowsIn(readFileSync(join(folder, name), 'utf8'));
  const written: string[] = [];
  const write = (name: string, rows: readonly Row[]): void => {
    if (rows.length === 0) return;
    writeFileSync(join(out, `${name}.csv`), `${Papa.unparse([...rows], { newline: '\n' })}\n`);
    written.push(name);
  };
  const hospitals = all
    .filter((name) => /^Hospital_General_Information/i.test(name))
    .flatMap((name) => hospitalsFrom(read(name)));
  write('hospitals', hospitals);
  write(
    'teaching',
    teachingFrom(
      all
        .filter((name) => /^CostReport_\d{4}/.test(name))
        .reverse()
        .map(read),
    ),
  );
  write(
    'rucc',
    all.filter((name) => /^Ruralurbancontinuum/i.test(name)).flatMap((name) => ruccFrom(read(name))),
  );
  const filings = all.filter((name) => /^LCA_Disclosure_Data_FY\d{4}/.test(name));
  const newest = filings[filings.length - 1];
  if (newest !== undefined)
    write(
      'worksites',
      worksitesFrom(read(newest), hospitals.length > 0 ? hospitals : rowsIn(readFileSync(join(out, 'hospitals.csv'), 'utf8'))),
    );
  const years: Record<string, Row[]> = {};
  for (const name of filings) {
    const year = name.slice(22, 26);
    years[year] = [...(years[year] ?? []), ...read(name)];
  }
  write('employers', employersFrom(years));
  return written;
}
