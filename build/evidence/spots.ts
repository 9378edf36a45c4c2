/** Where on the map of Find does each place stand? Five signs for a point, in half units, as far as a source or another place of the city tells. */
import type { Facility } from './facilities';
import { mapPoint } from './mapPoint';
import type { Row } from './tables';

/** Below this Find shows no place. */
const LEAST_RESIDENTS = 6;

/** By number: `x` in three and `y` in two digits of base 36. Puerto Rico is not on the map. */
export function spotsOf(facilities: readonly Facility[], sites: readonly Row[]): ReadonlyMap<string, string> {
  const points = new Map(sites.map(({ ccn = '', latitude, longitude }) => [ccn, [Number(latitude), Number(longitude)] as const]));
  const cityOf = ({ state, city }: Facility): string => `${state} ${city}`;
  const cities = new Map(facilities.filter(({ id }) => points.has(id)).map((one) => [cityOf(one), points.get(one.id)]));
  return new Map(
    facilities
      .filter(({ kind, residents, state }) => (kind === 'h' || Number(residents) >= LEAST_RESIDENTS) && state !== 'PR')
      .flatMap((one) => {
        const place = points.get(one.id) ?? cities.get(cityOf(one));
        if (place === undefined || !place.every(Number.isFinite)) return [];
        const [x, y] = mapPoint(one.state, ...place).map((value) => Math.round(value * 2).toString(36));
        return [[one.id, `${x?.padStart(3, '0')}${y?.padStart(2, '0')}`] as const];
      }),
  );
}
