/** Where does a row stand once the weights have moved its base and the ceilings hold it, and by which reason? (G2.signal.weight, G1.below) */
import type { Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { Program } from '../program';
import type { ReasonCode } from '../reasonCode';
import { lower, type OpenTier } from '../tiers';
import type { Ceiling } from './ceiling';
import type { PlacedTier } from './story';
import { strengthReason } from './strength';

/** Where a row is Ultra-reach anyway, these are the reason given, since they say what to do about it. */
const ASK_FIRST: readonly ReasonCode[] = ['step-2-just-missed', 'step-2-just-missed-fit', 'graduation-just-missed'];

/** The base, moved by the weights, held by the lowest ceiling; an exceptional strength lifts a flagship or an Ultra-reach base to Reach. */
export function placeRow(
  profile: Profile,
  program: Program,
  base: OpenTier,
  fit: number,
  ceilings: readonly Ceiling[],
  cuts: Cuts,
): PlacedTier {
  const strength = base === 'Ultra-reach' ? strengthReason(profile, program) : null;
  let tier: OpenTier = base;
  let deciding: Reason | null = null;
  if (strength !== null) {
    tier = 'Reach';
    deciding = strength;
  } else if (fit >= cuts.netUp && tier === 'Reach' && !isKnownBelow(program, cuts.liftShare)) {
    tier = 'Realistic';
    deciding = finding('lifted', 'ours, after G2.signal.weight', { count: countWord(fit) });
  }
  if (fit <= -cuts.netDown && tier !== 'Ultra-reach') {
    tier = tier === 'Realistic' ? 'Reach' : 'Ultra-reach';
    deciding = finding('lowered', 'ours, after G1.below', { count: countWord(-fit), tier });
  }
  for (const { atMost, reason } of ceilings) {
    const held = lower(tier, atMost);
    if (held === tier && !ASK_FIRST.includes(reason.code)) continue;
    tier = held;
    deciding = reason;
  }
  return { tier, deciding };
}

const countWord = (count: number): string => ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count);

const isKnownBelow = (program: Program, share: number): boolean => program.share !== null && program.share.high < share;
