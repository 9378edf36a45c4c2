/** How do we say what ECFMG must have before the rank list deadline and may not have yet? */
import type { StillOpen } from '../../domain/season/seasonNow';

const OPEN_WORDS: Readonly<Record<StillOpen, string>> = {
  'Step 1': 'a Step 1 pass',
  'Step 2 CK': 'a Step 2 CK pass',
  'ECFMG certification': 'a completed Pathway with OET Medicine',
  'ECFMG not said': 'a completed Pathway with OET Medicine (PROFILE does not say whether it has)',
};

/** "a Step 1 pass and a Step 2 CK pass" */
export const stillOpenWords = (open: readonly StillOpen[]): string => open.map((one) => OPEN_WORDS[one]).join(' and ');
