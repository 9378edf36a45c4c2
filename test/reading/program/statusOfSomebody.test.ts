/** Is a state that somebody else stands behind left open, and a moved interview still booked? */
import { expect, test } from 'vitest';
import { columnReader, READ_AS_IT_STANDS } from '../../../src/sheet/cellReader';

const status = (text: string): string => columnReader('status', 'Status', READ_AS_IT_STANDS)({ is: 'text', text }).policy;

test.each([
  'matched (friend)',
  'matched (my sister)',
  'matched: Ali',
  'matched - Omar',
  'interviewed (friend)',
  'invited (roommate)',
])('whose it is, is asked: %s', (text) => {
  expect(status(text)).toBe('not said');
});

test.each([
  ['matched (me!)', 'matched'],
  ['matched here!', 'matched'],
  ['invited (Zoom)', 'invited'],
  ['rejected (email)', 'rejected'],
  ['interview - Thursday', 'interview booked'],
])('what stands behind is a way, a day or oneself: %s', (text, state) => {
  expect(status(text)).toBe(state);
});

test.each([
  ['IV 14 Jan canceled, moved to 21 Jan', 'interview booked'],
  ['interview was moved from 6 to 13 Dec', 'interview booked'],
  ['moved to waitlist 12/1', 'waitlisted'],
  ['2/28 moved from #6 to #2 on my list after second look', 'ranked'],
  ['they canceled my interview', 'rejected'],
  ['applied 9/24, moved to review 10/1', 'applied'],
])('moved: %s', (text, state) => {
  expect(status(text)).toBe(state);
});
