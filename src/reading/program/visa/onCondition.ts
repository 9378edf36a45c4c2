/** Does a stretch bind what it says to a condition, a day, a quota or somebody's wish? */
import { NEWEST_SEASON } from '../../../data/keyDates';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { asksScore, isCapped, isRealCondition } from './bounds';
import type { Stretch } from './stretches';

/** `words` are those of the stretch without what applicants need. */
export function isOnCondition(stretch: Stretch, words: readonly Part[], excepted: boolean): boolean {
  const has = (name: string): boolean => holds(words, name);
  const denied = stretch.kinds.some((kind) => kind.denied);
  return (
    has('hedge') ||
    (has('future') && !denied && !has('refuse') && !has('deny')) ||
    words.some(({ is, form }, at) => is === 'possible' && MAY.has(form) && words.slice(at + 1, at + 4).some(isChance)) ||
    (has('possible') && !has('people') && !has('img') && !has('nonusimg')) ||
    (has('except') && !excepted) ||
    (has('typical') && (has('refuse') || denied)) ||
    words.some((part) => part.is === 'consent' && part.denied) ||
    stretch.words.some((part, at, all) => part.is === 'condition' && isRealCondition(all, at, stretch.kinds)) ||
    asksScore(words) ||
    words.some(
      (_part, at) => isRefusedUntil(stretch, words, at) || (!denied && isFromLaterYear(words, at)) || isPending(words, at),
    ) ||
    // "Must be approved by the chair".
    (has('demand') &&
      words.some(({ is, form }, at) => is === 'consent' && form.startsWith('approv') && words[at + 1]?.form === 'by')) ||
    // "Prefers not to sponsor", "not accepted for preliminary positions": refused to some, or not gladly.
    ((denied || has('refuse')) && (isWished(stretch) || isOfTrack(words))) ||
    isCapped(stretch)
  );
}

const MAY: ReadonlySet<string> = wordSet('may might could');
/** "May be open to those needing a visa": a chance, no permission. */
const isChance = ({ is, form }: Part): boolean => is === 'consent' && CHANCE.test(form);
const CHANCE = /^(?:open|availab|willing|eligib|offer)/;

/** "Not accepted until 2025". */
function isRefusedUntil({ kinds }: Stretch, words: readonly Part[], at: number): boolean {
  const next = words[at + 1]?.is;
  if (!UNTIL.has(words[at]?.form ?? '') || !(next === 'yearno' || next === 'date')) return false;
  return kinds.some((kind) => kind.deniedAhead) || words.slice(0, at).some(({ is }) => is === 'refuse' || is === 'deny');
}
export const UNTIL: ReadonlySet<string> = wordSet('until till');

/** "From 2028". */
const isFromLaterYear = (words: readonly Part[], at: number): boolean =>
  words[at]?.is === 'yearno' && (words[at]?.value ?? 0) > NEWEST_SEASON && FROM.has(words[at - 1]?.form ?? '');
const FROM: ReadonlySet<string> = wordSet('from starting in for');

/** "Pending legal's OK". */
const isPending = (words: readonly Part[], at: number): boolean =>
  words[at]?.form === 'pending' && words[at + 1] !== undefined && words[at + 1]?.is !== 'sign';

const isWished = ({ words, kinds }: Stretch): boolean =>
  words.some((part) => part.is === 'wish' && !part.denied && kinds.some((kind) => kind.at > part.at));
const isOfTrack = (words: readonly Part[]): boolean =>
  // "For prelims, categorical ok": behind a comma the other track is out of the denial's reach.
  !words.some(({ is }, at) => is === 'track:categorical' && words[at - 1]?.form !== ',') &&
  words.some((part, at) => part.is.startsWith('track:') && FOR_TRACK.has(words[at - 1]?.form ?? ''));
const FOR_TRACK: ReadonlySet<string> = wordSet('for to in our the');
