/** Which functions can be typed in a cell, what runs each, and what does its help say? The one list, in the order of the help. */
import { applyCostHelp, runApplyCost } from './applyCost';
import { benchmarkHelp, runBenchmark } from './benchmark';
import { discoverHelp, runDiscover } from './discover';
import { evidenceHelp, runEvidence } from './evidence';
import type { SheetFunction } from './help';
import { howReadHelp, runHowRead } from './howRead';
import { imgShareHelp, runImgShare } from './imgShare';
import { listBalanceHelp, runListBalance } from './listBalance';
import { listSummaryHelp, runListSummary } from './listSummary';
import { nextStepsHelp, runNextSteps } from './nextSteps';
import { profileReadHelp, runProfileRead } from './profileRead';
import { rankCheckHelp, runRankCheck } from './rankCheck';
import { regionHelp, runRegion } from './region';
import { rosterHelp, runRoster } from './roster';
import { runScore, scoreHelp } from './score';
import { runSeason, seasonHelp } from './season';
import { runShortlist, shortlistHelp } from './shortlist';
import { runSignals, signalsHelp } from './signals';
import { runStatementCheck, statementCheckHelp } from './statementCheck';
import { runTier, tierHelp } from './tier';
import { runTimeline, timelineHelp } from './timeline';
import { runVerifyNext, verifyNextHelp } from './verifyNext';
import { runVisaOk, visaOkHelp } from './visaOk';
import { runWhatIf, whatIfHelp } from './whatIf';
import { runWhy, whyHelp } from './why';

/** The build takes the help out of what is pushed: there it stands as JSDoc (build/catalogue.ts). */
export const CATALOGUE = {
  TIER: { help: tierHelp, run: runTier },
  VISA_OK: { help: visaOkHelp, run: runVisaOk },
  IMG_SHARE: { help: imgShareHelp, run: runImgShare },
  WHY: { help: whyHelp, run: runWhy },
  SCORE: { help: scoreHelp, run: runScore },
  HOW_READ: { help: howReadHelp, run: runHowRead },
  PROFILE_READ: { help: profileReadHelp, run: runProfileRead },
  REGION: { help: regionHelp, run: runRegion },
  ROSTER: { help: rosterHelp, run: runRoster },
  SHORTLIST: { help: shortlistHelp, run: runShortlist },
  LIST_BALANCE: { help: listBalanceHelp, run: runListBalance },
  APPLY_COST: { help: applyCostHelp, run: runApplyCost },
  VERIFY_NEXT: { help: verifyNextHelp, run: runVerifyNext },
  WHAT_IF: { help: whatIfHelp, run: runWhatIf },
  SIGNALS: { help: signalsHelp, run: runSignals },
  NEXT_STEPS: { help: nextStepsHelp, run: runNextSteps },
  TIMELINE: { help: timelineHelp, run: runTimeline },
  BENCHMARK: { help: benchmarkHelp, run: runBenchmark },
  LIST_SUMMARY: { help: listSummaryHelp, run: runListSummary },
  RANK_CHECK: { help: rankCheckHelp, run: runRankCheck },
  STATEMENT_CHECK: { help: statementCheckHelp, run: runStatementCheck },
  SEASON: { help: seasonHelp, run: runSeason },
  EVIDENCE: { help: evidenceHelp, run: runEvidence },
  DISCOVER: { help: discoverHelp, run: runDiscover },
} as const satisfies Readonly<Record<string, SheetFunction>>;

type FunctionName = keyof typeof CATALOGUE;

export const isFunctionName = (name: string): name is FunctionName => Object.keys(CATALOGUE).includes(name);
