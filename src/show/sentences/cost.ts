/** How is a cost put in words? Whose prices they are is said; specialties without a price are named. */
import type { ListCost } from '../../domain/list/cost';
import type { Counted } from '../../domain/list/tally';

/** '' where nothing is counted. */
export function showListCost({ usd, pricesOf, unpriced, notNamed, season }: ListCost): string {
  const known =
    pricesOf.length === 0
      ? ''
      : `Applying to every open program that is not Skip costs ${withCommas(usd)} USD (${namePrices(pricesOf, season)}; transcripts and exams are extra). `;
  const named = (counted: readonly Counted[]): string => counted.map(({ name, count }) => `${name} (${count})`).join(', ');
  const without = unpriced.length === 0 ? '' : `No price is known for: ${named(unpriced)}. `;
  const others = notNamed.length === 0 ? '' : `Not counted, as PROFILE does not name the specialty: ${named(notNamed)}.`;
  return `${known}${without}${others}`.trim();
}

/** "prices of the 2027 season", or whose prices stand in: "prices of 2026 and 2027, those of 2028 are not known yet". */
export function namePrices(used: readonly (number | null)[], season: number | null): string {
  const years = [...new Set(used)].sort((one, other) => (one ?? 0) - (other ?? 0));
  if (years.every((year) => year === season)) return `prices of the ${season} season`;
  const lacks = season === null ? 'PROFILE names no season' : `those of ${season} are not all known`;
  return `prices of ${years.join(' and ')}, ${lacks}`;
}

export const withCommas = (usd: number): string => String(usd).replace(/\B(?=(\d{3})+$)/g, ',');
