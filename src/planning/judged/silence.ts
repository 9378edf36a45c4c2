/** May a program be written to on this day? From Monday of Match Week to the end of SOAP nobody contacts one that has not called first. (SOAP rules of NRMP) */
import { daysOfSeason } from '../../data/keyDates';
import { type Day, yearOf } from '../../domain/day';
import { silentDays } from '../../domain/season/phases';
import type { Silence } from '../../domain/season/silence';

/** Null on all other days, and where Today is not known. Whatever the Season in PROFILE. */
export function silenceOn(today: Day | null): Silence | null {
  const days = today === null ? null : daysOfSeason(yearOf(today));
  const silent = today === null || days === null ? null : silentDays(days, today);
  return silent === null ? null : { from: silent.from.day, to: silent.to.day, isExpected: silent.from.isExpected };
}
