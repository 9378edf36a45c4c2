/** What do applications to so many programs cost? Price steps are counted for each specialty apart, so the price jumps at 31. (ours.fees) */

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
