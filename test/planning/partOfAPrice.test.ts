/** Where a season's prices are known up to the 30th program only: does one screen still name one season, for 3 programs as for 40? */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type * as Fees from '../../src/data/fees';
import { applicant, programs } from '../support/applicant';

const FEES_FILE = '../../src/data/fees';

/** Files share their modules: those that were loaded before know all prices. */
beforeAll(() => {
  vi.resetModules();
  vi.doMock(FEES_FILE, async (original) => {
    const fees = (await original()) as typeof Fees;
    return { ...fees, FEES: fees.FEES.filter(({ season, to }) => season <= 2026 || (season === 2027 && to !== null)) };
  });
});
afterAll(() => {
  vi.doUnmock(FEES_FILE);
  vi.resetModules();
});

test.each([3, 40])(
  '%i programs of 2027 are priced as in 2026 by SHORTLIST, LIST_BALANCE and the curve of the plan',
  async (count) => {
    const { judge } = await import('../../src/planning/judged/judgeList');
    const { seasonPlanOf } = await import('../../src/planning/year/seasonPlan');
    const rows = Array.from({ length: count }, (_, at) => ({ Program: `Program ${at}` }));
    const { cost, curve, shortlist } = seasonPlanOf(judge([programs(...rows), applicant({ Season: 2027, Today: null })]));
    expect([...new Set([...cost.pricesOf, curve.pricesOf, ...shortlist.pricesOf])]).toEqual([2026]);
  },
);

test('APPLY_COST names the same season', async () => {
  const { runApplyCost } = await import('../../src/functions/applyCost');
  expect(runApplyCost([3, 'IM', 2027], () => null)).toBe(
    'not known for 3 programs in Internal Medicine in the 2027 season; by the prices of 2026 it would be 33 USD',
  );
});
