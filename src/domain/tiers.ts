/** Which tiers are there, from the best to the worst? */

/** What a program can be that nothing stops. */
export const OPEN_TIERS = ['Realistic', 'Reach', 'Ultra-reach'] as const;
export const TIERS = [...OPEN_TIERS, 'Skip'] as const;

export type OpenTier = (typeof OPEN_TIERS)[number];
export type Tier = (typeof TIERS)[number];

export const lower = (one: OpenTier, other: OpenTier): OpenTier =>
  OPEN_TIERS.indexOf(one) >= OPEN_TIERS.indexOf(other) ? one : other;

/** What a tier waits for: the program does not say it, and the answer may close the row. */
export const MARKS = ['visa', 'graduation'] as const;
export type Mark = (typeof MARKS)[number];

/** A tier with its marks, in the order of MARKS: such a row stands between its tier and the next. */
export interface Standing {
  readonly tier: Tier;
  readonly marks: readonly Mark[];
}

/** As a cell shows it: "Reach (verify visa)", "Reach (verify visa, graduation)". */
export const labelOf = ({ tier, marks }: Standing): string =>
  marks.length === 0 ? tier : `${tier} (verify ${marks.join(', ')})`;

/** From 0 for Realistic; a row that is better comes first: the tier, then fewer marks. */
export const rankOf = ({ tier, marks }: Standing): number => TIERS.indexOf(tier) * (MARKS.length + 1) + marks.length;

/** The tier that a label begins with; Skip where it begins with none. */
export const tierOf = (label: string): Tier => TIERS.find((tier) => label.startsWith(tier)) ?? 'Skip';
