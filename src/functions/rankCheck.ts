/** RANK_CHECK: is the rank order list in true order, only where a match is wanted and possible, and complete? */
import { rankCheckFor } from '../planning/list/rankCheck';
import { showRankCheck } from '../show/tables/rankTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const rankCheckHelp: Help = {
  summary:
    'What to fix in your rank order list before you certify it: order, visa, status, places, pairs, fee and exams, each with its place and rule.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns: 'A table: Rank, Program, Finding, Rule. One row per finding, then the list as a whole; the last row sums up.',
  examples: ['=RANK_CHECK(A1:N, PROFILE)', '=RANK_CHECK(A1:N, PROFILE, SETTINGS)'],
};

export const runRankCheck: Run = (args) => showRankCheck(rankCheckFor(args.slice(0, 3)));
