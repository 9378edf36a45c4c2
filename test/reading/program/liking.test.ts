/** How much was a program liked: numbers on three scales, signs, and words, which are on no scale with a number? */
import { expect, test } from 'vitest';
import { readLiking, topOf } from '../../../src/reading/program/liking';
import { cellOf } from '../../../src/sheet/cell';

const degreeOf = (typed: string | number): number | undefined => readLiking(cellOf(typed))?.degree;

test.each([
  [1, 1],
  ['8/10', 8],
  ['8,5 of 10', 8.5],
  ['4/5', 8],
  ['90%', 9],
  ['85/100', 8.5],
  ['4 stars', 8],
  ['★★★☆☆', 6],
  ['★★★½', 7],
  ['❤️❤️', 4],
])('%s is %s of ten', (typed, degree) => expect(readLiking(cellOf(typed))).toMatchObject({ degree, scale: 'numbers' }));
test.each([0.9, 11, '6/5', '❤️', '9 or 10', 'see notes', 'no limit'])('%s is not said', (typed) =>
  expect(degreeOf(typed)).toBeUndefined(),
);
test.each([
  ['loved it', 'liked it'],
  ['liked it', 'it was ok'],
  ['so-so', 'did not like it'],
  ['😍', '🙂'],
  ['👍', '😐'],
  ['meh', '👎'],
  ['me encantó', 'más o menos'],
  ['A-', 'B'],
  ['B+', 'C'],
])('“%s” is more than “%s”, both in words', (more, less) => {
  expect(readLiking(cellOf(more))?.scale).toBe('words');
  expect(degreeOf(more)).toBeGreaterThan(degreeOf(less) ?? Number.POSITIVE_INFINITY);
});
test('a bare number is out of what the header says', () => {
  expect(readLiking(cellOf(92), topOf('Score (out of 100)'))?.degree).toBe(9.2);
  expect(readLiking(cellOf(92), topOf('Liked (1-10)'))).toBeNull();
});
