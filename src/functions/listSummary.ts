/** LIST_SUMMARY: one row of numbers for one applicant, so that a mentor can set several under one another and sort. */
import { isSafer } from '../domain/list/balance';
import type { Program } from '../domain/program';
import { checkProfile } from '../domain/tier/questions';
import { judgeDecided } from '../planning/chosenTiers';
import type { JudgedRow } from '../planning/judgeList';
import { textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const listSummaryHelp: Help = {
  name: 'LIST_SUMMARY',
  summary:
    'One row of numbers for one applicant’s list: tiers, visas to verify, open questions, applications, interviews; for a mentor of several.',
  parameters: [
    { ...PROGRAMS_PARAMETER, text: 'The list, header row first; or the word "headers" for the header row.' },
    PROFILE_PARAMETER,
    SETTINGS_PARAMETER,
  ],
  returns:
    'One row, always ten numbers: Programs, Realistic, Safer, Reach, Ultra-reach, Skip, Visa to verify, Open questions, Applied, Interviews; then what PROFILE lacks, in words.',
  examples: ['=LIST_SUMMARY("headers")', '=LIST_SUMMARY(A1:N, PROFILE)'],
};

const HEADERS = [
  'Programs',
  'Realistic',
  'Safer',
  'Reach',
  'Ultra-reach',
  'Skip',
  'Visa to verify',
  'Open questions',
  'Applied',
  'Interviews',
  'Profile lacks',
];

const INTERVIEWS: readonly Program['progress'][] = ['invited', 'interviewed', 'ranked', 'matched'];

export const runListSummary: Run = (args) => {
  const [programs, profile] = args;
  if (!Array.isArray(programs) && textOf(programs).toLowerCase() === 'headers') return [HEADERS];
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const judged = judgeDecided(args.slice(0, 3));
  const rows = judged.rows.filter((row): row is JudgedRow => row !== null).map(({ judgement }) => judgement);
  const count = (of: (one: JudgedRow['judgement']) => boolean): number => rows.filter(of).length;
  const inTier = (tier: string): number => count(({ verdict }) => verdict.tier === tier);
  return [
    [
      rows.length,
      inTier('Realistic'),
      count(({ program, verdict }) => isSafer({ program, verdict, isCore: false, specialty: '' })),
      inTier('Reach'),
      inTier('Ultra-reach'),
      inTier('Skip'),
      count(({ verdict }) => verdict.verifyVisa),
      rows.reduce((sum, { verdict }) => sum + verdict.questions.length, 0),
      count(({ program }) => program.progress !== 'none'),
      count(({ program }) => INTERVIEWS.includes(program.progress)),
      checkProfile(judged.profile).join('; '),
    ],
  ];
};
