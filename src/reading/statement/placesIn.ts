/** Which places in the United States does a sentence name? Only names that cannot be meant otherwise. */
import { AREA_NAMES, AREAS_OF_COUNTY, countyOf, divisionOf, isSharedName, KNOWN_CITIES, STATE_NAMES } from '../../data/places';
import type { NamedPlace } from '../../domain/statement/statement';
import { foldPlace } from '../text/foldPlace';

/** "Central Valley", "St. Louis", "Orange County": one to four words that begin with a capital. */
const NAMES = /(?:St\. )?[A-Z][\p{L}'’.-]*(?: (?:of )?[A-Z][\p{L}'’.-]*){0,3}/gu;

const REGIONS: Readonly<Record<string, string>> = {
  'delaware valley': 'DE NJ PA',
  'new england': 'CT MA ME NH RI VT',
  midwest: 'IA IL IN KS MI MN MO ND NE OH SD WI',
  'pacific northwest': 'OR WA',
  'west coast': 'CA OR WA',
  'pacific coast': 'CA OR WA',
  'east coast': 'CT DC DE FL GA MA MD ME NC NH NJ NY PA RI SC VA VT',
  'deep south': 'AL GA LA MS SC',
  appalachia: 'KY NC OH PA TN VA WV',
};

export function placesIn(words: string): NamedPlace[] {
  const found = new Map<string, NamedPlace>();
  for (const [named] of words.matchAll(NAMES))
    for (const part of runsOf(named.split(' '))) {
      // "Delaware Valley" is no Delaware, "Dallas County" no Dallas.
      if (/^[^ ]+$/.test(part) && words.includes(`${part} County`) && countyOf(foldPlace(`${part} County`)) === null) continue;
      if ([...found.keys()].some((long) => long.includes(`${part} `) && REGIONS[foldPlace(long)] !== undefined)) continue;
      const place = placeNamed(part);
      if (place !== null && !found.has(part)) found.set(part, place);
    }
  return [...found.values()];
}

/** Longest runs first; what a found run holds is still looked at, as "San Diego, California" is two. */
function runsOf(words: readonly string[]): string[] {
  const runs: string[] = [];
  for (let length = Math.min(words.length, 4); length > 0; length -= 1)
    for (let from = 0; from + length <= words.length; from += 1)
      runs.push(
        words
          .slice(from, from + length)
          .join(' ')
          .replace(/['’]s$|[.,'’]+$/g, ''),
      );
  return runs;
}

function placeNamed(words: string): NamedPlace | null {
  const name = foldPlace(words);
  if (name.length < 4) return null;
  const region = REGIONS[name];
  if (region !== undefined) return { words, states: region.split(' '), areas: [] };
  const areas = AREA_NAMES[name] ?? (name === 'the valley' ? ['Central Valley'] : undefined);
  if (areas !== undefined) return { words, states: ['CA'], areas };
  const state = STATE_NAMES[name];
  if (state !== undefined && divisionOf(state) !== null) return { words, states: [state], areas: [] };
  const city = KNOWN_CITIES[name];
  const county = countyOf(name) ?? (city?.state === 'CA' ? countyOf(city.city) : null);
  if (county !== null && !isSharedName(name) && (city === undefined || city.state === 'CA'))
    return { words, states: ['CA'], areas: [...AREAS_OF_COUNTY(county), county] };
  return city === undefined ? null : { words, states: [city.state], areas: [] };
}
