/** What does each element say once the denials have reached their words, as in NegEx? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { roleOfAuxiliary } from './auxiliary';
import { ELSEWHERE, isDeniable, NOBODY, principalOf, shareDenial, targetOf, WITHOUT } from './reach';
import type { Element } from './tokens';

/** An element with the role that it plays once denials have reached their words; a denied noun keeps its class and says so. */
export type Part = Element;

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
  const isTarget = (element: Element): boolean => isDeniable(element, nouns);
  const { denied, ahead, spent, offside, doubled } = denialsIn(parts, isTarget, isVerdict);
  const principal = negated ? principalOf(parts, isTarget) : -1;
  if (principal >= 0) denied[principal] = !denied[principal];
  const found: Part[] = [];
  parts.forEach((element, at) => {
    if (offside.has(at)) found.push(playing(element, 'offside', true, true));
    if (spent[at]) return;
    const first = doubled.get(at);
    if (first !== undefined) {
      found.push({ ...playing(element, 'hedge', false, false), at: first.at });
      return;
    }
    const isDenied = denied[at] ?? false;
    const own = element.is === 'ask' ? roleOfAuxiliary(parts, at) : element.is;
    // "Wasn't sure".
    const is = isDenied ? (element.form === 'sure' ? 'silence' : (OPPOSITE[own] ?? own)) : own;
    const isAhead = isDenied && (ahead[at] ?? false);
    // "Was it discontinued? No.", "never turned down", "no one is refused": a plain consent, no grudging one.
    const isPlain = own === 'refuse' && (at === principal || isOfNobody(parts, at));
    found.push(is === element.is && !isDenied ? element : playing(element, is, isDenied && !isPlain, isAhead));
  });
  return found;
}

/** Where the denials of a statement fall, place by place. */
interface Denials {
  readonly denied: boolean[];
  /** The denial stands before what it denies. */
  readonly ahead: boolean[];
  /** Said what they had to say, and play no role of their own. */
  readonly spent: boolean[];
  /** Denials of what no column asks about. */
  readonly offside: Set<number>;
  /** The word that cancels a denial, with that denial. */
  readonly doubled: Map<number, Element>;
}

function denialsIn(parts: readonly Element[], isTarget: (element: Element) => boolean, isVerdict: IsVerdict): Denials {
  const none = (): boolean[] => new Array<boolean>(parts.length).fill(false);
  const found: Denials = { denied: none(), ahead: none(), spent: none(), offside: new Set(), doubled: new Map() };
  const { spent, offside, doubled } = found;
  const crossed = new Set<number>();
  parts.forEach((element, at) => {
    if (element.is !== 'deny' || isVerdict(parts, at)) return;
    const isTwice = isDoubled(parts, at);
    if (doubled.has(at) && !isTwice) return;
    // "With Step 3: H-1B. Without: J-1": what is missing stands before.
    const isBehind = WITHOUT.has(element.form) && parts[at + 1]?.is === 'sign';
    // "Not unable to sponsor", "never not sponsored": nearly a yes.
    if (isTwice) doubled.set(nextWord(parts, at), element);
    else if (!isBehind) {
      const target = targetOf(parts, at, isTarget);
      if (target === NOBODY) return;
      if (target === ELSEWHERE) offside.add(at);
      else deny(parts, at, target, found, crossed);
    }
    spent[at] = true;
  });
  return found;
}

function deny(
  parts: readonly Element[],
  at: number,
  target: number,
  { denied, ahead, spent }: Denials,
  crossed: Set<number>,
): void {
  // "We do not offer premium processing": the verb consents to nothing.
  if (parts[target]?.is === 'matter')
    for (let verb = at + 1; verb < target; verb += 1) if (parts[verb]?.is === 'consent') spent[verb] = true;
  const { form } = elementAt(parts, at);
  // "No fails ❌": a cross repeats the denial.
  // "Neither H-1B nor, …": the second word of a pair repeats the first.
  denied[target] = form === '✗' || form === 'nor' || crossed.has(target) || !denied[target];
  if (form === '✗') crossed.add(target);
  ahead[target] = target > at;
  if (target > at) shareDenial(parts, target, denied);
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
  DENIES.test(elementAt(parts, at).form) && LACKS.has(parts[nextWord(parts, at)]?.form ?? '');
function nextWord(parts: readonly Element[], at: number): number {
  let next = at + 1;
  while (parts[next]?.is === 'filler' || parts[next]?.is === 'ask') next += 1;
  return parts[next]?.is === 'deny' ? next : -1;
}
/** "Never refused"; "would never say no", "never had to decline" are less. */
function isOfNobody(parts: readonly Element[], at: number): boolean {
  let before = at - 1;
  while (parts[before]?.is === 'filler' || parts[before]?.is === 'ask') before -= 1;
  return NEVER.has(parts[before]?.form ?? '') && parts[before - 1]?.is !== 'ask';
}
const NEVER: ReadonlySet<string> = new Set(['never', 'nobody', 'none', 'no one', 'nunca', 'nie', 'jamais']);
const DENIES = /(?:not|n't|never|no longer)$/;
const LACKS: ReadonlySet<string> = wordSet('not unable unwilling never without');
