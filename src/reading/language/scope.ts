/** What does each denial reach? Its verb or noun, as in NegEx: forward to the first that can be denied, else back to the last. */

import { wordSet } from '../text/wordSet';
import { placeOf } from './holding';
import type { Element } from './tokens';

/** An element with the role that it plays once denials have reached their words; a denied noun keeps its class and says so. */
export type Part = Element;

/** What can be denied in every column: verbs, what words of measure deny, and the nouns of all columns. */
const TARGETS: ReadonlySet<string> = wordSet(
  'consent refuse affirm demand wish limit hedge possible only typical fail pass more silence problem info told matter exam otherexam score research letter usce obs handson gradnoun practice cert sitting percentile status visa',
);
/** What a denial looks through on its way to its word. */
const THROUGH: ReadonlySet<string> = wordSet(
  'filler subject people now past future approx source unknown plain ask all contrast type:new yet',
);
/** How far a denial looks, in elements: longer sentences lose their thread. */
const REACH = 7;

/** What a role becomes when it is denied. */
const OPPOSITE: Readonly<Record<string, string>> = {
  consent: 'refuse',
  refuse: 'consent',
  affirm: 'deny',
  demand: 'undemanded',
  wish: 'unwished',
  limit: 'unlimited',
  possible: 'refuse',
  only: 'filler',
  typical: 'hedge',
  silence: 'filler',
  problem: 'affirm',
  info: 'silence',
  told: 'silence',
};

type IsVerdict = (parts: readonly Element[], at: number) => boolean;

/**
 * Resolves the denials of a statement; a denial of a word that no column asks about becomes `offside`, after which nothing near is certain;
 * `nouns` are the column's own words that can be denied, `isVerdict` tells a denial that is an answer by itself. */
export function scoped(
  parts: readonly Element[],
  nouns: ReadonlySet<string>,
  negated: boolean,
  isVerdict: IsVerdict = () => false,
): readonly Part[] {
  if (!negated && !parts.some(isResolved)) return parts;
  const denied = new Array<boolean>(parts.length).fill(false);
  const ahead = new Array<boolean>(parts.length).fill(false);
  const spent = new Array<boolean>(parts.length).fill(false);
  const offside: number[] = [];
  const isTarget = (element: Element): boolean =>
    TARGETS.has(element.is) || nouns.has(element.is) || element.is.startsWith('type:') || element.is.startsWith('track:');
  const doubled = new Map<number, Element>();
  parts.forEach((element, at) => {
    if (element.is !== 'deny' || isVerdict(parts, at)) return;
    if (isDoubled(parts, at)) {
      // "Not unable to sponsor", "never not sponsored": nearly a yes.
      spent[at] = true;
      doubled.set(nextWord(parts, at), element);
      return;
    }
    if (doubled.has(at)) return;
    // "With Step 3: H-1B. Without: J-1": what is missing stands before.
    if (WITHOUT.has(element.form) && parts[at + 1]?.is === 'sign') {
      spent[at] = true;
      return;
    }
    const target = targetOf(parts, at, isTarget);
    if (target === NOBODY) return;
    spent[at] = true;
    if (target === ELSEWHERE) {
      offside.push(at);
      return;
    }
    // "We do not offer premium processing": the verb consents to nothing.
    if (parts[target]?.is === 'matter')
      for (let verb = at + 1; verb < target; verb += 1) if (parts[verb]?.is === 'consent') spent[verb] = true;
    // "No fails ❌": a cross repeats the denial.
    denied[target] = element.form === '✗' || !denied[target];
    ahead[target] = target > at;
    if (target > at) shareDenial(parts, target, denied);
  });
  if (negated) {
    const principal = principalOf(parts, isTarget);
    if (principal >= 0) denied[principal] = !denied[principal];
  }
  const found: Part[] = [];
  parts.forEach((element, at) => {
    if (offside.includes(at)) found.push(playing(element, 'offside', true, true));
    if (spent[at]) return;
    const first = doubled.get(at);
    if (first !== undefined) {
      found.push({ ...playing(element, 'hedge', false, false), at: first.at });
      return;
    }
    const isDenied = denied[at] ?? false;
    const own = element.is === 'ask' ? roleOfAuxiliary(parts, at) : element.is;
    const is = isDenied ? (OPPOSITE[own] ?? own) : own;
    const isAhead = isDenied && (ahead[at] ?? false);
    found.push(is === element.is && !isDenied ? element : playing(element, is, isDenied, isAhead));
  });
  return found;
}

