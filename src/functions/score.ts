/** SCORE: all of MatchSheet's answers on a list in one call, eight columns for ever. */
import { judge } from '../planning/judged/judgeList';
import { showScore } from '../show/tables/scoreTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const scoreHelp: Help = {
  summary: 'Your whole list in one call: tier, order to work in, visa, IMG share, cut-offs, fit, what to verify, why.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'Eight columns as high as the block, header first: Tier, Order, Visa OK, IMG share read, Cut-offs, Fit, To verify, Why.',
  examples: ['=SCORE(A1:N, PROFILE)', '=SCORE(A1:N, PROFILE, SETTINGS)'],
};

export const runScore: Run = (args) => showScore(judge(args.slice(0, 3)));
