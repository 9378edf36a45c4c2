/** What is said of a day of a season: the published one, or the one by the pattern, which is called expected? Tests that read it here stay true when the next season's days are published. */
import { dayOfEvent } from '../../src/data/keyDates';
import { sayDay } from '../../src/domain/day';
import type { SeasonEvent } from '../../src/domain/season/expectedDay';

export function dayInData(season: number, event: SeasonEvent): string {
  const found = dayOfEvent(season, event);
  return found === null ? '' : `${sayDay(found.day)}${found.isExpected ? ' (expected)' : ''}`;
}
