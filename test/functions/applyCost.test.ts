/** APPLY_COST and BENCHMARK: both sides of every price step, what is not known, and where an applicant stands. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant } from '../support/applicant';

const addon = keptAddon();
const cost = (...args: unknown[]): unknown => addon.call('APPLY_COST', ...args);

describe('APPLY_COST', () => {
  test.each([
    ['Internal Medicine', 0, 0],
    ['Internal Medicine', 1, 11],
    ['Internal Medicine', 30, 330],
    ['Internal Medicine', 31, 360],
    ['Internal Medicine', 43, 720],
    ['Emergency Medicine', 1, 99],
    ['Emergency Medicine', 18, 99],
    ['Emergency Medicine', 19, 117],
    ['Emergency Medicine', 30, 315],
    ['Emergency Medicine', 31, 338],
  ])('%s, %i programs in 2026: %i USD', (specialty, count, usd) => {
    expect(cost(count, specialty, 2026)).toBe(usd);
  });

  test('the published example: 43 in one specialty and 7 in another are 720 + 77 = 797', () => {
    expect(cost([[43], [7]], [['Internal Medicine'], ['Radiology']], 2026)).toBe(797);
  });

  test('spellings of one specialty are counted together: 20 + 11 = 31 cost 360, not 220 + 121', () => {
    expect(cost([[20], [11]], [['IM'], ['Internal Medicine - Categorical']], 2026)).toBe(360);
  });

  test.each([
    [[2.5], 'whole numbers'],
    [[-1], 'whole numbers'],
    [['many'], 'whole numbers'],
    [[10, 'IM', 'soon'], 'season must be the year'],
    [
      [
        [[1], [2]],
        [['IM'], ['FM'], ['IM']],
      ],
      'one for each',
    ],
  ])('%j is refused in words', (args, words) => {
    expect(() => cost(...args)).toThrow(words);
  });

  test('Emergency Medicine was with ERAS until the 2025 season', () => {
    expect([cost(10, 'EM', 2025), cost(10, 'EM', 2026)]).toEqual([110, 99]);
  });

  test('what has a service of its own, or is no specialty, has no price', () => {
    expect(cost(1, 'Ophthalmology', 2026)).toBe('not known for 1 program in Ophthalmology in the 2026 season');
    expect(cost(30, 'asdf')).toBe('not known: “asdf” is no specialty that MatchSheet knows');
  });

  test('a blank cell answers blank', () => {
    expect(cost('')).toBe('');
  });

  test('blank rows of a column are passed over', () => {
    expect(cost([[3], ['']], [['IM'], ['']], 2026)).toBe(33);
    expect(cost([[''], ['']], undefined, 2026)).toBe('');
  });
});

describe('BENCHMARK', () => {
  const lines = (specialty: string, ck?: number): string[] =>
    (addon.call('BENCHMARK', specialty, ck === undefined ? undefined : applicant({ 'Step 2 CK': ck })) as unknown[][]).map(
      (row) => row.join(' | '),
    );

  test.each([
    [221, 'Your 221 is 1 below: at least three of four who matched scored higher.'],
    [222, 'Your 222 is the same.'],
    [223, 'Your 223 is 1 above.'],
  ])('Family Medicine’s lower quartile is 222; %i', (ck, says) => {
    expect(lines('FM', ck)).toContain(`Step 2 CK, lower quartile of the matched | 222 | ${says}`);
  });

  test('names source, population and what the figures do not say', () => {
    const text = lines('Internal Medicine').join('\n');
    expect(text).toContain('Match rate to the preferred specialty | 48.5%');
    expect(text).toMatch(/Source \| NRMP Charting Outcomes.*2026.*checked 2026-11-22/);
    expect(text).toMatch(/Whom they describe \| non-US IMGs/);
    expect(text).toMatch(/do not say \| Your chances\./);
  });

  test('a group that was withheld says so, a specialty without figures too', () => {
    expect(lines('ENT')).toContain('Step 2 CK, median of the matched | withheld, the group was too small | ');
    expect(lines('General Surgery')[1]).toMatch(/^No figures are kept for General Surgery/);
  });

  test('one-year positions and interventional radiology do not borrow another row', () => {
    expect(lines('IM preliminary')[1]).toBe('No figures are kept for IM preliminary |  | The report does not have it.');
    expect(lines('Radiology - Interventional')[1]).toMatch(/^No figures are kept for Interventional Radiology/);
  });

  test('the bands of the applicant’s guides stand beside the figures, each with its rule: 224 is under 225, 225 is not', () => {
    const bands = (ck: number): string[] => lines('IM', ck).filter((line) => line.startsWith('Band of G4.ck'));
    expect(bands(224)).toEqual([
      'Band of G4.ck | The state-university guide calls under 225 low, above all at universities, 225-239 average and 240 strong. | Step 2 CK 224',
    ]);
    expect(bands(225)[0]).toContain('calls 225-239 average');
    expect(lines('IM').some((line) => line.startsWith('Band'))).toBe(false);
  });

  test('a citizen is told that the figures are of others', () => {
    const rows = addon.call('BENCHMARK', 'IM', applicant({ 'Work right': 'US citizen', 'Visa wanted': undefined })) as string[][];
    expect(rows.find(([what]) => what === 'Whom they describe')?.[2]).toContain('They may not describe you');
  });
});
