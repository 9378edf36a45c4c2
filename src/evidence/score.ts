/** How well does a piece of text name a hospital: what is matched, what of the name is missing, what of the text is left over? */
import { type Vocabulary, weightOf } from './names';
import type { Facility } from './pack';
import type { Known, Name, StateIndex } from './stateIndex';

/** Where the row is, as far as its cells say. */
export interface Where {
  /** Letters of the city; '' where none is given. */
  readonly city: string;
  readonly cityWords: readonly string[];
  readonly counties: ReadonlySet<string>;
  /** Words of the state, and short names of the city: said in a text, they are explained. */
  readonly stateWords: readonly string[];
}

export interface Score {
  readonly known: Known;
  readonly matched: number;
  readonly missing: number;
  readonly extra: number;
  /** `open`: the row names no city, or one without a hospital. */
  readonly place: 'same' | 'near' | 'open' | 'other';
  readonly isAlias: boolean;
  readonly isAsked: boolean;
  readonly total: number;
}

const PLACE_WORTH = { same: 0.5, near: 0.15, open: 0, other: -0.3 } as const;
/** A name that is wholly said is likelier than one that is begun; an alias was written for its city. */
const WHOLE = 0.2;
const WHOLE_ALIAS = 0.35;
export const isWhole = ({ missing }: { readonly missing: number }): boolean => missing <= 0.15;
/** What several hospitals are called says no more than this of each. */
const MOST_OF_SEVERAL = 0.8;
/** A name without its system is nearly whole. */
const SYSTEM_MISSING = 0.3;
/** The part of a system's weight that is left over beside a hospital's name. */
const OF_SYSTEM = 0.12;
/** Veterans', military, psychiatric and rehabilitation hospitals and numbers that are gone are seldom meant, unless said. */
const SELDOM = 0.4;
const SAID = /^(?:veteran|army|naval|military|psychiatric|behavioral|mental|rehabilitation|state)$/;
const isSeldom = ({ kind, otherNames }: Facility, words: readonly string[]): boolean =>
  otherNames.includes('gone') || (kind !== '' && 'vmprl'.includes(kind) && !words.some((word) => SAID.test(word)));
/** The city's own name says little of a hospital there, and its lack nothing. */
const OWN_CITY = 0.1;

/** The scores of all hospitals that share a word with the text, best first; one for each. */
export function scoresOf(words: readonly string[], where: Where, index: StateIndex, vocabulary: Vocabulary): Score[] {
  const candidates = new Set(words.flatMap((word) => index.byWord.get(word) ?? []));
  return [...candidates]
    .flatMap((known) => bestName(known, words, where, index, vocabulary))
    .sort((one, other) => other.total - one.total || (one.known.facility.id < other.known.facility.id ? -1 : 1));
}

function placeOf(known: Known, where: Where, index: StateIndex): Score['place'] {
  if (!index.cities.has(where.city)) return 'open';
  if (index.cities.get(where.city)?.includes(known) === true) return 'same';
  return where.counties.has(known.facility.county) ? 'near' : 'other';
}

function bestName(known: Known, words: readonly string[], where: Where, index: StateIndex, vocabulary: Vocabulary): Score[] {
  const place = placeOf(known, where, index);
  const names = known.names.filter(({ city }) => city === '' || city === where.city);
  const own = new Set([
    ...known.words,
    ...names.flatMap((name) => name.words),
    ...known.city,
    ...where.cityWords,
    ...where.stateWords,
  ]);
  const extra = words.reduce(
    (sum, word) => sum + (own.has(word) ? 0 : weightOf(word, vocabulary) * (vocabulary.systems.has(word) ? OF_SYSTEM : 1)),
    0,
  );
  const scores = names.map((name) => scoreOf(name, known, words, where, vocabulary, place, extra));
  // "Kaiser Southern California (Fontana)": a hospital's own name with its city says more than what several are called.
  const isSaid = where.city !== '' && where.cityWords.every((word) => words.includes(word));
  const named =
    isSaid && place === 'same' ? scores.filter((one) => !one.isAsked && isWhole(one) && one.matched > OWN_CITY * 3) : [];
  const best = (named.length > 0 ? named : scores).sort((one, other) => other.total - one.total)[0];
  if (best === undefined || best.matched === 0) return [];
  // A name that was written down for this hospital stands in the text, whatever else does.
  return [{ ...best, isAlias: scores.some((one) => one.isAlias && !one.isAsked && one.matched > 0) }];
}

function scoreOf(
  name: Name,
  known: Known,
  words: readonly string[],
  where: Where,
  vocabulary: Vocabulary,
  place: Score['place'],
  extra: number,
): Score {
  let matched = 0;
  let missing = 0;
  for (const word of name.words) {
    const isPlace = where.cityWords.includes(word);
    if (words.includes(word)) matched += isPlace ? OWN_CITY : weightOf(word, vocabulary);
    else if (name.isAlias || (!known.city.includes(word) && !where.stateWords.includes(word)))
      missing += weightOf(word, vocabulary) * (vocabulary.systems.has(word) ? SYSTEM_MISSING : 1);
  }
  // An alias is a whole name: half of it names nothing.
  if (name.isAlias && !isWhole({ missing })) matched = 0;
  const whole = isWhole({ missing }) ? (name.isAlias ? WHOLE_ALIAS : WHOLE) : 0;
  const total =
    (name.isAsked ? Math.min(matched, MOST_OF_SEVERAL) : matched) -
    0.6 * missing -
    0.8 * extra +
    PLACE_WORTH[place] +
    whole -
    (isSeldom(known.facility, words) ? SELDOM : 0) +
    (known.facility.residents === null ? 0 : 0.1);
  return {
    known,
    matched,
    missing,
    extra,
    place: name.city === '' ? place : 'same',
    isAlias: name.isAlias,
    isAsked: name.isAsked,
    total,
  };
}
