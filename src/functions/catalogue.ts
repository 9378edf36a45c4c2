/** Which functions can be typed in a cell, and what does their help say? The one list: build, pages, tests and local workbook read it. */
import { applyCostHelp } from './applyCost';
import { benchmarkHelp } from './benchmark';
import { evidenceHelp } from './evidence';
import type { Help } from './help';
import { howReadHelp } from './howRead';
import { imgShareHelp } from './imgShare';
import { listBalanceHelp } from './listBalance';
import { listSummaryHelp } from './listSummary';
import { nextStepsHelp } from './nextSteps';
import { regionHelp } from './region';
import { rosterHelp } from './roster';
import { scoreHelp } from './score';
import { shortlistHelp } from './shortlist';
import { signalsHelp } from './signals';
import { tierHelp } from './tier';
import { timelineHelp } from './timeline';
import { verifyNextHelp } from './verifyNext';
import { visaOkHelp } from './visaOk';
import { whatIfHelp } from './whatIf';
import { whyHelp } from './why';

export const CATALOGUE: readonly Help[] = [
  tierHelp,
  visaOkHelp,
  imgShareHelp,
  whyHelp,
  scoreHelp,
  howReadHelp,
  regionHelp,
  rosterHelp,
  shortlistHelp,
  listBalanceHelp,
  applyCostHelp,
  verifyNextHelp,
  whatIfHelp,
  signalsHelp,
  nextStepsHelp,
  timelineHelp,
  benchmarkHelp,
  listSummaryHelp,
  evidenceHelp,
];
