/** Which day, answer and thanks does a status cell tell beside its state, and is it silent where the day may be another matter's? */
import { describe, expect, test } from 'vitest';
import { readTold } from '../../src/reading/program/status/toldDay';

const dayOf = (text: string, season: number | null = 2027) => readTold(text, season, '').day;

describe('the day, of the season of the Match 2027', () => {
  test.each([
    ['IV invite 11/25!!! contestar', '2026-11-25'],
    ['INVITED!! 25 Nov', '2026-11-25'],
    ['IV 14 dic', '2026-12-14'],
    ['14/12 IV', '2026-12-14'],
    ['IV 12/14 10am', '2026-12-14'],
    ['IV 12/12', '2026-12-12'],
    ['interview 1/15', '2027-01-15'],
    ['11/27 interview done', '2026-11-27'],
    // May is no month of interviews.
    ['invited 12/5', '2026-12-05'],
    // September 12 is before programs begin to read; September 20 is the first day that may be meant.
    ['IV 12/9 zoom', '2026-12-09'],
    ['invited 9/25', '2026-09-25'],
    ['invited 9/20', '2026-09-20'],
    ['invited 11/25/2026', '2026-11-25'],
    // Of two days the interview's own, or the one it was moved to.
    ['II 11/25 -> booked 12/14', '2026-12-14'],
    ['applied 9/24, IV 12/14', '2026-12-14'],
    ['IV 12/4 moved to 12/18', '2026-12-18'],
    ['interview 12/14/26', '2026-12-14'],
  ])('%s: %s', (text, day) => {
    expect(dayOf(text)).toBe(day);
  });
  test.each([
    ['December 1 or January 12', 'invited 12/1'],
    ['a day before programs read', 'invited 9/19'],
    ['two days of interviews', 'IV 12/14 or 12/15'],
    ['a letter’s day behind the interview’s', 'IV 12/14, letter 12/15'],
    ['two states', 'applied 9/24 invited'],
    ['a day to answer by', 'invited, need to answer by 11/30'],
    ['a deadline', 'invited (due 11/30)'],
    ['no month of interviews', 'invited June 3'],
    ['no day', 'invited in December'],
  ])('not said where it is %s: %s', (_why, text) => {
    expect(dayOf(text)).toBeNull();
  });
  test('not said without the season', () => {
    expect(dayOf('IV 14 dic', null)).toBeNull();
  });
});

test.each([
  ['invited, accepted', true],
  ['invited 11/25, replied', true],
  ['invited, not answered yet', false],
  ['IV invite 11/25!!! contestar', false],
])('%s: answered %s', (text, isAnswered) => {
  expect(readTold(text, 2027, '').isAnswered).toBe(isAnswered);
});

test('thanks are told in the cell or under Notes; Thanksgiving is none', () => {
  const thanked = (text: string, notes = '') => readTold(text, 2027, notes).isThanked;
  expect([thanked('interviewed 11/27, thank-you sent'), thanked('interviewed', 'Thank you note 11/28')]).toEqual([true, true]);
  expect(thanked('interviewed', 'the week of Thanksgiving')).toBe(false);
});
