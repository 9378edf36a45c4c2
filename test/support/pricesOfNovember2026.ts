/** Which prices were known in November 2026? For tests of what is told where a season has none, whatever is published since. */
import type * as Fees from '../../src/data/fees';

/** For `vi.mock('…/src/data/fees', pricesOfNovember2026)`. */
export async function pricesOfNovember2026(original: () => Promise<unknown>): Promise<typeof Fees> {
  const fees = (await original()) as typeof Fees;
  return { ...fees, FEES: fees.FEES.filter(({ season }) => season <= 2027) };
}
