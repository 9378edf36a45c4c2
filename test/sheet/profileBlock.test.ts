/** Is each label of a profile known by the words applicants use, and each value read as it is meant? */
import { describe, expect, test } from 'vitest';
import { readLabel } from '../../src/reading/headers/profileLabel';
import { readProfileValues } from '../../src/sheet/profile/profileBlock';
import { profileOf } from '../../src/sheet/profile/profileOf';
import { casesOf } from '../support/cases';

describe('profile labels', () => {
  test.each(casesOf('label'))('$name', ({ cells, expected }) => {
    expect(readLabel(String(cells[0]))).toBe(expected);
  });
});

const profile = (...rows: [string, unknown][]) => profileOf(readProfileValues(rows));

test('rows of a list are one list: a first and a second specialty are both; of two scores the first counts', () => {
  const both = profile(
    ['First specialty', 'Internal Medicine'],
    ['Second specialty', 'Family Medicine'],
    ['Step 2 CK', 218],
    ['CK', 225],
  );
  expect(both.specialties).toEqual(profile(['Specialties', 'Internal Medicine; Family Medicine']).specialties);
  expect(both.step2.score).toBe(218);
  expect(profile(['Specialty 1', 'FM'], ['Specialty 2', 'FM']).specialties).toEqual(profile(['Specialty', 'FM']).specialties);
});

