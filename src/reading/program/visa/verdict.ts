/** What do the words of one stretch say of its kinds: yes, no, if, or nothing; and how firmly was it said? */
import { NEWEST_SEASON } from '../../../data/keyDates';
import { elementAt } from '../../../domain/elementAt';
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { asksScore, isApplicantsNeed, isCapped, isRealCondition, NEED } from './bounds';
import type { Stretch } from './stretches';

export type Verdict = 'yes' | 'no' | 'if' | 'not said';

export type Weight = 'said' | 'bare' | 'past';

export interface Judged {
  readonly verdict: Verdict;
  /** Said of the kind, or read from a kind that merely stands there. */
  readonly weight: Weight;
  readonly only: boolean;
  /** The kinds are what a rule leaves out ("visas other than J-1"). */
  readonly excepted: boolean;
  readonly others: boolean;
}

/** "Since last season" is now. */
const SINCE: ReadonlySet<string> = wordSet('since seit desde depuis');

const DECIDES: ReadonlySet<string> = wordSet('consent possible affirm refuse deny unlimited problem');

/** Judges a stretch by its last deciding word; a hedge or condition makes it an if, silence says nothing. */
export function judged(stretch: Stretch): Judged {
  const words = stretch.words.filter((part, at, all) => !(part.is === 'demand' && isApplicantsNeed(all, at)));
  const has = (name: string): boolean => holds(words, name);
  const denied = stretch.kinds.some((kind) => kind.denied);
  // "First year only" limits a time, not the kinds.
  const only = !denied && words.some((part, at) => part.is === 'only' && !isOfOthersThanKinds(stretch, words, at));
  const excepted = words.some((part) => part.is === 'except' && stretch.kinds.some((kind) => kind.at > part.at));
  const others = isOfOthers(words);
  const conditional =
    has('hedge') ||
    (has('future') && !denied && !has('refuse') && !has('deny')) ||
    (has('possible') && !has('people') && !has('img') && !has('nonusimg')) ||
    (has('except') && !excepted) ||
    (has('typical') && (has('refuse') || denied)) ||
    words.some((part) => part.is === 'consent' && part.denied) ||
    stretch.words.some((part, at, all) => part.is === 'condition' && isRealCondition(all, at, stretch.kinds)) ||
    asksScore(words) ||
    // "Not accepted until 2025".
    words.some(
      (part, at) =>
        UNTIL.has(part.form) &&
        (words[at + 1]?.is === 'yearno' || words[at + 1]?.is === 'date') &&
        (stretch.kinds.some((kind) => kind.deniedAhead) || words.slice(0, at).some(({ is }) => is === 'refuse' || is === 'deny')),
    ) ||
    // "From 2028".
    (!denied &&
      words.some((part, at) => part.value > NEWEST_SEASON && part.is === 'yearno' && FROM.has(words[at - 1]?.form ?? ''))) ||
    // "Must be approved by the chair".
    words.some(
      (part, at) => part.is === 'consent' && part.form.startsWith('approv') && words[at + 1]?.form === 'by' && has('demand'),
    ) ||
    // "Pending legal's OK".
    words.some((part, at) => part.form === 'pending' && words[at + 1] !== undefined && words[at + 1]?.is !== 'sign') ||
    // "Prefers not to sponsor", "not accepted for preliminary positions": refused to some, or not gladly.
    ((denied || has('refuse')) && (isWished(stretch) || isOfTrack(words))) ||
    isCapped(stretch);
  // "Sponsored by ECFMG" names the J-1 and says yes to it.
  const isSponsored = stretch.kinds.some((kind) => kind.is === 'j1' && kind.form.startsWith('sponsor'));
  const decides = isSponsored || holdsAny(words, DECIDES);
  const isPast =
    opensPast(stretch) ||
    words.some((_part, at) => isBeforeYear(stretch, at)) ||
    (words.some((part, at) => part.is === 'past' && !SINCE.has(words[at - 1]?.form ?? '')) &&
      !words.some((part, at) => part.is === 'now' && words[at - 1]?.is !== 'silence') &&
      !denied &&
      !has('deny') &&
      !has('refuse') &&
      // "Added last fall".
      !words.some(({ is, form }) => (is === 'consent' || is === 'plain') && BEGUN.test(form)));
  const weight = isPast
    ? 'past'
    : decides || denied || only || conditional || excepted || has('silence') || has('demand')
      ? 'said'
      : 'bare';
  const base = { weight, only, excepted, others } as const;
  if (has('unticked')) return { ...base, weight: 'said', verdict: 'not said' };
  const isUnasked = has('undemanded') && !decides && !denied && !words.some((part) => part.is === 'exam' || part.is === 'number');
  const isOpen =
    // "Took them in 2019, not sure now".
    words.some((part, at) => part.is === 'silence' && words[at + 1]?.is === 'now') ||
    // "J-1 not required".
    isUnasked ||
    ((has('silence') || has('info')) && (denied ? isSilentNoun(stretch) : !decides || (isImplied(stretch) && asksFirst(words))));
  // "Till 2025, now unclear".
  if (
    has('silence') &&
    words.some(({ is }, at) => is === 'now' && words[at + 1]?.is === 'silence') &&
    words.some(({ form }) => UNTIL.has(form))
  )
    return { ...base, weight: 'said', verdict: 'if' };
  if (isOpen && !only) return { ...base, verdict: 'not said' };
  // "Only those not needing H-1B".
  const excludes =
    only &&
    words.some((part) => part.is === 'undemanded' && NEED.test(part.form) && stretch.kinds.some((kind) => kind.at > part.at));
  if (excludes) return { ...base, only: false, verdict: 'no' };
  if (denied && has('told')) return { ...base, verdict: 'not said' };
  if (conditional) return { ...base, verdict: 'if' };
  // "Suspended and reinstated": the last word counts.
  const resumed = words.findIndex((part) => part.is === 'consent' && RESUMED.test(part.form));
  if (resumed > words.map(({ is }) => is).lastIndexOf('refuse') && !denied && !has('deny')) return { ...base, verdict: 'yes' };
  if (denied || has('refuse') || has('deny') || has('problem')) return { ...base, verdict: 'no' };
  return { ...base, verdict: 'yes' };
}

