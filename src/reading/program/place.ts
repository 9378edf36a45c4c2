/** Where is a program: state, census division and, in California, county and area? City and state come in any form. (G1.place, G3.place, G5.place) */
import { AREA_NAMES, AREAS_OF_COUNTY, countyOf, divisionOf, isSharedName, KNOWN_CITIES, lookup } from '../../data/places';
import type { Place } from '../../domain/program';
import { foldPlace } from '../text/foldPlace';
import { wordSet } from '../text/wordSet';
import { stateIn, stateInCity, withoutTail } from './placeState';

const PLACE_NOT_SAID: Place = { city: null, state: null, county: null, areas: [], division: null };

/** `city` may hold both ("Fontana, CA 92335", "St Louis MO"); `state` wins where both name one. */
export function readPlace(city: string, state: string): Place {
  const given = stateIn(state)?.code ?? null;
  const place = withoutTail(city);
  if ((given ?? 'CA') === 'CA' && AREA_NAMES[foldPlace(place)] !== undefined) return bareCity([foldPlace(place)]);
  const inCity = stateInCity(place);
  const code = given ?? inCity?.code ?? null;
  const names = piecesOf(inCity !== null && (given === null || inCity.code === given) ? inCity.rest : place);
  if (code === null) return bareCity(names);
  const base = { city: names[0] ?? null, state: code, division: divisionOf(code) };
  return code === 'CA' ? { ...base, ...californiaOf(names) } : { ...base, county: null, areas: [] };
}

/** A city without a state is answered only where California alone has a city of that name worth meaning. */
function bareCity(names: readonly string[]): Place {
  const own = names.find((name) => (countyOf(name) !== null && !isSharedName(name)) || AREA_NAMES[name] !== undefined);
  const known = names
    .map((name) => KNOWN_CITIES[name] ?? KNOWN_CITIES[withoutSurroundings(name)])
    .find((city) => city !== undefined);
  if (known !== undefined && (own === undefined || known.state === 'CA')) {
    const base = { city: known.city, state: known.state, division: divisionOf(known.state) };
    return known.state === 'CA' ? { ...base, ...californiaOf([known.city]) } : { ...base, county: null, areas: [] };
  }
  if (own === undefined) return { ...PLACE_NOT_SAID, city: names[0] ?? null };
  return { city: own, state: 'CA', division: divisionOf('CA'), ...californiaOf(names) };
}

/** Short names that only the state beside them makes clear. */
const SHORT = lookup({
  la: 'los angeles',
  sd: 'san diego',
  oc: 'orange county',
  ie: 'inland empire',
  sac: 'sacramento',
  sj: 'san jose',
});

/** "Greater Houston", "Detroit area", "Metro Atlanta": the city itself. */
const withoutSurroundings = (name: string): string => {
  const words = name.split(' ').filter((word) => !AROUND.has(word));
  return words.join(' ');
};
const AROUND: ReadonlySet<string> = wordSet('greater metro area downtown suburbs suburban near region the');

function californiaOf(names: readonly string[]): Pick<Place, 'county' | 'areas'> {
  for (const written of names) {
    const name = SHORT[written] ?? KNOWN_CITIES[written]?.city ?? written;
    const county = countyOf(name) ?? countyOf(name.replace(/ (?:city|ca|area)$/, ''));
    if (county !== null) return { county, areas: AREAS_OF_COUNTY(county) };
    const areas = AREA_NAMES[name];
    if (areas !== undefined) return { county: null, areas };
  }
  return { county: null, areas: [] };
}

/** The whole text, then its parts at slashes, brackets, commas and dashes: neighbourhoods and second cities. */
function piecesOf(text: string): string[] {
  const pieces = [text, ...text.split(/[/(),;|&]| - | and /)];
  return [...new Set(pieces.map(foldPlace).filter((piece) => piece !== ''))];
}
