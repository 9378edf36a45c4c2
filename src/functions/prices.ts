/** Which price steps hold for a specialty in a season, the one before standing in where the season's are not all known? */
import { FEES, type FeeRow, isPriced, serviceOf } from '../data/fees';

export interface PricesFound {
  /** Null where neither season's are known. */
  readonly steps: readonly FeeRow[] | null;
  readonly season: number;
}

/** @param reaching How many applications must have a price. */
export function pricesIn(specialty: string, season: number | null, reaching: number): PricesFound {
  if (season === null || !isPriced(specialty)) return { steps: null, season: season ?? 0 };
  for (const year of [season, season - 1]) {
    const steps = FEES.filter((row) => row.service === serviceOf(specialty, season) && row.season === year);
    const isEnough = steps.some(({ to }) => to === null || to >= reaching);
    if (isEnough) return { steps, season: year };
  }
  return { steps: null, season };
}
