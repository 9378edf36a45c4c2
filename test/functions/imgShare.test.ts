/** IMG_SHARE on cells that state a share, and its honest refusal of what it cannot read yet. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { freshAddon } from '../support/addon';

const addon = freshAddon();
const share = (...args: unknown[]): unknown => addon.call('IMG_SHARE', ...args);

describe('IMG_SHARE', () => {
  test.each([
    [0.6, 0.6],
    [1, 1],
    [60, 0.6],
    [0, 0],
    ['80%', 0.8],
    ['.8', 0.8],
    ['60,5 %', 0.605],
    ['11 out of 20', 0.55],
    ['none now', 0],
    ['50-60%', '50%–60%'],
    ['undisclosed', ''],
    ['mostly IMG', ''],
    ['', ''],
    [101, ''],
  ])('%s is %s', (cell, expected) => {
    expect(share(cell)).toBe(expected);
  });
  test('counts keep both numbers where they are asked for', () => {
    expect(share('11 of 20', undefined, undefined, 'counts')).toBe('11 of 20');
    expect(share('55%', undefined, undefined, 'counts')).toBe(0.55);
  });
  test('a column answers row by row under its header', () => {
    expect(share([['IMG %'], ['12 of 30'], [''], [0.5]])).toEqual([['IMG share read'], [0.4], [''], [0.5]]);
  });
  test('a school is refused, naming the row', () => {
    expect(() => share([['40%'], ['Ross University School of Medicine']])).toThrow(
      'IMG_SHARE: schools: row 2 “Ross University School of Medicine” states no share',
    );
  });
  test('a share is looked up by program as SUMIF does, spelling aside', () => {
    expect(share([['40%'], ['12 of 30']], [['Mill Creek'], ['Palomar']], [['PALOMAR'], ['mill-creek'], ['Other']])).toEqual([
      [0.4],
      [0.4],
      [''],
    ]);
  });
  test('programs of another height are refused with both numbers', () => {
    expect(() => share([['40%']], [['a'], ['b']], 'a')).toThrow(
      'programs must be as high as schools: it has 2 rows and schools has 1',
    );
  });
});
