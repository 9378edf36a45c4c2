/** Which kinds of visa are named in one breath, so that what is said of one is said of all? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { carries, hasOwnVerdict, isSign } from './carries';
import { isVisaWord as isKind, isNamed } from './nouns';

/** A stretch that is still growing. */
export interface Open {
  kinds: Part[];
  words: Part[];
  hasBefore: boolean;
  muted: boolean;
}

/** "J-1 and H-1B", "J-1/H-1B visas", "visas (J-1, H-1B)": named in one breath. */
export function joins(between: readonly Part[], last: Open, next: Part, rest: readonly Part[]): boolean {
  if (holds(last.words, 'except') && !holds(between, 'join') && next.is === 'visa' && between.length > 0) return false;
  const isStatus = (kind: Part): boolean => kind.is === 'status' || kind.is === 'ead';
  if (isStatus(next) !== isStatus(elementAt(last.kinds, last.kinds.length - 1))) return false;
  // "No J-1, H-1B sponsorship": the noun behind the list closes it.
  if (
    rest[0]?.is === 'visa' &&
    between.length > 0 &&
    between.every((part) => isSign(part, ',')) &&
    last.kinds.some((kind) => kind.deniedAhead) &&
    !holds(last.kinds, 'visa')
  )
    return true;
  const isGeneral = last.kinds.every((kind) => kind.is === 'visa' || kind.is === 'othervisa');
  // "Visas accepted: J-1, H-1B", "visas, including J-1": the list names what the noun means.
  if (
    isGeneral &&
    next.is !== 'visa' &&
    (isSign(between[between.length - 1], ':') || between.some((part) => part.is === 'join' && part.form.startsWith('inclu')))
  )
    return true;
  if (between.some((part) => carries(part) && part.is !== 'past')) return false;
  // A noun behind its kind ("J-1 visa") and a kind behind its noun ("visas: J-1") are one.
  if (
    between.every((part) => part.is === 'filler' || isSign(part, '(', ')', ':', '-', '/', '"')) &&
    (next.is === 'visa' || last.kinds[last.kinds.length - 1]?.is === 'visa')
  ) {
    const sameSide = next.denied === (last.kinds[last.kinds.length - 1]?.denied ?? false);
    if (next.is === 'visa' && between.length === 0) return true;
    return !next.denied || sameSide;
  }
  // "J-1 or H-1B (H very rarely)": the bracket is the second one's alone.
  if (isSign(between[0], '(') && last.kinds.length > 1 && isNamed(next) && hasOwnVerdict(rest)) return false;
  if (last.kinds.some((kind) => kind.is === next.is && isNamed(kind)))
    return between.every((part) => part.is === 'filler' || isSign(part, '(', ')'));
  if (next.denied !== (last.kinds[last.kinds.length - 1]?.denied ?? false)) {
    // "No J-1 or H-1B": the denial reaches both.
    const joined = holds(between, 'join') || between.some((part) => isSign(part, '/', '&'));
    // "No J-1/H-1B, EAD ok": what stands behind a permit is said of the permit.
    const permit = rest.findIndex(isStatus);
    const behind = permit < 0 ? rest : rest.slice(0, permit);
    const own = behind.find(carries);
    const hasAnswer = hasOwnVerdict(behind) && (own?.is === 'affirm' || isSign(between[0], '/'));
    return joined && !next.denied && !isSign(between[0], ',') && !hasAnswer;
  }
  if (between.length === 0) return true;
  const isList = between.every(
    (part) =>
      part.is === 'join' ||
      part.is === 'filler' ||
      part.is === 'people' ||
      part.is === 'all' ||
      isSign(part, ',', '/', '&', '+', '(', ')', '-', '"'),
  );
  if (!isList) return false;
  // "J-1, H-1B with Step 3" and "J-1, H-1B no": a comma does not bind where the second has a word of its own right behind it.
  const binds =
    between.some((part) => part.is === 'join' || isSign(part, '&', '+')) || (isSign(between[0], '/') && between[0]?.glued);
  const own = rest.slice(0, 4).find(carries);
  const hasOwn = own !== undefined && hasOwnVerdict(rest);
  // "They take J-1 and that H-1B is not an option": a second verdict of another kind is the second's alone.
  if (binds && isSign(between[0], ',') && holds(last.words, 'consent') && hasOwnVerdict(rest)) return false;
  if (binds)
    return !(
      hasOwn &&
      holds(last.words, 'consent') &&
      own?.is !== 'consent' &&
      own?.is !== 'only' &&
      own?.is !== 'hedge' &&
      own?.is !== 'condition'
    );
  if (!hasOwn || isListGoingOn(rest)) return true;
  const isRefused =
    last.kinds.some(({ denied }) => denied) || last.words.some((part) => part.is === 'refuse' || part.is === 'deny');
  return last.hasBefore && ((own?.is === 'consent' && !isRefused) || (own?.is === 'refuse' && isRefused));
}

/** "H-1B, F-1, O-1 and TN visas are not …": more kinds follow, and an "and" before the verdict. */
function isListGoingOn(rest: readonly Part[]): boolean {
  let joined = false;
  for (const part of rest) {
    if (part.is === 'join') joined = true;
    else if (!isKind(part) && part.is !== 'filler' && !isSign(part, ',', '/')) return joined;
  }
  return false;
}
