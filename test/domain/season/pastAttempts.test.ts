/** From how many failures, seasons and years on does the past speak in every season, by which rule and from which rows of PROFILE? */
import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../src/data/seasons';
import { heldAgainst, isRepeated } from '../../../src/domain/season/pastAttempts';
import { readProfileValues } from '../../../src/sheet/profile/profileBlock';
import { profileOf } from '../../../src/sheet/profile/profileOf';
import { applicant, type Cells } from '../../support/applicant';

const profile = (cells: Cells) => profileOf(readProfileValues(applicant(cells)));
const held = (cells: Cells) =>
  heldAgainst(profile(cells), calendarOf(2026)).map(({ code, values, origin, uses }) => [
    code,
    values,
    'source' in origin ? origin.source : '',
    uses,
  ]);

describe('against an applicant speak', () => {
  // 2 sittings of Step 1 and 2 of Step 2 CK are a failure each; one alone is not several.
  test('two failures, not one', () => {
    expect(held({ 'Step 1 attempts': 2 })).toEqual([]);
    expect(held({ 'Step 1 attempts': 2, 'Step 2 CK attempts': 2 })).toEqual([
      ['several-failures', { failures: '2' }, 'G1.attempts.many', ['step1_attempts', 'step2_attempts', 'step3_attempts']],
    ]);
  });
  test.each([
    [0, []],
    [1, [['not-matched-before', { times: 'once' }, 'G1.unmatched']]],
    [
      2,
      [
        ['not-matched-before', { times: 'twice' }, 'G1.unmatched'],
        ['failed-cycles', {}, 'G2.delay'],
      ],
    ],
    [
      3,
      [
        ['not-matched-before', { times: '3 times' }, 'G1.unmatched'],
        ['failed-cycles', {}, 'G2.delay'],
      ],
    ],
  ])('%i seasons without a match: %j', (cycles, expected) => {
    expect(held({ 'Match attempts': cycles })).toEqual(expected.map((one) => [...one, ['match_attempts']]));
  });
  // Training begins on 1 July 2026: 5 years before is 1 July 2021.
  test('a graduation more than 5 years before training begins', () => {
    expect(held({ 'Graduation date': '2021-07-01' })).toEqual([]);
    expect(held({ 'Graduation date': '2021-06-30' })).toEqual([
      ['graduated-long-ago', { years: '5' }, 'ours, after G3.activity', ['graduation_date']],
    ]);
    expect(held({ 'Graduation date': undefined })).toEqual([]);
  });
});

test.each([
  [{ 'Step 1 attempts': 2 }, false],
  [{ 'Step 1 attempts': 3 }, true],
  [{ 'Match attempts': 1 }, false],
  [{ 'Match attempts': 2 }, true],
])('%j: the same again would be a pattern: %s', (cells, is) => {
  expect(isRepeated(profile(cells))).toBe(is);
});
