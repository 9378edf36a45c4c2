/** What does applying to the rows of a list cost, by the prices of which season? */
import { specialtyName } from '../../data/specialties';
import { type ListCost, measureCost } from '../../domain/list/cost';
import { type Counted, tally } from '../../domain/list/tally';
import { pricesIn } from './prices';

/**
 * @param specialties Of each row that is counted, '' where it is not said.
 * @param season The year of the Match; null where PROFILE does not say it.
 */
export function measureListCost(specialties: readonly string[], season: number | null): ListCost {
  let usd = 0;
  const pricesOf: (number | null)[] = [];
  const unpriced: Counted[] = [];
  for (const { name, count } of tally(specialties.map(specialtyName))) {
    const found = pricesIn(name, season);
    const cost = found.steps === null ? null : measureCost(count, found.steps);
    if (cost === null) unpriced.push({ name, count });
    else {
      usd += cost;
      pricesOf.push(found.season);
    }
  }
  return { usd, pricesOf, unpriced, season };
}
