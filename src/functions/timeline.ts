/** TIMELINE: what is to be done by when in this season, what is past, and which days are not known? */
import { serviceOf } from '../data/fees';
import { dayOfEvent, SOAP } from '../data/keyDates';
import { calendarOf } from '../data/seasons';
import type { Profile } from '../domain/profile';
import { decideStep3 } from '../domain/season/step3';
import { type DayOfSeason, distanceInWords, planTimeline, type Task } from '../domain/season/timeline';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { readSettings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const timelineHelp: Help = {
  name: 'TIMELINE',
  summary:
    'The dated tasks of your season from PROFILE: what is done, past or still open, and days that are expected or not known yet.',
  parameters: [PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: When, Task, State, Source. A day that is not published yet is expected by its pattern, or not known: the Source says which.',
  examples: ['=TIMELINE(PROFILE)'],
};

export const runTimeline: Run = ([profile, settings]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  if (settings !== undefined) readSettings(settings);
  return timelineLines(profileOf(readProfileValues(profile)));
};

export function timelineLines(profile: Profile): string[][] {
  const { season, today } = profile;
  const weighsStep3 = decideStep3(profile, calendarOf(season)).kind === 'undecided';
  const notes = [
    ...(season === null ? ['PROFILE names no season (the year of the Match), so its days are not known.'] : []),
    ...(today === null ? ['PROFILE names no day for Today, so nothing is marked past: Score or Recalculate stamps it.'] : []),
  ];
  return [
    ['When', 'Task', 'State', 'Source'],
    ...planTimeline(profile, dayOfSeason(profile), SOAP.title, weighsStep3).map((task) => lineOf(task, profile)),
    ...notes.map((says) => ['', says, '', '']),
  ];
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

function lineOf({ day, task, state, source, hint }: Task, { season, today }: Profile): string[] {
  const when = day ?? `not known${season === null ? '' : ` for ${season}`}${hint === '' ? '' : ` (${hint})`}`;
  const isDated = today !== null && day !== null && state === 'open';
  return [when, task, isDated ? distanceInWords(today, day) : state === 'not known' ? '' : state, source];
}
