/** Where is a program: state, census division and, in California, county and area? City and state come in any form. (G1.place, G3.place, G5.place) */
import {
  AREA_NAMES,
  AREAS_OF_COUNTY,
  countyOf,
  divisionOf,
  isSharedName,
  lookup,
  STATE_CODES,
  STATE_NAMES,
} from '../data/places';
import type { Place } from '../domain/program';

export const PLACE_NOT_SAID: Place = { city: null, state: null, county: null, areas: [], division: null };

/** Letters, digits and single spaces; accents gone, "Saint" as St, "Mt" as Mount. */
export const foldPlace = (text: string): string =>
  (/[^\x20-\x7e]/.test(text) ? text.normalize('NFD').replace(/[\u0300-\u036f\u2019]/g, '') : text)
    .replace(/'/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsaint\b/g, 'st')
    .replace(/\bmt\b/g, 'mount')
    .replace(/\bft\b/g, 'fort')
    .trim();

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
  if (own === undefined) return { ...PLACE_NOT_SAID, city: names[0] ?? null };
  return { city: own, state: 'CA', division: divisionOf('CA'), ...californiaOf(names) };
}

const SHORT = lookup({
  la: 'los angeles',
  'l a': 'los angeles',
  sf: 'san francisco',
  's f': 'san francisco',
});

function californiaOf(names: readonly string[]): Pick<Place, 'county' | 'areas'> {
  for (const written of names) {
    const name = SHORT[written] ?? written;
    const county = countyOf(name) ?? countyOf(name.replace(/ (?:city|ca|area)$/, ''));
    if (county !== null) return { county, areas: AREAS_OF_COUNTY(county) };
    const areas = AREA_NAMES[name];
    if (areas !== undefined) return { county: null, areas };
  }
  return { county: null, areas: [] };
}

/** A place stands at the beginning; what follows 80 characters is a description. */
const withoutTail = (text: string): string =>
  text
    .slice(0, 80)
    .replace(/\b\d{5}(?:-\d{4})?\b/g, ' ')
    .replace(/[,\s-]*\b(?:USA|U\.S\.A\.?|United States(?: of America)?)\s*$/i, '')
    .trim();

/** The whole text, then its parts at slashes, brackets, commas and dashes: neighbourhoods and second cities. */
function piecesOf(text: string): string[] {
  const pieces = [text, ...text.split(/[/(),;|&]| - | and /)];
  return [...new Set(pieces.map(foldPlace).filter((piece) => piece !== ''))];
}

interface StateFound {
  readonly code: string;
  readonly rest: string;
}

function stateIn(text: string): StateFound | null {
  const folded = foldPlace(withoutTail(text));
  if (folded === '') return null;
  const upper = folded.replace(/ /g, '').toUpperCase();
  if (STATE_CODES.has(upper) && upper.length === 2) return { code: upper, rest: '' };
  const code = STATE_NAMES[folded];
  return code === undefined ? stateInCity(text) : { code, rest: '' };
}

const STATE_WORDS = Object.keys(STATE_NAMES).sort((one, other) => other.length - one.length);

/** The state stands last, after a comma, in brackets, or as a code after the city; a name alone is the state. */
function stateInCity(text: string): StateFound | null {
  const folded = foldPlace(text);
  const whole = STATE_NAMES[folded];
  if (whole !== undefined && folded !== 'washington' && folded !== 'new york') return { code: whole, rest: '' };
  if (folded === 'new york') return { code: 'NY', rest: text };
  const bracket = /\(([^()]+)\)\s*$/.exec(text);
  if (bracket) {
    const inside = codeOf(bracket[1] ?? '');
    if (inside !== null) return { code: inside, rest: text.slice(0, bracket.index) };
  }
  const tail = /[,/;|-]\s*([A-Za-z. ]{2,20})\s*$/.exec(text);
  const afterComma = tail ? codeOf(tail[1] ?? '') : null;
  if (tail && afterComma !== null) return { code: afterComma, rest: text.slice(0, tail.index) };
  const code = /\s([A-Z]\.? ?[A-Z]\.?)\s*\)?$/.exec(text);
  const coded = code ? codeOf(code[1] ?? '') : null;
  if (code && coded !== null) return { code: coded, rest: text.slice(0, code.index) };
  const name = STATE_WORDS.find((word) => word.length > 3 && folded.endsWith(` ${word}`));
  if (name !== undefined) return { code: STATE_NAMES[name] ?? '', rest: folded.slice(0, folded.length - name.length) };
  const lower = /^(.*) ([a-z]{2})$/.exec(folded);
  const last = lower?.[2]?.toUpperCase() ?? '';
  return lower && STATE_CODES.has(last) && !['LA', 'DE', 'IN', 'OR', 'ME', 'AL', 'CO', 'PA'].includes(last)
    ? { code: last, rest: lower[1] ?? '' }
    : null;
}

function codeOf(words: string): string | null {
  const folded = foldPlace(words);
  const upper = folded.replace(/ /g, '').toUpperCase();
  if (upper.length === 2 && STATE_CODES.has(upper)) return upper;
  return STATE_NAMES[folded] ?? null;
}
