/** VERIFY_NEXT: what should be found out first, what would it change, and which message asks for it? */
import { judgeDecided } from '../planning/judged/chosenTiers';
import { toVerify } from '../planning/verify/verifyQueue';
import { showToVerify } from '../show/tables/verifyTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const verifyNextHelp: Help = {
  summary:
    'What to verify first, one program per line: the questions, what the answers would change, the deadline, and a message to the coordinator.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: Verify, Program, Tier, Ask, What it would change, Deadline, Message. What only you can say about your cells (“your cell”); then facts of an earlier season, near deadlines, and what weighs most.',
  examples: ['=VERIFY_NEXT(A1:N, PROFILE)', '=VERIFY_NEXT(A1:N, PROFILE, SETTINGS)'],
};

export const runVerifyNext: Run = (args) => {
  const judged = judgeDecided(args.slice(0, 3));
  return showToVerify(toVerify(judged), judged);
};
