/** Do all who read a tier's label understand its marks: order, words typed back, worth, counts, what waits? */
import { describe, expect, test } from 'vitest';
import { tierWorth } from '../../../src/domain/list/answerImpact';
import { filledRows } from '../../../src/domain/list/judgedList';
import { measureOrder } from '../../../src/domain/list/order';
import { labelOf, type Mark, rankOf, TIERS, tierOf } from '../../../src/domain/tiers';
import { hiddenGroups, SHARE_GROUPS, standingFor } from '../../../src/mentor/disclosure';
import { judgeDecided } from '../../../src/planning/judged/chosenTiers';
import { balanceOf } from '../../../src/planning/list/listBalance';
import { summaryOf } from '../../../src/planning/list/listSummary';
import { shortlistOf } from '../../../src/planning/list/shortlist';
import { readTierWord } from '../../../src/reading/applicant/tierWord';
import { showShortlist } from '../../../src/show/tables/shortlistTable';
import { applicant, type Cells, programs } from '../../support/applicant';

const MARKINGS: readonly (readonly Mark[])[] = [[], ['visa'], ['graduation'], ['visa', 'graduation']];
/** Graduated more than 5 years before 2026-07-01. */
const LONG_AGO = { 'Graduation date': '2015-06-30' };
const judged = (profile: Cells, ...rows: readonly Cells[]) => judgeDecided([programs(...rows), applicant(profile)]);

describe('the label', () => {
  test.each(TIERS.flatMap((tier) => MARKINGS.map((marks) => [labelOf({ tier, marks }), tier] as const)))(
    '“%s” is read back as %s, typed or shown',
    (label, tier) => {
      expect([readTierWord(label), tierOf(label)]).toEqual([tier, tier]);
    },
  );
  test('from the best to the worst: each tier without a mark, with one, with both', () => {
    const ranks = (['Realistic', 'Reach', 'Ultra-reach'] as const).flatMap((tier) => [
      rankOf({ tier, marks: [] }),
      rankOf({ tier, marks: ['visa'] }),
      rankOf({ tier, marks: ['visa', 'graduation'] }),
    ]);
    expect([...ranks].sort((one, other) => one - other)).toEqual(ranks);
    expect(new Set(ranks).size).toBe(9);
    expect(rankOf({ tier: 'Reach', marks: ['graduation'] })).toBe(rankOf({ tier: 'Reach', marks: ['visa'] }));
  });
  test('a link brings a marked row before no unmarked one', () => {
    const list = judged(
      LONG_AGO,
      { Program: 'Both', Visa: '', 'YOG limit': '', Connection: 'rotated there' },
      { Program: 'One', 'YOG limit': '', Connection: 'rotated there' },
      { Program: 'None' },
    );
    expect(measureOrder(filledRows(list), list.profile)).toEqual([3, 2, 1]);
  });
});

describe('what is planned with marked rows', () => {
  test('each mark halves the worth: 40, 20, 10', () => {
    const { cuts } = judged({}, {});
    expect(MARKINGS.map((marks) => tierWorth({ tier: 'Realistic', marks }, cuts))).toEqual([40, 20, 20, 10]);
  });
  test.each([
    ['Once the visa is confirmed', [{ Visa: '' }]],
    ['Once the graduation limit is confirmed', [{ 'YOG limit': '' }]],
    ['Once the visa and the graduation limit are confirmed', [{ Visa: '' }, { 'YOG limit': '' }]],
  ])('SHORTLIST: “%s”', (title, rows) => {
    const lines = showShortlist(shortlistOf(judged(LONG_AGO, ...rows.map((row, at) => ({ ...row, Program: `Program ${at}` })))));
    const at = lines.findIndex(([first]) => first === title);
    expect(at, title).toBeGreaterThan(0);
    expect(lines[at + 1]?.[5]).toBe('Realistic (half, until confirmed), no link there: 20 points');
  });
  test('“Tier to use” keeps the marks, on a computed Skip too; a Skip of the applicant’s own has none', () => {
    const labels = filledRows(
      judged(
        LONG_AGO,
        { Visa: '', 'YOG limit': '', 'Tier to use': 'Reach' },
        { 'CK minimum': '260 required', 'YOG limit': '', 'Tier to use': 'Reach (verify graduation)' },
        { 'YOG limit': '', 'Tier to use': 'Skip' },
      ),
    ).map(({ judgement }) => labelOf(judgement.verdict));
    expect(labels).toEqual(['Reach (verify visa, graduation)', 'Reach (verify graduation)', 'Skip']);
  });
  test('LIST_BALANCE counts both; a marked row is not safer', () => {
    const rows = [
      { Connection: 'rotated there' },
      { Visa: '' },
      { 'YOG limit': '', Connection: 'rotated there' },
      { Visa: '', 'YOG limit': '' },
    ];
    const { visaToVerify, graduationToVerify, safer } = balanceOf(judged(LONG_AGO, ...rows));
    expect([visaToVerify, graduationToVerify, safer]).toEqual([2, 2, 1]);
  });
  test('rows of which an EAD holder asks are counted, though they have no mark, and are not safer', () => {
    const list = judged({ 'Work right': 'Other work permit (EAD)', 'Visa wanted': null }, { Visa: '' }, { Visa: 'EAD accepted' });
    expect(filledRows(list).map(({ judgement }) => labelOf(judgement.verdict))).toEqual(['Realistic', 'Realistic']);
    expect([balanceOf(list).visaToVerify, summaryOf(list).verifyVisa]).toEqual([1, 1]);
    expect([balanceOf(list).safer, summaryOf(list).safer]).toEqual([1, 1]);
  });
});

describe('the page for a mentor', () => {
  const both = { tier: 'Reach', marks: ['visa', 'graduation'] } as const;
  test.each([
    ['visa', 'Reach (verify graduation)'],
    ['school', 'Reach (verify visa)'],
    ['exams', 'Reach (verify visa, graduation)'],
  ] as const)('without the group “%s”: %s', (group, label) => {
    expect(labelOf(standingFor(both, hiddenGroups(SHARE_GROUPS.filter((one) => one !== group))))).toBe(label);
  });
});
