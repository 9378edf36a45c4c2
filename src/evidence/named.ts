/** When does a piece of text name one hospital without doubt? Enough of the name, in its place, and no other hospital near that fits as well. */
import type { Names } from './names';
import { isWhole, type RowPlace, type Score } from './score';

/** How much better the best must be than the next, and how much of the text may stay unexplained. */
export const MARGIN = 0.3;
/** From this score on, the name cannot be another hospital's. */
const STRONG = 1.2;

/** The one hospital that this piece names; `scores` are of hospitals alone or of health centers alone. */
export function surest(scores: readonly Score[], words: readonly string[], where: RowPlace, names: Names): Score[] {
  const [best, ...others] = scores;
  if (best === undefined || best.alias === 2 || !isNamed(best, where)) return [];
  const rivals = others.filter((one) => best.place < 3 || one.place > 1 || (isWhole(one) && !isWhole(best) && one.matched >= 1));
  if (rivals.some((one) => best.total - one.total < MARGIN)) return [];
  if (best.alias !== 0) return [best];
  const like = others.filter(({ known }) => known.facility.kind === best.known.facility.kind);
  // A name that many bear ("Mercy", "St Mary's") is one only if nobody near bears it too.
  const isCommon =
    best.matched < 0.6 && like.some((one) => rivals.includes(one) && one.matched > best.matched - 0.05 && one.missing < 0.7);
  // "Banner Health", "Mount Sinai": what several hospitals in reach are called too is none of them, unless one alone is called just that.
  const own = words.filter((word) => !names.isPlain(word) && !where.stateWords.includes(word));
  const isSystem = own.some(names.isSystem) && own.every((word) => names.isSystem(word) || where.cityWords.includes(word));
  const reach = isSystem || where.city === '' ? 0 : best.place;
  const sharing = like.filter((one) => one.place >= reach && own.every((word) => one.known.words.has(word)));
  const isOpen = isCommon || sharing.length > 0 || where.city === '';
  return isOpen && (own.length === 0 || !isJust(best, words) || sharing.some((one) => isJust(one, words))) ? [] : [best];
}

/** One of its own names says these words and no other. */
const isJust = ({ known }: Score, words: readonly string[]): boolean =>
  known.names.some(
    ({ alias, words: name }) => alias === 0 && name.length === words.length && name.every((word) => words.includes(word)),
  );

/** Enough of its name, for the place the row gives. */
function isNamed(score: Score, { city, hasOwn, saysCity }: RowPlace): boolean {
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
