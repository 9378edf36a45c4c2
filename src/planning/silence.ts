/** May a program be written to on this day? From Monday of Match Week to the end of SOAP nobody contacts one that has not called first. (SOAP rules of NRMP) */
import { dayOfEvent } from '../data/keyDates';
import { addDays, type Day, yearOf } from '../domain/day';

/** SOAP ends on the Thursday of Match Week. */
const DAYS_TO_ITS_END = 3;

/** The sentence that stands in the place of every message; '' on all other days, and where Today is not known. Whatever the Season in PROFILE. */
export function silenceOn(today: Day | null): string {
  const monday = today === null ? null : dayOfEvent(yearOf(today), 'match week');
  if (today === null || monday === null) return '';
  const end = addDays(monday.day, DAYS_TO_ITS_END);
  if (today < monday.day || today > end) return '';
  const expected = monday.isExpected ? ' (expected days)' : '';
  return `Match Week and SOAP, ${monday.day} to ${end}${expected}: write to no program before it contacts you, nor let anybody do it for you.`;
}
