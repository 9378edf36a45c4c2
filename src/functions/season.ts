/** SEASON: where does the applicant stand in the year, what is to be done this week, and what not? */
import { judgeDecided } from '../planning/judged/chosenTiers';
import { seasonNowOf } from '../planning/year/seasonNow';
import { showSeason } from '../show/tables/seasonTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const seasonHelp: Help = {
  summary:
    'Where you stand in the application year by Today, Season and your statuses: what to do this week, what not, and the next days.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: What, Value, Says, Source. The phase first (before it, any contradictions in PROFILE), then your rows by state, the next days, this week, what not to do, and the next season where it is time for it.',
  examples: ['=SEASON(A1:N, PROFILE)', '=SEASON(A1:N, PROFILE, SETTINGS)'],
};

export const runSeason: Run = (args) => showSeason(seasonNowOf(judgeDecided(args.slice(0, 3))));
