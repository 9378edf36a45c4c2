/** LIST_BALANCE: is the list balanced: how many, which tiers, kinds, areas, specialties, at what cost, and what is lopsided? */
import { judgeDecided } from '../planning/judged/chosenTiers';
import { balanceOf } from '../planning/list/listBalance';
import { showBalance } from '../show/tables/balanceTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const listBalanceHelp: Help = {
  summary:
    'Is your list balanced: numbers against the range of each guide that covers you, tiers, visas, kinds, areas, specialties, cost, and what is lopsided.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns: 'A table: what, how many, share of the list, what it means. Rows that are Skip are counted apart.',
  examples: ['=LIST_BALANCE(A1:N, PROFILE)', '=LIST_BALANCE(A1:N, PROFILE, SETTINGS)'],
};

export const runListBalance: Run = (args) => showBalance(balanceOf(judgeDecided(args.slice(0, 3))));
