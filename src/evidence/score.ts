/** How well does a piece of text name a hospital: what is matched, what of the name is missing, what of the text is left over? */
import type { Names } from './names';
import type { KnownFacility, Name } from './stateIndex';

/** Where the row is, as far as its cells and its text say. */
export interface RowPlace {
  readonly known: readonly KnownFacility[];
  /** Letters of the city; '' where none is given. */
  readonly city: string;
  /** No city is given, or one without a hospital. */
  readonly isOpen: boolean;
  readonly cityWords: readonly string[];
  readonly counties: readonly string[];
  /** Said in a text, they are explained. */
  readonly stateWords: readonly string[];
  /** The city has a hospital that is likelier meant by it than one of the county. */
  readonly hasOwn: boolean;
  /** The text itself names the row's city: "Mount Sinai (Elmhurst)". */
  readonly saysCity: boolean;
}

export interface Score {
  readonly known: KnownFacility;
  readonly matched: number;
  readonly missing: number;
  readonly extra: number;
  /** 3 in the row's city, 2 in its county, 1 where the row names no city with a hospital, 0 elsewhere. */
  readonly place: number;
  readonly alias: Name['alias'];
  readonly total: number;
}

const PLACE_WORTH = [-0.3, 0, 0.15, 0.5];
export const isWhole = ({ missing }: Pick<Score, 'missing'>): boolean => missing < 0.16;
/** Said of veterans', military, psychiatric and rehabilitation hospitals, which are seldom meant otherwise. */
const SAID = /^(?:veteran|army|naval|military|psychiatric|behavioral|mental|rehabilitation|state)$/;
const better = (one: Score, other: Score): number => other.total - one.total;

/** The scores of all hospitals that share a word with the text, best first; one for each. */
export const scoresOf = (words: readonly string[], where: RowPlace, names: Names): Score[] =>
  where.known
    .filter((known) => known.names.some((name) => name.words.some((word) => words.includes(word))))
    .flatMap((known) => bestOf(known, words, where, names))
    .sort(better);

function bestOf(known: KnownFacility, words: readonly string[], where: RowPlace, { weightOf, isSystem }: Names): Score[] {
  const { facility, city } = known;
  const place = where.isOpen ? 1 : city.join('') === where.city ? 3 : where.counties.includes(facility.county) ? 2 : 0;
  const names = known.names.filter((name) => name.city === '' || name.city === where.city);
  const explained = [...known.words, ...names.flatMap((name) => name.words), ...city, ...where.cityWords, ...where.stateWords];
  const sum = (some: readonly string[], weight: (word: string) => number): number =>
    some.reduce((all, word) => all + weight(word), 0);
  // A system beside a hospital's name is hardly left over, and its lack leaves the name nearly whole.
  const extra = sum(words, (word) => (explained.includes(word) ? 0 : weightOf(word) * (isSystem(word) ? 0.12 : 1)));
  const seldom = facility.kind !== '' && 'gvmprl'.includes(facility.kind) && !words.some((word) => SAID.test(word)) ? 0.4 : 0;
  const scores = names.map((name): Score => {
    const { alias } = name;
    const missing = sum(name.words, (word) =>
      words.includes(word) || (alias === 0 && (city.includes(word) || where.stateWords.includes(word)))
        ? 0
        : weightOf(word) * (isSystem(word) ? 0.3 : 1),
    );
    // The city's own name says little of a hospital there. An alias is a whole name: half of it names nothing.
    const said = sum(name.words, (word) => (!words.includes(word) ? 0 : where.cityWords.includes(word) ? 0.1 : weightOf(word)));
    const matched = alias > 0 && !isWhole({ missing }) ? 0 : said;
    const whole = isWhole({ missing }) ? (alias > 0 ? 0.35 : 0.2) : 0;
    const total =
      (alias === 2 ? Math.min(matched, 0.8) : matched) -
      0.6 * missing -
      0.8 * extra +
      (PLACE_WORTH[name.city === '' ? place : 3] ?? 0) +
      whole -
      seldom +
      (facility.residents === '' ? 0 : 0.1);
    return { known, matched, missing, extra, place: name.city === '' ? place : 3, alias, total };
  });
  // "Kaiser Southern California (Fontana)": its own name with its city says more than what several are called.
  const own = scores.filter((one) => where.saysCity && place === 3 && one.alias < 2 && isWhole(one) && one.matched > 0.3);
  const [first, ...rest] = (own.length > 0 ? own : scores).sort(better);
  // What is asked of a school is not asked of a hospital whose whole name says the same.
  const best =
    first?.alias === 2 ? (rest.find((one) => one.alias === 0 && isWhole(one) && one.matched >= first.matched) ?? first) : first;
  if (best === undefined || best.matched === 0) return [];
  // A name that was written down for this hospital stands in the text, whatever else does.
  return [{ ...best, alias: best.alias === 0 && scores.some((one) => one.alias === 1 && one.matched > 0) ? 1 : best.alias }];
}
