/** SHORTLIST: where to apply, in which order, why each is in, what it costs, and why the others are out. */
import { judgeDecided } from '../planning/judged/chosenTiers';
import { shortlistOf } from '../planning/list/shortlist';
import { showShortlist } from '../show/tables/shortlistTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const shortlistHelp: Help = {
  summary:
    'Where to apply within your most applications and budget, in the order to work in, with the cost, why each is in and why the others are out.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: Apply, Program, Tier, Fit, Cost so far (USD), Why. Then what waits for the visa, what was left out, and what one more or fewer would change.',
  examples: ['=SHORTLIST(A1:N, PROFILE)', '=SHORTLIST(A1:N, PROFILE, SETTINGS)'],
};

export const runShortlist: Run = (args) => showShortlist(shortlistOf(judgeDecided(args.slice(0, 3))));
