/** Which word does a denial reach: forward to the first that can be denied, else back to the last, and what is joined to it? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { placeOf } from './holding';
import type { Element } from './tokens';

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

/** Whether a word can be denied in a column whose own nouns are `nouns`. */
export const isDeniable = (element: Element, nouns: ReadonlySet<string>): boolean =>
  TARGETS.has(element.is) || nouns.has(element.is) || element.is.startsWith('type:') || element.is.startsWith('track:');

/** "Without", however it is written. */
export const WITHOUT: ReadonlySet<string> = new Set(['without', 'w/o', 'w / o', 'wo', 'sin', 'sem', 'sans', 'ohne']);

/** The denial reaches nothing. */
export const NOBODY = -1;
/** The denial belongs to a word that no column asks about ("we do not charge", "not the hospital"). */
export const ELSEWHERE = -2;
/** "Do not", "isn't", "cannot": the next verb is what they deny, known or not. */
const AUXILIARY = /(?:not|n't|nt)$/;

/** "Zaroori nahi", "şart değil": these deny what stands before them. */
const BEHIND: ReadonlySet<string> = wordSet('nahi nahin nai nhi değil degil');
const MEANT_BEFORE: ReadonlySet<string> = wordSet('demand wish consent possible');

/** "Is not an automatic refusal" denies the noun, whatever stands before it. */
const COPULAS: ReadonlySet<string> = new Set(['is not', 'are not', "isn't", "aren't", 'isnt', 'arent']);

/** The place of the word that the denial at `at` reaches, NOBODY or ELSEWHERE. */
export function targetOf(parts: readonly Element[], at: number, isTarget: (element: Element) => boolean): number {
  const { form } = elementAt(parts, at);
  const isAuxiliary = AUXILIARY.test(form) && form !== 'not' && !COPULAS.has(form);
  const main = verbBehindWho(parts, at);
  if (main >= 0) return main;
  if (BEHIND.has(form) && MEANT_BEFORE.has(parts[at - 1]?.is ?? '')) return at - 1;
  let unknown = 0;
  let subjects = 0;
  let next = at + 1;
  for (; next < parts.length && next <= at + REACH; next += 1) {
    const element = elementAt(parts, next);
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
    const element = elementAt(parts, before);
    // "I can't find anything saying no": what is said is no part of who says it.
    if (element.is === 'source' && SAYS.test(element.form)) break;
    if (isTarget(element)) return before;
    if (!THROUGH.has(element.is) && !(element.is === 'sign' && ':(-=|'.includes(element.form))) break;
  }
  return NOBODY;
}

/** "Nobody who needs a J-1 has been turned away": the denial is of the verb behind the relative clause. */
function verbBehindWho(parts: readonly Element[], at: number): number {
  const who = parts[at + 1]?.form === 'who' ? at + 1 : at + 2;
  if (parts[who]?.form !== 'who') return -1;
  let last = parts.length - 1;
  while (last > who && !VERBS_PROPER.has(elementAt(parts, last).is)) last -= 1;
  return last > who + 1 ? last : -1;
}

const isForMatter = (parts: readonly Element[], at: number): boolean =>
  parts[at]?.form.startsWith('eligib') === true && parts[at + 1]?.form === 'for' && parts[at + 2]?.is === 'matter';
const SAYS = /^sa(?:y|id)/;

/** "Not in a position to file": the verb behind the noun is what is denied. */
function leadsTo(parts: readonly Element[], noun: number): number | null {
  if (parts[noun + 1]?.form !== 'to') return null;
  return parts[noun + 2]?.is === 'consent' || parts[noun + 2]?.is === 'h1b' ? noun + 2 : null;
}

/** "Does not lead to a rejection": what does not come of it. "Do not have the resources to sponsor": having no means to do it is not doing it. */
function meansTo(parts: readonly Element[], at: number, from: number): number | null {
  if (LEADS.test(parts[from]?.form ?? '')) {
    const refusal = placeOf(parts.slice(from, from + 5), 'refuse');
    return refusal < 0 ? null : from + refusal;
  }
  if (!parts.slice(at + 1, from).some((part) => part.form === 'have' || part.form === 'has')) return null;
  const verb = placeOf(parts.slice(from, from + 4), 'consent');
  return verb < 0 ? null : from + verb;
}

const LEADS = /^(?:lead|mean|result|cause|trigger|hold)/;

/** "No visa limit", "no J-1 fees", "not J-1 only": the last noun of a compound is the one denied. */
function headOf(parts: readonly Element[], target: number): number {
  // "Do not take part": a verb is denied itself, unless its object is another matter ("do not offer premium processing").
  if (VERBS_PROPER.has(elementAt(parts, target).is) && parts[target + 1]?.is !== 'matter') return target;
  let at = target;
  // "Do not accept applications": the verb is denied.
  if (parts[at]?.is === 'consent' && parts[at + 1]?.form.startsWith('application')) return at;
  while (HEADS.has(parts[at + 1]?.is ?? '')) at += 1;
  // "No J-1-only policy".
  if (parts[at + 1]?.form === '-' && parts[at + 1]?.glued && parts[at + 2]?.is === 'only') return at + 2;
  // "No H-1B, just J-1": an "only" that something follows is the next one's.
  const next = parts.slice(at + 1).find(({ is }) => is !== 'filler');
  return parts[at]?.is === 'only' && next !== undefined && next.is !== 'sign' ? target : at;
}
const VERBS_PROPER: ReadonlySet<string> = wordSet('consent refuse possible');
const HEADS: ReadonlySet<string> = wordSet('limit matter silence only problem info score');

/** What is joined to a denied word is denied with it: "not able to sponsor", "not sponsored or accepted", "accept no H-1B or sponsor J-1". */
export function shareDenial(parts: readonly Element[], target: number, denied: boolean[]): void {
  const name = elementAt(parts, target).is;
  let joined = true;
  for (let at = target + 1; at < parts.length; at += 1) {
    const element = elementAt(parts, at);
    if (element.is === name && joined) {
      denied[at] = denied[target] ?? false;
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
export function principalOf(parts: readonly Element[], isTarget: (element: Element) => boolean): number {
  // "Do you take applicants who need an H-1B?": the verb before the "who" is what is asked.
  const relative = parts.findIndex((element) => element.form === 'who' || element.form.endsWith(' who'));
  for (const asked of relative > 0 ? [parts.slice(0, relative), parts] : [parts])
    for (const name of ['limit', 'demand', 'refuse', 'consent', 'wish', 'problem', 'affirm', 'only', 'possible']) {
      const at = placeOf(asked, name);
      if (at >= 0) return at;
    }
  return parts.findIndex(isTarget);
}
