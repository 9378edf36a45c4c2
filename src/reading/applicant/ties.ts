/** Which region does a tie cover? The smallest that holds the places its words name. (G2.ties, G5.ties) */
import {
  AREA_NAMES,
  AREAS_OF_COUNTY,
  countyOf,
  KNOWN_CITIES,
  NEW_YORK_CITY,
  STATE_CODES,
  STATE_NAMES,
  statesOfRegion,
} from '../../data/places';
import type { Tie } from '../../domain/profile';
import { foldPlace } from '../text/foldPlace';

/** Words that are place names in California and mean something else in a sentence. */
const NOT_PLACES =
  /^(?:industry|commerce|orange|hope|weed|needles|ross|home|grand|live oak|paradise|family|mission|university|industry)$/;

/** Ties are listed with semicolons; each may say its evidence in brackets or after a colon. */
export function readTies(text: string): Tie[] {
  return text
    .split(/;|\n/)
    .map((words) => words.trim())
    .filter((words) => words !== '' && !/^(?:no|none|n\/a|-)$/i.test(words))
    .map(tieIn);
}

function tieIn(words: string): Tie {
  const tokens = foldPlace(words).split(' ');
  const lowered = words.toLowerCase();
  const counties = new Set<string>();
  const areas = new Set<string>();
  const states = new Set([...regionIn(words), ...codesIn(words)]);
  const cities = new Map(citiesIn(words));
  for (let from = 0; from < tokens.length; from += 1) {
    for (let length = Math.min(4, tokens.length - from); length >= 1; length -= 1) {
      const name = tokens.slice(from, from + length).join(' ');
      const named = AREA_NAMES[name];
      const county = NOT_PLACES.test(name) ? null : countyOf(name);
      const state = name.length > 3 ? STATE_NAMES[name] : undefined;
      const city = KNOWN_CITIES[name];
      if (named === undefined && county === null && state === undefined && city === undefined) continue;
      if (city !== undefined && city.state !== 'CA' && county === null) cities.set(city.city, city.state);
      for (const area of named ?? []) areas.add(area);
      const elsewhere = county === null ? null : stateBehind(words.slice(lowered.indexOf(name) + name.length));
      if (elsewhere === null && county !== null) counties.add(county);
      else if (elsewhere !== null && elsewhere !== ABROAD) cities.set(name, elsewhere);
      if (state !== undefined && named === undefined) states.add(state);
      from += length - 1;
      break;
    }
  }
  for (const county of counties) for (const area of AREAS_OF_COUNTY(county)) areas.add(area.replace(/ \(.*/, ''));
  // A state alone is no tie to each of its cities; with evidence, and no nearer place named, it is.
  const hasEvidence = /[(:,]|\b(?:grew|family|brother|sister|parents|wife|husband|partner|lived|work|school|rotat)/i.test(words);
  return {
    words,
    areas: [...areas],
    counties: [...counties],
    states: counties.size + areas.size + cities.size === 0 && hasEvidence ? [...states] : [],
    cities: [...cities].map(([name, state]) => ({ name, state })),
  };
}

const ABROAD = 'abroad';

/** "Pasadena, TX", "Ontario, Canada": which other state or country stands right behind the name of a Californian place? */
function stateBehind(behind: string): string | null {
  const [, code = '', said = ''] = /^(?:,? ([A-Z]{2})\b|, ?(\p{L}+(?: \p{L}+)?))/u.exec(behind) ?? [];
  const folded = foldPlace(said);
  if (/^(?:canada|mexico|spain|chile|colombia|costa rica|peru|cuba|venezuela|philippines)\b/.test(folded)) return ABROAD;
  const state = STATE_CODES.has(code) ? code : (STATE_NAMES[folded] ?? STATE_NAMES[folded.split(' ')[0] ?? '']);
  return state === undefined || state === 'CA' ? null : state;
}

/** "The Midwest: lived there", "New England". */
const regionIn = (words: string): readonly string[] =>
  statesOfRegion(foldPlace(words.split(/[:(]/)[0] ?? '').replace(/^(?:the|anywhere in the|in the) /, ''));

/** "TX", "NJ/PA" in capitals; two of the codes are cities as well. */
const codesIn = (words: string): string[] =>
  (words.match(/\b[A-Z]{2}\b/g) ?? []).filter((code) => STATE_CODES.has(code) && code !== 'LA' && code !== 'SD');

const citiesIn = (words: string): [string, string][] =>
  /\b(?:NYC|New York City)\b/i.test(words) ? NEW_YORK_CITY.map((name) => [name, 'NY']) : [];
