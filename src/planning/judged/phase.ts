/** In which phase of the year is this applicant? One call, from the profile and from what the rows of the list say. */
import { serviceOf } from '../../data/fees';
import { daysOfSeason } from '../../data/keyDates';
import type { Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import { phaseOf, type RowStatus, type SeasonPhase } from '../../domain/season/phases';

/**
 * By the days of the service that takes the first specialty's applications.
 * @param rows What each row of the list says; none where there is no list, and then the days alone decide.
 */
export function phaseNow(
  { today, season, specialties, leftMatch }: Profile,
  rows: readonly (RowStatus & Pick<Program, 'leftMatch'>)[] = [],
): SeasonPhase {
  const daysOf = (year: number) => daysOfSeason(year, serviceOf(specialties[0] ?? '', year));
  return phaseOf({ today, season, rows, hasLeftMatch: leftMatch || rows.some((row) => row.leftMatch) }, daysOf);
}
