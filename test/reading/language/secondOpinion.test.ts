/** Does the second reader only doubt, by what stands around a word and in which order? */
import { describe, expect, test } from 'vitest';
import { lineOf, marksOf } from '../../../src/reading/language/marks';
import { likelihood, tableOf } from '../../../src/reading/language/secondOpinion';
import { elementsOf } from '../../../src/reading/language/tokens';
import { askedOfKind, borneOut } from '../../../src/reading/program/visa/borneOut';
import { VISA_NOT_SAID } from '../../../src/reading/program/visa/findings';
import { readVisa } from '../../../src/reading/program/visa/readVisa';

const PLACES = 4096;
const H1B = askedOfKind('h1b', 'yes');
const header = elementsOf('Visa', 'visa');
const marks = (text: string, asked = H1B): number[] => marksOf(lineOf(header, elementsOf(text, 'visa'), asked), PLACES);

/** A table in which each of these marks weighs as many tenths as are given, all others nothing. */
function tableWith(weighed: readonly number[], tenths: number): string {
  const weights = new Float64Array(PLACES);
  for (const mark of weighed) weights[mark] = tenths / 10;
  return tableOf(weights);
}

const wordsOf = (text: string): readonly string[] => (text === '' ? [] : text.split(' '));
const PLACED: readonly (readonly [names: string, header: string, count: number, sum: number])[] = [
  ['', 'visa', 6, 14188],
  ['OWN', '', 18, 34042],
  ['OWN', 'visa', 19, 37128],
  ['OWN', 'visa sign=?', 20, 40528],
  ['affirm', 'visa', 10, 24699],
  ['deny=no OWN', 'visa', 26, 56551],
  ['OWN deny=no', 'visa', 26, 53185],
  ['OTHER affirm', 'visa', 14, 35345],
  ['OTHER affirm sign=, deny=no OWN', 'visa', 44, 93063],
  ['OWN sign=: a b c d e f consent', 'visa', 58, 101083],
  ['OWN a b c d e f g consent', 'visa', 58, 121619],
  ['consent a b c d e f OWN', 'visa', 55, 110674],
  ['consent a b c d e f g OWN', 'visa', 58, 127146],
  ['consent a b OTHER c OWN', 'visa', 46, 94735],
  ['OWN a OTHER consent', 'visa', 37, 73794],
  ['OWN OTHER', 'visa', 25, 49994],
  ['OWN refuse sign=/ OWN consent join=and deny OWN', 'visa', 85, 174822],
  ['deny refuse problem OWN contrast undemanded OWN', 'visa', 67, 140919],
  ['OWN consent=x hedge condition only=only silence=none', 'visa', 48, 104266],
  ['a b c d e f', 'visa', 30, 54728],
  ['a b c d e f g', 'visa', 33, 56046],
];

describe('the marks of a cell', () => {
  test('the same words in another order carry other marks', () => {
    expect(marks('no J-1, H-1B ok')).not.toEqual(marks('J-1 ok, no H-1B'));
  });
  test('another answer about the same words carries other marks', () => {
    expect(marks('H-1B ok')).not.toEqual(marks('H-1B ok', askedOfKind('h1b', 'no')));
  });
  test('what is said of one kind is marked as the same would be of the other', () => {
    expect(marks('J-1 yes, H-1B no')).toEqual(marks('H-1B yes, J-1 no', askedOfKind('j1', 'yes')));
  });
  test('one kind is the own and the other the other one, function words keep their form, numbers their being nought', () => {
    const { header: above, names, answer } = lineOf(header, elementsOf('the H-1B not sponsored: 0 or 3, J-1', 'visa'), H1B);
    expect([above, answer]).toEqual([['visa'], 'yes']);
    expect(names.join(' ')).toBe('OWN deny=not consent sign=: zero join=or number sign=, OTHER');
    expect(lineOf([], elementsOf('3-5 J-1', 'visa'), H1B).names).toEqual(['number', 'OTHER']);
  });
  test('of more than 40 names those up to 12 places from a kind, on either side', () => {
    const namesOf = (before: number, behind: number): readonly string[] =>
      lineOf([], elementsOf(`${'blorp '.repeat(before)}H-1B${' blorp'.repeat(behind)}`, 'visa'), H1B).names;
    expect([namesOf(20, 19).length, namesOf(20, 20).length, namesOf(3, 40).length]).toEqual([40, 25, 16]);
  });
  // The tables are kept by place: words that took other places would be weighed by what was learned of something else.
  test.each(PLACED)(
    'the places of “%s” under “%s” are those that were learned: %i of them, together %i',
    (names, above, count, sum) => {
      const places = marksOf({ header: wordsOf(above), names: wordsOf(names), answer: 'no' }, PLACES);
      expect([places.length, places.reduce((total, place) => total + place, 0)]).toEqual([count, sum]);
    },
  );
  test('a text of 50,000 characters carries no more of them than its neighborhoods hold', () => {
    expect(marks(`H-1B yes. ${'they sponsor and refuse, '.repeat(2000)}`).length).toBeLessThan(400);
  });
});

