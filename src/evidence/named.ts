/** When does a piece of text name one hospital without doubt? Enough of the name, in its place, and no other hospital near that fits as well. */
import type { Names } from './names';
import { isWhole, type Score, type Where } from './score';

/** How much better the best must be than the next, and how much of the text may stay unexplained. */
export const MARGIN = 0.3;
/** From here on a name is no other hospital's. */
const STRONG = 1.2;

/** The one hospital that this piece names; `scores` are of hospitals alone or of health centers alone. */
export function surest(scores: readonly Score[], words: readonly string[], where: Where, names: Names): Score[] {
  const [best, ...others] = scores;
  if (best === undefined || best.alias === 2 || !isNamed(best, where)) return [];
  const rivals = others.filter((one) => best.place < 3 || one.place > 1 || (isWhole(one) && !isWhole(best) && one.matched >= 1));
  if (rivals.some((one) => best.total - one.total < MARGIN)) return [];
  const isLike = ({ known }: Score): boolean => known.facility.kind === best.known.facility.kind;
  // A name that many bear ("Mercy", "St Mary's") is one only if nobody near bears it too.
  const isCommon =
    best.matched < 0.6 && rivals.some((one) => isLike(one) && one.matched > best.matched - 0.05 && one.missing < 0.7);
  // "Banner Health", "Providence": a system's name alone, or with its city's, means any of its hospitals.
  const own = words.filter((word) => !names.isPlain(word) && !where.stateWords.includes(word));
  const isSystem =
    own.some(names.isSystem) &&
    own.every((word) => names.isSystem(word) || where.cityWords.includes(word)) &&
    others.some((one) => isLike(one) && own.every((word) => one.known.words.has(word)));
  return best.alias === 0 && (isCommon || isSystem) ? [] : [best];
}

/** Enough of its name, for the place the row gives. */
function isNamed(score: Score, { city, hasOwn, saysCity }: Where): boolean {
  const { matched, missing, extra, place, known } = score;
  const whole = isWhole(score);
  if (known.facility.kind === 'h')
    return (
      (whole && matched >= STRONG && extra <= 2) ||
      (place === 3
        ? (whole && extra <= MARGIN) || (matched >= 0.8 && missing <= 3 && extra <= 1)
        : matched >= (whole ? 0.8 : 1.4) && extra <= MARGIN)
    );
  if (extra > MARGIN) return false;
  if (city === '') return whole && matched >= STRONG && extra < 0.05;
  if (place === 3) return whole || (matched >= 0.65 && missing <= 1.3);
  if (place === 2) return hasOwn ? whole && matched >= STRONG && !saysCity : matched >= 0.7 && missing <= 0.6;
  return whole && (place === 1 ? matched >= 0.6 : !hasOwn && matched >= 1.1);
}

/** Several pieces may each name one: the one in the row's own city is meant, else nobody knows. A hospital that is only mentioned counts against it. */
export function settled(sure: readonly Score[], mentioned: readonly Score[]): Score[] {
  const own = [...new Map(sure.map((one) => [one.known, one])).values()];
  const here = own.filter(({ place }) => place === 3);
  const one = here.length === 1 ? here : own;
  return one.length > 1 || mentioned.some(({ known }) => own.every((other) => other.known !== known)) ? [] : one;
}
