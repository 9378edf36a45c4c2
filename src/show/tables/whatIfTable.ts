/** How is a change of the profile shown: the sum first, then each row that moves, why, and whom to tell? */
import { sentence } from '../../domain/decision';
import type { MovedRow, Tell, WhatIf } from '../../domain/list/whatIf';
import { labelOf } from '../../domain/tiers';
import { phaseHeadline } from '../sentences/phase';
import { showSilence } from '../sentences/silence';

export const showWhatIf = (found: WhatIf): string[][] => [
  ['Program', 'Tier now', 'Tier then', 'Why', 'Tell them'],
  [
    `If ${found.said.join(' and ')}`,
    '',
    '',
    `${inShort(found).join('. ')}.`,
    showSilence(found.silence) || phaseHeadline(found.phase),
  ],
  ...found.moved.map(lineOf),
];

const TELL: Readonly<Record<Tell, string>> = {
  'send an update': 'Applied there, no answer yet: send a brief update',
  'programs have begun to read': 'It opens, but programs have begun to read',
  'confirm the visa first': 'It opens: confirm the visa before you apply',
  'confirm the graduation limit first': 'It opens: confirm its limit on years since graduation before you apply',
  'opens as an Ultra-reach': 'It opens, as an Ultra-reach',
  apply: 'It opens: worth an application',
};

function lineOf({ row, after, tell }: MovedRow): string[] {
  const { verdict } = after.judgement;
  const [because] = verdict.because;
  return [
    row.name,
    labelOf(row.judgement.verdict),
    labelOf(verdict),
    because === undefined ? '' : `${verdict.opening}${sentence(because)}`,
    tell === null ? '' : TELL[tell],
  ];
}

function inShort({ moved, tiers, better }: WhatIf): string[] {
  const up = moved.filter(({ isUp }) => isUp).length;
  const heard = moved.filter(({ tell }) => tell === 'send an update').length;
  const [keep, have] = [
    better.length === 1 ? 'keeps its tier but gains' : 'keep their tier but gain',
    heard === 1 ? 'has' : 'have',
  ];
  return [
    moved.length === 0
      ? 'No row changes its tier'
      : `${moved.length} ${moved.length === 1 ? 'row moves' : 'rows move'}: ${up} up, ${moved.length - up} down`,
    ...(tiers.length === 0 ? [] : [tiers.map(({ tier, before, after }) => `${tier} ${before} to ${after}`).join(', ')]),
    ...(better.length === 0 ? [] : [`${better.length} ${keep} in Fit or open questions: ${firstOf(better)}`]),
    ...(heard === 0 ? [] : [`${heard} that ${have} not answered should hear about it`]),
  ];
}

const NAMED = 5;
const firstOf = (names: readonly string[]): string =>
  names.length <= NAMED ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
