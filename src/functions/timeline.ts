/** TIMELINE: what is to be done by when in this season, what is past, and which days are not known? */
import { daysOf } from '../planning/days';
import { phaseNow } from '../planning/phase';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { readSettings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { showDays } from '../show/daysTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const timelineHelp: Help = {
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
  const read = profileOf(readProfileValues(profile));
  return showDays(daysOf(read, phaseNow(read)));
};
