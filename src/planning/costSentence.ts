/** What does applying to the rows of a list cost, as one sentence? */
import { specialtyName } from '../data/specialties';
import { measureCost } from '../domain/list/cost';
import { namePrices, pricesIn } from './prices';

/**
 * Whose prices they are is said; specialties without a price are named and left out.
 *
 * @param specialties Of each row that is counted, '' where it is not said.
 * @param season The year of the Match; null where PROFILE does not say it.
 */
export function showListCost(specialties: readonly string[], season: number | null): string {
  if (specialties.length === 0) return '';
  const bySpecialty = new Map<string, number>();
  for (const specialty of specialties) {
    const name = specialtyName(specialty);
    bySpecialty.set(name, (bySpecialty.get(name) ?? 0) + 1);
  }
  let usd = 0;
  const used: (number | null)[] = [];
  const unpriced: string[] = [];
  for (const [specialty, count] of bySpecialty) {
    const found = pricesIn(specialty, season, count);
    const cost = found.steps === null ? null : measureCost(count, found.steps);
    if (cost === null) {
      unpriced.push(`${specialty} (${count})`);
      continue;
    }
    usd += cost;
    used.push(found.season);
  }
  const known =
    used.length === 0
      ? ''
      : `Applying to all that are open and not Skip: ${withCommas(usd)} USD in application fees (${namePrices(used, season)}; transcripts and exams apart). `;
  return `${known}${unpriced.length === 0 ? '' : `No price is known for: ${unpriced.join(', ')}.`}`.trim();
}

export const withCommas = (usd: number): string => String(usd).replace(/\B(?=(\d{3})+$)/g, ',');
