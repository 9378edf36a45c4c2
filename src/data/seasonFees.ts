/** What does a season cost beside its applications, and what besides the season? One row a fee and year, in USD, each with how sure it is; a year without a row is not known. */

/** Paid once a season; `rank` for each rank above RANKS_INCLUDED, `late registration` on top of the registration. */
export type SeasonFeeName = 'token' | 'transcript' | 'registration' | 'late registration' | 'rank';
/** Paid once, or only by applicants who need it: listed, never part of a season's budget. */
export type OtherCostName = 'Step 2 CK' | 'Step 3' | 'OET' | 'Pathways' | 'J-1 sponsorship' | 'SEVIS' | 'J visa' | 'H visa';

interface CostRow<Name> {
  readonly name: Name;
  /** The year of the Match. */
  readonly season: number;
  readonly usd: number;
  readonly certainty: Price['certainty'];
}

const row = <Name>(name: Name, season: number, usd: number, certainty: CostRow<Name>['certainty']): CostRow<Name> => ({
  name,
  season,
  usd,
  certainty,
});

/** Read 2026-11-29. Of the transcript in 2027 one guide says 70, another price was not seen: not settled, so 2026 is the newest. */
const SEASON_FEES: readonly CostRow<SeasonFeeName>[] = [
  row('token', 2024, 165, 'official'),
  row('token', 2027, 185, 'secondary'),
  row('transcript', 2024, 80, 'official'),
  row('transcript', 2026, 80, 'secondary'),
  row('registration', 2025, 70, 'secondary'),
  row('registration', 2026, 70, 'secondary'),
  row('registration', 2027, 85, 'secondary'),
  row('late registration', 2025, 50, 'official'),
  row('late registration', 2027, 50, 'secondary'),
  row('rank', 2026, 30, 'secondary'),
  row('rank', 2027, 30, 'expected'),
];

/** NRMP takes so many ranks for the registration. */
export const RANKS_INCLUDED = 20;

/** Read 2026-11-29 in lists of fees that name ECFMG, USMLE and the Department of State. */
const OTHER_COSTS: readonly CostRow<OtherCostName>[] = [
  row('Step 2 CK', 2027, 930, 'secondary'),
  row('Step 3', 2027, 955, 'secondary'),
  row('OET', 2027, 455, 'secondary'),
  row('Pathways', 2027, 945, 'secondary'),
  row('J-1 sponsorship', 2027, 370, 'secondary'),
  row('SEVIS', 2027, 220, 'secondary'),
  row('J visa', 2027, 185, 'secondary'),
  row('H visa', 2027, 205, 'secondary'),
];

export interface Price {
  readonly usd: number;
  /** Whose price it is: whoever shows it names it where it is not the season asked for. */
  readonly season: number;
  readonly certainty: 'official' | 'secondary' | 'expected';
}

/** The season's own price, else the newest known. */
function priceIn<Name>(rows: readonly CostRow<Name>[], name: Name, season: number | null): Price | null {
  const known = rows.filter((one) => one.name === name).sort((one, other) => other.season - one.season);
  return known.find((one) => one.season === season) ?? known[0] ?? null;
}

export const seasonFee = (name: SeasonFeeName, season: number | null): Price | null => priceIn(SEASON_FEES, name, season);
export const otherCost = (name: OtherCostName, season: number | null): Price | null => priceIn(OTHER_COSTS, name, season);
