/** Which areas are in such demand that an applicant with a low score needs a tie there? (G1.pools, G1.place; G2 and G5 call theirs high-demand) */
import type { Place } from '../domain/program';

const COUNTIES: readonly string[] = [
  'San Francisco',
  'San Mateo',
  'Santa Clara',
  'Alameda',
  'Contra Costa',
  'Los Angeles',
  'Orange',
  'San Diego',
];
const CITIES: readonly (readonly [city: string, state: string])[] = [
  ['seattle', 'WA'],
  ['portland', 'OR'],
];

/** The name of the high-demand area a place lies in, or null. */
export function highDemandAreaOf(place: Place): string | null {
  if (place.state === 'CA') return place.county !== null && COUNTIES.includes(place.county) ? `${place.county} County` : null;
  const city = CITIES.find(
    ([name, state]) => state === place.state && place.city !== null && place.city.split(' ').includes(name),
  );
  return city === undefined ? null : `${city[0].charAt(0).toUpperCase()}${city[0].slice(1)}`;
}
