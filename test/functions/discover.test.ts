/** DISCOVER: which places of the target areas are offered, in which order, and what is said of each? Counted against the tables of data/evidence. */
import { describe, expect, test } from 'vitest';
import { readTables } from '../../build/evidence/tables';
import { freshAddon, keptAddon } from '../support/addon';

const addon = keptAddon();
const discover = (...args: unknown[]): unknown[][] => addon.call('DISCOVER', ...args) as unknown[][];
/** The rows of places by their headers, without the last row that tells what is not shown. */
const places = (...args: unknown[]): Record<string, unknown>[] => {
  const [headers = [], ...rows] = discover(...args);
  return rows
    .filter((row) => row[3] !== '')
    .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at]])));
};
const noteOf = (...args: unknown[]): string => String(discover(...args).find((row, at) => at > 0 && row[3] === '')?.[0] ?? '');
const namesOf = (...args: unknown[]): unknown[] => places(...args).map((row) => row.Place);

const tables = readTables();
/** Hospitals that counted residents in 2021 and are not known to have closed. */
const teaching = tables.teaching
  .filter(({ ccn, resident_fte_2021 }) => Number(resident_fte_2021) > 0 && !tables.closed.some((one) => one.ccn === ccn))
  .map(({ ccn = '', state = '', county = '', resident_fte_2021 }) => ({
    ccn,
    state,
    county,
    residents: Number(resident_fte_2021),
  }));

