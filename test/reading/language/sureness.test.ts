/** Does what stands beside a claim raise and lower how likely it must be, and is each class counted once? */
import { describe, expect, test } from 'vitest';
import { implied } from '../../../src/reading/language/element';
import { isSure } from '../../../src/reading/language/sureness';

const PLAIN = { isUnread: false, isOpposed: false };
const sure = (likely: number, classes: readonly string[] = [], beside = PLAIN, table = 'usce'): boolean =>
  isSure(
    table,
    likely,
    classes.map((is) => implied(is)),
    beside,
  );

describe('how likely a claim must be', () => {
  // US experience begins with 2.48, a claim stands from 1.80 (86 %), and the log odds of a likelihood count 0.33 times.
  test('nothing beside it: (1.80 - 2.48) / 0.33 = -2.06, 1 / (1 + e^2.06) = 11.3 %', () => {
    expect([sure(0.112), sure(0.114)]).toEqual([false, true]);
  });
  test('a word of silence takes 0.58: (1.80 - 1.90) / 0.33 = -0.30, 42.5 %; two of them take no more than one', () => {
    expect([sure(0.424, ['silence']), sure(0.425, ['silence'])]).toEqual([false, true]);
    expect([sure(0.424, ['silence', 'silence']), sure(0.425, ['silence', 'silence'])]).toEqual([false, true]);
  });
  test('words left over take 0.26: (1.80 - 2.22) / 0.33 = -1.27, 21.9 %', () => {
    const beside = { isUnread: true, isOpposed: false };
    expect([sure(0.218, [], beside), sure(0.219, [], beside)]).toEqual([false, true]);
  });
  test('another kind of visa answered the other way adds 0.67 to 2.85: (1.80 - 3.52) / 0.33 = -5.21, 0.54 %', () => {
    const beside = { isUnread: false, isOpposed: true };
    expect([sure(0.0053, [], beside, 'visa'), sure(0.0055, [], beside, 'visa')]).toEqual([false, true]);
  });
  test('a class that was not measured changes nothing', () => {
    expect([sure(0.112, ['lunch']), sure(0.114, ['lunch'])]).toEqual([false, true]);
  });
  test('certainty of the tables is bounded: 0 and 1 are 0.1 and 99.9 %', () => {
    expect([sure(0), sure(1)]).toEqual([false, true]);
  });
});
