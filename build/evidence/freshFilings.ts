/** Which rows do the Department of Labor's filings for H-1B physicians become: worksites, and employers by year? */
import type { Row } from './tables';

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
