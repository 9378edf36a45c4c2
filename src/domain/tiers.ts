/** Which tiers are there, from the best to the worst? */

/** What a program can be that nothing stops. */
export const OPEN_TIERS = ['Realistic', 'Reach', 'Ultra-reach'] as const;
export const TIERS = [...OPEN_TIERS, 'Skip'] as const;

export type OpenTier = (typeof OPEN_TIERS)[number];
export type Tier = (typeof TIERS)[number];

export const lower = (one: OpenTier, other: OpenTier): OpenTier =>
  OPEN_TIERS.indexOf(one) >= OPEN_TIERS.indexOf(other) ? one : other;

/** A tier, and whether it waits for the visa: such a row stands between its tier and the next. */
interface Standing {
  readonly tier: Tier;
  readonly verifyVisa: boolean;
}

/** As a cell shows it: "Reach (verify visa)". */
export const labelOf = ({ tier, verifyVisa }: Standing): string => (verifyVisa ? `${tier} (verify visa)` : tier);

/** From 0 for Realistic; a row that is better comes first. */
export const rankOf = ({ tier, verifyVisa }: Standing): number => TIERS.indexOf(tier) * 2 + (verifyVisa ? 1 : 0);

/** The tier that a label begins with; Skip where it begins with none. */
export const tierOf = (label: string): Tier => TIERS.find((tier) => label.startsWith(tier)) ?? 'Skip';