/** "Sponsored prior to 2025", "none before 2024": so it was then. */
function isBeforeYear({ words, kinds }: Stretch, at: number): boolean {
  // "No visas before, from this year J-1": an adverb that ends its piece.
  if (words[at]?.form === 'before')
    return at === words.length - 1 && kinds.every((kind) => kind.at >= 0 && kind.at < (words[at]?.at ?? 0));
  if (words[at]?.is !== 'yearno') return false;
  const before = words[at - 1]?.form;
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

const isWished = ({ words, kinds }: Stretch): boolean =>
  words.some((part) => part.is === 'wish' && !part.denied && kinds.some((kind) => kind.at > part.at));
const isOfTrack = (words: readonly Part[]): boolean =>
  // "For prelims, categorical ok": behind a comma the other track is out of the denial's reach.
  !words.some(({ is }, at) => is === 'track:categorical' && words[at - 1]?.form !== ',') &&
  words.some((part, at) => part.is.startsWith('track:') && FOR_TRACK.has(words[at - 1]?.form ?? ''));
const FOR_TRACK: ReadonlySet<string> = wordSet('for to in our the');

/** "First year only" limits a time, "reserved for our categoricals" people: neither closes another kind. */
function isOfOthersThanKinds({ kinds }: Stretch, words: readonly Part[], at: number): boolean {
  const { form, at: place } = elementAt(words, at);
  // "Through ECFMG only" under J-1 limits the route.
  if (kinds.every((kind) => kind.at < 0) && ROUTES.test(words[at - 1]?.form ?? '')) return true;
  if (words[at - 1]?.is === 'year') return words[at + 1]?.is !== 'join';
  // "The only program with J-1": no other program.
  if (form === 'only' && PROGRAM.test(words[at + 1]?.form ?? '') && kinds.every((kind) => kind.at > place)) return true;
  // "J-1, just ask", "just confirmed by mail": "just" beside what is done is no "only".
  const isAside = words[at - 1]?.form === ',' && kinds.every((kind) => kind.at < place);
  if (form === 'just') {
    const next = words.slice(at + 1).find((part) => part.is !== 'filler');
    return isAside || DONE.has(next?.is ?? '') || BEGUN.test(next?.form ?? '');
  }
  return form === 'reserved for' && words[at + 1]?.is !== 'others' && kinds.every((kind) => kind.at < place);
}

const RESUMED = /^(?:re(?:instat|stor|start|sum|open|viv|introduc|new)|brought back|back on)|again$/;
const UNTIL: ReadonlySet<string> = wordSet('until till');
const FROM: ReadonlySet<string> = wordSet('from starting in for');
const ROUTES = /ecfmg|intealth/;
const PROGRAM = /^(?:program|hospital|place|residency)/;
const BEGUN = /^(?:start|began|begun|introduc|added|approved|got|open|expand|launch)/;
const DONE: ReadonlySet<string> = wordSet('silence told info contact source affirm plain past now');

/** "Ask after you are invited": the consent behind the question is no answer. */
const asksFirst = (words: readonly Part[]): boolean =>
  placeOf(words, 'silence') >= 0 && placeOf(words, 'silence') < words.findIndex((part) => DECIDES.has(part.is));
export const isImplied = ({ kinds }: Stretch): boolean => kinds.every((kind) => kind.at < 0);

/** "No H-1B info": what is missing is the word on it. "No J-1 (double check)" refuses. */
function isSilentNoun({ words, kinds }: Stretch): boolean {
  const end = Math.max(...kinds.map((kind) => kind.at));
  const next = words.find((part) => part.at > end);
  return next?.is === 'silence' || next?.is === 'told';
}

/** "Fellows", "spouses of residents" are others; "residents and fellows" and "fellows and residents" are not. */
function isOfOthers(words: readonly Part[]): boolean {
  const at = placeOf(words, 'others');
  if (at < 0) return false;
  const own = placeOf(words, 'roster');
  if (own < 0) return true;
  const between = words.slice(at + 1, own);
  return (
    own > at &&
    between.some((part) => part.form === 'of') &&
    between.every((part) => part.is === 'filler' || part.is === 'subject')
  );
}
