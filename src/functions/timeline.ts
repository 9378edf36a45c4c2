/** TIMELINE: what is to be done by when in this season, what is past, and which days are not known? */
import { daysOf } from '../planning/year/days';
import { showDays } from '../show/tables/daysTable';
import type { Help, Run } from './help';
import { judgeWithList, LIST_PARAMETER } from './listArgument';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const timelineHelp: Help = {
  summary:
    'The dated tasks of your season from PROFILE and your list: what is done, past or still open, and days that are expected or not known yet.',
  parameters: [PROFILE_PARAMETER, SETTINGS_PARAMETER, LIST_PARAMETER],
  returns:
    'A table: When, Task, State, Source. A day that is not published yet is expected by its pattern, or not known: the Source says which.',
  examples: ['=TIMELINE(PROFILE)', '=TIMELINE(PROFILE, SETTINGS, A1:N)'],
};

export const runTimeline: Run = (args) => showDays(daysOf(judgeWithList(args)));
