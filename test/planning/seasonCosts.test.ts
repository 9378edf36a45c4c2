/** Which fees of the season are due for whom, on which day, and what stands apart? Both sides of each edge. */
import { describe, expect, test } from 'vitest';
import { filledRows } from '../../src/domain/list/judgedList';
import { judge } from '../../src/planning/judged/judgeList';
import { balanceOf } from '../../src/planning/list/listBalance';
import { shortlistOf } from '../../src/planning/list/shortlist';
import { seasonCostsOf } from '../../src/planning/year/seasonCosts';
import { seasonPlanOf } from '../../src/planning/year/seasonPlan';
import { showApart } from '../../src/show/sentences/seasonCosts';
import { applicant, type Cells, programs } from '../support/applicant';

const costsOf = (profile: Cells, rows: readonly Cells[] = [{}]) => {
  const judged = judge([programs(...rows), applicant(profile)]);
  return seasonCostsOf(judged, filledRows(judged));
};
const feesOf = (profile: Cells, rows?: readonly Cells[]): string[] => {
  const { fees, season } = costsOf(profile, rows);
  return fees.map(({ name, usd, season: of }) => `${name} ${usd}${of === season ? '' : ` (of ${of})`}`);
};

describe('the fees of a season', () => {
  test('its own prices, and the newest known where it has none', () => {
    const [token, transcript, registration] = feesOf({ Season: 2027 });
    expect([token, registration]).toEqual(['ECFMG token 185', 'NRMP registration 85']);
    expect(transcript).toMatch(/^USMLE transcript \d+/);
    expect(feesOf({ Season: 2040 })[2]).toMatch(/^NRMP registration \d+ \(of 20\d\d\)$/);
  });
  test('on the last day of standard registration, 2027-01-29, nothing is late; the day after costs 50 more', () => {
    expect(feesOf({ Season: 2027, Today: '2027-01-29' })).toHaveLength(3);
    const late = (Today: string, Status = 'applied') => feesOf({ Season: 2027, Today }, [{ Program: 'Mercy', Status }])[3];
    expect([late('2027-01-30'), late('2027-03-03')]).toEqual(['NRMP late fee 50', 'NRMP late fee 50']);
    // Once rank lists are in nobody registers, and who interviews has registered.
    expect([late('2027-03-04'), late('2027-01-30', 'interviewed')]).toEqual([undefined, undefined]);
    expect(feesOf({ Season: 2027, Today: null })).toHaveLength(3);
  });
  test('20 ranks are in the registration, the 21st costs 30, two above 60', () => {
    const ranked = (count: number) =>
      feesOf(
        { Season: 2027, Today: '2027-02-10' },
        Array.from({ length: count }, (_, at) => ({ Program: `Program ${at}`, Status: 'Ranked' })),
      ).slice(3);
    expect([ranked(20), ranked(21), ranked(22)]).toEqual([[], ['1 rank above 20 30'], ['2 ranks above 20 60']]);
  });
});

describe('what stands apart', () => {
  test.each([
    ['a citizen, certified', { 'Work right': 'Citizen', 'Visa wanted': null }, 'what travel costs is not known.'],
    [
      'H-1B wanted, Step 3 not taken',
      { 'Visa wanted': 'H-1B', 'Step 3': 'Not taken' },
      'Step 3 955 USD, H-1B visa application 205 USD; what travel costs is not known.',
    ],
    [
      'H-1B wanted, Step 3 passed',
      { 'Visa wanted': 'H-1B', 'Step 3': 'Pass' },
      'H-1B visa application 205 USD; what travel costs is not known.',
    ],
    [
      'not certified, Step 2 CK pending',
      { 'Work right': 'Citizen', 'Visa wanted': null, 'ECFMG certification': 'No', 'Step 2 CK': 'Pending' },
      'Step 2 CK 930 USD, ECFMG Pathways 945 USD, OET 455 USD; what travel costs is not known.',
    ],
  ])('%s', (_says, profile, words) => {
    expect(showApart(costsOf({ Season: 2027, ...profile }))).toBe(`Not in this budget: ${words}`);
  });
  test('what nobody takes from the budget does not change what is left', () => {
    const left = (profile: Cells) => shortlistOf(judge([programs({}), applicant({ Budget: 1000, ...profile })])).budget?.left;
    expect(left({ 'Step 3': 'Not taken', 'Visa wanted': 'Either' })).toBe(left({ 'Step 3': 'Pass', 'Visa wanted': 'J-1' }));
  });
});

test.each([2026, 2027, 2040])(
  'one screen names one season: SHORTLIST, LIST_BALANCE and the plan of %i, for 3 rows as for 40',
  (season) => {
    for (const count of [3, 40]) {
      const rows = Array.from({ length: count }, (_, at) => ({ Program: `Program ${at}` }));
      const judged = judge([programs(...rows), applicant({ Season: season, Today: null })]);
      const { cost, curve, shortlist } = seasonPlanOf(judged);
      const named = [...cost.pricesOf, curve.pricesOf, ...shortlist.pricesOf, ...balanceOf(judged).cost.pricesOf];
      expect(new Set(named).size).toBe(1);
      if (season < 2040) expect(named[0]).toBe(season);
    }
  },
);
