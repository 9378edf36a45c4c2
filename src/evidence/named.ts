/** When does a piece of text name one hospital without doubt? Enough of the name, in its place, and no other hospital near that fits as well. */
import type { Vocabulary } from './names';
import { isWhole, type Score, type Where } from './score';

/** How much better the best must be than the next. */
const MARGIN = 0.3;
/** So much of the text may stay unexplained. */
export const LEFT_OVER = 0.3;
/** A name that many bear ("Mercy", "St Mary's") is one only if nobody near bears it too. */
const MANY_BEAR = 0.6;
/** From here on a name is no other hospital's. */
const STRONG = 1.2;

export interface Piece {
  readonly words: readonly string[];
  readonly where: Where;
  /** The row's city has a hospital that is likelier meant by it than one of the county. */
  readonly hasOwn: boolean;
  /** The text itself names the row's city: "Mount Sinai (Elmhurst)". */
  readonly saysCity: boolean;
}

/** The one hospital that this piece names; `scores` are of hospitals alone or of health centers alone. */
export function surest(scores: readonly Score[], piece: Piece, vocabulary: Vocabulary): Score[] {
  const [best, ...others] = scores;
  if (best === undefined || best.isAsked || !isNamed(best, piece)) return [];
  const rivals = others.filter(
    (one) => best.place !== 'same' || isNear(one) || (isWhole(one) && !isWhole(best) && one.matched >= 1),
  );
  if (rivals.some((one) => best.total - one.total < MARGIN)) return [];
  return !best.isAlias && (isCommon(best, rivals) || isSystemOnly(best, others, piece, vocabulary)) ? [] : [best];
}

const isNear = ({ place }: Score): boolean => place === 'same' || place === 'near';

const isCommon = (best: Score, rivals: readonly Score[]): boolean =>
  best.matched < MANY_BEAR &&
  rivals.some(
    ({ known, matched, missing }) =>
      known.facility.kind === best.known.facility.kind && matched >= best.matched - 0.05 && missing < 0.7,
  );

/** "Banner Health", "Providence": a system's name alone, or with its city's, means any of its hospitals. */
function isSystemOnly(best: Score, others: readonly Score[], { words, where }: Piece, vocabulary: Vocabulary): boolean {
  const own = words.filter((word) => !vocabulary.plain.has(word) && !where.stateWords.includes(word));
  return (
    own.some((word) => vocabulary.systems.has(word)) &&
    own.every((word) => vocabulary.systems.has(word) || where.cityWords.includes(word)) &&
    others.some(({ known }) => known.facility.kind === best.known.facility.kind && own.every((word) => known.words.has(word)))
  );
}

/** Enough of its name, for the place the row gives. */
function isNamed(score: Score, { hasOwn, saysCity }: Piece): boolean {
  const { matched, missing, extra, place, known } = score;
  const whole = isWhole(score);
  if (known.facility.kind === 'h')
    return (
      (whole && matched >= STRONG && extra <= 2) ||
      (place === 'same'
        ? (whole && extra <= LEFT_OVER) || (matched >= 0.8 && missing <= 3 && extra <= 1)
        : matched >= (whole ? 0.8 : 1.4) && extra <= LEFT_OVER)
    );
  if (extra > LEFT_OVER) return false;
  if (place === 'same') return whole || (matched >= 0.65 && missing <= 1.3);
  if (place === 'open') return whole && matched >= 0.6;
  if (place === 'near') return hasOwn ? whole && matched >= STRONG && !saysCity : matched >= 0.7 && missing <= 0.6;
  return !hasOwn && whole && matched >= 1.1;
}

/** Does this piece speak of some hospital near, if not surely of one? A university beside a hospital does not. */
export const mentions = (scores: readonly Score[], { words }: Piece): Score[] =>
  (words.some((word) => word.startsWith('u:')) ? [] : scores)
    .slice(0, 1)
    .filter((one) => !one.isAlias && isNear(one) && isWhole(one) && one.extra <= LEFT_OVER && one.matched >= 0.7);

/** Several pieces may each name one: the one in the row's own city is meant, else nobody knows. */
export function settled(sure: readonly Score[], mentioned: readonly Score[]): Score[] {
  const own = unique(sure);
  const here = own.filter(({ place }) => place === 'same');
  const one = here.length === 1 ? here : own.length === 1 ? own : [];
  return mentioned.some(({ known }) => own.every((other) => other.known !== known)) ? [] : one;
}

/** Once each. */
export const unique = (scores: readonly Score[]): Score[] => [
  ...new Map(scores.map((one) => [one.known.facility, one])).values(),
];
