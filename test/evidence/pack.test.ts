/** Does the pack say what the government files say, in the same bytes each time? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EVIDENCE_FILE, evidencePage } from '../../build/evidence';
import { readTables } from '../../build/evidence/tables';
import { STATES } from '../../src/evidence/match';
import { type Facility, type Filing, openPack } from '../../src/evidence/pack';

const tables = readTables();
const page = readFileSync(`dist/addon/${EVIDENCE_FILE}`, 'utf8');
const pack = openPack(page);
const everyNth = <Value>(all: readonly Value[], count: number): Value[] =>
  all.filter((_one, at) => at % Math.floor(all.length / count) === 0).slice(0, count);
const facilities = STATES.flatMap((state) => pack<keyof Facility>(state));
const facility = (wanted: string): Facility | undefined => facilities.find(({ id }) => id === wanted);

describe('the pack', () => {
  test('is built byte for byte the same', () => {
    expect(evidencePage(readTables())).toBe(page);
  });
  test('is at most 300,000 bytes of text without markup', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(300_000);
    expect(page).not.toMatch(/[<>]/);
  });
  test('holds every hospital that counted residents in 2021', () => {
    const known = new Set(facilities.map(({ id }) => id));
    expect(tables.teaching.filter(({ ccn = '' }) => !known.has(ccn))).toEqual([]);
  });
});

describe('residents are those of the cost report of 2021', () => {
  const rows = everyNth(
    tables.teaching.filter(({ resident_fte_2021 }) => resident_fte_2021 !== ''),
    30,
  );
  test.each(
    rows.map((row) => ({ ccn: row.ccn ?? '', fte: String(Number(row.resident_fte_2021)), was: row.name_cost_report_2021 ?? '' })),
  )('$ccn $was: $fte', ({ ccn, fte }) => {
    expect(facility(ccn)?.residents).toBe(fte);
  });
  test('two filing errors are no figures: Moses Taylor (532.85 on 156 beds) and Munson (15.65 after 182 and 258)', () => {
    expect(facility('390119')?.residents).toBe('');
    expect(facility('230097')?.residents).toBe('');
  });
});

describe('filings are the sums of the worksite rows', () => {
  const here = tables.worksites.filter(({ ccn_same_address }) => ccn_same_address !== '');
  const filings = pack<keyof Filing>('filings');
  const sumOf = (rows: readonly (typeof here)[number][], column: string): number =>
    rows.reduce((all, row) => all + Number(row[column]), 0);
  const ids = [...new Set(here.flatMap(({ ccn_same_address = '' }) => ccn_same_address.split(';')))];
  const withResidents = ids.filter((id) =>
    here.some((row) => row.ccn_same_address?.split(';').includes(id) === true && row.resident_lcas !== '0'),
  );
  test.each([...everyNth(ids, 30), ...withResidents])('%s', (id) => {
    const rows = here.filter(({ ccn_same_address = '' }) => ccn_same_address.split(';').includes(id));
    const filing = filings.find((one) => one.id === id);
    expect(filing?.counts).toMatch(new RegExp(`^${sumOf(rows, 'resident_lcas')} for residents\\b`));
    expect(filing?.counts).toMatch(new RegExp(`\\b${sumOf(rows, 'physician_lcas')} for physicians in all$`));
    for (const [, count, employer = ''] of (filing?.named ?? '').matchAll(
      /(\d+) for residents under the name (.+?)(?=, \d+ for| \(two|$)/g,
    )) {
      const own = rows.filter((row) => row.employer === employer);
      expect(Number(count)).toBe(sumOf(own, 'resident_lcas') + sumOf(own, 'resident_or_fellow_lcas'));
    }
  });
});

describe('names', () => {
  test('of three years stand side by side: Maricopa in 2018, Valleywise since', () => {
    expect(facility('030022')).toMatchObject({
      name: 'Valleywise Health Medical Center',
      older: '2018 Maricopa Medical Center',
    });
  });
  test('a number that the newest list has not is marked: East Jefferson 190146', () => {
    expect(facility('190146')?.kind).toBe('g');
  });
  test('a hospital that was linked by a wrong address keeps no name of 2018: 100167', () => {
    expect(facility('100167')?.older).not.toMatch(/2018/);
  });
});
