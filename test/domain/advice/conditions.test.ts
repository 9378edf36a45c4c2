/** Does a condition of the table of advice hold, on both sides of its edge, and is what is not said neither yes nor no? */
import { describe, expect, test } from 'vitest';
import { type AdviceCase, words } from '../../../src/domain/advice/advice';
import { askedBy, holds, toldBy } from '../../../src/domain/advice/conditions';

const withCk = (value: number | null): AdviceCase => ({
  facts: {
    ck: { is: 'number', value, tells: `Step 2 CK ${value}`, asks: '“Step 2 CK”' },
    place: words(value === null ? null : { 'Bay Area': 'Bay Area', California: 'California' }, '“Target areas”'),
  },
  gaps: {},
});

describe('conditions', () => {
  test.each([
    [219, 'ck<220', true],
    [220, 'ck<220', false],
    [229, 'ck>=230', false],
    [230, 'ck>=230', true],
    [1, 'ck=1', true],
    [2, 'ck=1', false],
    [null, 'ck<220', null],
    [null, 'ck>=230', null],
    [218, 'place:Bay Area', true],
    [218, 'place:Pacific/California', true],
    [218, 'place:Central Valley', false],
    [218, '!place:Central Valley', true],
    [null, 'place:Bay Area', null],
    [null, '!place:Bay Area', null],
    [Number.NaN, 'ck<220', false],
    [Number.NaN, 'ck>=230', false],
  ])('with %s, %s: %s', (ck, condition, is) => {
    expect(holds(condition, withCk(ck))).toBe(is);
  });

  test('tells what it rests on, and asks for what is not said', () => {
    expect(toldBy('ck<220', withCk(218))).toBe('Step 2 CK 218');
    expect(toldBy('place:California/Bay Area', withCk(218))).toBe('California, Bay Area');
    expect(toldBy('!place:Central Valley', withCk(218))).toBe('');
    expect(askedBy('place:Bay Area', withCk(null))).toBe('“Target areas”');
  });

  test.each(['clerk<220', 'ck:220', 'place<2', 'ck'])('%s is no condition: a fault of the table', (condition) => {
    expect(() => holds(condition, withCk(218))).toThrow(`no condition ${condition}`);
  });
});
