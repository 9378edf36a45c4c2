/** Which rules may the code cite, and who says a figure? Guides G1 to G5 and MatchSheet's own: those that have a line in `rules`. */
import type { RULES } from './rules/rules';

export type RuleId = keyof typeof RULES;

/** Who says so: a guide, MatchSheet itself, or MatchSheet after what a guide says without a number. */
export type Source = RuleId | 'ours' | `ours, after ${RuleId}`;
