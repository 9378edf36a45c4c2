/** Does the applicant speak of her own rank list or her own match, or of a program's, a ranking's, another's? */
import { BESIDE_PLACE, BY, IN, OTHER_LISTS, PLACE, PLACES, SELF_DONE } from './forms';
import type { Words } from './words';

/** "They matched 5 IMGs", "matched elsewhere" say nothing of this application. */
export const isOfOwnMatch = (words: Words, at: number): boolean =>
  !words.hasBefore(at, 'they') &&
  // "Matched at my first choice" may be another program; "the one I matched at" is this one.
  (words.parts[at + 1]?.form !== 'at' ||
    (words.parts[at + 2] === undefined && words.hasNoDenial) ||
    words.has('thisone') ||
    words.parts[at + 2]?.form === 'this' ||
    words.parts.some(({ form }) => form === 'here')) &&
  !words.has('else') &&
  !words.parts
    .slice(at + 1)
    .some(({ is }, place, behind) => is === 'img' || (is === 'number' && behind[place - 1]?.form !== '#'));

/** "Ranked by …", "top ranked hospital", "ranked 14 on Doximity" praise the program; "ranked 2 on my list" does not. */
export const isOfOwnRank = (words: Words, at: number): boolean =>
  (!BY.has(words.parts[at + 1]?.form ?? '') || SELF_DONE.has(words.parts[at + 2]?.form ?? '')) &&
  !words.hasBefore(at, 'top', 'they') &&
  // "Told me I'm ranked high", "ranked me 4th".
  !(words.parts[at - 1]?.form === "i'm" || words.parts[at + 1]?.form === 'me') &&
  // "Ranked to match per their email" is the program's list.
  !(words.parts[at + 2]?.is === 'act:match' && (words.has('source') || words.has('they'))) &&
  (words.has('self') ||
    !words.parts
      .slice(at + 2)
      .some(({ is, form }, place) => OTHER_LISTS.has(is) && form !== 'list' && IN.has(words.parts[at + 1 + place]?.form ?? '')));

/** "On my rank list", "ROL #2", "rank 3". */
export function isPlaced({ parts, unknown }: Words, at: number): boolean {
  // "On their rank list", "waiting on ROL season".
  if (parts.slice(0, at).some(({ is, form }) => form === 'their' || is === 'await')) return false;
  if (parts[at]?.is === 'ranklist' && parts.slice(0, at).some(({ form }) => IN.has(form))) return true;
  // "Rank 7/11": the seventh of eleven.
  const next = parts[at + 1];
  if (next?.is === 'ratio' && next.value <= next.high && at + 2 === parts.length) return true;
  // "Rank list mein 5th pe".
  const behind = parts.slice(at + 1).filter(({ is, form }) => !BESIDE_PLACE.has(is) && form !== 'mein');
  if (parts[at]?.is === 'ranklist' && behind[0]?.is === 'ordinal') return true;
  // "2nd number pe rank kiya".
  if (behind.length === 0 && parts[at + 1]?.is === 'done') return parts.slice(0, at).some(({ is }) => is === 'ordinal');
  return unknown === 0 && behind.length > 0 && behind.every(({ is }) => is === 'number' || is === 'ordinal');
}

/** "Second on my list"; "#2 on my list took me", "matched at my number 7" may be another one. */
export const isOnMyList = (words: Words): boolean =>
  !(words.has('taken') && words.has('self')) &&
  !words.has('state:matched') &&
  !words.has('act:apply') &&
  words.parts.some(({ is, form }) => PLACE.has(is) || PLACES.has(form));

/** "La puse 3ra", "поставила второй", "L'ho messo 3°": a verb that puts something somewhere, and a place; a signal and an application are put elsewhere. */
export const isPutInPlace = (words: Words, at: number): boolean =>
  words.actorBefore(at) !== 'they' &&
  !PUT_ELSEWHERE.some((name) => words.has(name)) &&
  words.parts.some(({ is, form }) => PLACE.has(is) || PLACES.has(form));
const PUT_ELSEWHERE = ['signal', 'application', 'state:waitlisted', 'interview', 'date'] as const;
