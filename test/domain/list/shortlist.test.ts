/** Is the shortlist the best one? Against every subset of small lists; the limits always hold; edges worked out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureCost, type PriceStep } from '../../../src/domain/list/cost';
import { planShortlist } from '../../../src/domain/list/shortlist';
import type { Candidate, Limits, Prices } from '../../../src/domain/list/shortlistGroups';

/** 2 USD each for the first two of a specialty, 5 each from the third on. */
const STEPS: readonly PriceStep[] = [
  { from: 1, to: 2, usd: 2, unit: 'each' },
  { from: 3, to: null, usd: 5, unit: 'each' },
];
const priced =
  (sent = 0) =>
  (): Prices => ({ steps: STEPS, sent });
const NONE = Number.POSITIVE_INFINITY;
const free: Limits = { most: NONE, budget: NONE, mostCore: NONE, mostSpecialties: 2 };
const one = (worth: number, specialty = 'im', isCore = false, questions = 0): Candidate => ({
  worth,
  specialty,
  isCore,
  questions,
});

const costOf = (chosen: readonly Candidate[], prices: (specialty: string) => Prices): number => {
  const counts = new Map<string, number>();
  for (const { specialty } of chosen) counts.set(specialty, (counts.get(specialty) ?? 0) + 1);
  return [...counts].reduce((sum, [specialty, count]) => {
    const { steps, sent } = prices(specialty);
    return sum + (steps === null ? 0 : (measureCost(sent + count, steps) ?? NONE) - (measureCost(sent, steps) ?? 0));
  }, 0);
};
const isAllowed = (chosen: readonly Candidate[], limits: Limits, prices: (specialty: string) => Prices): boolean =>
  chosen.length <= limits.most &&
  costOf(chosen, prices) <= limits.budget &&
  chosen.filter(({ isCore }) => isCore).length <= limits.mostCore &&
  new Set(chosen.map(({ specialty }) => specialty)).size <= limits.mostSpecialties;

/** The largest worth over all subsets. */
function bruteForce(candidates: readonly Candidate[], limits: Limits, prices: (specialty: string) => Prices): number {
  let best = 0;
  for (let mask = 0; mask < 1 << candidates.length; mask += 1) {
    const chosen = candidates.filter((_, at) => mask & (1 << at));
    if (!isAllowed(chosen, limits, prices)) continue;
    best = Math.max(
      best,
      chosen.reduce((sum, { worth }) => sum + worth, 0),
    );
  }
  return best;
}

const candidate = fc.record({
  worth: fc.integer({ min: -5, max: 70 }),
  specialty: fc.constantFrom('im', 'fm', 'psych'),
  isCore: fc.boolean(),
  questions: fc.integer({ min: 0, max: 4 }),
});
const limits = fc.record({
  most: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NONE)),
  budget: fc.oneof(fc.integer({ min: 0, max: 40 }), fc.constant(NONE)),
  mostCore: fc.integer({ min: 0, max: 4 }),
  mostSpecialties: fc.constantFrom(1 as const, 2 as const),
});

describe('the best list', () => {
  test('has the same worth as the best of all subsets, and keeps every limit', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 9 }), limits, fc.integer({ min: 0, max: 3 }), (all, given, sent) => {
        const plan = planShortlist(all, given, priced(sent));
        const chosen = plan.chosen.map((at) => all[at]).filter((found) => found !== undefined);
        expect(chosen).toHaveLength(plan.chosen.length);
        expect(isAllowed(chosen, given, priced(sent))).toBe(true);
        expect(chosen.reduce((sum, { worth }) => sum + worth, 0)).toBe(plan.worth);
        expect(plan.usd).toBe(costOf(chosen, priced(sent)));
        expect(plan.worth).toBe(bruteForce(all, given, priced(sent)));
      }),
    );
  });

  test('is the same each time, and however the list is sorted worth the same', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), limits, (all, given) => {
        const plan = planShortlist(all, given, priced());
        expect(planShortlist(all, given, priced())).toEqual(plan);
        expect(planShortlist([...all].reverse(), given, priced()).worth).toBe(plan.worth);
      }),
    );
  });

  test('one more application never makes it worth less', () => {
    fc.assert(
      fc.property(fc.array(candidate, { maxLength: 12 }), fc.integer({ min: 0, max: 11 }), (all, most) => {
        const less = planShortlist(all, { ...free, most }, priced()).worth;
        expect(planShortlist(all, { ...free, most: most + 1 }, priced()).worth).toBeGreaterThanOrEqual(less);
      }),
    );
  });
});

describe('on both sides of a limit', () => {
  test('the third of a specialty costs 5: with 8 USD two are in, with 9 all three', () => {
    const all = [one(40), one(30), one(20)];
    expect(planShortlist(all, { ...free, budget: 8 }, priced())).toEqual({ chosen: [0, 1], worth: 70, usd: 4 });
    expect(planShortlist(all, { ...free, budget: 9 }, priced())).toEqual({ chosen: [0, 1, 2], worth: 90, usd: 9 });
  });
  test('two cheap ones of another specialty beat a third dear one: 40 + 30 + 15 + 15 for 8 USD', () => {
    const all = [one(40), one(30), one(20), one(15, 'fm'), one(15, 'fm')];
    expect(planShortlist(all, { ...free, budget: 8 }, priced()).chosen).toEqual([0, 1, 3, 4]);
  });
  test('two sent already: the next one costs 5', () => {
    expect(planShortlist([one(40)], { ...free, budget: 4 }, priced(2)).chosen).toEqual([]);
    expect(planShortlist([one(40)], { ...free, budget: 5 }, priced(2))).toEqual({ chosen: [0], worth: 40, usd: 5 });
  });
  test('one of the core at most: the better one', () => {
    const all = [one(40, 'im', true), one(50, 'im', true), one(10)];
    expect(planShortlist(all, { ...free, mostCore: 1 }, priced()).chosen).toEqual([1, 2]);
    expect(planShortlist(all, { ...free, mostCore: 2 }, priced()).chosen).toEqual([0, 1, 2]);
  });
  test('a third specialty stays out, the least one', () => {
    const all = [one(40, 'im'), one(30, 'fm'), one(20, 'psych')];
    expect(planShortlist(all, free, priced()).chosen).toEqual([0, 1]);
    expect(planShortlist(all, { ...free, mostSpecialties: 1 }, priced()).chosen).toEqual([0]);
  });
  test('of equal worth, the one with fewer questions; of equal questions, the one that stands first', () => {
    expect(planShortlist([one(40, 'im', false, 2), one(40, 'im', false, 1)], { ...free, most: 1 }, priced()).chosen).toEqual([1]);
    expect(planShortlist([one(40), one(40)], { ...free, most: 1 }, priced()).chosen).toEqual([0]);
  });
  test('a worth of 0 adds nothing and stays out', () => {
    expect(planShortlist([one(0), one(1)], free, priced()).chosen).toEqual([1]);
  });
  test('without a known price a specialty is in whatever the budget, beside what 2 USD pay for of another', () => {
    const unknown = (specialty: string): Prices => ({ steps: specialty === 'im' ? STEPS : null, sent: 0 });
    const all = [one(40, 'obgyn'), one(30), one(20)];
    expect(planShortlist(all, { ...free, budget: 2 }, unknown)).toEqual({ chosen: [0, 1], worth: 70, usd: 2 });
    expect(planShortlist(all, { ...free, budget: 1 }, unknown)).toEqual({ chosen: [0], worth: 40, usd: 0 });
  });
});
