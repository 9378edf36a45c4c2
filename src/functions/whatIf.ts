/** WHAT_IF: which rows move when the profile changes, what does the list come to, and who should hear it? */
import { whatIf } from '../planning/list/whatIf';
import { WrongCall } from '../sheet/wrongCall';
import { showWhatIf } from '../show/tables/whatIfTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const whatIfHelp: Help = {
  summary:
    'Which rows change their tier if your profile changes, what the list then comes to, and which programs should hear about it.',
  parameters: [
    PROGRAMS_PARAMETER,
    PROFILE_PARAMETER,
    {
      name: 'change',
      text: 'What changes: "Step 3: passed", "USCE: 4" or "USCE: +2", "visa: J-1", "letter at Fresno". Several: separated by ; or a range.',
      example: '"Step 3: passed"',
    },
    SETTINGS_PARAMETER,
  ],
  returns:
    'A table: Program, Tier now, Tier then, Why, Tell them. The first line sums it up; rows whose tier stays are left out.',
  examples: ['=WHAT_IF(A1:N, PROFILE, "Step 3: passed")', '=WHAT_IF(A1:N, PROFILE, "USCE: +2; letter at Fresno")'],
};

export const runWhatIf: Run = ([programs, profile, change, settings]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  return showWhatIf(whatIf(programs, profile, change, settings));
};
