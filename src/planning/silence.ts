/** May a program be written to on this day? From Monday of Match Week to the end of SOAP nobody contacts one that has not called first. (SOAP rules of NRMP) */
import { dayOfEvent } from '../data/keyDates';
import { addDays, type Day, yearOf } from '../domain/day';
import type { Silence } from '../domain/season/silence';

/** SOAP ends on the Thursday of Match Week. */
const DAYS_TO_ITS_END = 3;

/** Null on all other days, and where Today is not known. Whatever the Season in PROFILE. */
export function silenceOn(today: Day | null): Silence | null {
  const monday = today === null ? null : dayOfEvent(yearOf(today), 'match week');
  if (today === null || monday === null) return null;
  const to = addDays(monday.day, DAYS_TO_ITS_END);
  return today < monday.day || today > to ? null : { from: monday.day, to, isExpected: monday.isExpected };
}
