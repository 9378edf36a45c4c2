/** NEXT_STEPS: what does the applicant's own case come to, what is to be done this week, what is missing against the guides' targets, and is this the year? */
import { nextStepsOf } from '../planning/year/gaps';
import { showNextSteps } from '../show/tables/nextStepsTable';
import type { Help, Run } from './help';
import { judgeWithList, LIST_PARAMETER } from './listArgument';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const nextStepsHelp: Help = {
  summary:
    'What your case comes to and what to do this week; the six domains of your profile against the targets of each guide that speaks of you; whether Step 3 and this year are right, with reasons.',
  parameters: [PROFILE_PARAMETER, SETTINGS_PARAMETER, LIST_PARAMETER],
  returns: 'A table: Domain, Have, Target, Gap, Do, Rule. What PROFILE does not say is asked for, never taken for none.',
  examples: ['=NEXT_STEPS(PROFILE)', '=NEXT_STEPS(PROFILE, SETTINGS, A1:N)'],
};

export const runNextSteps: Run = (args) => showNextSteps(nextStepsOf(judgeWithList(args)));
