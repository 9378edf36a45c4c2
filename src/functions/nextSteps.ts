/** NEXT_STEPS: what is missing in the profile against the guides' targets, is Step 3 worth it now, and is this the year? */
import { nextStepsOf } from '../planning/gaps';
import { phaseNow } from '../planning/phase';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import { showNextSteps } from '../show/nextStepsTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const nextStepsHelp: Help = {
  summary:
    'What to build up: the six domains of your profile against the targets of each guide that speaks of you; whether Step 3 and this year are right, with reasons.',
  parameters: [PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns: 'A table: Domain, Have, Target, Gap, Do, Rule. What PROFILE does not say is asked for, never taken for none.',
  examples: ['=NEXT_STEPS(PROFILE)'],
};

export const runNextSteps: Run = ([profile, settings]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const { cuts } = settings === undefined ? DEFAULT_SETTINGS : readSettings(settings);
  const read = profileOf(readProfileValues(profile));
  return showNextSteps(nextStepsOf(read, cuts, phaseNow(read)));
};
