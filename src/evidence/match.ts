/** Which hospital or health center does a row of the list mean? One that is sure, several to ask about, or none: a wrong answer is worse than none. */
import { STATE_NAMES } from '../data/places';
import { foldName } from '../reading/school/schoolTokens';
import { MARGIN, settled, surest } from './named';
import { type Names, namesOf } from './names';
import type { Facility, Pack } from './pack';
import { isWhole, type RowPlace, type Score, scoresOf } from './score';
import { indexOf, type StateIndex } from './stateIndex';

interface Asked {
  /** The hospital's or program's words. */
  readonly text: string;
  readonly city: string;
  /** Two letters, or '' where no cell says it. */
  readonly state: string;
}

export interface Match {
  readonly certainty: 'sure' | 'ask' | 'none';
  readonly hospital: Facility | null;
  readonly center: Facility | null;
  /** At most five, likeliest first; the hospital itself among them. */
  readonly candidates: readonly Facility[];
}

interface Found {
  readonly sure: readonly Score[];
  readonly scores: readonly Score[];
  /** The hospitals of the row's city, largest first. */
  readonly inCity: readonly Facility[];
}

/** The codes under which the pack has hospitals. */
export const STATES: readonly string[] = [...new Set(Object.values(STATE_NAMES))].flatMap((code) => code ?? []);
/** Likelier than any other teaching hospital of the city. */
const LIKELY = 0.6;
const facilityOf = ({ known }: Score): Facility => known.facility;
const isCenter = (one: Score): boolean => facilityOf(one).kind === 'h';

/** Finds the facility of a text; a state's index is made once. */
export function matcherOf(pack: Pack): (asked: Asked) => Match {
  const names = namesOf(pack('words'));
  const indexes = new Map<string, StateIndex>();
  return ({ text, city, state }) => {
    const found = (state === '' ? STATES : [state]).map((one) => {
      const index = indexes.get(one) ?? indexOf(pack, one, names);
      indexes.set(one, index);
      // Typing slips are mended within one state only: across all states, every word is close to some other.
      const own = state === '' ? { ...index, asWritten: (words: readonly string[]) => [...words] } : index;
      return inState(piecesOf(text), names.cityOf(city), one, own, names);
    });
    const sure = found.flatMap((one) => one.sure);
    const scores = found.flatMap((one) => one.scores).sort((one, other) => other.total - one.total);
    const [hospital, ...more] = sure.filter((one) => !isCenter(one)).map(facilityOf);
    const [center, ...others] = sure.filter(isCenter).map(facilityOf);
    const one = hospital === undefined || more.length > 0 ? null : hospital;
    const place = center === undefined || others.length > 0 ? null : center;
    const candidates = new Set([
      ...[...sure, ...scores.filter(({ total }) => total > LIKELY)].map(facilityOf),
      ...found.flatMap(({ inCity }) => inCity),
      ...scores.map(facilityOf),
    ]);
    const offered = names.wordsOf(text).length === 0 ? [] : [...candidates].filter(({ kind }) => kind !== 'x').slice(0, 5);
    const isClosed = one?.kind === 'x';
    return {
      certainty: place !== null || (one !== null && !isClosed) ? 'sure' : offered.length > 0 && !isClosed ? 'ask' : 'none',
      hospital: one,
      center: place,
      candidates: offered,
    };
  };
}

/** The state's code and its whole name: Virginia's code is the veterans' too. */
const stateWordsOf = (state: string, names: Names): string[] =>
  names.wordsOf(
    `${state} ${Object.keys(STATE_NAMES)
      .filter((name) => STATE_NAMES[name] === state && name.length > 3)
      .join(' ')}`,
  );

function inState(pieces: readonly string[], given: string, state: string, index: StateIndex, names: Names): Found {
  const { known, none, asWritten } = index;
  const cityWords = asWritten(names.wordsOf(given));
  const city = cityWords.join('');
  const here = known.filter((one) => one.city.join('') === city).map(({ facility }) => facility);
  const inCity = here.filter(({ kind }) => kind !== 'h').sort((one, other) => Number(other.residents) - Number(one.residents));
  const written = pieces.map((piece) => asWritten(names.wordsOf(piece)));
  const where: RowPlace = {
    known,
    city,
    isOpen: here.length === 0,
    cityWords,
    counties: here.map(({ county }) => county).filter(Boolean),
    stateWords: stateWordsOf(state, names),
    hasOwn: inCity.some(({ kind, residents }) => kind === '' && Number(residents) > 5),
    saysCity: cityWords.length > 0 && cityWords.every((word) => written[0]?.includes(word)),
  };
  const sure: Score[] = [];
  const mentioned: Score[] = [];
  const all: Score[] = [];
  for (const [at, words] of written.entries()) {
    // Without a city a part of the text is too little.
    if (at > 0 && (given === '' || words.every((word) => cityWords.includes(word) || names.isPlain(word)))) continue;
    const scores = scoresOf(words, where, names);
    const [first] = scores;
    // The whole text is a name that was written down for one hospital.
    if (at === 0 && first?.alias === 1 && first.extra < MARGIN && first.place === 3) return { sure: [first], scores, inCity };
    const hospitals = scores.filter((one) => !isCenter(one));
    all.push(...scores);
    sure.push(...surest(hospitals, words, where, names), ...surest(scores.filter(isCenter), words, where, names));
    // A university beside a hospital is no second one.
    if (at > 0 && !words.some((word) => word.startsWith('u:')))
      mentioned.push(
        ...hospitals
          .slice(0, 1)
          .filter((one) => one.alias === 0 && one.place > 1 && isWhole(one) && one.extra < MARGIN && one.matched > 0.7),
      );
  }
  const saysNone = none.some((some) => written.some((words) => some.every((word) => words.includes(word))));
  const hospital = saysNone
    ? []
    : settled(
        sure.filter((one) => !isCenter(one)),
        mentioned,
      );
  return { sure: [...hospital, ...settled(sure.filter(isCenter), [])], scores: all, inCity };
}

/** The whole text, then its parts: "Icahn (Elmhurst)", "Henry Ford Hospital/Wayne State University", "Family Medicine at Highland Hospital". */
function piecesOf(text: string): string[] {
  const short = foldName(text.slice(0, 200));
  return [short, ...short.split(/[/()[\];,|@]|\s-|-\s|\sat\s/).filter((part) => part.trim() !== '' && part !== short)];
}
