/** Do the agencies' own downloads become the tables of the evidence? On small extracts in their own columns. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeFresh } from '../../build/evidence/fresh';
import { rowsIn } from '../../build/evidence/tables';

const DOWNLOADS: Readonly<Record<string, string>> = {
  'Hospital_General_Information.csv': `"Facility ID","Facility Name","Address","City/Town","State","ZIP Code","County/Parish","Telephone Number","Hospital Type","Hospital Ownership"
"050191","ST MARY MEDICAL CENTER","1050 LINDEN AVE","LONG BEACH","CA","90813","LOS ANGELES","(562) 491-9000","Acute Care Hospitals","Voluntary non-profit - Church"
"05128F","VA GREATER LOS ANGELES HEALTHCARE SYSTEM","11301 WILSHIRE BLVD","LOS ANGELES","CA","90073","LOS ANGELES","(310) 478-3711","Acute Care - Veterans Administration","Veterans Health Administration"
`,
  'CostReport_2023_Final.csv': `"Provider CCN","Hospital Name","City","State Code","Zip Code","County","Fiscal Year Begin Date","Fiscal Year End Date","Number of Beds","Number of Interns and Residents (FTE)"
"050191","ST MARY MEDICAL CENTER","LONG BEACH","CA","90813-","LOS ANGELES","07/01/2022","06/30/2023","302","36.5"
"050191","ST MARY MEDICAL CENTER","LONG BEACH","CA","90813-","LOS ANGELES","07/01/2023","09/30/2023","302","9.1"
"050999","NO RESIDENTS HOSPITAL","LONG BEACH","CA","90813-","LOS ANGELES","07/01/2022","06/30/2023","90",""
`,
  'CostReport_2022_Final.csv': `"Provider CCN","Hospital Name","City","State Code","Zip Code","County","Fiscal Year Begin Date","Fiscal Year End Date","Number of Beds","Number of Interns and Residents (FTE)"
"050191","ST MARY MEDICAL CENTER","LONG BEACH","CA","90813-","LOS ANGELES","07/01/2021","06/30/2022","302","35"
`,
  'Ruralurbancontinuumcodes2023.csv': `FIPS,State,County_Name,Attribute,Value
6037,CA,Los Angeles County,Population_2020,10014009
6037,CA,Los Angeles County,RUCC_2023,1
`,
  'LCA_Disclosure_Data_FY2026_Q3.csv': `CASE_NUMBER,CASE_STATUS,VISA_CLASS,JOB_TITLE,SOC_CODE,EMPLOYER_NAME,EMPLOYER_STATE,TRADE_NAME_DBA,WORKSITE_ADDRESS1,WORKSITE_CITY,WORKSITE_COUNTY,WORKSITE_STATE,WORKSITE_POSTAL_CODE,TOTAL_WORKER_POSITIONS
1,Certified,H-1B,Resident Physician (Internal Medicine),29-1229,Dignity Health,CA,,"1050 Linden Ave, Suite 2",Long Beach,LOS ANGELES,CA,90813,1
2,Certified - Withdrawn,H-1B,PGY-2,29-1215,Dignity Health,CA,,1050 Linden Avenue,Long Beach,LOS ANGELES,CA,90813,1
3,Certified,H-1B,Resident/Fellow,29-1216,Dignity Health,CA,,1050 Linden Avenue,Long Beach,LOS ANGELES,CA,90813,1
4,Denied,H-1B,Resident,29-1215,Dignity Health,CA,,1050 Linden Avenue,Long Beach,LOS ANGELES,CA,90813,1
5,Certified,H-1B,Software Developer,15-1252,Dignity Health,CA,,1050 Linden Avenue,Long Beach,LOS ANGELES,CA,90813,9
6,Certified,E-3 Australian,Hospitalist,29-1229,Dignity Health,CA,,1050 Linden Avenue,Long Beach,LOS ANGELES,CA,90813,1
`,
};

test('hospitals, residents, filings at an address, positions and counties come out of the downloads', () => {
  const [from = '', to = ''] = ['from', 'to'].map((name) => mkdtempSync(join(tmpdir(), `evidence-${name}-`)));
  onTestFinished(() => {
    for (const folder of [from, to]) rmSync(folder, { recursive: true });
  });
  for (const [name, text] of Object.entries(DOWNLOADS)) writeFileSync(join(from, name), text);
  expect(writeFresh(from, to)).toEqual(['hospitals', 'teaching', 'rucc', 'worksites', 'employers']);
  const table = (name: string) => rowsIn(readFileSync(join(to, `${name}.csv`), 'utf8'));
  expect(table('hospitals').map(({ ccn, type }) => [ccn, type])).toEqual([
    ['050191', 'acute'],
    ['05128F', 'veterans'],
  ]);
  // Of two reports that end in 2023 the whole year counts, not the quarter; a hospital without residents is none of these.
  expect(table('teaching')).toMatchObject([{ ccn: '050191', resident_fte_2021: '36.5', resident_fte_2020: '35' }]);
  expect(table('rucc')).toEqual([{ fips: '06037', state: 'CA', county: 'Los Angeles County', rucc_2023: '1' }]);
  // Three certified physicians' cases, a later withdrawal among them; a denial, a developer and an E-3 are none.
  expect(table('worksites')).toMatchObject([
    {
      employer: 'Dignity Health',
      ccn_same_address: '050191',
      physician_lcas: '3',
      resident_lcas: '2',
      resident_or_fellow_lcas: '1',
      resident_specialties: 'Internal Medicine 1; Family Medicine 1',
    },
  ]);
  expect(table('employers')).toEqual([{ employer: 'Dignity Health', employer_state: 'CA', fy2026: '3' }]);
});
