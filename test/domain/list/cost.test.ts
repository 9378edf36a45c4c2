/** What do applications cost? The published example, and both sides of each price step. */
import { describe, expect, test } from 'vitest';
import { FEES, type Service } from '../../../src/data/fees';
import { measureCost } from '../../../src/domain/list/cost';

const stepsOf = (service: Service, season: number) => FEES.filter((row) => row.service === service && row.season === season);

const CASES: readonly (readonly [service: Service, season: number, count: number, usd: number])[] = [
  // 11 USD each up to 30; 30 USD each from the 31st on.
  ['ERAS', 2025, 1, 11],
  ['ERAS', 2025, 30, 330],
  ['ERAS', 2025, 31, 360],
  ['ERAS', 2026, 0, 0],
  ['ERAS', 2026, 1, 11],
  ['ERAS', 2026, 30, 330],
  ['ERAS', 2026, 31, 360],
  ['ERAS', 2026, 43, 720],
  ['ERAS', 2027, 1, 11],
  ['ERAS', 2027, 30, 330],
  ['ERAS', 2027, 31, 360],
  // 99 USD flat up to 18; 18 each to 30; 23 each above: 99 + 12 × 18 = 315, and 338.
  ['ResidencyCAS', 2026, 1, 99],
  ['ResidencyCAS', 2026, 18, 99],
  ['ResidencyCAS', 2026, 19, 117],
  ['ResidencyCAS', 2026, 30, 315],
  ['ResidencyCAS', 2026, 31, 338],
];

describe('the price of applications', () => {
  test.each(CASES)('%s %d: %d programs cost %d USD', (service, season, count, usd) => {
    expect(measureCost(count, stepsOf(service, season))).toBe(usd);
  });

  test.each(FEES)('$service $season from $from to $to: a case stands on its first and on its last program', (row) => {
    const counts = CASES.filter(([service, season]) => service === row.service && season === row.season).map(
      ([, , count]) => count,
    );
    expect(counts).toEqual(expect.arrayContaining(row.to === null ? [row.from] : [row.from, row.to]));
  });

  test('the published example: 43 in one specialty and 7 in another cost 720 + 77 = 797 USD', () => {
    const steps = stepsOf('ERAS', 2026);
    expect((measureCost(43, steps) ?? 0) + (measureCost(7, steps) ?? 0)).toBe(797);
  });

  test('beyond the last step that is known there is no price', () => {
    const steps = stepsOf('ERAS', 2027).filter(({ to }) => to === 30);
    expect([measureCost(30, steps), measureCost(31, steps)]).toEqual([330, null]);
  });
});
