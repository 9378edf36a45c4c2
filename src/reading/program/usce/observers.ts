/** Does an observership count, by the words of one statement? What is asked with patients leaves it out; what the program offers says nothing. */
import { type Group, groupsOf } from '../../language/groups';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

export type Observership = 'counts' | 'does not count';

/** Nouns that own the words around them; what is said of one is not said of the next. */
const NOUNS: ReadonlySet<string> = wordSet(
  'obs handson usce research letter length matter publication practice remote interview',
);
export const USCE_GROUPS = { nouns: NOUNS, alone: new Set(['length']) } as const;
const REFUSES: ReadonlySet<string> = wordSet('refuse deny problem');
const ACCEPTS: ReadonlySet<string> = wordSet('consent affirm possible demand wish');

/** The last verdict of a statement on observerships; `isDenied` where it holds a denial whose word was not found. */
export function observershipIn(parts: readonly Part[], isDenied: boolean): Observership | null {
  const groups = groupsOf(withMarks(parts), USCE_GROUPS);
  let said: Observership | null = null;
  groups.forEach((group, at) => {
    if (!holds(group.nouns, 'obs')) return;
    const verdict = verdictOn(group, parts, groups[at - 1]);
    // The denial may be this list's.
    if (verdict === 'listed' && isDenied) return;
    if (verdict === 'listed') said = 'counts';
    else if (verdict !== null) said = verdict;
  });
  return said;
}

/** "We have no observerships", "do you have observerships? no": the program speaks of its own, unless a verb says what it takes. */
export function speaksOfItsOwn(parts: readonly Part[], isAnswer: boolean): boolean {
  if (parts.some((part, at) => isItsOwn(part, parts[at - 1], parts[at + 1]))) return true;
  if (!(holds(parts, 'obs') || holds(parts, 'usce')) || holdsAny(parts, TAKES)) return false;
  if (isAnswer) return parts.filter((part) => part.is !== 'sign').length > 2;
  const has = (name: string): boolean => holds(parts, name);
  return parts.some((part) => part.is === 'obs' && part.denied) && has('subject') && !has('length');
}
/** "Our observership", "the observership is …", "observership program". */
const isItsOwn = (part: Part, before: Part | undefined, next: Part | undefined): boolean =>
  part.is === 'obs' && (OWNS.has(before?.form ?? '') || (next?.is === 'subject' && next.form.startsWith('program')));
const OWNS: ReadonlySet<string> = wordSet('our the');
const TAKES: ReadonlySet<string> = wordSet('consent refuse possible demand undemanded wish unwished');

/** Work with patients is asked, and so an observership is not what is meant. */
export const asksHandsOn = (parts: readonly Part[]): boolean => parts.some((part) => part.is === 'handson' && !part.denied);

/** "…, but they do not replace hands-on work": said of the observerships before. */
export const refusesBefore = (parts: readonly Part[]): boolean =>
  parts.some((part) => part.is === 'refuse' || (part.denied && part.is === 'hedge')) &&
  !(holds(parts, 'obs') || holds(parts, 'usce'));

/** "Obs +", "hands −": a mark behind its noun is its answer. */
const withMarks = (parts: readonly Part[]): Part[] =>
  parts.map((part, at) => {
    if (part.is !== 'sign' || (part.form !== '+' && part.form !== '-')) return part;
    const next = parts[at + 1];
    const ends = next === undefined || (next.is === 'sign' && '),;/|+-'.includes(next.form));
    const noun = parts[at - 1];
    if (!ends || noun === undefined || !(noun.is === 'obs' || noun.is === 'handson')) return part;
    return { ...part, is: part.form === '+' ? 'affirm' : 'refuse' };
  });

function verdictOn(group: Group, parts: readonly Part[], before: Group | undefined): Observership | 'listed' | null {
  const { words, nouns } = group;
  const has = (name: string): boolean => holds(words, name);
  if (has('gives') || has('silence') || has('matter') || isOfDoing(words)) return null;
  const first = nouns.find((noun) => noun.is === 'obs') as Part;
  const isLeftOut = holds(parts.slice(Math.max(0, parts.indexOf(first) - 3), parts.indexOf(first)), 'except');
  // "Not research or observership": the denial of a list reaches its end.
  const isDenied = nouns.some((noun) => noun.denied && noun.is !== 'usce');
  // "Externships, not observerships: 4 weeks are required": what is asked behind the colon is not the observership.
  const colon = words.findIndex(({ form }) => form === ':');
  const beside = colon < 0 ? words : words.slice(0, colon);
  if (isDenied && (holds(beside, 'demand') || holds(beside, 'wish'))) return null;
  const isWorthless = words.some((part) => part.is === 'number' && part.value === 0);
  if (isDenied || isLeftOut || isWorthless || holdsAny(words, REFUSES)) return 'does not count';
  if (has('undemanded')) return holds(parts.slice(parts.indexOf(first)), 'consent') ? 'counts' : null;
  if (isMoreThan(parts, parts.indexOf(first))) return 'does not count';
  if (has('hedge')) return null;
  if (holdsAny(words, ACCEPTS)) return 'counts';
  // "Externships or observerships", "including observerships", "one month observership".
  const isListed = nouns.length > 1 || holds(words, 'join') || before?.nouns.some((noun) => noun.is === 'length');
  return isListed === true && !has('unknown') && !words.some(({ is, form }) => is === 'ask' && COPULAS.has(form))
    ? 'listed'
    : null;
}

/** "Observers are not permitted to touch patients": what they may do there. */
const isOfDoing = (words: readonly Part[]): boolean =>
  words.some(({ is }, at) => {
    if ((is !== 'refuse' && is !== 'consent') || words[at + 1]?.form !== 'to') return false;
    const verb = words[at + 2]?.is;
    return verb === 'plain' || verb === 'unknown';
  });
const COPULAS: ReadonlySet<string> = wordSet('is are');

/** "As more than an observer". */
function isMoreThan(parts: readonly Part[], at: number): boolean {
  let before = at - 1;
  while (parts[before]?.is === 'filler') before -= 1;
  return parts[before]?.is === 'more' || parts[before]?.form === 'more than';
}
