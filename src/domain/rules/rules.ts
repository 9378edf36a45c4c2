/** What does each rule say that the code cites? Read by tests and pages, and not shipped: the code takes its ids alone. */
import { GUIDE_1 } from './guide1';
import { GUIDE_2 } from './guide2';
import { GUIDE_3 } from './guide3';
import { GUIDE_4 } from './guide4';
import { GUIDE_5 } from './guide5';
import { OURS } from './ours';

export const RULES = { ...GUIDE_1, ...GUIDE_2, ...GUIDE_3, ...GUIDE_4, ...GUIDE_5, ...OURS } as const;
