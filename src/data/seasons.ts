/** Which days of a season do rules compare with, and which marks pass? */
import type { Calendar } from '../domain/cuts';
import { dayOfEvent } from './keyDates';

const NOT_KNOWN: Calendar = { season: null, application: null, review: null, start: null, opened: null, isExpected: false };

/** `season` is the year of the Match, and of the 1 July on which training starts. */
export function calendarOf(season: number | null): Calendar {
  if (season === null) return NOT_KNOWN;
  const [application, review, start] = (['submit', 'review', 'start'] as const).map((event) => dayOfEvent(season, event));
  return {
    season,
    application: application?.day ?? null,
    review: review?.day ?? null,
    start: start?.day ?? null,
    // MatchSheet's choice: ERAS opens in the first days of June (2025-06-04).
    opened: `${season - 1}-06-01`,
    isExpected: application?.isExpected === true || review?.isExpected === true,
  };
}

/** Step 2 CK pass marks by sitting day (ours.ck.pass209, ours.ck.pass214, ours.ck.pass218). */
const PASS_MARKS: readonly (readonly [from: string, mark: number])[] = [
  ['2025-07-01', 218],
  ['2022-07-01', 214],
  ['2014-07-01', 209],
];

export const passMarkOn = (day: string): number | null => PASS_MARKS.find(([from]) => day >= from)?.[1] ?? null;

/** Step 3 pass marks by sitting day: 200 from 2024 (USMLE Score Interpretation Guidelines, updated 2026-08-17), 198 before (secondary). */
export const step3MarkOn = (day: string): number => (day >= '2024-01-01' ? 200 : 198);
