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
  // US experience begins with 2.48, a claim stands from 2.00 (88 %), and the log odds of a likelihood count 0.33 times.
  test('nothing beside it: (2.00 - 2.48) / 0.33 = -1.45, 1 / (1 + e^1.45) = 18.9 %', () => {
    expect([sure(0.189), sure(0.19)]).toEqual([false, true]);
  });
  test('a word of silence takes 0.58: 0.10 / 0.33 = 0.30, 57.5 %; two of them take no more than one', () => {
    expect([sure(0.57, ['silence']), sure(0.58, ['silence'])]).toEqual([false, true]);
    expect([sure(0.57, ['silence', 'silence']), sure(0.58, ['silence', 'silence'])]).toEqual([false, true]);
  });
  test('words left over take 0.26: (2.00 - 2.22) / 0.33 = -0.67, 33.9 %', () => {
    const beside = { isUnread: true, isOpposed: false };
    expect([sure(0.33, [], beside), sure(0.34, [], beside)]).toEqual([false, true]);
  });
  test('another kind of visa answered the other way adds 0.67 to 2.35: -1.02 / 0.33 = -3.09, 4.3 %', () => {
    const beside = { isUnread: false, isOpposed: true };
    expect([sure(0.043, [], beside, 'visa'), sure(0.044, [], beside, 'visa')]).toEqual([false, true]);
  });
  test('a class that was not measured changes nothing', () => {
    expect([sure(0.189, ['lunch']), sure(0.19, ['lunch'])]).toEqual([false, true]);
  });
  test('certainty of the tables is bounded: 0 and 1 are 0.1 and 99.9 %', () => {
    expect([sure(0), sure(1)]).toEqual([false, true]);
  });
});
