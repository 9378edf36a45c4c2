/** TIER: how realistic is each program for this applicant? */
import type { Judged, JudgedRow } from '../domain/list/judgedList';
import { labelOf } from '../domain/tiers';
import { judge } from '../planning/judged/judgeList';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const tierHelp: Help = {
  summary:
    'How realistic is each program for you: Realistic, Reach, Ultra-reach or Skip, with (verify visa, graduation) for what must be asked first.',
  parameters: [
    PROGRAMS_PARAMETER,
    PROFILE_PARAMETER,
    SETTINGS_PARAMETER,
    {
      name: 'headers',
      text: 'Optional. For one single row: the header row above it. Beyond 20 rows one formula in the header row does them all.',
      example: 'A$1:N$1',
    },
  ],
  returns: 'One column as high as the block, header first; one cell for a single row.',
  examples: ['=TIER(A1:N, PROFILE)', '=TIER(A1:N, PROFILE, SETTINGS)', '=TIER(A2:N2, PROFILE, A$1:N$1)'],
};

export const runTier: Run = (args) => oneColumn(judge(args), 'Tier', ({ judgement }) => labelOf(judgement.verdict));

/** Header in, header out; an empty row answers blank. */
export function oneColumn(judged: Judged, header: string, show: (row: JudgedRow) => string): unknown {
  const answers = judged.rows.map((row) => [row === null ? '' : show(row)]);
  if (judged.isSingleRow) return answers[0]?.[0] ?? '';
  const heads = Array.from({ length: judged.headerRows }, (_none, at) => [at === judged.headerAt ? header : '']);
  return [...heads, ...answers];
}
