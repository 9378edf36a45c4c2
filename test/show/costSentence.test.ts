/** What is said of the cost of a list: whose prices they are, and what has none? */
import { describe, expect, test } from 'vitest';
import { onlyPricesOfNovember2026 } from '../support/pricesOfNovember2026';

onlyPricesOfNovember2026();
const { measureListCost } = await import('../../src/planning/list/listCost');
const { showListCost } = await import('../../src/show/sentences/cost');

describe('the sentence', () => {
  const says = (specialties: readonly string[], season: number | null, own: readonly string[] = []): string =>
    showListCost(measureListCost(specialties, { season, specialties: own }));
  const rows = (count: number, specialty: string): string[] => Array.from({ length: count }, () => specialty);
  test('counts each specialty apart', () => {
    expect(says([...rows(43, 'Internal Medicine'), ...rows(7, 'Diagnostic Radiology')], 2026)).toBe(
      'Applying to every open program that is not Skip costs 797 USD (prices of the 2026 season; transcripts and exams are extra).',
    );
  });
  test('takes the newest season with all prices where one is not known, and says so', () => {
    expect(says(rows(31, 'Internal Medicine'), 2028)).toBe(
      'Applying to every open program that is not Skip costs 360 USD (prices of 2027, those of 2028 are not all known; transcripts and exams are extra).',
    );
  });
  test('names what has no price, and leaves it out of the sum', () => {
    expect(says(['Internal Medicine', 'OB/GYN'], 2026)).toBe(
      'Applying to every open program that is not Skip costs 11 USD (prices of the 2026 season; transcripts and exams are extra). No price is known for: obstetrics and gynecology (1).',
    );
  });
  test('takes two spellings of one specialty for one: 25 + 25 cost 930, not 550', () => {
    expect(says([...rows(25, 'IM'), ...rows(25, 'Internal Medicine')], 2026)).toContain(' costs 930 USD ');
  });
  test('of a season without prices the 30th and the 31st are of the same one: 30 × 11 = 330, + 30 = 360', () => {
    expect(says(rows(30, 'Internal Medicine'), 2028)).toContain('330 USD (prices of 2027, those of 2028');
    expect(says(rows(31, 'Internal Medicine'), 2028)).toContain('360 USD (prices of 2027, those of 2028');
  });
  test('Emergency Medicine of a later season costs what its own service asked last: 99 USD flat', () => {
    expect(says(['Emergency Medicine', 'Internal Medicine'], 2028)).toContain(
      '110 USD (prices of 2026 and 2027, those of 2028 are not all known',
    );
  });
  test('is silent for an empty list; without a season the newest prices are named as such', () => {
    expect(says([], 2026)).toBe('');
    expect(says(['Internal Medicine'], null)).toBe(
      'Applying to every open program that is not Skip costs 11 USD (prices of 2027, PROFILE names no season; transcripts and exams are extra).',
    );
  });
  test('of a specialty that PROFILE does not name nothing is priced, and it is told: 31 of Internal Medicine cost 360, 2 of Psychiatry nothing', () => {
    const list = [...rows(31, 'Internal Medicine'), ...rows(2, 'Psychiatry')];
    expect(says(list, 2027, ['IM'])).toBe(
      'Applying to every open program that is not Skip costs 360 USD (prices of the 2027 season; transcripts and exams are extra). Not counted, as PROFILE does not name the specialty: psychiatry (2).',
    );
    // 2 of Psychiatry cost 2 × 11 = 22 once PROFILE names it.
    expect(says(list, 2027, ['IM', 'Psychiatry'])).toContain(' costs 382 USD ');
  });
  test('what has no price is never a sum of 0 USD', () => {
    expect(says(['OB/GYN'], 2028)).toBe('No price is known for: obstetrics and gynecology (1).');
  });
});
