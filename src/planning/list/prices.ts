/** Which price steps hold for a specialty in a season? Its own; where they are not all known, those of the newest season that has them, for one program as for a hundred: one screen names one season. */
import { FEES, type FeeRow, isPriced, serviceOf } from '../../data/fees';

interface PricesFound {
  /** Null where no season's are known. */
  readonly steps: readonly FeeRow[] | null;
  /** Whose prices they are: whoever shows a sum names it where it is not the season asked for. */
  readonly season: number | null;
}

/** @param season Null where PROFILE does not say it. */
export function pricesIn(specialty: string, season: number | null): PricesFound {
  if (!isPriced(specialty)) return { steps: null, season };
  const service = serviceOf(specialty, season ?? Number.POSITIVE_INFINITY);
  const rows = FEES.filter((row) => row.service === service);
  const newestFirst = [...new Set(rows.map((row) => row.season))].sort((one, other) => other - one);
  for (const year of [season, ...newestFirst]) {
    const steps = rows.filter((row) => row.season === year);
    if (steps.some(({ to }) => to === null)) return { steps, season: year };
  }
  return { steps: null, season };
}
