/** In which phase of the year is this applicant? One call, from the profile and from what the rows of the list say. */
import { serviceOf } from '../../data/fees';
import { daysOfSeason } from '../../data/keyDates';
import type { Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import { phaseOf, type RowStatus, type SeasonPhase } from '../../domain/season/phases';

/** Who has left the Match plans the next one: days, prices and limits are of its season. */
export const inItsSeason = (profile: Profile, { reason, season }: SeasonPhase): Profile =>
  reason === 'left the Match' ? { ...profile, season, leftMatch: false } : profile;

type Told = Pick<Program, 'progress' | 'status'>;

/** Applications are not open yet, and the row tells of one all the same; a position that one has stays one. */
export const isEarly = ({ progress }: Told, { phase }: SeasonPhase): boolean =>
  phase === 'planning' && progress !== 'none' && progress !== 'matched';

/** Who was in a Match before tells of that one; else only "not matched" surely does, and the rest is asked. */
export function ofLastSeason(phase: SeasonPhase, { matchAttempts }: Pick<Profile, 'matchAttempts'>): (program: Told) => boolean {
  const wasInMatch = (matchAttempts ?? 0) > 0 || phase.reason === 'left the Match';
  return (program) => isEarly(program, phase) && (wasInMatch || program.status === 'not matched');
}

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
