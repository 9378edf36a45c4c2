/** What should be done in each phase of the year, what not, for whom, and who says so? */
import { AFTER_MATCH } from './phaseRules/afterMatch';
import { BEFORE_READING } from './phaseRules/beforeReading';
import { MATCH_WEEK } from './phaseRules/matchWeek';
import type { PhaseRule } from './phaseRules/row';
import { WHILE_READ } from './phaseRules/whileRead';

export const PHASE_RULES: readonly PhaseRule[] = [...BEFORE_READING, ...WHILE_READ, ...MATCH_WEEK, ...AFTER_MATCH];
