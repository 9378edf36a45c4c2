/** Which kinds of visa are named in one breath, so that what is said of one is said of all? */
import { elementAt } from '../../../domain/elementAt';
import { isSign } from '../../language/element';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { carries, hasOwnVerdict } from './carries';
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
  const before = elementAt(last.kinds, last.kinds.length - 1);
  if (isPermit(next) !== isPermit(before)) return false;
  if (endsInNoun(between, last, rest) || listsWhatNounMeans(between, last, next)) return true;
  if (between.some((part) => carries(part) && part.is !== 'past')) return false;
  // A noun behind its kind ("J-1 visa") and a kind behind its noun ("visas: J-1") are one.
  if (between.every((part) => part.is === 'filler' || isSign(part, '():-/"')) && (next.is === 'visa' || before.is === 'visa'))
    return (next.is === 'visa' && between.length === 0) || !next.denied || before.denied;
  // "J-1 or H-1B (H very rarely)": the bracket is the second one's alone.
  if (isSign(between[0], '(') && last.kinds.length > 1 && isNamed(next) && hasOwnVerdict(rest)) return false;
  if (last.kinds.some((kind) => kind.is === next.is && isNamed(kind)))
    return between.every((part) => part.is === 'filler' || isSign(part, '()'));
  if (next.denied !== before.denied) return next.denied ? isRefusedTogether(between, before, next) : sharesDenial(between, rest);
  const isBesideWork = next.is === 'othervisa' && before.is !== 'j1';
  return between.length === 0 || (between.every(isOfList) && (isBesideWork || sharesVerdict(between, last, rest)));
}

const isPermit = ({ is }: Part): boolean => is === 'status' || is === 'ead';

/** "No J-1, H-1B sponsorship": the noun behind the list closes it. */
const endsInNoun = (between: readonly Part[], { kinds }: Open, [behind]: readonly Part[]): boolean =>
  behind?.is === 'visa' &&
  between.length > 0 &&
  between.every((part) => isSign(part, ',')) &&
  kinds.some((kind) => kind.deniedAhead) &&
  !holds(kinds, 'visa');

/** "Visas accepted: J-1, H-1B", "visas, including J-1": the list names what the noun means. */
const listsWhatNounMeans = (between: readonly Part[], { kinds }: Open, next: Part): boolean =>
  next.is !== 'visa' &&
  kinds.every(({ is }) => is === 'visa' || is === 'othervisa') &&
  (isSign(between[between.length - 1], ':') || between.some(({ is, form }) => is === 'join' && form.startsWith('inclu')));

/** "No J-1 or H-1B": the denial of the first reaches the second. */
function sharesDenial(between: readonly Part[], rest: readonly Part[]): boolean {
  const joined = holds(between, 'join') || between.some((part) => isSign(part, '/&'));
  // "No J-1/H-1B, EAD ok": what stands behind a permit is said of the permit.
  const permit = rest.findIndex(isPermit);
  const behind = permit < 0 ? rest : rest.slice(0, permit);
  const hasAnswer = hasOwnVerdict(behind) && (behind.find(carries)?.is === 'affirm' || isSign(between[0], '/'));
  return joined && !isSign(between[0], ',') && !hasAnswer;
}

/** "H-1B, O-1 not accepted": the denial behind the list is of both; "J-1, H-1B no" denies the second. */
const isRefusedTogether = (between: readonly Part[], before: Part, next: Part): boolean =>
  !next.deniedAhead && next.is === 'othervisa' && before.is === 'h1b' && between.every(isOfList);

const isOfList = (part: Part): boolean =>
  part.is === 'join' || part.is === 'filler' || part.is === 'people' || part.is === 'all' || isSign(part, ',/&+()-"');

/** "J-1, H-1B with Step 3" and "J-1, H-1B no": a comma does not bind where the second has a word of its own right behind it. */
function sharesVerdict(between: readonly Part[], last: Open, rest: readonly Part[]): boolean {
  const binds =
    between.some((part) => part.is === 'join' || isSign(part, '&+')) ||
    (isSign(between[0], '/') && (between[0]?.glued || rest[0]?.is === 'silence'));
  const own = rest.slice(0, 4).find(carries);
  const consents = holds(last.words, 'consent');
  // "They take J-1 and that H-1B is not an option": a second verdict of another kind is the second's alone.
  if (binds && isSign(between[0], ',') && consents && hasOwnVerdict(rest)) return false;
  if (own === undefined || !hasOwnVerdict(rest)) return true;
  if (binds) return !consents || LIMITS.has(own.is);
  if (isListGoingOn(rest)) return true;
  const isRefused = last.kinds.some(({ denied }) => denied) || holds(last.words, 'refuse') || holds(last.words, 'deny');
  return last.hasBefore && ((own.is === 'consent' && !isRefused) || (own.is === 'refuse' && isRefused));
}
/** What goes on with a consent, or limits it. */
const LIMITS: ReadonlySet<string> = wordSet('consent only hedge condition');

/** "H-1B, F-1, O-1 and TN visas are not …": more kinds follow, and an "and" before the verdict. */
function isListGoingOn(rest: readonly Part[]): boolean {
  let joined = false;
  for (const part of rest) {
    if (part.is === 'join') joined = true;
    else if (!isKind(part) && part.is !== 'filler' && !isSign(part, ',/')) return joined;
  }
  return false;
}
