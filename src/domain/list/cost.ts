/** What do applications to so many programs cost? Price steps are counted for each specialty apart, so the price jumps at 31. (ours.fees) */
import type { Counted } from './tally';

export interface PriceStep {
  readonly from: number;
  readonly to: number | null;
  readonly usd: number;
  readonly unit: 'each' | 'flat';
}

/**
 * USD for `count` programs of one specialty; null where a step it reaches has no price.
 * 43 programs at 11 USD up to 30 and 30 USD above: 30 × 11 + 13 × 30 = 720.
 */
export function measureCost(count: number, steps: readonly PriceStep[]): number | null {
  let usd = 0;
  let priced = 0;
  for (const { from, to, usd: price, unit } of steps) {
    const inside = Math.min(count, to ?? count) - from + 1;
    if (inside <= 0) continue;
    usd += unit === 'flat' ? price : price * inside;
    priced += inside;
  }
  return priced === count ? usd : null;
}

/** What applying to a list costs, each specialty counted by itself. */
export interface ListCost {
  /** Of all that has a price. */
  readonly usd: number;
  /** The season of the prices of each specialty that has them; null where it is not known. */
  readonly pricesOf: readonly (number | null)[];
  /** Specialties without a price, with their programs. */
  readonly unpriced: readonly Counted[];
  /** Specialties that PROFILE does not name, with their programs: they are in no sum. */
  readonly notNamed: readonly Counted[];
  /** The year of the Match that was asked for; null where PROFILE does not say it. */
  readonly season: number | null;
}