describe('DISCOVER', () => {
  test('has these twelve columns for ever, and a row for each place', () => {
    expect(discover('Hanford, CA', 'Internal Medicine')).toEqual([
      [
        'Place',
        'City',
        'County',
        'State',
        'Metro',
        'Residents (FTE, 2021)',
        'Likely own program',
        'H-1B filings here',
        'Health center specialty',
        'Phone',
        'CMS number',
        'In words',
      ],
      [
        'Adventist Health Hanford',
        'Hanford',
        'Kings',
        'CA',
        'Metro, under 250,000 people',
        15.91,
        'Less likely: 40% of hospitals this size ran a program under their own name',
        'Not found, January to March 2025',
        '',
        '(559) 582-9000',
        '050121',
        'Adventist Health Hanford, Hanford, in 2018 Adventist Medical Center. 15.91 residents (FTE, all specialties) trained there in 2021. H-1B filings at this address, January to March 2025: not found, which is no “no”. Verify: has it a program of its own in Internal Medicine, which visa, which cut-offs, who trains there?',
      ],
    ]);
  });
  test('gives the filings at that address: count, quarter, specialty, and under which name', () => {
    const row = places('Boston, MA', 'Internal Medicine').find((one) => one['CMS number'] === '220086');
    expect(row?.['H-1B filings here']).toMatch(
      /^14 for residents \(Internal Medicine 6, .*; 50 for physicians in all, January to March 2025$/,
    );
    expect(row?.['In words']).toContain('14 for residents under the name Beth Israel Deaconess Medical Center, Inc.');
  });
  test('nothing ever says that anybody sponsors', () => {
    expect(JSON.stringify(discover('Massachusetts'))).not.toMatch(/sponsor/i);
  });
});

describe('which places', () => {
  test('Kings, Tulare and Kern: every hospital there with 6 residents or more, and how many have fewer', () => {
    const there = teaching.filter(({ state, county }) => state === 'CA' && ['Kings', 'Tulare', 'Kern'].includes(county));
    const numbers = there.filter(({ residents }) => residents >= 6).map(({ ccn }) => ccn);
    const areas = 'Kings County, CA; Tulare County; Kern County';
    expect(
      places(areas, 'Internal Medicine')
        .map((row) => row['CMS number'])
        .sort(),
    ).toEqual(numbers.sort());
    // Adventist Hanford, Sierra View, Kaweah, Kern Medical.
    expect(numbers).toHaveLength(4);
    // Adventist Health Tulare, 1.62.
    expect(there.length - numbers.length).toBe(1);
    expect(noteOf(areas, 'Internal Medicine')).toBe('1 place with fewer than 6 residents is not shown.');
  });
  test('anywhere: at most 300, then how many more; with those that have fewer, all that counted residents and all health centers', () => {
    expect(places('anywhere')).toHaveLength(300);
    const [, more, fewer] = /^(\d+) more places: .*\. (\d+) places with fewer than 6/.exec(noteOf('anywhere')) ?? [];
    // 26 rows of HRSA are 25 places: one has two specialties.
    expect(300 + Number(more) + Number(fewer)).toBe(teaching.length + 25);
    expect(Number(fewer)).toBe(teaching.filter(({ residents }) => residents < 6).length);
  });
  test('no hospital of veterans or of the military, none that closed', () => {
    const kinds = new Map(tables.hospitals.map(({ ccn, type }) => [ccn, type]));
    for (const { 'CMS number': ccn } of places('West; Texas', 'Internal Medicine'))
      expect(['veterans', 'military']).not.toContain(kinds.get(String(ccn)));
    // 73.7 residents in 2021, closed in November 2022.
    expect(teaching.some(({ ccn }) => ccn === '110115')).toBe(false);
    expect(namesOf('Georgia', 'Internal Medicine')).not.toContain('Atlanta Medical Center');
  });
  test.each([
    ['Pediatrics', "Valley Children's Hospital", 'Madera, CA'],
    ['Psychiatry', 'LLU Behavioral Medicine Center', 'Inland Empire'],
    ['PM&R', 'Magee Rehabilitation Hospital', 'Philadelphia'],
    ['Ophthalmology', 'Ny Eye and Ear Infirmary of Mount Sinai', 'New York, NY'],
  ])('a hospital of one field is there for %s and not for Internal Medicine', (specialty, name, area) => {
    expect(namesOf(area, specialty)).toContain(name);
    expect(namesOf(area)).toContain(name);
    expect(namesOf(area, 'Internal Medicine')).not.toContain(name);
    expect(namesOf(area, ['Internal Medicine', specialty].join('; '))).toContain(name);
  });
  test('a general hospital that names its behavioral or rehabilitation part is a general hospital', () => {
    expect(namesOf('Vallejo, CA', 'Internal Medicine')).toContain('Kaiser Foundation Hospital and Rehab Center');
  });
  test('a health center is there for its own specialty, with HRSA’s year', () => {
    const [center] = places('Fresno', 'IM').filter((row) => row['CMS number'] === '');
    expect(center).toMatchObject({
      Place: 'United Health Centers of the San Joaquin Valley',
      County: 'Fresno',
      'Residents (FTE, 2021)': '',
      'Likely own program': 'Yes: on HRSA’s list of teaching health centers, 2025-26',
      'Health center specialty': 'Internal Medicine',
    });
    expect(namesOf('Fresno', 'Family Medicine')).not.toContain(center?.Place);
    expect(namesOf('Bakersfield', 'Family Medicine')).toContain('Clinica Sierra Vista');
  });
});

describe('in which order', () => {
  test('12 residents and more before 6 to 12; the likelihood is that of the size', () => {
    const rows = places('Michigan; Illinois; New Mexico', 'PM&R');
    const own = (name: string): unknown => rows.find((row) => row.Place === name)?.['Likely own program'];
    // 12 exactly, and 10.9.
    expect(own('Mymichigan Medical Center Alma')).toBe(
      'Less likely: 40% of hospitals this size ran a program under their own name',
    );
    expect(own('Mary Free Bed Rehab Hospital')).toBe('Perhaps one small program');
    const sizes = rows.filter((row) => row['CMS number'] !== '').map((row) => Number(row['Residents (FTE, 2021)']));
    const firstSmall = sizes.findIndex((size) => size < 12);
    expect(firstSmall).toBeGreaterThan(0);
    expect(sizes.slice(firstSmall).every((size) => size >= 6 && size < 12)).toBe(true);
  });
  test('24.9 residents are 40%, 26.12 are 57%, 60.16 are 73%', () => {
    const rows = places('Sacramento; French Camp, CA', 'Internal Medicine');
    const own = (residents: number): unknown =>
      rows.find((row) => row['Residents (FTE, 2021)'] === residents)?.['Likely own program'];
    expect([24.9, 26.12, 60.16].map(own).map((words) => /\d+%/.exec(String(words))?.[0])).toEqual(['40%', '57%', '73%']);
  });
  test('inland before the coast before the high-demand areas, smaller places and hospitals first', () => {
    const counties = [
      ...new Set(
        places('Southern California', 'Internal Medicine')
          .filter((row) => Number(row['Residents (FTE, 2021)']) >= 12)
          .map((row) => row.County),
      ),
    ];
    const inland = counties.slice(0, 3);
    expect(inland.sort()).toEqual(['Kern', 'Riverside', 'San Bernardino']);
    expect(counties.slice(3, 5).sort()).toEqual(['Santa Barbara', 'Ventura']);
    expect(counties.slice(5).sort()).toEqual(['Los Angeles', 'Orange', 'San Diego']);
    const [first, second] = places('Kings County, CA; Shasta County; Fresno', 'Pediatrics');
    // Both of under 250,000 people, 15.91 before 17.95; Fresno's metro area has more than a million.
    expect([first?.County, second?.County]).toEqual(['Kings', 'Shasta']);
  });
  test('what is named after “then” comes after all that is named before it', () => {
    const states = places('Fresno, then Nevada', 'Internal Medicine').map((row) => row.State);
    expect(states.lastIndexOf('CA')).toBeLessThan(states.indexOf('NV'));
  });
});

describe('areas in many words', () => {
  const statesOf = (area: string): string[] =>
    [...new Set(places(area, 'Internal Medicine').map((row) => String(row.State)))].sort();
  test.each([
    ['Nevada', ['NV']],
    ['NV, UT', ['NV', 'UT']],
    ['Mountain', ['AZ', 'CO', 'ID', 'MT', 'NM', 'NV', 'UT']],
    ['New England', ['CT', 'MA', 'ME', 'NH', 'RI', 'VT']],
    ['Pacific Northwest', ['ID', 'OR', 'WA']],
    ['Washington, DC', ['DC']],
    ['Washington, Oregon', ['OR', 'WA']],
    ['TX, LA, OK', ['LA', 'OK', 'TX']],
    ['Mountain except Utah and NM', ['AZ', 'CO', 'ID', 'MT', 'NV']],
    ['Nevada; if not there, Utah', ['NV', 'UT']],
    ['New York, New Jersey', ['NJ', 'NY']],
    ['Puerto Rico', ['PR']],
  ])('%s is %j', (area, states) => {
    expect(statesOf(area)).toEqual(states);
  });
  test.each([
    ['Texas (Houston)', 'Houston'],
    ['Houston', 'Houston'],
    ['Houston TX', 'Houston'],
    ['Portland, OR', 'Portland'],
    ['New York, NY', 'New York'],
  ])('%s is the city alone', (area, city) => {
    expect([...new Set(places(area).map((row) => row.City))]).toEqual([city]);
  });
  test.each([
    ['Chicago area', ['Cook']],
    ['Orange County', ['Orange']],
    ['LA, CA', ['Los Angeles']],
    ['Irvine', ['Orange']],
    ['Inland Empire', ['Riverside', 'San Bernardino']],
  ])('%s is of %j', (area, counties) => {
    expect([...new Set(places(area).map((row) => row.County))].sort()).toEqual(counties);
  });
  test('Northern California and Southern California are California', () => {
    const [north, south, all] = ['Northern California', 'Southern California', 'California'].map((area) => namesOf(area).length);
    expect((north ?? 0) + (south ?? 0)).toBe(all);
  });
  test.each(['Narnia', 'LA', 'Springfield'])('%s is not guessed, and told', (area) => {
    expect(discover(area)).toHaveLength(2);
    expect(noteOf(area)).toContain(`Not understood in your areas: “${area}”.`);
  });
  test('what is understood is answered beside what is not', () => {
    expect(namesOf('Fresno; Narnia')).toContain('Saint Agnes Medical Center');
    expect(noteOf('Fresno; Narnia')).toContain('“Narnia”');
  });
  test('a column of areas and one of specialties', () => {
    expect(namesOf([['Fresno'], ['Hanford, CA'], ['']], [['Internal Medicine'], ['']])).toEqual(
      namesOf('Fresno; Hanford, CA', 'Internal Medicine'),
    );
  });
  test('blank areas answer blank', () => {
    expect(freshAddon().call('DISCOVER', '')).toBe('');
  });
});

describe('what the list mentions', () => {
  const HEADERS = ['Program', 'Hospital', 'City', 'State'];
  test('is left out, by whatever name', () => {
    const list = [HEADERS, ['Kern Medical IM', '', 'Bakersfield', 'CA'], ['Internal Medicine', 'Saint Agnes', 'Fresno', 'CA']];
    expect(namesOf('Bakersfield; Fresno', 'Internal Medicine')).toEqual(
      expect.arrayContaining(['Kern Medical Center', 'Saint Agnes Medical Center']),
    );
    const left = namesOf('Bakersfield; Fresno', 'Internal Medicine', list);
    expect(left).not.toContain('Kern Medical Center');
    expect(left).not.toContain('Saint Agnes Medical Center');
    expect(left).toContain('Community Regional Medical Center');
  });
  test('what a row may mean stays, and says which row; SETTINGS settles it', () => {
    const list = [HEADERS, ['UPMC', '', 'Pittsburgh', 'PA']];
    const mercy = (settings?: unknown): unknown =>
      places('Pittsburgh', 'Internal Medicine', list, settings).find((row) => row.Place === 'UPMC Mercy')?.['In words'];
    expect(mercy()).toContain('Your list may have it already: “UPMC”.');
    expect(mercy([['Hospital "UPMC | Pittsburgh | PA"', '390028']])).toBeUndefined();
  });
  test('is left out where a row has the record’s own name, though others bear it too', () => {
    expect(namesOf('Odessa, TX', 'Internal Medicine')).toContain('Medical Center Hospital');
    const list = [HEADERS, ['Medical Center Hospital', '', 'Odessa', 'TX']];
    expect((freshAddon().call('EVIDENCE', list) as unknown[][])[1]?.[1]).toBe('ask');
    expect(namesOf('Odessa, TX', 'Internal Medicine', list)).not.toContain('Medical Center Hospital');
  });
  test('where Google refuses the file, the cell says where to go', () => {
    expect(freshAddon(null).call('DISCOVER', 'Fresno')).toBe(
      'The evidence cannot be read in a cell here: open Find in the sidebar.',
    );
  });
});
