/** How far is the season on a day: before programs read, from then on, or over? */
import { expect, test } from 'vitest';
import { hasReadingBegun, isBeforeReading, isSeasonOver } from '../../../src/domain/season/stage';
import { readProfile } from '../../support/season';

// Of 2026: programs read from 2025-09-24, training begins on 2026-07-01.
test.each([
  ['2024-12-31', false, false, false],
  ['2025-01-01', true, false, false],
  ['2025-09-23', true, false, false],
  ['2025-09-24', false, true, false],
  ['2026-06-30', false, true, false],
  ['2026-07-01', false, true, true],
  [null, false, false, false],
])('%s: apply now %s, programs read %s, over %s', (today, isBefore, isReading, isOver) => {
  const { profile, calendar } = readProfile({ Today: today });
  expect([isBeforeReading(profile, calendar), hasReadingBegun(profile, calendar), isSeasonOver(profile, calendar)]).toEqual([
    isBefore,
    isReading,
    isOver,
  ]);
});

test('without a Season nothing is known of it', () => {
  const { profile, calendar } = readProfile({ Season: null });
  expect([isBeforeReading(profile, calendar), hasReadingBegun(profile, calendar), isSeasonOver(profile, calendar)]).toEqual([
    false,
    false,
    false,
  ]);
});
