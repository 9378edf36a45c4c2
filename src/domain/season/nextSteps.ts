/** What are the next steps as data: what the profile lacks against each guide's target, and whether Step 3 and this year are right? */
import type { AdviceGiven } from '../advice/advice';
import type { BelowMark } from '../belowMark';
import type { Decision } from '../decision';
import type { Conclusion } from './conclusion';
import type { DelayAnswer } from './delay';
import type { GapState } from './portfolio';
import type { SeasonNow } from './seasonNow';
import type { Step3Answer } from './step3';

/** One target of a guide and what is there of it. */
export interface ProfileGap {
  readonly domain: string;
  readonly have: string;
  readonly asks: string;
  readonly state: GapState;
  /** '' where nothing is missing. */
  readonly gap: string;
  /** What to do about it; '' where nothing is to be done. */
  readonly act: string;
  readonly rule: string;
}

/** A score under its pass mark is no pass, and nothing is decided on it. */
export type SeasonDecision<Answer> =
  | { readonly is: 'doubtful score'; readonly of: BelowMark }
  | { readonly is: 'decision'; readonly of: Decision<Answer> };

export interface NextSteps {
  /** In the order of the portfolio's domains. */
  readonly gaps: readonly ProfileGap[];
  readonly step3: SeasonDecision<Step3Answer>;
  readonly thisYear: SeasonDecision<DelayAnswer>;
  /** Earlier attempts at the Match; 0 where none is told. */
  readonly matchAttempts: number;
  /** PROFILE says which work right: without it only the guides for every IMG speak. */
  readonly isRightKnown: boolean;
  readonly season: number | null;
  /** "Apply now" means something in its phase `applying` alone. */
  readonly now: SeasonNow;
  /** Null where the phase is not known, and after a match. */
  readonly conclusion: Conclusion | null;
  /** What the guides say beside the targets. */
  readonly advice: AdviceGiven;
}
