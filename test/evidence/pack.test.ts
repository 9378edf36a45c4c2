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
  const keys = [...new Set(here.map(({ ccn_same_address = '', employer = '' }) => `${ccn_same_address}|${employer}`))];
  test.each(everyNth(keys, 30))('%s', (key) => {
    const [ids = '', employer = ''] = key.split('|');
    const own = here.filter((row) => row.ccn_same_address === ids && row.employer === employer);
    const sum = (column: string): string => String(own.reduce((all, row) => all + Number(row[column]), 0));
    const filings = pack<keyof Filing>('filings').filter(
      (one) => one.employer === employer && one.ids === ids.replace(/;/g, ' '),
    );
    expect(filings).toHaveLength(1);
    expect(filings[0]).toMatchObject({
      physicians: sum('physician_lcas'),
      residents: sum('resident_lcas'),
      either: sum('resident_or_fellow_lcas'),
      fellows: sum('fellow_lcas'),
    });
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
