/** What do the words of one stretch say of its kinds: yes, no, if, or nothing; and how firmly was it said? */
import type { Part } from '../../language/scope';
import { type Stretch, VERDICTS } from './stretches';

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
const SINCE: ReadonlySet<string> = new Set(['since', 'seit', 'desde', 'depuis']);

const DECIDES: ReadonlySet<string> = new Set(['consent', 'possible', 'affirm', 'refuse', 'deny', 'unlimited', 'problem']);

/** Judges a stretch by its last deciding word; a hedge or condition makes it an if, silence says nothing. */
export function judged(stretch: Stretch): Judged {
  const words = stretch.words.filter((part, at, all) => !(part.is === 'demand' && isApplicantsNeed(part, all[at - 1])));
  const has = (name: string): boolean => words.some((part) => part.is === name);
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
    isCapped(stretch);
  // "Sponsored by ECFMG" names the J-1 and says yes to it.
  const isSponsored = stretch.kinds.some((kind) => kind.is === 'j1' && kind.form.startsWith('sponsor'));
  const decides = isSponsored || words.some((part) => DECIDES.has(part.is));
  const lead = words.findIndex((part) => part.is !== 'filler');
  // "Before that nobody": what opens with an earlier time says nothing of today, denied or not.
  const opensPast = words[lead]?.is === 'past' && !SINCE.has(words[lead - 1]?.form ?? '') && !has('now');
  const isPast =
    opensPast ||
    (words.some((part, at) => part.is === 'past' && !SINCE.has(words[at - 1]?.form ?? '')) &&
      !has('now') &&
      !denied &&
      !has('deny') &&
      !has('refuse'));
  const weight = isPast
    ? 'past'
    : decides || denied || only || conditional || excepted || has('silence') || has('demand')
      ? 'said'
      : 'bare';
  const base = { weight, only, excepted, others } as const;
  if (has('unticked')) return { ...base, weight: 'said', verdict: 'not said' };
  const isOpen =
    (has('silence') || has('info')) && (denied ? isSilentNoun(stretch) : !decides || (isImplied(stretch) && asksFirst(words)));
  if (isOpen && !only) return { ...base, verdict: 'not said' };
  if (denied && has('told')) return { ...base, verdict: 'not said' };
  if (conditional) return { ...base, verdict: 'if' };
  if (denied || has('refuse') || has('deny') || has('problem')) return { ...base, verdict: 'no' };
  return { ...base, verdict: 'yes' };
}

/** "First year only" limits a time, "reserved for our categoricals" people: neither closes another kind. */
function isOfOthersThanKinds({ kinds }: Stretch, words: readonly Part[], at: number): boolean {
  const { form, at: place } = words[at] as Part;
  if (words[at - 1]?.is === 'year') return words[at + 1]?.is !== 'join';
  return form === 'reserved for' && words[at + 1]?.is !== 'others' && kinds.every((kind) => kind.at < place);
}

/** "Ask after you are invited": the consent behind the question is no answer. */
const asksFirst = (words: readonly Part[]): boolean =>
  words.findIndex((part) => part.is === 'silence') >= 0 &&
  words.findIndex((part) => part.is === 'silence') < words.findIndex((part) => DECIDES.has(part.is));
const isImplied = ({ kinds }: Stretch): boolean => kinds.every((kind) => kind.at < 0);

/** "No H-1B info": what is missing is the word on it. "No J-1 (double check)" refuses. */
function isSilentNoun({ words, kinds }: Stretch): boolean {
  const end = Math.max(...kinds.map((kind) => kind.at));
  const next = words.find((part) => part.at > end);
  return next?.is === 'silence' || next?.is === 'told';
}

/** "Fellows", "spouses of residents" are others; "residents and fellows" and "fellows and residents" are not. */
function isOfOthers(words: readonly Part[]): boolean {
  const at = words.findIndex((part) => part.is === 'others');
  if (at < 0) return false;
  const own = words.findIndex((part) => part.is === 'roster');
  if (own < 0) return true;
  const between = words.slice(at + 1, own);
  return (
    own > at &&
    between.some((part) => part.form === 'of') &&
    between.every((part) => part.is === 'filler' || part.is === 'subject')
  );
}

/** "Two a year", "no more than three", "only candidates who …", "limited to strong applicants", "from PGY-2 on": consent within bounds. */
function isCapped(stretch: Stretch): boolean {
  return stretch.words.some((part, at) => {
    const next = stretch.words.slice(at + 1).find((one) => one.is !== 'filler');
    if (part.is === 'pgy') return part.value >= 2 && stretch.words[at - 1]?.is !== 'ask';
    if (part.is === 'less') return next?.is === 'number';
    if (part.is === 'number' || part.is === 'range') return isQuota(stretch.words, at);
    if (part.is !== 'only' || next === undefined) return false;
    // What every J-1 needs anyway limits nothing.
    if (stretch.words.slice(at).some((one) => one.is === 'cert')) return false;
    const isBeforeKind = stretch.kinds.some((kind) => kind.at > part.at && kind.at < next.at);
    return !isBeforeKind && (next.is === 'people' || next.is === 'number' || next.is === 'less' || next.is === 'condition');
  });
}

