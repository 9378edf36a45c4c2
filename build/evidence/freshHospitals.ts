/** Which rows do the downloads of CMS become: the hospitals, and those that train residents? */
import type { Row } from './tables';

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
