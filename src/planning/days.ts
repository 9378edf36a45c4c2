/** Which dated tasks does this season hold for this applicant, and which of its days are not known? */

import { serviceOf } from '../data/fees';
import { dayOfEvent, SOAP } from '../data/keyDates';
import { SCORE_LINES } from '../data/scoreLines';
import { calendarOf } from '../data/seasons';
import type { Profile } from '../domain/profile';
import type { SeasonPhase } from '../domain/season/phases';
import { decideStep3 } from '../domain/season/step3';
import { type DayOfSeason, planTimeline, type SeasonDays } from '../domain/season/timeline';

export function daysOf(profile: Profile, { phase }: SeasonPhase): SeasonDays {
  const { season, today } = profile;
  const weighsStep3 = decideStep3(profile, calendarOf(season), phase, SCORE_LINES).kind === 'undecided';
  return { tasks: planTimeline(profile, dayOfSeason(profile), SOAP.title, weighsStep3), season, today };
}

/** Of the service that takes the first specialty's applications. */
const dayOfSeason =
  ({ season, specialties }: Profile): DayOfSeason =>
  (event) => {
    const of = (year: number | null) => (year === null ? null : dayOfEvent(year, event, serviceOf(specialties[0] ?? '', year)));
    const found = of(season);
    const before = of(season === null ? null : season - 1);
    const hint = found !== null || before === null ? '' : `${before.day} in the season before`;
    return { day: found?.day ?? null, source: found?.source ?? 'no source found', hint };
  };
