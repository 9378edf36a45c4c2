/** An applicant and a list for tests of whole functions: what a test is about is given, the rest speaks for the row. */

export type Cells = Readonly<Record<string, unknown>>;

const APPLICANT: Cells = {
  'Work right': 'Needs a visa',
  'Visa wanted': 'J-1',
  'Step 1': 'Pass',
  'Step 1 attempts': 1,
  'Step 2 CK': 232,
  'Step 2 CK attempts': 1,
  'Graduation date': '2024-07-01',
  'Hands-on USCE months': 6,
  'ECFMG certification': 'Yes',
  Season: 2026,
  Today: '2025-08-01',
};

/** `undefined`, or `null` from a file of cases, takes a row away. */
export const applicant = (changed: Cells = {}): unknown[][] =>
  Object.entries({ ...APPLICANT, ...changed }).filter(([, value]) => value !== undefined && value !== null);

const HEADERS = [
  'Program',
  'Specialty',
  'City',
  'State',
  'Type',
  'Visa',
  'IMG %',
  'CK minimum',
  'YOG limit',
  'Attempts',
  'USCE',
  'ECFMG',
  'Mission',
  'Connection',
  'Status',
  'Applied',
  'Deadline',
  'Tier to use',
  'Mentor note',
  'Coordinator',
  'Hospital',
  'Checked on',
];
const ROW: Cells = {
  Specialty: 'Internal Medicine',
  State: 'OH',
  Type: 'Community',
  Visa: 'J-1',
  'IMG %': '60%',
  'CK minimum': 'none',
  'YOG limit': 'no limit',
};

/** A community program that is Realistic, and asks nothing, unless a row says otherwise; a cell of another column brings its header. */
export const programs = (...rows: readonly Cells[]): unknown[][] => {
  const headers = [...new Set([...HEADERS, ...rows.flatMap(Object.keys)])];
  return [headers, ...rows.map((row) => headers.map((header) => ({ ...ROW, ...row })[header] ?? ''))];
};

/** Needs a J-1, 221, certified, four months of USCE, three letters, for the Match 2027. */
export const OF_2027: Cells = {
  'Step 2 CK': 221,
  'Graduation date': '2022-07-01',
  'Step 3': 'Not taken',
  'Hands-on USCE months': 4,
  'US letters': 3,
  Specialties: 'Internal Medicine',
  Season: 2027,
};

/** `Type: Hybrid · IMG %: 20%`, as the files of cases write it; `–` leaves a row of the profile out. */
export const cellsOf = (text = ''): Cells =>
  Object.fromEntries(
    text
      .split(' · ')
      .filter((part) => part !== '')
      .map((part) => /^([^:]+): (.*)$/.exec(part)?.slice(1) ?? [part, ''])
      .map(([name = '', value]) => [name, value === '–' ? undefined : value]),
  );
