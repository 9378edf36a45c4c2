/** Where does an applicant want to train? Words such as "Southern California, then anywhere" become areas, each with its turn. */
import { AREA_NAMES, AREAS_OF_COUNTY, STATE_CODES, STATE_NAMES } from '../data/places';
import { readPlace } from '../reading/program/place';
import { foldPlace } from '../reading/text/foldPlace';
import type { Pack } from './pack';

/** Where a hospital stands: city and county folded, the state by its two letters. */
export interface Spot {
  readonly city: string;
  readonly county: string;
  readonly state: string;
}

interface TargetAreas {
  /** 0 for the areas named first, 1 for those after "then"; null outside all of them. */
  turnOf(spot: Spot): number | null;
  /** Words by which no place is known, or several are. */
  readonly unread: readonly string[];
  /** The words of each turn. */
  readonly turns: readonly string[];
}

type Covers = (spot: Spot) => boolean;
const everywhere: Covers = () => true;

const THEN = /\b(?:then|if not|otherwise|after that|followed by|but (?:open|willing|also))\b|→|>/i;
/** "Anywhere but New York", "outside California". */
const BUT =
  /(?<=\b(?:any\w*|all|everywhere|usa?|states?) )but\b|\b(?:but not|except(?: for)?|excluding|outside(?: of)?|other than|not(?: in)?|avoid(?:ing)?)\b/i;
const JOINTS = /[;\n/&|]|\b(?:and|or|but)\b/;
/** Said around a place: before it, after it, and why. */
const BEFORE =
  /^(?:(?:the|in|to|anywhere in|programs? in|hospitals? in|mostly|mainly|preferably|ideally|maybe|also|even|first|second|state of|open to|willing to|prefer(?:red)?) )+/i;
const AFTER = /(?: (?:states?|division|usa|preferred|first|only|mostly|mainly|programs?|hospitals?))+$/;
const WHY = /(?::| (?:with|where|that|if|because|since|due to|for|as long as) ).*/i;
/** The city with its county. */
const SURROUNDINGS = /^(?:greater|near|around|close to|metro) | (?:area|metro|region|suburbs|surroundings)$/;
/** A city as well as a state: the latter only beside other codes. */
const TWO_MEANINGS = /^(?:LA|SD)$/;
/** Words of a sentence too: a state only in capitals. */
const WORD_CODES = /^(?:in|or|me|hi|oh|ok|al|de|pa|co|ma|id)$/;
/** States, and cities where their state follows. */
const CITY_TOO = /^(?:new york|washington)$/;

/** @param spots Where hospitals with residents stand: a city without its state is the one that has them. */
export function readTargetAreas(text: string, pack: Pack, spots: readonly Spot[]): TargetAreas {
  const unread: string[] = [];
  const regions = new Map(pack<'name' | 'places'>('regions').map(({ name, places }) => [name, places]));
  const hasCodes = text.split(/[^A-Za-z]+/).some((word) => STATE_CODES.has(word) && !TWO_MEANINGS.test(word) && word !== 'CA');
  const read = (part: string): Covers | null => areaIn(part, regions, spots, hasCodes);
  const isKnown = (words: string): boolean => partsOf(words, regions).every((part) => read(part) !== null);
  const readOrTell = (part: string): Covers[] => {
    const found = read(part);
    if (found === null) unread.push(part.trim());
    return found === null ? [] : [found];
  };
  const covering = (words: string): Covers[] =>
    partsOf(closerIn(words, isKnown), regions)
      // "New York, New Jersey": no city of that state.
      .flatMap((part) => (read(part) === null ? part.split(',') : [part]))
      .flatMap(readOrTell);
  const turns = text.split(THEN).map((said) => said.replace(/^[\s,;]+|[\s,;]+$/g, ''));
  const covered = turns.map((words) => {
    const [wanted = '', ...left] = words.split(BUT);
    // "If not there, anywhere" leaves nothing out.
    const without = left.flatMap(covering).filter((one) => one !== everywhere);
    return { within: wanted.trim() === '' && without.length > 0 ? [everywhere] : covering(wanted), without };
  });
  return {
    unread,
    turns,
    turnOf(spot) {
      const at = covered.findIndex(({ within, without }) => within.some((one) => one(spot)) && !without.some((one) => one(spot)));
      return at < 0 ? null : at;
    },
  };
}

