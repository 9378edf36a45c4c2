/** What do applications cost? The published example, both sides of each price step, and what is said where a price is not known. */
import { describe, expect, test } from 'vitest';
import { FEES, type Service } from '../../../src/data/fees';
import { measureCost } from '../../../src/domain/list/cost';
import { showListCost } from '../../../src/planning/costSentence';

const stepsOf = (service: Service, season: number) => FEES.filter((row) => row.service === service && row.season === season);

describe('the price of applications', () => {
  test.each([
    // 11 USD each up to 30; 30 USD each from the 31st on.
    ['ERAS', 2026, 0, 0],
    ['ERAS', 2026, 1, 11],
    ['ERAS', 2026, 30, 330],
    ['ERAS', 2026, 31, 360],
    ['ERAS', 2026, 43, 720],
    ['ERAS', 2025, 31, 360],
    // 99 USD flat up to 18; 18 each to 30; 23 each above: 99 + 12 × 18 = 315, and 338.
    ['ResidencyCAS', 2026, 1, 99],
    ['ResidencyCAS', 2026, 18, 99],
    ['ResidencyCAS', 2026, 19, 117],
    ['ResidencyCAS', 2026, 30, 315],
    ['ResidencyCAS', 2026, 31, 338],
  ] as const)('%s %d: %d programs cost %d USD', (service, season, count, usd) => {
    expect(measureCost(count, stepsOf(service, season))).toBe(usd);
  });

  test('the published example: 43 in one specialty and 7 in another cost 720 + 77 = 797 USD', () => {
    const steps = stepsOf('ERAS', 2026);
    expect((measureCost(43, steps) ?? 0) + (measureCost(7, steps) ?? 0)).toBe(797);
  });

  test('31 programs of the 2027 season have no price: the step above 30 is not known', () => {
    expect(measureCost(30, stepsOf('ERAS', 2027))).toBe(330);
    expect(measureCost(31, stepsOf('ERAS', 2027))).toBeNull();
  });
});

describe('the sentence', () => {
  const rows = (count: number, specialty: string): string[] => Array.from({ length: count }, () => specialty);
  test('counts each specialty apart', () => {
    expect(showListCost([...rows(43, 'Internal Medicine'), ...rows(7, 'Diagnostic Radiology')], 2026)).toBe(
      'Applying to all that are open and not Skip: 797 USD in application fees (prices of the 2026 season; transcripts and exams apart).',
    );
  });
  test('takes the newest season with all prices where one is not known, and says so', () => {
    expect(showListCost(rows(31, 'Internal Medicine'), 2027)).toBe(
      'Applying to all that are open and not Skip: 360 USD in application fees (prices of 2026, those of 2027 are not all known; transcripts and exams apart).',
    );
  });
  test('names what has no price, and leaves it out of the sum', () => {
    expect(showListCost(['Internal Medicine', 'OB/GYN'], 2026)).toBe(
      'Applying to all that are open and not Skip: 11 USD in application fees (prices of the 2026 season; transcripts and exams apart). No price is known for: obstetrics and gynecology (1).',
    );
  });
  test('takes two spellings of one specialty for one: 25 + 25 cost 930, not 550', () => {
    expect(showListCost([...rows(25, 'IM'), ...rows(25, 'Internal Medicine')], 2026)).toContain(': 930 USD');
  });
  test('of a season without prices up to 30 cost what they cost in 2027, the 31st what it cost in 2026, each named: 30 × 11 = 330, + 30 = 360', () => {
    expect(showListCost(rows(30, 'Internal Medicine'), 2028)).toContain(
      '330 USD in application fees (prices of 2027, those of 2028',
    );
    expect(showListCost(rows(31, 'Internal Medicine'), 2028)).toContain(
      '360 USD in application fees (prices of 2026, those of 2028',
    );
  });
  test('Emergency Medicine of a later season costs what its own service asked last: 99 USD flat', () => {
    expect(showListCost(['Emergency Medicine', 'Internal Medicine'], 2028)).toContain(
      '110 USD in application fees (prices of 2026 and 2027, those of 2028 are not all known',
    );
  });
  test('is silent for an empty list; without a season the newest prices are named as such', () => {
    expect(showListCost([], 2026)).toBe('');
    expect(showListCost(['Internal Medicine'], null)).toBe(
      'Applying to all that are open and not Skip: 11 USD in application fees (prices of 2027, PROFILE names no season; transcripts and exams apart).',
    );
  });
  test('what has no price is never a sum of 0 USD', () => {
    expect(showListCost(['OB/GYN'], 2028)).toBe('No price is known for: obstetrics and gynecology (1).');
  });
});
