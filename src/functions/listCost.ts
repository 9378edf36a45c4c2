/** What does applying to the rows of a list cost, as one sentence? */
import { specialtyName } from '../data/specialties';
import { measureCost } from '../domain/cost';
import { pricesIn } from './prices';

/**
 * Prices of the season, else of the one before, which is said; specialties without a price are named and left out.
 *
 * @param specialties Of each row that is counted, '' where it is not said.
 * @param season The year of the Match; null where PROFILE does not say it.
 */
export function showListCost(specialties: readonly string[], season: number | null): string {
  if (specialties.length === 0) return '';
  if (season === null) return 'Cost: not known without the season in PROFILE.';
  const bySpecialty = new Map<string, number>();
  for (const specialty of specialties) {
    const name = specialtyName(specialty);
    bySpecialty.set(name, (bySpecialty.get(name) ?? 0) + 1);
  }
  let usd = 0;
  let isOlder = false;
  const unpriced: string[] = [];
  for (const [specialty, count] of bySpecialty) {
    const found = pricesIn(specialty, season, count);
    const cost = found.steps === null ? null : measureCost(count, found.steps);
    if (cost === null) unpriced.push(`${specialty} (${count})`);
    else usd += cost;
    isOlder ||= cost !== null && found.season < season;
  }
  const prices = isOlder
    ? `prices of the ${season - 1} season where those of ${season} are not known`
    : `prices of the ${season} season`;
  const known =
    usd === 0
      ? ''
      : `Applying to all that are open and not Skip: ${withCommas(usd)} USD in application fees (${prices}; transcripts and exams apart). `;
  return `${known}${unpriced.length === 0 ? '' : `No price is known for: ${unpriced.join(', ')}.`}`.trim();
}

export const withCommas = (usd: number): string => String(usd).replace(/\B(?=(\d{3})+$)/g, ',');
