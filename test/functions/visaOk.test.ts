/** VISA_OK: which answer for which need? Each line of its table with the cell that shows it. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';

const addon = keptAddon();
const ok = (visa: unknown, need: unknown): unknown => addon.call('VISA_OK', visa, need);
const profile = (...rows: [string, unknown][]): unknown[][] => [['Profile', ''], ...rows];
const needsH1b = (...rows: [string, unknown][]): unknown[][] =>
  profile(['Work right', 'Needs a visa'], ['Visa wanted', 'H-1B'], ['Step 2 CK', 224], ...rows);

describe('VISA_OK by need', () => {
  test.each([
    ['J-1 only', 'J-1', true],
    ['J-1 only', 'H-1B', false],
    ['H-1B only', 'J-1', false],
    ['J1 case by case', 'J-1', 'If J1 case by case'],
    ['We sponsor visas', 'J-1', 'Verify'],
    ['J-1 yes', 'H-1B', 'Verify'],
    ['J-1 no, H-1B yes', 'either', true],
    ['no visa', 'either', false],
    ['No J-1; H-1B for strong candidates', 'either', 'If H-1B for strong candidates'],
    ['No H-1B', 'either', 'Verify'],
    ['no visa', 'none', true],
    ['no visa', 'US citizen', true],
    ['EAD not accepted', 'EAD', false],
    ['EAD accepted', 'EAD', true],
    ['citizens or permanent residents only', 'EAD', false],
    ['J-1 only', 'EAD', 'Verify'],
    ['', 'J-1', ''],
    ['?', 'J-1', 'Verify'],
    ['#N/A', 'J-1', 'Verify'],
  ])('“%s” for %s is %s', (visa, need, expected) => {
    expect(ok(visa, need)).toBe(expected);
  });
});

describe('VISA_OK for a profile', () => {
  test('an H-1B condition that Step 3 settles is TRUE once it is passed', () => {
    expect(ok('H-1B with Step 3', needsH1b(['Step 3', 'Passed']))).toBe(true);
    expect(ok('H-1B with Step 3', needsH1b(['Step 3', 'Not taken']))).toBe('If H-1B with Step 3');
  });
  test('a score the profile no longer reaches is FALSE: 250 asked, 224 scored', () => {
    expect(ok('H-1B if CK above 250', needsH1b())).toBe(false);
    expect(ok('H-1B if CK above 220', needsH1b())).toBe(true);
  });
  test('transfers only is FALSE for somebody who starts', () => {
    expect(ok('H-1B transfers only', needsH1b())).toBe(false);
  });
  test('a citizen needs none', () => {
    expect(ok('no visa', profile(['Work right', 'US citizen']))).toBe(true);
  });
  test('a profile without the work right is a wrong call', () => {
    expect(() => ok('J-1', profile(['Step 2 CK', 224]))).toThrow('VISA_OK: need: your PROFILE does not say Work right');
  });
});

describe('VISA_OK on columns and blocks', () => {
  test('a column with its header answers row by row, blank for blank', () => {
    expect(ok([['Visa'], ['J-1 only'], [''], ['no visa']], 'J-1')).toEqual([['Visa OK'], [true], [''], [false]]);
  });
  test('in a J-1 column a bare yes, a tick and an unticked box are about the J-1', () => {
    expect(ok([['J-1 visa?'], ['yes'], [true], [false], ['no']], 'J-1')).toEqual([
      ['Visa OK'],
      [true],
      [true],
      ['Verify'],
      [false],
    ]);
  });
  test('a J-1 and an H-1B column are one block', () => {
    expect(
      ok(
        [
          ['J-1', 'H-1B'],
          ['no', 'yes'],
          ['', ''],
          ['no', 'no'],
        ],
        'either',
      ),
    ).toEqual([['Visa OK'], [true], [''], [false]]);
  });
  test('the whole list will do', () => {
    expect(
      ok(
        [
          ['Program', 'City', 'Visa'],
          ['Mill Creek', 'Fontana', 'J-1 only'],
          ['Palomar', '', ''],
        ],
        'J-1',
      ),
    ).toEqual([['Visa OK'], [true], ['Verify']]);
  });
  test('several columns without a visa header are refused by name', () => {
    expect(() =>
      ok(
        [
          ['a', 'b'],
          ['J-1', 'x'],
        ],
        'J-1',
      ),
    ).toThrow('VISA_OK: visa: a block of several columns must begin with its header row');
  });
  test('a need nobody knows is refused by name', () => {
    expect(() => ok('J-1', 'visa please')).toThrow('VISA_OK: need must be "J-1", "H-1B"');
    expect(() => ok('J-1', undefined)).toThrow('VISA_OK: need must be');
  });
});
