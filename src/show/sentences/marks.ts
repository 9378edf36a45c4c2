/** How do sentences name what a mark says must be verified? */
import type { Mark } from '../../domain/tiers';

const FACTS: Readonly<Record<Mark, string>> = { visa: 'the visa', graduation: 'the graduation limit' };

/** "the visa", "the graduation limit", "the visa and the graduation limit". */
export const markedFacts = (marks: readonly Mark[]): string => marks.map((mark) => FACTS[mark]).join(' and ');
