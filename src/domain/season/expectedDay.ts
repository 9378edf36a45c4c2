/** On which day does an event of a season fall by the pattern that the published seasons kept? Whoever shows such a day calls it expected. */
import { addDays, type Day, dayOf, daysBetween, nthWeekday } from '../day';

/** What happens on a day of the season, in its order. */
export const SEASON_EVENTS = [
  'opens',
  'tokens',
  'submit',
  'registration',
  'review',
  'standard registration',
  'pathways',
  'ranking opens',
  'rank list',
  'match week',
  'SOAP ends',
  'match day',
  'service closes',
  'start',
] as const;
export type SeasonEvent = (typeof SEASON_EVENTS)[number];

const MONDAY = 1;
const WEDNESDAY = 3;
const FRIDAY = 5;

const MATCH_DAY = 'the third Friday of March';

const matchDay = (season: number): Day | null => nthWeekday(season, 3, FRIDAY, 3);
const before =
  (days: number) =>
  (season: number): Day | null => {
    const day = matchDay(season);
    return day === null ? null : addDays(day, -days);
  };

/** 0 is Sunday; 1970-01-04 was one. */
const weekdayOf = (day: Day): number => ((daysBetween('1970-01-04' as Day, day) % 7) + 7) % 7;
const isWeekend = (day: Day): boolean => weekdayOf(day) % 6 === 0;

/** The day itself, or the nearest of that weekday before or behind its weekend. */
function offWeekend(day: Day | null, weekday: number, step: 1 | -1): Day | null {
  if (day === null || !isWeekend(day)) return day;
  let found = day;
  while (weekdayOf(found) !== weekday) found = addDays(found, step);
  return found;
}

interface Pattern {
  readonly pattern: string;
  readonly dayIn: (season: number) => Day | null;
}

/** Checked against the published days of 2022 to 2027. The years behind each stand in docs/data.md. */
const PATTERNS: Readonly<Record<SeasonEvent, Pattern>> = {
  opens: { pattern: 'ERAS’s first Wednesday of June', dayIn: (season) => nthWeekday(season - 1, 6, WEDNESDAY, 1) },
  // 28 June 2023 and 24 June 2026; in 2021 it was Thursday the 24th.
  tokens: { pattern: 'the last third of June', dayIn: (season) => nthWeekday(season - 1, 6, WEDNESDAY, 4) },
  submit: { pattern: 'ERAS’s first Wednesday of September', dayIn: (season) => nthWeekday(season - 1, 9, WEDNESDAY, 1) },
  registration: { pattern: '15 September', dayIn: (season) => dayOf(season - 1, 9, 15) },
  review: { pattern: 'ERAS’s fourth Wednesday of September', dayIn: (season) => nthWeekday(season - 1, 9, WEDNESDAY, 4) },
  'standard registration': {
    pattern: '31 January, or the Friday before a weekend',
    dayIn: (season) => offWeekend(dayOf(season, 1, 31), FRIDAY, -1),
  },
  pathways: { pattern: '31 January', dayIn: (season) => dayOf(season, 1, 31) },
  'ranking opens': {
    pattern: '1 February, or the Monday after a weekend',
    dayIn: (season) => offWeekend(dayOf(season, 2, 1), MONDAY, 1),
  },
  // Until 2018 it was 23 days before.
  'rank list': { pattern: `the Wednesday 16 days before ${MATCH_DAY}`, dayIn: before(16) },
  'match week': { pattern: `the Monday before ${MATCH_DAY}`, dayIn: before(4) },
  'SOAP ends': { pattern: `the Thursday before ${MATCH_DAY}`, dayIn: before(1) },
  'match day': { pattern: MATCH_DAY, dayIn: matchDay },
  'service closes': { pattern: '31 May', dayIn: (season) => dayOf(season, 5, 31) },
  start: { pattern: '1 July', dayIn: (season) => dayOf(season, 7, 1) },
};

/**
 * @param season The year of the Match.
 * @return The day and the pattern in words; null only where the calendar has no such year (1901 to 2199 are there).
 */
export function expectedDay(season: number, event: SeasonEvent): { readonly day: Day; readonly pattern: string } | null {
  const { pattern, dayIn } = PATTERNS[event];
  const day = dayIn(season);
  return day === null ? null : { day, pattern };
}
