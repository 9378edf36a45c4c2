/** Was it so only in an earlier time: "used to sponsor", "none before 2024"? */
import { NEWEST_SEASON } from '../../../data/keyDates';
import { holds, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import type { Stretch } from './stretches';

/** What carries a verdict of its own. */
export const DECIDES: ReadonlySet<string> = wordSet('consent possible affirm refuse deny unlimited problem');
/** "Since last season" is now. */
const SINCE: ReadonlySet<string> = wordSet('since seit desde depuis');

/** What has ended with its year, unless that is still ahead. */
const THROUGH: ReadonlySet<string> = wordSet('through thru');

/** `words` are those of the stretch without what applicants need. */
export const isOfThePast = (stretch: Stretch, words: readonly Part[]): boolean =>
  opensPast(stretch) || words.some((_part, at) => isBeforeYear(stretch, at)) || (namesPast(words) && !isStillSo(stretch, words));

const namesPast = (words: readonly Part[]): boolean =>
  words.some((part, at) => part.is === 'past' && !SINCE.has(words[at - 1]?.form ?? ''));

/** A word of today, a denial, or "added last fall" beside the past. */
const isStillSo = ({ kinds }: Stretch, words: readonly Part[]): boolean =>
  words.some((part, at) => part.is === 'now' && words[at - 1]?.is !== 'silence') ||
  kinds.some((kind) => kind.denied) ||
  holds(words, 'deny') ||
  holds(words, 'refuse') ||
  words.some(({ is, form }) => (is === 'consent' || is === 'plain') && BEGUN.test(form));
export const BEGUN = /^(?:start|began|begun|introduc|added|approved|got|open|expand|launch)/;

/** "Sponsored prior to 2025", "none before 2024", "through 2024": so it was then. */
function isBeforeYear({ words, kinds }: Stretch, at: number): boolean {
  // "No visas before, from this year J-1": an adverb that ends its piece.
  if (words[at]?.form === 'before')
    return at === words.length - 1 && kinds.every((kind) => kind.at >= 0 && kind.at < (words[at]?.at ?? 0));
  if (words[at]?.is !== 'yearno') return false;
  const before = words[at - 1]?.form ?? '';
  if (THROUGH.has(before)) return (words[at]?.value ?? 0) < NEWEST_SEASON;
  return before === 'before' || before === 'prior to' || (before === 'to' && words[at - 2]?.form === 'prior');
}

/** "Before that nobody": what opens with an earlier time says nothing of today, denied or not; "until 2022, since then nobody" does. */
function opensPast({ words, kinds }: Stretch): boolean {
  const at = placeOf(words, 'past');
  const past = words[at];
  if (past === undefined || SINCE.has(words[at - 1]?.form ?? '')) return false;
  const isAhead = kinds.every((kind) => kind.at < 0 || kind.at > past.at);
  // "Used to sponsor H-1B, not anymore".
  if (kinds.some((kind) => kind.at >= 0 && words.some((part) => part.is === 'deny' && part.at > kind.at))) return false;
  return (
    isAhead &&
    !words.some(
      (part, place) => part.is === 'now' || (place < at && DECIDES.has(part.is)) || (place > at && SINCE.has(part.form)),
    )
  );
}
