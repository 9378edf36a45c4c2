/** What do the words of one stretch say of its kinds: yes, no, if, or nothing; and how firmly was it said? */
import { elementAt } from '../../../domain/elementAt';
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isApplicantsNeed, NEED } from './bounds';
import { isOnCondition, UNTIL } from './onCondition';
import { BEGUN, DECIDES, isOfThePast } from './past';
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

/** Judges a stretch by its last deciding word; a hedge or condition makes it an if, silence says nothing. */
export function judged(stretch: Stretch): Judged {
  const words = stretch.words.filter((part, at, all) => !(part.is === 'demand' && isApplicantsNeed(all, at)));
  const has = (name: string): boolean => holds(words, name);
  const denied = stretch.kinds.some((kind) => kind.denied);
  // "First year only" limits a time, not the kinds.
  const only = !denied && words.some((part, at) => part.is === 'only' && !isOfOthersThanKinds(stretch, words, at));
  const excepted = words.some((part) => part.is === 'except' && stretch.kinds.some((kind) => kind.at > part.at));
  const conditional = isOnCondition(stretch, words, excepted);
  // "Sponsored by ECFMG" names the J-1 and says yes to it.
  const isSponsored = stretch.kinds.some((kind) => kind.is === 'j1' && kind.form.startsWith('sponsor'));
  const decides = isSponsored || holdsAny(words, DECIDES);
  const isSaid = decides || denied || only || conditional || excepted || has('silence') || has('demand');
  const weight = isOfThePast(stretch, words) ? 'past' : isSaid ? 'said' : 'bare';
  const base = { weight, only, excepted, others: isOfOthers(words) } as const;
  if (has('unticked')) return { ...base, weight: 'said', verdict: 'not said' };
  if (isNowUnclear(words)) return { ...base, weight: 'said', verdict: 'if' };
  if (!only && isOpen(stretch, words, decides)) return { ...base, verdict: 'not said' };
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

/** "Till 2025, now unclear". */
const isNowUnclear = (words: readonly Part[]): boolean =>
  words.some(({ is }, at) => is === 'now' && words[at + 1]?.is === 'silence') && words.some(({ form }) => UNTIL.has(form));

/** "Not on the website", "J-1 not required", "took them in 2019, not sure now": asked after or passed over, with no verdict. */
function isOpen(stretch: Stretch, words: readonly Part[], decides: boolean): boolean {
  const denied = stretch.kinds.some((kind) => kind.denied);
  if (words.some((part, at) => part.is === 'silence' && words[at + 1]?.is === 'now')) return true;
  if (holds(words, 'undemanded') && !decides && !denied && !words.some(({ is }) => is === 'exam' || is === 'number')) return true;
  if (!holds(words, 'silence') && !holds(words, 'info')) return false;
  // "Case by case, ask GME": whom to ask takes nothing back.
  if (holds(words, 'hedge') && words.some(({ is, form }) => is === 'silence' && ASKS.test(form))) return false;
  return denied ? isSilentNoun(stretch) : !decides || (isImplied(stretch) && asksFirst(words));
}

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
const ROUTES = /ecfmg|intealth/;
const PROGRAM = /^(?:program|hospital|place|residency)/;
const ASKS = /^(?:ask|check|call|contact|inquire|talk|speak|discuss)/;
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

const OTHER = /^(?:other|many|most|neighboring) /;

/** "Fellows", "spouses of residents" are others; "residents and fellows" and "fellows and residents" are not. */
function isOfOthers(words: readonly Part[]): boolean {
  const at = placeOf(words, 'others');
  if (at < 0) return false;
  // "Unlike many programs we sponsor" speaks of its own.
  if (OTHER.test(words[at]?.form ?? '')) return words[at - 1]?.form !== 'unlike';
  const own = placeOf(words, 'roster');
  if (own < 0) return true;
  const between = words.slice(at + 1, own);
  return (
    own > at &&
    between.some((part) => part.form === 'of') &&
    between.every((part) => part.is === 'filler' || part.is === 'subject')
  );
}
