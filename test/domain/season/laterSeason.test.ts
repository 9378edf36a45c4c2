/** Is a season that nothing is published of judged like any other: its days by their pattern, its limits held, its prices named? */
import { describe, expect, test } from 'vitest';

import { calendarOf } from '../../../src/data/seasons';
import { expectedDay } from '../../../src/domain/season/expectedDay';
import { applicant, type Cells, programs } from '../../support/applicant';
import { onlyPricesOfNovember2026 } from '../../support/pricesOfNovember2026';

onlyPricesOfNovember2026();
const { judgeDecided } = await import('../../../src/planning/judged/chosenTiers');
const { judge } = await import('../../../src/planning/judged/judgeList');
const { seasonPlanOf } = await import('../../../src/planning/year/seasonPlan');
const { showPlan } = await import('../../../src/show/sentences/seasonPlan');

describe('the pattern of the days', () => {
  test.each([
    [2023, 'submit', '2022-09-07'],
    [2025, 'submit', '2024-09-04'],
    [2026, 'submit', '2025-09-03'],
    [2027, 'submit', '2026-09-02'],
    [2023, 'review', '2022-09-28'],
    [2025, 'review', '2024-09-25'],
    [2026, 'review', '2025-09-24'],
    [2027, 'review', '2026-09-23'],
    [2023, 'match week', '2023-03-13'],
    [2026, 'match week', '2026-03-16'],
    [2018, 'match day', '2018-03-16'],
    [2024, 'match day', '2024-03-15'],
    [2025, 'match day', '2025-03-21'],
    [2026, 'match day', '2026-03-20'],
    [2026, 'start', '2026-07-01'],
    [2025, 'opens', '2024-06-05'],
    [2026, 'opens', '2025-06-04'],
    [2027, 'opens', '2026-06-03'],
    [2023, 'registration', '2022-09-15'],
    // 31 January was a Saturday in 2026 and a Sunday in 2027.
    [2023, 'standard registration', '2023-01-31'],
    [2026, 'standard registration', '2026-01-30'],
    [2027, 'standard registration', '2027-01-29'],
    [2023, 'pathways', '2023-01-31'],
    // 1 February was a Saturday in 2025.
    [2023, 'ranking opens', '2023-02-01'],
    [2024, 'ranking opens', '2024-02-01'],
    [2025, 'ranking opens', '2025-02-03'],
    [2027, 'ranking opens', '2027-02-01'],
    // In 2024 this was 28 February, not the first Wednesday of March.
    [2021, 'rank list', '2021-03-03'],
    [2023, 'rank list', '2023-03-01'],
    [2024, 'rank list', '2024-02-28'],
    [2025, 'rank list', '2025-03-05'],
    [2027, 'rank list', '2027-03-03'],
    [2022, 'SOAP ends', '2022-03-17'],
    [2023, 'SOAP ends', '2023-03-16'],
    [2024, 'SOAP ends', '2024-03-14'],
    [2026, 'service closes', '2026-05-31'],
  ] as const)('gives the published day of %i, %s: %s', (season, event, day) => {
    expect(expectedDay(season, event)?.day).toBe(day);
  });

  test('September 2039 begins on a Thursday, so the first Wednesday is the 7th and the fourth the 28th', () => {
    expect(calendarOf(2040)).toEqual({
      season: 2040,
      application: '2039-09-07',
      review: '2039-09-28',
      rankList: '2040-02-29',
      start: '2040-07-01',
      opened: '2039-06-01',
      isExpected: true,
    });
  });

  test('a published season is not expected, and no season has no days', () => {
    expect([calendarOf(2026).isExpected, calendarOf(2027).isExpected]).toEqual([false, false]);
    expect(calendarOf(null).start).toBeNull();
  });
});

const judged = (row: Cells, profile: Cells) => judge([programs(row), applicant(profile)]).rows[0]?.judgement.verdict;
const codeOf = (row: Cells, profile: Cells): string | undefined => judged(row, profile)?.because[0]?.code;

describe('a limit of years', () => {
  test.each([2022, 2027, 2028, 2031])('graduated in 2012, at most 5 years, the Match of %i: graduated-too-long-ago', (season) => {
    const profile = { Season: season, 'Graduation date': '2012-06-30' };
    expect(judged({ 'YOG limit': '5 years' }, profile)?.tier).toBe('Skip');
    expect(codeOf({ 'YOG limit': '5 years' }, profile)).toBe('graduated-too-long-ago');
  });

  // 5 years before the application of 2027-09-01 is 2022-09-01, 5 before the start of 2028-07-01 is 2023-07-01.
  test.each([
    ['2022-08-31', 'outside on both days', 'Skip', []],
    ['2022-09-01', 'inside on the day of application alone', 'Realistic', ['graduation']],
    ['2023-06-30', 'outside on the day of the start alone', 'Realistic', ['graduation']],
    ['2023-07-01', 'inside on both', 'Realistic', []],
  ])('of 5 years in 2028, graduated %s: %s', (graduated, _where, tier, asked) => {
    const verdict = judged({ 'YOG limit': 'within 5 years' }, { Season: 2028, 'Graduation date': graduated });
    expect([verdict?.tier, verdict?.questions.map(({ about }) => about)]).toEqual([tier, asked]);
  });

  test('not said: with 3.1 years to 1 July 2028 it is asked, with 3.0 not (ours: above 3)', () => {
    const asked = (graduated: string) =>
      judged({ 'YOG limit': '' }, { Season: 2028, 'Graduation date': graduated })?.questions.map(({ about }) => about);
    expect([asked('2025-06-01'), asked('2025-07-01')]).toEqual([['graduation limit'], []]);
  });

  test('PROFILE lacks nothing because its season is a later one', () => {
    expect(judge([programs({ Program: 'One' }), applicant({ Season: 2031, Today: '2030-08-01' })]).listNotes).toEqual([]);
  });
});

describe('what is told of a later season', () => {
  const planned = (args: readonly unknown[]) => seasonPlanOf(judgeDecided(args));
  const plan = (season: number) =>
    showPlan(
      planned([
        programs({ Program: 'One' }, { Program: 'Two' }),
        applicant({ Season: season, Specialties: 'IM', 'US letters': 3 }),
      ]),
    );

  test('two programs of 2028 cost 2 × 11 = 22 USD by the prices of 2027, and so does the curve: 43 cost 30 × 11 + 13 × 30 = 720', () => {
    expect(plan(2028).cost).toContain('22 USD (prices of 2027, those of 2028 are not all known');
    expect(plan(2028).pricesOf).toBe(2027);
    expect(plan(2028).costCurve[43]).toEqual({ count: 43, usd: 720 });
  });

  test('a day in a sentence says that it is expected; of 2027, which is published, it does not', () => {
    const late = (season: number, today: string) =>
      showPlan(planned([programs({}), applicant({ Season: season, Today: today, 'US letters': 0 })]))
        .decisions.map(({ reasons }) => reasons)
        .join(' ');
    expect(late(2040, '2039-09-07')).toContain('opened on September 7, 2039 (expected):');
    expect(late(2027, '2026-09-02')).toContain('opened on September 2, 2026:');
  });
});