describe('how likely an answer is', () => {
  // Weights of w tenths add up to s, and give 1 / (1 + e^(-s/10)).
  test('nothing known: one half', () => expect(likelihood(tableWith([], 0), [5, 6])).toBe(0.5));
  test('-10 tenths: 1 / (1 + e) = 0.269', () => expect(likelihood(tableWith([5], -10), [5])).toBeCloseTo(0.269, 3));
  test('marks add up: three of -3 and none at a fourth place, 1 / (1 + e^0.9) = 0.289', () => {
    expect(likelihood(tableWith([5, 6, 7], -3), [5, 6, 7, 8])).toBeCloseTo(0.289, 3);
  });
  test('a weight is kept at the nearest of eight levels: 7 tenths at 6, 0.646; at most 16, 0.832; 1 at none', () => {
    expect(likelihood(tableWith([5], 7), [5])).toBeCloseTo(0.646, 3);
    expect(likelihood(tableWith([5], 400), [5])).toBeCloseTo(0.832, 3);
    expect(tableWith([5], 1)).toBe('');
  });
  test.each([0, 1, 10, 11, 12, 32, 33, 43, 44, 45, 77, 4095])(
    'a weight at place %i is found there, and one behind it',
    (place) => {
      const table = tableWith([place, 4095], 10);
      expect(likelihood(table, [place])).toBeCloseTo(0.731, 3);
      expect(likelihood(table, [4095])).toBeCloseTo(0.731, 3);
      expect(likelihood(table, [place + 1])).toBe(place + 1 === 4095 ? likelihood(table, [4095]) : 0.5);
    },
  );
});

describe('the tables', () => {
  test.each([
    ['J-1 yes', 'yes', 'notSaid'],
    ['no H-1B', 'notSaid', 'no'],
    ['J1 only', 'yes', 'no'],
    ['No visa sponsorship', 'no', 'no'],
    ['J-1 and H-1B', 'yes', 'yes'],
    ['J-1 accepted: Yes H-1B accepted: No F-1 accepted: No', 'yes', 'no'],
  ])('plain words stand: “%s”', (text, j1, h1b) => {
    const { policy } = readVisa(text);
    expect([policy.j1.says, policy.h1b.says]).toEqual([j1, h1b]);
  });
  test('a yes to both in a cell that refuses both is doubted, and its words are shown as not understood', () => {
    const text = 'We do not sponsor visas for anyone who applies';
    const yes = { says: 'yes', words: text } as const;
    const { policy, doubted } = borneOut({ ...VISA_NOT_SAID, j1: yes, h1b: yes }, 'Visa', elementsOf(text, 'visa'), false);
    expect([policy.j1.says, policy.h1b.says, doubted]).toEqual(['notSaid', 'notSaid', text]);
  });
  test('one answer about both kinds stands or falls as one; two answers fall one by one', () => {
    const text = 'We do not sponsor J-1 visas, H-1B visas are sponsored';
    const [yes, no] = [
      { says: 'yes', words: text },
      { says: 'no', words: text },
    ] as const;
    const says = ({ policy: { j1, h1b } }: ReturnType<typeof borneOut>): string[] => [j1.says, h1b.says];
    expect(says(borneOut({ ...VISA_NOT_SAID, j1: no, h1b: yes }, 'Visa', elementsOf(text, 'visa'), false))).toEqual([
      'no',
      'yes',
    ]);
    expect(says(borneOut({ ...VISA_NOT_SAID, j1: no, h1b: no }, 'Visa', elementsOf(text, 'visa'), false))).toEqual([
      'notSaid',
      'notSaid',
    ]);
    expect(says(borneOut({ ...VISA_NOT_SAID, j1: yes, h1b: yes }, 'Visa', elementsOf(text, 'visa'), false))).toEqual([
      'notSaid',
      'notSaid',
    ]);
  });
  test('“no issue at all” in a column of H-1B says nothing of the J-1', () => {
    const { policy } = readVisa('no issue at all', 'h1b', 'H-1B');
    expect([policy.j1.says, policy.h1b.says]).toEqual(['notSaid', 'yes']);
  });
  test.each([
    ['J1:Y H1B:N', 'yes', 'no'],
    ['H1B n, J1 y', 'yes', 'no'],
  ])('kinds and bare answers are never doubted: “%s”', (text, j1, h1b) => {
    const { policy } = readVisa(text);
    expect([policy.j1.says, policy.h1b.says]).toEqual([j1, h1b]);
  });
});
