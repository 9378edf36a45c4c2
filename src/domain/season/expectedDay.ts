/** On which day does an event of a season fall by the pattern that the published seasons kept? Whoever shows such a day calls it expected. */
import { addDays, type Day, dayOf, nthWeekday } from '../day';
import type { SeasonEvent } from './timeline';

const WEDNESDAY = 3;
const FRIDAY = 5;

const SUBMIT = 'ERAS’s first Wednesday of September';
const REVIEW = 'ERAS’s fourth Wednesday of September';
const MATCH_DAY = 'the third Friday of March';

const matchDay = (season: number): Day | null => nthWeekday(season, 3, FRIDAY, 3);

type Pattern = readonly [pattern: string, dayIn: (season: number) => Day | null];

/** Checked against the published days of 2022 to 2026; an event without a row here has no pattern that rules rest on. */
const PATTERNS: Readonly<Partial<Record<SeasonEvent, Pattern>>> = {
  submit: [SUBMIT, (season) => nthWeekday(season - 1, 9, WEDNESDAY, 1)],
  review: [REVIEW, (season) => nthWeekday(season - 1, 9, WEDNESDAY, 4)],
  'match week': [`the Monday before ${MATCH_DAY}`, (season) => mondayBefore(matchDay(season))],
  'match day': [MATCH_DAY, matchDay],
  start: ['1 July', (season) => dayOf(season, 7, 1)],
};

const mondayBefore = (friday: Day | null): Day | null => (friday === null ? null : addDays(friday, -4));

/** `season` is the year of the Match. */
export function expectedDay(season: number, event: SeasonEvent): { readonly day: Day; readonly pattern: string } | null {
  const [pattern, dayIn] = PATTERNS[event] ?? [];
  const day = dayIn?.(season) ?? null;
  return day === null || pattern === undefined ? null : { day, pattern };
}
