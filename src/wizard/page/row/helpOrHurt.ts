/** Which changes would lift the tier or take a question from it, and which would lower it? */
import { TIERS, tierOf } from '../../../domain/tiers';

/** @param tier As it is shown now, with what is still to be verified: "Reach (verify visa)". */
export function helpOrHurt<Change extends { readonly tier: string }>(tier: string, changes: readonly Change[]) {
  const rank = (label: string): number => TIERS.indexOf(tierOf(label));
  const helps = changes.filter(
    (change) => rank(change.tier) < rank(tier) || (rank(change.tier) === rank(tier) && change.tier.length < tier.length),
  );
  return { helps, hurts: changes.filter((change) => !helps.includes(change)) };
}
