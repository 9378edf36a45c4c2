/** What is a row of the phases: a sentence to do or not to do, whom it concerns, and who says so? */
import type { RuleId } from '../../domain/ruleId';
import type { Phase } from '../../domain/season/phaseDays';

/** Whom a row concerns: everybody, or who the profile and the statuses say. */
export type Concern =
  | 'everyone'
  | 'Step 2 CK open'
  | 'certificate open'
  | 'certificate in, letters open'
  | 'USCE or letters missing'
  | 'exams or Pathway open'
  | 'service open'
  | 'questions open'
  | 'first years alone'
  | 'programs unsent'
  | 'registration due'
  | 'Pathway due'
  | 'Pathway open'
  | 'programs silent'
  | 'interviews in hand'
  | 'interviews ahead'
  | 'last day to rank'
  | 'days left to rank'
  | 'interviewed, no day said'
  | 'few interviews'
  | 'no interviews'
  | 'couple told'
  | 'visa needed'
  | 'J-1'
  | 'matched'
  | 'not matched'
  | 'unfilled open'
  | 'one year matched'
  | 'Monday of Match Week ahead'
  | 'matched on a visa'
  | 'matched on J-1'
  | 'matched on H-1B';

/** In the order in which it is done: the first that concern somebody are what to do this week; what cannot be made good after its day is `do first`. */
export interface PhaseRule {
  readonly phase: Exclude<Phase, 'not known'>;
  readonly is: 'do first' | 'do' | 'do not';
  readonly says: string;
  readonly concerns: Concern;
  /** Guide rules. */
  readonly rules: readonly RuleId[];
  /** Whose rule it is beside the guides; `ours` for MatchSheet’s own, '' where only the guides say so. */
  readonly source: string;
}

export type Said = readonly [says: string, concerns: Concern, source: string, ...rules: readonly RuleId[]];

export const rowsOf = (phase: PhaseRule['phase'], is: PhaseRule['is'], ...said: readonly Said[]): PhaseRule[] =>
  said.map(([says, concerns, source, ...rules]) => ({ phase, is, says, concerns, source, rules }));

export const NRMP = 'NRMP policy and FAQs';
export const CONDUCT = 'NRMP interview policy';
export const SOAP = 'NRMP SOAP rules';
export const AAMC = 'AAMC, ERAS FAQs 2025';
export const ECFMG = 'ECFMG';
