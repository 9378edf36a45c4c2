/** Which prices were known in November 2026? For tests of what is told where a season has none, whatever is published since. */
import { afterAll, vi } from 'vitest';
import type * as Fees from '../../src/data/fees';

const FEES_FILE = '../../src/data/fees';

/** What a file imports after this call knows these prices alone. Files share their modules, and those loaded before know all: they are loaded anew, and again behind the last test. */
export function onlyPricesOfNovember2026(): void {
  vi.resetModules();
  vi.doMock(FEES_FILE, async (original) => {
    const fees = (await original()) as typeof Fees;
    return { ...fees, FEES: fees.FEES.filter(({ season }) => season <= 2027) };
  });
  afterAll(() => {
    vi.doUnmock(FEES_FILE);
    vi.resetModules();
  });
}
