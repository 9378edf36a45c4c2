/** What is a ceiling, and what do the ceilings know beyond the applicant and the program? */
import type { Reason } from '../decision';
import type { RuleId } from '../ruleId';
import type { OpenTier } from '../tiers';

export interface Ceiling {
  readonly atMost: OpenTier;
  readonly reason: Reason;
}

/** What the rules know beyond the applicant and the program. It is handed in, so that the domain holds no tables. */
export interface ProgramContext {
  readonly specialty: {
    readonly name: string;
    readonly class: 'closed' | 'challenging' | 'mid' | 'surgical' | null;
    readonly source: RuleId;
  } | null;
  readonly highDemandArea: string | null;
}

/** Pathology sees no patients: an observership is the experience that it asks for. (ours) */
export const countsObserverships = ({ specialty }: ProgramContext): boolean => specialty?.name === 'Pathology';

export const ceiling = (atMost: OpenTier, reason: Reason): Ceiling => ({ atMost, reason });
