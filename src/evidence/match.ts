/** Which hospital or health center does a row of the list mean? One that is sure, several to ask about, or none: a wrong answer is worse than none. */
import { STATE_NAMES } from '../data/places';
import { foldName } from '../reading/school/schoolTokens';
import { mended, wordsOf } from './names';
import type { Facility, Pack } from './pack';
import { isWhole, type Score, scoresOf, type Where } from './score';
import { cityKey, indexOf, type StateIndex } from './stateIndex';

export interface Asked {
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
    const sure = state === '' ? unique(found.flatMap((one) => one.sure)) : settled(found.flatMap((one) => one.sure));
    const isCenter = ({ known }: Score): boolean => known.facility.kind === 'h';
    const hospital = sure.filter((one) => !isCenter(one));
    const center = sure.filter(isCenter);
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

  private inState(
    pieces: readonly string[],
    city: string,
    state: string,
  ): { sure: Score[]; scores: Score[]; around: Facility[] } {
    const { vocabulary } = this.pack;
    const index = this.indexOf(state);
    const cityWords = index.asWritten(wordsOf(vocabulary.cities.get(city.trim().toLowerCase()) ?? city, vocabulary));
    const key = cityKey(cityWords.join(' '), vocabulary);
    const there = index.cities.get(key) ?? [];
    const teaching = there.map(({ facility }) => facility).filter(({ residents }) => residents !== null);
    const where: Where = {
      city: key,
      cityWords,
      counties: new Set(there.map(({ facility }) => facility.county).filter((one) => one !== '')),
      stateWords: wordsOf(namesOfState(state), vocabulary),
    };
    const hasOwn = teaching.some(({ kind, residents }) => kind === '' && (residents ?? 0) >= OWN_PROGRAM);
    const sure: Score[] = [];
    let isNone = false;
    const best = new Map<Facility, Score>();
    for (const [at, piece] of pieces.entries()) {
      const words = index.asWritten(wordsOf(piece, vocabulary));
      if (words.length === 0 || (at > 0 && words.every((word) => cityWords.includes(word) || vocabulary.plain.has(word))))
        continue;
      isNone ||= index.noHospital.some((all) => all.every((word) => words.includes(word)));
      const scores = scoresOf(words, where, index, vocabulary);
      for (const score of scores)
        if (score.total > (best.get(score.known.facility)?.total ?? -Infinity)) best.set(score.known.facility, score);
      // The whole text is a name that was written down for one hospital.
      const [first] = scores;
      if (at === 0 && first?.isAlias === true && !first.isAsked && first.extra < LEFT_OVER && first.place === 'same')
        return { sure: [first], scores, around: teaching.sort(bySize) };
      for (const kind of [true, false])
        sure.push(
          ...surest(
            scores.filter(({ known }) => (known.facility.kind === 'h') === kind),
            hasOwn,
          ),
        );
    }
    return {
      sure: isNone ? [] : sure,
      scores: [...best.values()].sort((one, other) => other.total - one.total),
      around: teaching.sort(bySize),
    };
  }
}

const bySize = (one: Facility, other: Facility): number => (other.residents ?? 0) - (one.residents ?? 0);

/** Words of those who run programs and are no hospital: the city's teaching hospitals are offered. */
const SPONSOR = /universi|college|school|consortium|\bgme\b|education|health|medicine|network|foundation|system/i;

/** The whole text, then its parts: "Icahn (Elmhurst)", "Henry Ford Hospital/Wayne State University", "Family Medicine at Highland Hospital". */
function piecesOf(text: string): string[] {
  const parts = foldName(text.slice(0, 200)).split(/\s*[/()[\];,|@]+\s*|\s-\s|\s-|-\s|\sat\s/);
  return [...new Set([text.slice(0, 200), ...parts])].filter((part) => part.trim() !== '');
}

/** From so many residents on a hospital is likelier meant by its city than one of the county. */
const OWN_PROGRAM = 6;
/** How much better the best must be than the next. */
const MARGIN = 0.3;
const LEFT_OVER = 0.3;
/** A name that many bear ("Mercy", "St Mary's") is one only if nobody near bears it too. */
const MANY_BEAR = 0.6;

/** The one hospital that this piece names without doubt. */
function surest(scores: readonly Score[], hasOwn: boolean): Score[] {
  const [best, ...others] = scores;
  if (best === undefined || best.isAsked || !isNamed(best, hasOwn)) return [];
  const isHere = best.place === 'same';
  const rivals = others.filter(
    (one) => !isHere || one.place === 'same' || one.place === 'near' || (isWhole(one) && !isWhole(best) && one.matched >= 1),
  );
  if (rivals.some((one) => best.total - one.total < MARGIN)) return [];
  const isCommon =
    best.matched < MANY_BEAR &&
    rivals.some(
      ({ known, matched, missing }) =>
        known.facility.kind === best.known.facility.kind && matched >= best.matched - 0.05 && missing < 0.7,
    );
  return isCommon && !best.isAlias ? [] : [best];
}

/** Enough of its name, for the place the row gives. */
function isNamed(score: Score, hasOwn: boolean): boolean {
  const { matched, missing, extra, place, known } = score;
  const whole = isWhole(score);
  if (known.facility.kind === 'h')
    return (
      (whole && matched >= 1.2 && extra <= 2) ||
      (place === 'same'
        ? (whole && extra <= LEFT_OVER) || (matched >= 0.8 && missing <= 3 && extra <= 1)
        : matched >= (whole ? 0.8 : 1.4) && extra <= LEFT_OVER)
    );
  if (extra > LEFT_OVER) return false;
  if (place === 'same') return whole || (matched >= 0.5 && missing <= 1.3);
  if (place === 'open') return whole && matched >= 0.6;
  if (hasOwn) return false;
  return place === 'near' ? matched >= 0.7 && missing <= 0.6 : whole && matched >= 1.1;
}

/** Several pieces may each name one: the one in the row's own city is meant, else nobody knows. */
function settled(sure: readonly Score[]): Score[] {
  const kinds = [
    sure.filter(({ known }) => known.facility.kind === 'h'),
    sure.filter(({ known }) => known.facility.kind !== 'h'),
  ];
  return kinds.flatMap((all) => {
    const own = unique(all);
    const here = own.filter(({ place }) => place === 'same');
    return here.length === 1 ? here : own.length === 1 ? own : [];
  });
}

/** The code and the names of a state; Virginia's code is the veterans' too. */
const namesOfState = (state: string): string =>
  [state, ...Object.entries(STATE_NAMES).flatMap(([name, code]) => (code === state && name.length > 3 ? [name] : []))].join(' ');

const unique = (sure: readonly Score[]): Score[] => [...new Map(sure.map((one) => [one.known.facility, one])).values()];
