/** How are a row's base, its move and its ceilings told one after the other, so that only one tier is claimed? */
import type { Reason } from '../decision';
import type { OpenTier } from '../tiers';
import type { Base } from './base';
import type { Ceiling } from './ceiling';

export interface PlacedTier {
  readonly tier: OpenTier;
  /** What moved the row off its base, if anything did. */
  readonly deciding: Reason | null;
}

/** The deciding reason first: "Held at Reach by …" or "Raised to …", then "Would be Realistic: …", then what would hold it anyway. */
export function tellTier({ tier, deciding }: PlacedTier, base: Base, ceilings: readonly Ceiling[]): Reason[] {
  const opening = tier === base.tier ? tier : `Would be ${base.tier}`;
  const because = reworded(base.because, (says) => `${opening}: ${says}.`);
  const told = ceilings.map(({ atMost, reason }) => {
    if (reason === deciding) return reworded(reason, (says) => `Held at ${tier} by ${says}.`);
    return atMost === tier
      ? reworded(reason, (says) => `Also held at ${tier} by ${says}.`)
      : reworded(reason, (says) => `No better than ${atMost} in any case: ${says}.`);
  });
  const at = ceilings.findIndex(({ reason }) => reason === deciding);
  const first = at < 0 ? deciding : (told[at] ?? null);
  return [...(first === null ? [] : [first]), because, ...told.filter((one) => one !== first)];
}

const reworded = (reason: Reason, word: (says: string) => string): Reason => ({ ...reason, says: word(reason.says) });
