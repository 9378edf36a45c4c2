/** Which day, or month, do the words behind "by" name? */
import { describe, expect, test } from 'vitest';
import { statedDay } from '../../src/reading/text/days';

describe('a day that words state', () => {
  test.each([
    [' february 1, 2027', { year: 2027, month: 2, day: 1 }],
    [' march 2027', { year: 2027, month: 3, day: null }],
    [' february 1st', { year: null, month: 2, day: 1 }],
    [' 1 feb', { year: null, month: 2, day: 1 }],
    [' the end of february', { year: null, month: 2, day: null }],
    [' 2/15', { year: null, month: 2, day: 15 }],
    [' 15/2', { year: null, month: 2, day: 15 }],
  ])('“by%s”', (words, day) => {
    expect(statedDay(words)).toEqual(day);
  });
  test.each([' 3/1', ' 2027', ' february 30', ' rank list deadline', ' interviews, apply by october 1', ''])(
    '“by%s” leaves it open',
    (words) => {
      expect(statedDay(words)).toBeNull();
    },
  );
});
