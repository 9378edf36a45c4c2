/** Is a deadline without a year a day of the season, and open where two days may be meant? The Match is that of 2027. */
import { expect, test } from 'vitest';
import { yearlessDeadline } from '../../../src/reading/program/yearlessDeadline';

test.each([
  ['10/15', '2026-10-15', '2026-10-15'],
  ['30 nov', '2026-11-30', '2026-11-30'],
  ['sept 24', '2026-09-24', '2026-09-24'],
  // June is before the Match, May in its year.
  ['june 30', '2026-06-30', '2026-06-30'],
  ['may 31', '2027-05-31', '2027-05-31'],
  ['12/1', '2026-12-01', '2027-01-12'],
])('%s: %s, at the latest %s', (text, from, by) => {
  expect(yearlessDeadline(text, 2027)).toEqual({ from, by });
});

test.each(['rolling', '', '9/31', '10/15/2026', 'september'])('no day: “%s”', (text) => {
  expect(yearlessDeadline(text, 2027)).toBeNull();
});
