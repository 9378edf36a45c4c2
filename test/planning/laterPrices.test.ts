/** APPLY_COST where a season has no price, or none is named: a number is never put in its place, a named sum of another season is told. */
import { expect, test } from 'vitest';
import { onlyPricesOfNovember2026 } from '../support/pricesOfNovember2026';

onlyPricesOfNovember2026();
const { runApplyCost } = await import('../../src/functions/applyCost');

const cost = (...args: unknown[]): unknown => runApplyCost(args, () => null);

test('30 of 2027 cost 30 × 11 = 330, the 31st 30 more; of 2028 nothing is known, by the prices of 2027 it would be 360', () => {
  expect([cost(30, 'IM', 2027), cost(31, 'IM', 2027)]).toEqual([330, 360]);
  expect(cost(31, 'IM', 2028)).toBe(
    'not known for 31 programs in Internal Medicine in the 2028 season; by the prices of 2027 it would be 360 USD',
  );
});
test('of 2031 nothing is known, by the prices of 2027 five would be 5 × 11 = 55', () => {
  expect(cost(5, 'IM', 2031)).toBe(
    'not known for 5 programs in Internal Medicine in the 2031 season; by the prices of 2027 it would be 55 USD',
  );
});
test('without a season the newest counts of which every step is known, 2027: 330, and with the 31st 360', () => {
  expect([cost(30), cost(31)]).toEqual([330, 360]);
});
