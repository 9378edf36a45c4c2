/** LIST_SUMMARY: one row of numbers for one applicant, so that a mentor can set several under one another and sort. */
import { judgeDecided } from '../planning/judged/chosenTiers';
import { summaryOf } from '../planning/list/listSummary';
import { textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import { SUMMARY_HEADERS, summaryRow } from '../show/sentences/summary';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const listSummaryHelp: Help = {
  summary:
    'One row of numbers for one applicant’s list: tiers, visas to verify, open questions, applications, interviews; for a mentor of several.',
  parameters: [
    { name: 'programs', text: 'The list, header row first; or the word "headers" for the header row.', example: 'A1:N' },
    PROFILE_PARAMETER,
    SETTINGS_PARAMETER,
  ],
  returns:
    'One row, always ten numbers: Programs, Realistic, Safer, Reach, Ultra-reach, Skip, Visa to verify, Open questions, Applied, Interviews; then what PROFILE lacks, in words, and the phase of the year.',
  examples: ['=LIST_SUMMARY("headers")', '=LIST_SUMMARY(A1:N, PROFILE)'],
};

export const runListSummary: Run = (args) => {
  const [programs, profile] = args;
  if (!Array.isArray(programs) && textOf(programs).toLowerCase() === 'headers') return [[...SUMMARY_HEADERS]];
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  return [summaryRow(summaryOf(judgeDecided(args.slice(0, 3))))];
};
