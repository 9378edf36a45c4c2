/** Does the first published day of the next season leave what is said of this one as it is? */
import { expect, test } from 'vitest';
import { NEWEST_SEASON, newestWhole } from '../../src/data/keyDates';
import type { SeasonEvent } from '../../src/domain/season/expectedDay';

const PHASE_DAYS: readonly SeasonEvent[] = ['submit', 'review', 'rank list', 'match week', 'SOAP ends'];
const rowsOf = (season: number, events: readonly SeasonEvent[]) => events.map((event) => ({ season, event }));
const THIS = rowsOf(NEWEST_SEASON, PHASE_DAYS);

test('a cell that names no season is read as of the newest one whose days are all there: the first four of the next five change nothing', () => {
  for (let known = 0; known < PHASE_DAYS.length; known += 1)
    expect(newestWhole([...THIS, ...rowsOf(NEWEST_SEASON + 1, PHASE_DAYS.slice(0, known))])).toBe(NEWEST_SEASON);
});

test('with the fifth it is read as of the next one, whatever comes first in the table', () => {
  expect(newestWhole([...rowsOf(NEWEST_SEASON + 1, PHASE_DAYS), ...THIS])).toBe(NEWEST_SEASON + 1);
});
