/** What does applying to the rows of a list cost, by the prices of which season? */
import { specialtyName } from '../../data/specialties';
import { type ListCost, measureCost } from '../../domain/list/cost';
import { type Counted, tally } from '../../domain/list/tally';
import type { Profile } from '../../domain/profile';
import { isNamed } from '../judged/rowSpecialty';
import { pricesIn } from './prices';

/**
 * @param specialties Of each row that is counted, '' where it is not said.
 * @param profile Its season, null where it does not say it, and its own specialties: of no other is a program priced.
 */
export function measureListCost(specialties: readonly string[], profile: Pick<Profile, 'season' | 'specialties'>): ListCost {
  const { season } = profile;
  let usd = 0;
  const pricesOf: (number | null)[] = [];
  const unpriced: Counted[] = [];
  const notNamed: Counted[] = [];
  for (const { name, count } of tally(specialties.map(specialtyName))) {
    if (!isNamed(name, profile)) {
      notNamed.push({ name, count });
      continue;
    }
    const found = pricesIn(name, season);
    const cost = found.steps === null ? null : measureCost(count, found.steps);
    if (cost === null) unpriced.push({ name, count });
    else {
      usd += cost;
      pricesOf.push(found.season);
    }
  }
  return { usd, pricesOf, unpriced, notNamed, season };
}
