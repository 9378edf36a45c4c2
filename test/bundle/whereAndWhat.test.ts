/** Where and what: do target areas anywhere in the country count, is only what PROFILE names counted and recommended, and does each guide speak to its own audience? Each sentence by the case that would show it broken. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, OF_2027, programs } from '../support/applicant';

const addon = keptAddon();
const PLACES: readonly Cells[] = [
  { Program: 'Houston', City: 'Houston', State: 'TX' },
  { Program: 'Dallas', City: 'Dallas', State: 'TX' },
  { Program: 'Toledo', City: 'Toledo', State: 'OH' },
  { Program: 'Bronx', City: 'Bronx', State: 'NY' },
  { Program: 'Albany', City: 'Albany', State: 'NY' },
  { Program: 'Boston', City: 'Boston', State: 'MA' },
];
const BESIDE: readonly Cells[] = [
  { Program: 'Psychiatry there', Specialty: 'Psychiatry' },
  { Program: 'Family there', Specialty: 'Family Medicine' },
];
const ask = (name: string, rows: readonly Cells[], profile: Cells, ...more: unknown[]): string[][] =>
  addon.call(name, programs(...rows), applicant({ ...OF_2027, Today: '2026-06-10', ...profile }), ...more) as string[][];

describe('target areas', () => {
  const inTarget = (areas: string): string[] =>
    ask('SHORTLIST', PLACES, { 'Target areas': areas })
      .filter((row) => row.some((cell) => String(cell).includes('your target area')))
      .map(([, program]) => program ?? '');
  test.each([
    ['Texas', ['Dallas', 'Houston']],
    ['TX', ['Dallas', 'Houston']],
    ['TX, OH', ['Dallas', 'Houston', 'Toledo']],
    ['Houston', ['Houston']],
    ['Houston, TX', ['Houston']],
    ['Midwest', ['Toledo']],
    ['the South', ['Dallas', 'Houston']],
    ['New England', ['Boston']],
    ['East North Central; New England', ['Boston', 'Toledo']],
    ['NYC', ['Bronx']],
    ['New York', ['Albany', 'Bronx']],
    ['Northeast', ['Albany', 'Boston', 'Bronx']],
    ['Florida', []],
  ])('“%s”: %j', (areas, programsThere) => {
    expect(inTarget(areas).sort()).toEqual(programsThere);
  });
  test('a region of several states is no tie without evidence: only what is told of it makes it one', () => {
    const regions = (Ties: string) => ask('SIGNALS', PLACES, { Ties }).filter(([what]) => what === 'region');
    expect(regions('New England')).toEqual([]);
    expect(regions('New England: lived there for six years').map(([, division]) => division)).toEqual(['New England']);
  });
  test('a tie to a city anywhere stands behind the region preference, with the open programs of its division', () => {
    const [region] = ask('SIGNALS', PLACES, { Ties: 'Houston: my brother lives there' }).filter(([what]) => what === 'region');
    expect([region?.[1], region?.[3]]).toEqual([
      'West South Central',
      'Your tie: “Houston: my brother lives there”. 2 open programs on the list.',
    ]);
  });
  test('without a tie “no preference” is shown to all, and a skipped question to none', () => {
    expect(ask('SIGNALS', PLACES, {}).flat().join('\n')).toMatch(
      /Every program sees “No preference”; none sees a skipped question/,
    );
  });
});

describe('only what PROFILE names', () => {
  test('of 6 programs and 2 of other specialties LIST_SUMMARY counts 6, and says so', () => {
    const [row] = ask('LIST_SUMMARY', [...PLACES, ...BESIDE], {});
    expect(row?.slice(0, 2)).toEqual([6, 6]);
    expect(row?.[10]).toContain('2 programs are of a specialty that PROFILE does not name: not counted');
  });
  test('what was sent there is in play and counts: 6 and one applied are 7', () => {
    const [row] = ask('LIST_SUMMARY', [...PLACES, { ...BESIDE[0], Status: 'applied' }], { Today: '2026-09-10' });
    expect([row?.[0], row?.[8]]).toEqual([7, 1]);
  });
  test('without specialties in PROFILE all 8 count', () => {
    expect(ask('LIST_SUMMARY', [...PLACES, ...BESIDE], { Specialties: undefined })[0]?.[0]).toBe(8);
  });
  test('WHAT_IF moves 6, not 8', () => {
    const rows = [...PLACES, ...BESIDE].map((row) => ({ ...row, Visa: 'H-1B only' }));
    const [, sum] = ask('WHAT_IF', rows, {}, 'visa: H-1B');
    expect(sum?.join(' ')).toContain('6 rows move: 6 up, 0 down. Realistic 0 to 6, Skip 6 to 0.');
  });
});

describe('each guide to its audience', () => {
  const ranges = (profile: Cells): string[] =>
    ask('LIST_BALANCE', PLACES, { 'Visa wanted': undefined, ...profile })
      .map(([what]) => /^Range of (G\d)\.volume$/.exec(what ?? '')?.[1] ?? '')
      .filter((guide) => guide !== '');
  test.each([
    ['US citizen', ['G1', 'G2', 'G3']],
    ['Permanent resident', ['G1', 'G3', 'G4']],
    ['EAD', ['G1', 'G3', 'G4']],
    ['Needs a visa', ['G1', 'G3', 'G4', 'G5']],
  ])('%s: %j', (right, guides) => {
    expect(ranges({ 'Work right': right })).toEqual(guides);
  });
});
