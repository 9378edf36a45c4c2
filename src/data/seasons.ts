/** Which days of a season do the rules compare against? */
import type { Calendar } from '../domain/cuts';
import { dayOf } from '../domain/day';
import { dayOfEvent } from './keyDates';

const NOT_KNOWN: Calendar = {
  season: null,
  application: null,
  review: null,
  rankList: null,
  start: null,
  opened: null,
  isExpected: false,
};

/** `season` is the year of the Match, and of the 1 July on which training starts. */
export function calendarOf(season: number | null): Calendar {
  if (season === null) return NOT_KNOWN;
  const [application, review, rankList, start] = (['submit', 'review', 'rank list', 'start'] as const).map((event) =>
    dayOfEvent(season, event),
  );
  return {
    season,
    application: application?.day ?? null,
    review: review?.day ?? null,
    rankList: rankList?.day ?? null,
    start: start?.day ?? null,
    // MatchSheet's choice: ERAS opens in the first days of June (2025-06-04).
    opened: dayOf(season - 1, 6, 1),
    isExpected: application?.isExpected === true || review?.isExpected === true,
  };
}
