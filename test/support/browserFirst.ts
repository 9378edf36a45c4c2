/** Who waits where the cores do not suffice for all workers? Not the two files that have a browser: they take the longest, and nothing can be done about a page that is waited for. */
import { constants, setPriority } from 'node:os';
import { expect } from 'vitest';

if (!expect.getState().testPath?.includes('/test/e2e/')) setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