describe('profile values', () => {
  test.each([
    ['US citizen', 'citizen'],
    ['Green card', 'permanent resident'],
    ['Needs a visa', 'needs a visa'],
    ['Not a US citizen', 'needs a visa'],
    ['non-US citizen', 'needs a visa'],
    ['Other work permit (EAD)', 'other work permit'],
    ['', null],
  ])('Work right “%s” is %s', (value, expected) => {
    expect(profile(['Work right', value], ['Season', 2027]).workRight).toBe(expected);
  });
  test('“Do I need a visa?” gives a bare yes its meaning', () => {
    expect(profile(['Do I need a visa?', 'Yes']).workRight).toBe('needs a visa');
  });
  test.each([
    ['Work right', 'Indian citizen', null],
    ['Work right', 'US citizen, international graduate', 'citizen'],
    ['Work right', 'US Citizen - no sponsorship needed', 'citizen'],
    ['Work right', 'Permanent resident (visa not required)', 'permanent resident'],
    ['Work right', 'Green card pending', null],
    ['Work right', 'Non-US IMG, green card', 'permanent resident'],
    ['Work right', 'EAD, no visa needed', 'other work permit'],
    ['Work right', 'F-1 student', 'needs a visa'],
    ['US citizen?', 'Yes', 'citizen'],
    ['Green card?', true, 'permanent resident'],
    ['US citizen or green card?', 'No', 'needs a visa'],
    ['Do I need a visa?', 'No', 'no visa needed'],
    ['Do I need a visa?', 'No - US citizen', 'citizen'],
    ['Work right', 'No green card, no US citizenship', 'needs a visa'],
    ['Visa', 'J1 or H1b', 'needs a visa'],
    ['Visa', 'none needed', 'no visa needed'],
  ])('%s: “%s” is %s', (label, value, expected) => {
    expect(profile([label, value], ['Season', 2027]).workRight).toBe(expected);
  });
  test.each([
    [['US citizen?', 'no'], ['Green card?', 'yes'], 'permanent resident'],
    [['Need sponsorship', 'No'], ['Work right', 'US citizen'], 'citizen'],
    [['Citizenship', 'Indian'], ['Do I need a visa?', 'Yes'], 'needs a visa'],
    [['Work right', 'Green card'], ['Citizenship', 'Indian'], 'permanent resident'],
    [['Need sponsorship', 'No'], ['Spouse citizenship', 'US'], 'no visa needed'],
  ] as const)('of two rows about work right the one that says more counts: %s, %s is %s', (one, other, expected) => {
    expect(profile([...one], [...other]).workRight).toBe(expected);
  });
  test.each([
    ['234, no fails', { score: 234, outcome: 'pass', attempts: 1 }],
    ['221 after one fail', { score: 221, outcome: 'pass', attempts: 2 }],
    ['failed twice, then 230', { score: 230, outcome: 'pass', attempts: 3 }],
    ['195 (fail)', { score: null, outcome: 'fail' }],
    ['pending (expecting 235)', { score: null, outcome: 'pending' }],
    ['Not taken, aim 245', { score: null, outcome: 'not taken' }],
    ['target 240', { score: null, outcome: 'not said' }],
    ['practice NBME 231', { score: null, outcome: 'not said' }],
  ])('Step 2 CK “%s”: a hope is no score, a denied failure no failure', (value, expected) => {
    expect(profile(['Step 2 CK', value]).step2).toMatchObject(expected);
  });
  test.each([
    ['1 fail', 2],
    ['failed once', 2],
    ['no fails', 1],
    ['2nd', 2],
    [1, 1],
    [0, null],
  ])('Step 2 CK attempts “%s” are %s sittings', (value, expected) => {
    expect(profile(['Step 2 CK', 230], ['Step 2 CK attempts', value]).step2.attempts).toBe(expected);
  });
  test.each([
    ['June 2025 - 2 months', 2],
    ['Jun-Aug 2025, 3 months', 3],
    ['3', 3],
    ['none yet', 0],
  ])('Hands-on USCE “%s” is %s months: a calendar year is no amount', (value, expected) => {
    expect(profile(['Hands-on USCE months', value]).usceMonths.now).toBe(expected);
  });
  test.each([
    ['Certified by ECFMG in 2024', 'yes', null],
    ['Certified, will not expire', 'yes', null],
    ['Yes', 'yes', null],
    ['will be certified soon', 'no', null],
    ['expected September 2026', 'no', '2026-09-30'],
    ['No', 'no', null],
    ['?', 'not said', null],
  ])('ECFMG “%s” is certified: %s, expected %s', (value, certified, expected) => {
    expect(profile(['ECFMG certification', value]).ecfmg).toEqual({ certified, expected });
  });
  test('“none yet” is no strength and no underserved work', () => {
    const read = profile(['Strengths', 'no research yet'], ['Underserved experience', 'none yet']);
    expect([read.strengths, read.underserved]).toEqual([null, null]);
  });
  test('2, 4 by 2026-09-01 is two months now and four planned by that day', () => {
    expect(profile(['Hands-on USCE months', '2, 4 by 2026-09-01']).usceMonths).toEqual({ now: 2, planned: 4, by: '2026-09-01' });
  });
  test('eight weeks are two months', () => {
    expect(profile(['USCE (months)', '8 weeks']).usceMonths.now).toBe(2);
  });
  test('not taken, planned 2026-11-15 is no pass', () => {
    expect(profile(['Step 3', 'not taken, planned 2026-11-15']).step3).toMatchObject({
      outcome: 'not taken',
      score: null,
      on: '2026-11-15',
    });
  });
  test.each([
    ['planned Feb 2027', 'not taken', '2027-02-28'],
    ['not taken, planned for February, 2028', 'not taken', '2028-02-29'],
    ['booked 12/2026', 'not taken', '2026-12-31'],
    ['planned March 2027, moved to May 2027', 'not taken', '2027-05-31'],
    ['planned 2027', 'not taken', null],
    ['fail in Mar 2025, retake planned', 'fail', null],
    ['no, maybe Feb 2027', 'not taken', null],
    ['Feb 2027', 'not said', null],
  ])('a month alone is kept by its last day: Step 3 “%s” is %s, by %s', (value, outcome, on) => {
    expect(profile(['Step 3', value]).step3).toMatchObject({ outcome, on });
  });
  test.each([
    [218, { score: 218, outcome: 'pass' }],
    ['Pass', { score: null, outcome: 'pass' }],
    ['Failed', { score: null, outcome: 'fail' }],
    ['pending', { score: null, outcome: 'pending' }],
    ['224 (2nd attempt)', { score: 224, outcome: 'pass', attempts: 2 }],
  ])('Step 2 CK %s', (value, expected) => {
    expect(profile(['Step 2 CK', value]).step2).toMatchObject(expected);
  });
  test.each([
    [2027, 2027],
    ['2027 Match', 2027],
    ['2026-27', 2027],
  ])('Season %s is the Match of %s', (value, expected) => {
    expect(profile(['Season', value]).season).toBe(expected);
  });
  test('a graduation year alone is a span, not a day', () => {
    expect(profile(['Graduation date', '2020']).graduation).toEqual({ earliest: '2020-01-01', latest: '2020-12-31' });
  });
  test('ECFMG expected on a day is not certified yet', () => {
    expect(profile(['ECFMG certification', 'expected 2026-08-28']).ecfmg).toEqual({ certified: 'no', expected: '2026-08-28' });
  });
  test('a tie covers the area of the places it names', () => {
    const [socal, bay] = profile(['Ties', 'Southern California (grew up in San Diego); Bay Area (family in San Jose)']).ties;
    expect(socal?.areas).toEqual(['Southern California']);
    expect(bay?.areas).toEqual(['Bay Area']);
  });
  test.each([
    ['California + Midwest', ['California', 'Midwest']],
    ['Ohio and Michigan', ['Ohio', 'Michigan']],
    ['Southern California, then anywhere', ['Southern California', 'anywhere']],
    ['Houston, TX & Dallas', ['Houston, TX', 'Dallas']],
  ])('target areas “%s” are %j', (value, expected) => {
    expect(profile(['Target areas', value]).targets.map(({ words }) => words)).toEqual(expected);
  });
  test('a block without one known label is a wrong call', () => {
    expect(() => readProfileValues([['Field', 'Value']])).toThrow('is PROFILE the right range?');
  });
});

describe('what a profile says in passing', () => {
  test.each([
    ['internal med and psych', ['internal med', 'psych']],
    ['IM & FM', ['IM', 'FM']],
    ['Obstetrics and Gynecology', ['Obstetrics and Gynecology']],
    ['Physical Medicine and Rehabilitation', ['Physical Medicine and Rehabilitation']],
    ['psychiatry and a little hope', ['psychiatry and a little hope']],
  ])('specialties: “%s” are %j', (words, specialties) => {
    expect(profile(['Specialties', words]).specialties).toEqual(specialties);
  });
  test.each([
    ['twelve hundred bucks', 1200],
    ['$1,800 spent', null],
    ['$1,800', 1800],
  ])('a budget that is spent is none: “%s”', (words, budget) => {
    expect(profile(['Budget', words]).budget).toBe(budget);
  });
});
