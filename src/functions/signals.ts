/** SIGNALS: where should the specialty's program signals and the region preference go, and why? */
import { judgeDecided } from '../planning/judged/chosenTiers';
import { signalPlanOf } from '../planning/list/signals';
import { showSignals } from '../show/tables/signalsTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const signalsHelp: Help = {
  summary:
    'Where to spend the program signals of your specialty: gold and silver, with the evidence for each, and the region preference.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: Signal, Program, Tier, Why; for each specialty its numbers in the season, then the regions you have evidence for.',
  examples: ['=SIGNALS(A1:N, PROFILE)', '=SIGNALS(A1:N, PROFILE, SETTINGS)'],
};

export const runSignals: Run = (args) => showSignals(signalPlanOf(judgeDecided(args.slice(0, 3))));