/** A bracket names the place closer, where it names one: "Texas (Houston)" is Houston, Texas. */
const closerIn = (text: string, isKnown: (words: string) => boolean): string =>
  text.replace(/(?<![^,;()\n])([^,;()\n]*)\(([^)]{0,80})\)/g, (_all, outer: string, inner: string) => {
    const within = stateIn(outer) === null ? inner : inner.replace(/[^,]+/g, `$&, ${outer};`);
    return isKnown(within) ? within : outer;
  });

/** "Fresno, CA" stays one part. */
function partsOf(text: string, regions: Regions): string[] {
  const parts: string[] = [];
  for (const segment of text.split(JOINTS)) {
    const pieces = segment
      .replace(WHY, '')
      .split(',')
      .filter((piece) => foldPlace(piece) !== '');
    pieces.forEach((piece, at) => {
      const before = pieces[at - 1] ?? '';
      const isAfterCity = at > 0 && stateIn(piece) !== null && (CITY_TOO.test(bare(before)) || !isArea(before, regions));
      if (isAfterCity) parts[parts.length - 1] += `,${piece}`;
      else parts.push(piece);
    });
  }
  return parts;
}

const bare = (text: string): string => foldPlace(text).replace(BEFORE, '').replace(AFTER, '');

function stateIn(text: string): string | null {
  const name = bare(text);
  const upper = name.toUpperCase();
  const isCode = name.length === 2 && STATE_CODES.has(upper) && (text.includes(upper) || !WORD_CODES.test(name));
  return isCode ? upper : (STATE_NAMES[name] ?? null);
}

type Regions = ReadonlyMap<string, string>;

function isArea(text: string, regions: Regions): boolean {
  const [name, code] = [bare(text), stateIn(text)];
  return (code !== null && !TWO_MEANINGS.test(code)) || AREA_NAMES[name] !== undefined || regions.has(name);
}

/** Null where no place is known by these words, or several are. */
function areaIn(part: string, regions: Regions, spots: readonly Spot[], hasCodes: boolean): Covers | null {
  const name = bare(part);
  const areas = AREA_NAMES[name];
  if (areas !== undefined)
    return ({ county, state }) =>
      state === 'CA' && AREAS_OF_COUNTY(titled(county)).some((one) => areas.some((area) => one.startsWith(area)));
  const places = regions.get(name);
  if (places !== undefined) return inRegion(places);
  const code = stateIn(part);
  if (code === null) return placeIn(part, spots);
  return hasCodes || name.length > 2 || !TWO_MEANINGS.test(code) ? ({ state }) => state === code : null;
}

/** `*` all; `CA OR WA`; `NY:Kings,Queens` those counties, `CA!Kern` all others. */
function inRegion(places: string): Covers {
  if (places === '*') return everywhere;
  const [, only, how, names = ''] = /^(..)([:!])(.*)$/.exec(places) ?? [];
  const counties = names.split(',').map(foldPlace);
  return ({ state, county }) =>
    only === undefined ? places.split(' ').includes(state) : state === only && counties.includes(county) === (how === ':');
}

/** A city, or a county, of which one state alone has residents. */
function placeIn(part: string, spots: readonly Spot[]): Covers | null {
  const name = bare(part.split(',')[0] ?? '');
  const isCounty = / (?:county|counties|parish)$/.test(name);
  const { state, city, county } = readPlace(part.trim().replace(BEFORE, ''), '');
  const wanted = isCounty ? name.replace(/ \w+$/, '') : (city ?? name).replace(SURROUNDINGS, '');
  const here = spots.filter((one) => (state === null || one.state === state) && (isCounty ? one.county : one.city) === wanted);
  const [own] = here;
  // A Californian city without residents stands for its county.
  if (own === undefined) return county === null ? null : (spot) => spot.state === 'CA' && spot.county === foldPlace(county);
  if (new Set(here.map((one) => one.state)).size > 1) return null;
  const counties = here.map((one) => one.county);
  const isWide = isCounty || SURROUNDINGS.test(name);
  return (spot) => spot.state === own.state && (isWide ? counties.includes(spot.county) : spot.city === wanted);
}

/** As the lists of California's areas spell a county. */
const titled = (county: string): string => county.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