/** What makes a statement need resolving: a denial, or an auxiliary whose role hangs on its place. */
const isResolved = ({ is }: Element): boolean => is === 'deny' || is === 'ask';

const playing = ({ at, end, form, value, high, glued }: Element, is: string, denied: boolean, deniedAhead: boolean): Part => ({
  is,
  at,
  end,
  form,
  value,
  high,
  glued,
  denied,
  deniedAhead,
});

/** A denial right before a word that denies by its meaning: the two cancel out, nearly. */
const isDoubled = (parts: readonly Element[], at: number): boolean =>
  DENIES.test((parts[at] as Element).form) && LACKS.has(parts[nextWord(parts, at)]?.form ?? '');
function nextWord(parts: readonly Element[], at: number): number {
  let next = at + 1;
  while (parts[next]?.is === 'filler' || parts[next]?.is === 'ask') next += 1;
  return parts[next]?.is === 'deny' ? next : -1;
}
const DENIES = /(?:not|n't|never|no longer)$/;
const WITHOUT: ReadonlySet<string> = wordSet('without w/o sin sem sans ohne');
const LACKS: ReadonlySet<string> = wordSet('not unable unwilling never without');

const NOBODY = -1;
/** The denial belongs to a word that no column asks about ("we do not charge", "not the hospital"). */
const ELSEWHERE = -2;
/** "Do not", "isn't", "cannot": the next verb is what they deny, known or not. */
const AUXILIARY = /(?:not|n't|nt)$/;

/** "Is not an automatic refusal" denies the noun, whatever stands before it. */
const COPULAS: ReadonlySet<string> = new Set(['is not', 'are not', "isn't", "aren't", 'isnt', 'arent']);

function targetOf(parts: readonly Element[], at: number, isTarget: (element: Element) => boolean): number {
  const { form } = parts[at] as Element;
  const isAuxiliary = AUXILIARY.test(form) && form !== 'not' && !COPULAS.has(form);
  let unknown = 0;
  let subjects = 0;
  let next = at + 1;
  for (; next < parts.length && next <= at + REACH; next += 1) {
    const element = parts[next] as Element;
    // "Never had to decline a J-1": what was never needed is the refusal.
    if (element.is === 'demand' && element.form.endsWith(' to') && parts[next + 1]?.is === 'refuse') return next + 1;
    // "Not eligible for moonlighting", "not permitted to moonlight" deny another matter.
    if (element.is === 'consent' && isForMatter(parts, next)) return ELSEWHERE;
    if (isTarget(element))
      return element.is === 'matter' || element.is === 'practice'
        ? (leadsTo(parts, next) ?? headOf(parts, next))
        : headOf(parts, next);
    if (isAuxiliary && (element.is === 'plain' || element.is === 'unknown')) return meansTo(parts, at, next) ?? ELSEWHERE;
    if (element.is === 'unknown') unknown += 1;
    if (element.is === 'subject' || element.is === 'people' || element.is === 'source') subjects += 1;
    // "Non-categorical".
    const isHyphen = next === at + 1 && element.form === '-' && element.glued;
    if (unknown > 2 || !(THROUGH.has(element.is) || isHyphen)) break;
  }
  // "…, not the hospital": who does not, beside who does.
  if (next === parts.length && subjects > 0) return ELSEWHERE;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    const element = parts[before] as Element;
    // "I can't find anything saying no": what is said is no part of who says it.
    if (element.is === 'source' && SAYS.test(element.form)) break;
    if (isTarget(element)) return before;
    if (!THROUGH.has(element.is) && !(element.is === 'sign' && ':(-=|'.includes(element.form))) break;
  }
  return NOBODY;
}

const isForMatter = (parts: readonly Element[], at: number): boolean =>
  parts[at]?.form.startsWith('eligib') === true && parts[at + 1]?.form === 'for' && parts[at + 2]?.is === 'matter';
const SAYS = /^sa(?:y|id)/;

/** "Not in a position to file": the verb behind the noun is what is denied. */
function leadsTo(parts: readonly Element[], noun: number): number | null {
  if (parts[noun + 1]?.form !== 'to') return null;
  return parts[noun + 2]?.is === 'consent' ? noun + 2 : null;
}

/** "Do not have the resources to sponsor": having no means to do it is not doing it. */
function meansTo(parts: readonly Element[], at: number, from: number): number | null {
  if (!parts.slice(at + 1, from).some((part) => part.form === 'have' || part.form === 'has')) return null;
  const verb = placeOf(parts.slice(from, from + 4), 'consent');
  return verb < 0 ? null : from + verb;
}

function roleOfAuxiliary(parts: readonly Element[], at: number): string {
  if (mayGive(parts, at)) return 'possible';
  // "They do both", "we do J-1": the verb itself.
  // In "J-1 they do every year" the next word counts years, not visas.
  const next = parts[at + 1];
  const isObject = next !== undefined && (next.is === 'all' ? WHOLE.has(next.form) : DONE.has(next.is));
  const isVerb = isObject && DOES.has((parts[at] as Element).form) && parts[at - 1]?.is === 'subject';
  return isVerb ? 'consent' : 'filler';
}
const DOES: ReadonlySet<string> = wordSet('do does');
const DONE: ReadonlySet<string> = wordSet('j1 h1b visa');
const WHOLE: ReadonlySet<string> = wordSet('both all either');

/** "May be available", "could sponsor" hedge a consent; "may apply" is a permission. */
function mayGive(parts: readonly Element[], at: number): boolean {
  if (!MAY.has((parts[at] as Element).form)) return false;
  const before = parts[at - 1]?.is;
  // "Qualified applicants may be sponsored": they are allowed to be.
  if (before === 'people' || before === 'img' || before === 'nonusimg') return false;
  let next = at + 1;
  while (parts[next]?.is === 'filler') next += 1;
  return parts[next]?.is === 'consent' || parts[next]?.is === 'hedge' || parts[next]?.is === 'possible';
}
const MAY: ReadonlySet<string> = wordSet('may might could would');

/** "No visa limit", "no J-1 fees", "not J-1 only": the last noun of a compound is the one denied. */
function headOf(parts: readonly Element[], target: number): number {
  // "Do not take part": a verb is denied itself, unless its object is another matter ("do not offer premium processing").
  if (VERBS_PROPER.has((parts[target] as Element).is) && parts[target + 1]?.is !== 'matter') return target;
  let at = target;
  // "Do not accept applications": the verb is denied.
  if (parts[at]?.is === 'consent' && parts[at + 1]?.form.startsWith('application')) return at;
  while (HEADS.has(parts[at + 1]?.is ?? '')) at += 1;
  // "No J-1-only policy".
  if (parts[at + 1]?.form === '-' && parts[at + 1]?.glued && parts[at + 2]?.is === 'only') return at + 2;
  // "No H-1B, just J-1": an "only" that something follows is the next one's.
  const next = parts[at + 1];
  return parts[at]?.is === 'only' && next !== undefined && next.is !== 'sign' ? target : at;
}
const VERBS_PROPER: ReadonlySet<string> = wordSet('consent refuse possible');
const HEADS: ReadonlySet<string> = wordSet('limit matter silence only problem info score');

/** What is joined to a denied word is denied with it: "not able to sponsor", "not sponsored or accepted", "accept no H-1B or sponsor J-1". */
function shareDenial(parts: readonly Element[], target: number, denied: boolean[]): void {
  const name = (parts[target] as Element).is;
  let joined = true;
  for (let at = target + 1; at < parts.length; at += 1) {
    const element = parts[at] as Element;
    if (element.is === name && joined) {
      denied[at] = denied[target] ?? false;
      joined = true;
    } else if (
      element.is === 'join' ? OR.has(element.form) || parts[at - 1]?.is === name : element.is === 'sign' && element.form === '/'
    )
      joined = true;
    else if (element.is === 'filler') continue;
    else if (name === 'consent' && (element.is === 'j1' || element.is === 'h1b' || element.is === 'visa')) joined = false;
    else return;
  }
}
const OR: ReadonlySet<string> = wordSet('or nor o ou oder ni');

/** The word of a question that a "no" denies: its verb, else its noun. */
function principalOf(parts: readonly Element[], isTarget: (element: Element) => boolean): number {
  // "Do you take applicants who need an H-1B?": the verb before the "who" is what is asked.
  const relative = parts.findIndex((element) => element.form === 'who' || element.form.endsWith(' who'));
  for (const asked of relative > 0 ? [parts.slice(0, relative), parts] : [parts])
    for (const name of ['limit', 'demand', 'refuse', 'consent', 'wish', 'problem', 'affirm', 'only']) {
      const at = placeOf(asked, name);
      if (at >= 0) return at;
    }
  return parts.findIndex(isTarget);
}