/** "1 or 2 a year", "five per class". */
export const isQuota = (words: readonly Part[], at: number): boolean =>
  (words[at]?.is === 'number' || words[at]?.is === 'range') &&
  (words[at]?.value ?? 0) <= 20 &&
  words.some((one, next) => next > at && (EACH.has(one.form) || (one.is === 'year' && PER.has(words[next - 1]?.form ?? ''))));

const PER: ReadonlySet<string> = new Set(['a', 'per', 'each', 'every', '/']);
const EACH: ReadonlySet<string> = new Set(['per', 'class', 'cycle', 'annually', 'año', 'ano', 'jahr', 'an']);

/** "If you need a visa", "if matched" put no condition on the program's consent. */
function isRealCondition(words: readonly Part[], at: number, kinds: readonly Part[]): boolean {
  // What every J-1 needs anyway (the certificate) limits nothing.
  if (words.slice(at + 1).some((part) => part.is === 'cert')) return false;
  // "If you trained abroad, please note …" says whom a rule is for.
  const comma = words.findIndex((part, place) => place > at && part.is === 'sign' && part.form === ',');
  if (
    at <= 1 &&
    comma > 0 &&
    words[at + 1]?.form === 'you' &&
    words.slice(at, comma).every((part) => part.is !== 'exam' && part.is !== 'number')
  )
    return false;
  const need = words.slice(at + 1, at + 5).findIndex((part) => part.is === 'demand' && NEED.test(part.form));
  if (need < 0) return true;
  // "Do not apply if you require one".
  if (words[at + 2 + need]?.form === 'one') return false;
  const demand = words[at + 1 + need] as Part;
  const next = words[at + 2 + need];
  return !kinds.some((kind) => kind.at > demand.at && (next === undefined || next.is === 'filler' || kind.at < next.at));
}

/** An exam or a score beside a visa is its condition. */
const asksScore = (words: readonly Part[]): boolean =>
  !words.some((part) => part.is === 'undemanded') &&
  words.some(
    (part) =>
      (part.is === 'exam' &&
        !part.denied &&
        (part.value === 3 || words.some((one) => one.is === 'demand' || one.is === 'pass'))) ||
      (part.is === 'pass' && words.some((one) => one.is === 'demand')) ||
      ((part.is === 'number' || part.is === 'range') && part.value >= 180 && part.value <= 290),
  );

/** "Applicants requiring an H-1B", "those who need a visa": what somebody needs is no demand of the program. */
const isApplicantsNeed = (part: Part, before: Part | undefined): boolean =>
  NEED.test(part.form) &&
  (before === undefined ||
    before.is === 'people' ||
    before.is === 'roster' ||
    before.form === 'who' ||
    before.form === 'that' ||
    before.form === 'you');
const NEED = /^(?:requir(?:e|es|ing)|need(?:s|ing)?|want(?:s|ing)?|seek(?:s|ing)?)$/;

/** What may stand beside a kind without saying anything of another matter. */
const LIGHT: ReadonlySet<string> = new Set([
  'sign',
  'filler',
  'join',
  'people',
  'roster',
  'subject',
  'now',
  'all',
  'img',
  'nonusimg',
  'source',
  'usgrad',
]);

/** How many words of a stretch are not known, and how many say something of another matter. */
function unsure(stretch: Stretch): { readonly unknown: number; readonly content: number } {
  let unknown = 0;
  let content = 0;
  for (const part of stretch.words) {
    if (part.is === 'unknown' || part.is === 'contact') unknown += 1;
    else if (!LIGHT.has(part.is) && !VERDICTS.has(part.is)) content += 1;
  }
  return { unknown, content };
}

/** Sentences longer than this are not certain, however well their words are known. */
const LONG = 18;

/**
 * A kind that merely stands there is a yes only among few words, all of them known; a verdict that was said of it survives one
 * unknown word; nothing certain comes from a very long sentence.
 */
export function isCertain(stretch: Stretch, verdict: Verdict, weight: Weight, size: number): boolean {
  if (verdict !== 'yes' && verdict !== 'no') return true;
  if (size > LONG || stretch.words.some((part) => part.is === 'offside')) return false;
  const { unknown, content } = unsure(stretch);
  // What is read into a column's own kind, or merely stands there, must be understood whole; a name is a word like another there.
  if (weight === 'bare') return unknown === 0 && content <= 2 && !stretch.words.some((part) => part.is === 'name');
  return unknown <= (isImplied(stretch) ? 0 : 1);
}
