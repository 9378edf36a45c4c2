/** WHY: which reasons stand behind TIER, the deciding one first? */
import { judge } from '../planning/judged/judgeList';
import { showWhy } from '../show/cellText';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';
import { oneColumn } from './tier';

export const whyHelp: Help = {
  summary: 'The reasons behind TIER, the deciding one first, with the words of your cells.',
  parameters: [
    PROGRAMS_PARAMETER,
    PROFILE_PARAMETER,
    SETTINGS_PARAMETER,
    { name: 'headers', text: 'Optional. For one single row: the header row above it.', example: 'A$1:N$1' },
  ],
  returns: 'One column as high as the block, header first; one cell for a single row.',
  examples: ['=WHY(A1:N, PROFILE)', '=WHY(A2:N2, PROFILE, A$1:N$1)'],
};

export const runWhy: Run = (args) => oneColumn(judge(args), 'Why', ({ judgement }) => showWhy(judgement.verdict));
