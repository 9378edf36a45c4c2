/** Which hospital or health center does a row of the list mean? One that is sure, several to ask about, or none: a wrong answer is worse than none. */
import { STATE_NAMES } from '../data/places';
import { foldName } from '../reading/school/schoolTokens';
import { LEFT_OVER, mentions, type Piece, settled, surest, unique } from './named';
import { mended, wordsOf } from './names';
import type { Facility, Pack } from './pack';
import { isWhole, type Score, scoresOf, type Where } from './score';
import { cityKey, indexOf, type StateIndex } from './stateIndex';

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

const MOST_CANDIDATES = 5;
/** Likelier than any other teaching hospital of the city. */
const LIKELY = 0.6;
/** So much of a name must be said for its hospital to be worth asking about. */
const LEAST = 0.35;

export class Matcher {
  private readonly indexes = new Map<string, StateIndex>();

  constructor(private readonly pack: Pack) {}

  private indexOf(state: string): StateIndex {
    const known = this.indexes.get(state) ?? indexOf(this.pack, state);
    this.indexes.set(state, known);
    return known;
  }

  /** The facility of this number, in any state. */
  byId(id: string): Facility | null {
    for (const state of this.pack.states) {
      const found = this.pack.state(state).facilities.find((one) => one.id === id);
      if (found !== undefined) return found;
    }
    return null;
  }

  match({ text, city, state }: Asked): Match {
    const states = state === '' ? this.pack.states : [state];
    const pieces = piecesOf(mended(text, this.pack.vocabulary));
    const found = states.map((one) => this.inState(pieces, city, one));
    const scores = found.flatMap((one) => one.scores).sort((one, other) => other.total - one.total);
    const hospital = unique(found.flatMap((one) => one.hospital));
    const center = unique(found.flatMap((one) => one.center));
    const one = hospital.length === 1 ? (hospital[0]?.known.facility ?? null) : null;
    const closed = one?.kind === 'x';
    const around = found.flatMap((each) => each.around);
    const likely = scores.filter(({ total }) => total > LIKELY);
    const named = [
      ...hospital,
      ...center,
      ...scores.filter((one) => one.matched > LEAST || (isWhole(one) && one.extra <= LEFT_OVER)),
    ].map(({ known }) => known.facility);
    const inOrder = [...hospital, ...center, ...likely].map(({ known }) => known.facility);
    const candidates = [...new Set([...inOrder, ...around, ...named])].filter(({ kind }) => kind !== 'x');
    const answered = (one !== null && !closed) || center.length === 1;
    return {
      certainty: answered
        ? 'sure'
        : !closed &&
            (named.length > 0 || (around.length > 0 && SPONSOR.test(text) && wordsOf(text, this.pack.vocabulary).length > 0))
          ? 'ask'
          : 'none',
      hospital: one,
      center: center.length === 1 ? (center[0]?.known.facility ?? null) : null,
      candidates: candidates.slice(0, MOST_CANDIDATES),
    };
  }

  private inState(pieces: readonly string[], city: string, state: string): Found {
    const { vocabulary } = this.pack;
    const index = this.indexOf(state);
    const given = vocabulary.cities.get(city.trim().toLowerCase()) ?? city;
    const cityWords = index.asWritten(wordsOf(given, vocabulary));
    const key = cityKey(cityWords.join(' '), vocabulary);
    const there = (index.cities.get(key) ?? []).map(({ facility }) => facility).filter(({ kind }) => kind !== 'h');
    const shorts = [...vocabulary.cities].flatMap(([short, long]) => (cityKey(long, vocabulary) === key ? [short] : []));
    const where: Where = {
      city: key,
      cityWords,
      counties: new Set(there.map(({ county }) => county).filter((one) => one !== '')),
      stateWords: [...wordsOf(namesOfState(state), vocabulary), ...shorts],
    };
    const hasOwn = there.some(({ kind, residents }) => kind === '' && (residents ?? 0) >= OWN_PROGRAM);
    const around = there.sort(bySize);
    const written = pieces.map((piece) => index.asWritten(wordsOf(piece, vocabulary)));
    const saysCity = key !== '' && cityWords.every((word) => written[0]?.includes(word));
    const saysNone = index.noHospital.some((all) => written.some((words) => all.every((word) => words.includes(word))));
    const sure: Score[] = [];
    const mentioned: Score[] = [];
    const best = new Map<Facility, Score>();
    for (const [at, words] of written.entries()) {
      if (at > 0 && words.every((word) => cityWords.includes(word) || vocabulary.plain.has(word))) continue;
      const piece: Piece = { words, where, hasOwn, saysCity };
      const scores = scoresOf(words, where, index, vocabulary);
      for (const score of scores)
        if (score.total > (best.get(score.known.facility)?.total ?? -Infinity)) best.set(score.known.facility, score);
      // The whole text is a name that was written down for one hospital.
      const [first] = scores;
      if (at === 0 && first?.isAlias === true && !first.isAsked && first.extra < LEFT_OVER && first.place === 'same')
        return { ...(isCenter(first) ? { hospital: [], center: [first] } : { hospital: [first], center: [] }), scores, around };
      const hospitals = scores.filter((one) => !isCenter(one));
      sure.push(...surest(hospitals, piece, vocabulary), ...surest(scores.filter(isCenter), piece, vocabulary));
      if (at > 0) mentioned.push(...mentions(hospitals, piece));
    }
    return {
      hospital: saysNone
        ? []
        : settled(
            sure.filter((one) => !isCenter(one)),
            mentioned,
          ),
      center: settled(sure.filter(isCenter), []),
      scores: [...best.values()].sort((one, other) => other.total - one.total),
      around,
    };
  }
}

interface Found {
  readonly hospital: readonly Score[];
  readonly center: readonly Score[];
  readonly scores: readonly Score[];
  /** The hospitals of the row's city, largest first. */
  readonly around: readonly Facility[];
}

const isCenter = ({ known }: Score): boolean => known.facility.kind === 'h';
/** From so many residents on a hospital is likelier meant by its city than one of the county. */
const OWN_PROGRAM = 6;

const bySize = (one: Facility, other: Facility): number => (other.residents ?? -1) - (one.residents ?? -1);

/** Words of those who run programs and are no hospital: the city's teaching hospitals are offered. */
const SPONSOR = /universi|college|school|consortium|\bgme\b|education|health|medicine|network|foundation|system/i;

/** The whole text, then its parts: "Icahn (Elmhurst)", "Henry Ford Hospital/Wayne State University", "Family Medicine at Highland Hospital". */
function piecesOf(text: string): string[] {
  const parts = foldName(text.slice(0, 200)).split(/\s*[/()[\];,|@]+\s*|\s-\s|\s-|-\s|\sat\s/);
  return [...new Set([text.slice(0, 200), ...parts])].filter((part) => part.trim() !== '');
}

/** The code and the names of a state; Virginia's code is the veterans' too. */
const namesOfState = (state: string): string =>
  [state, ...Object.entries(STATE_NAMES).flatMap(([name, code]) => (code === state && name.length > 3 ? [name] : []))].join(' ');
