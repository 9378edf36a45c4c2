/** Does the second reader only doubt, by what stands around a word and in which order, and was it learned from the sets as they are? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumOfCells } from '../../../build/opinion';
import { LEARNED_FROM, VISA_OPINION } from '../../../src/data/lexicon/opinion/visa';
import { marksOf, PLACES } from '../../../src/reading/language/marks';
import { isBorneOut, tableOf } from '../../../src/reading/language/secondOpinion';
import { elementsOf } from '../../../src/reading/language/tokens';
import { readVisa } from '../../../src/reading/program/visa/readVisa';

const H1B = { own: 'h1b', other: 'j1' };
const J1 = { own: 'j1', other: 'h1b' };
const header = elementsOf('Visa', 'visa');
const marks = (text: string, asked = H1B): number[] => marksOf(header, elementsOf(text, 'visa'), asked);

/** A table with one answer: each of these marks weighs as many eighths as are given, all others nothing. */
function tableWith(weighed: readonly number[], eighths: number): string {
  const weights = new Float64Array(PLACES);
  for (const mark of weighed) weights[mark] = eighths / 8;
  return tableOf([weights]);
}

describe('the marks of a cell', () => {
  test('the same words in another order carry other marks', () => {
    expect(marks('no J-1, H-1B ok')).not.toEqual(marks('J-1 ok, no H-1B'));
  });
  test('what is said of one kind is marked as the same would be of the other', () => {
    expect(marks('J-1 yes, H-1B no', H1B)).toEqual(marks('H-1B yes, J-1 no', J1));
  });
  test('each is a place of the table, and none stands twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const found = marks(text);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((mark) => Number.isInteger(mark) && mark >= 0 && mark < PLACES)).toBe(true);
      }),
    );
  });
  test('a text of 50,000 characters carries no more of them than its neighbourhoods hold', () => {
    expect(marks(`H-1B yes. ${'they sponsor and refuse, '.repeat(2000)}`).length).toBeLessThan(400);
  });
});

describe('an answer is borne out at 30 % and more', () => {
  // One mark of weight -w eighths gives 1 / (1 + e^(w/8)): 6 eighths 0.321, 7 eighths 0.294.
  test('at 32 % it stands', () => expect(isBorneOut(tableWith([5], -6), 1, 0, [5])).toBe(true));
  test('at 29 % it is doubted', () => expect(isBorneOut(tableWith([5], -7), 1, 0, [5])).toBe(false));
  test('marks add up: twice -4 eighths is as much as -8', () => {
    expect(isBorneOut(tableWith([5, 6], -4), 1, 0, [5, 6])).toBe(false);
    expect(isBorneOut(tableWith([5, 6], -4), 1, 0, [5])).toBe(true);
  });
  test('weights beyond the signs are kept at the last one, four on either side', () => {
    expect(isBorneOut(tableWith([5], -400), 1, 0, [5])).toBe(false);
    expect(isBorneOut(tableWith([5], 400), 1, 0, [5])).toBe(true);
  });
  test('a table of another size is refused', () => {
    expect(() => tableOf([new Float64Array(3)])).toThrow('4096 places');
  });
});

describe('the table of visa cells', () => {
  test('was learned from the labelled cells as they are now: else `npm run opinion`', () => {
    expect(LEARNED_FROM).toBe(sumOfCells());
  });
  test('has a weight for yes and one for no at each place', () => expect(VISA_OPINION.length).toBe(2 * PLACES));
  test.each([
    ['J-1 yes', 'yes', 'notSaid'],
    ['no H-1B', 'notSaid', 'no'],
    ['J1 only', 'yes', 'no'],
    ['No visa sponsorship', 'no', 'no'],
    ['J-1 and H-1B', 'yes', 'yes'],
  ])('plain words stand: “%s”', (text, j1, h1b) => {
    const { policy } = readVisa(text);
    expect([policy.j1.says, policy.h1b.says]).toEqual([j1, h1b]);
  });
  test.each(['J-1 is not a no'])('what is doubted is not said and is asked in its own words: “%s”', (text) => {
    const { policy, unread } = readVisa(text);
    expect([policy.j1.says, unread]).toEqual(['notSaid', [text]]);
  });
  test.each([
    ['J1:Y H1B:N', 'yes', 'no'],
    ['H1B n, J1 y', 'yes', 'no'],
  ])('kinds and bare answers are never doubted: “%s”', (text, j1, h1b) => {
    const { policy } = readVisa(text);
    expect([policy.j1.says, policy.h1b.says]).toEqual([j1, h1b]);
  });
});
