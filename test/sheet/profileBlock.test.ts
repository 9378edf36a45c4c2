/** Is each label of a profile known by the words applicants use, and each value read as it is meant? */
import { describe, expect, test } from 'vitest';
import { readLabel } from '../../src/reading/labelWords';
import { profileOf, readProfileValues } from '../../src/sheet/profileBlock';
import { casesOf } from '../support/cases';

describe('profile labels', () => {
  test.each(casesOf('label'))('$name', ({ cells, expected }) => {
    expect(readLabel(String(cells[0]))).toBe(expected);
  });
});

const profile = (...rows: [string, unknown][]) => profileOf(readProfileValues(rows));

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
  test('a block without one known label is a wrong call', () => {
    expect(() => readProfileValues([['Field', 'Value']])).toThrow('is PROFILE the right range?');
  });
});
