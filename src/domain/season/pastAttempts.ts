/** What of the past speaks in every season: several failures, seasons without a match, an old graduation? (G1.attempts.many, G1.unmatched, G2.delay) */
import type { Calendar } from '../cuts';
import { addYears, type Day } from '../day';
import type { Reason } from '../decision';
import { finding } from '../finding';
import { measureFailures, type Profile } from '../profile';

/** "Several" and "failed cycles" begin at two; "old" is more than five years before training begins. MatchSheet's choice. */
const SEVERAL = 2;
const OLD_YEARS = 5;

export const hasSeveralFailures = (profile: Profile): boolean => measureFailures(profile) >= SEVERAL;

/** The same again would be the pattern that the guides warn of. */
export const isRepeated = (profile: Profile): boolean => hasSeveralFailures(profile) || (profile.matchAttempts ?? 0) >= SEVERAL;

export function heldAgainst(profile: Profile, { start }: Calendar): Reason[] {
  const failures = measureFailures(profile);
  const cycles = profile.matchAttempts ?? 0;
  const { graduation } = profile;
  const isOld = graduation !== null && start !== null && addYears(graduation.latest, OLD_YEARS) < (start as Day);
  return [
    ...(failures >= SEVERAL
      ? [finding('several-failures', 'G1.attempts.many', { failures }, ['step1_attempts', 'step2_attempts', 'step3_attempts'])]
      : []),
    ...(cycles > 0 ? [finding('not-matched-before', 'G1.unmatched', { times: timesOf(cycles) }, ['match_attempts'])] : []),
    ...(cycles >= SEVERAL ? [finding('failed-cycles', 'G2.delay', {}, ['match_attempts'])] : []),
    ...(isOld ? [finding('graduated-long-ago', 'ours, after G3.activity', { years: OLD_YEARS }, ['graduation_date'])] : []),
  ];
}

const timesOf = (cycles: number): string => (cycles === 1 ? 'once' : cycles === 2 ? 'twice' : `${cycles} times`);
