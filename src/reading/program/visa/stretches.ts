/** Which words of a statement belong to which kind of visa? Each kind owns its own stretch. */
import type { Part } from '../../language/scope';
import { isVisaWord as isKind, isNamed } from './nouns';

/** Kinds named together, and the words that are said of them. */
export interface Stretch {
  readonly kinds: readonly Part[];
  readonly words: readonly Part[];
  /** Stands behind a comma after a kind that is refused ("no H-1B, J-1"): it is asked, not said. */
  readonly muted: boolean;
}

/** What carries a verdict; the rest only stands between. */
export const VERDICTS: ReadonlySet<string> = new Set([
  'consent',
  'affirm',
  'refuse',
  'deny',
  'hedge',
  'condition',
  'only',
  'silence',
  'except',
  'others',
  'demand',
  'wish',
  'past',
  'future',
  'unlimited',
  'unticked',
  'possible',
  'problem',
  'typical',
  'told',
]);
const carries = (part: Part): boolean => VERDICTS.has(part.is) || (part.is === 'exam' && part.value === 3);

const isSign = (part: Part | undefined, ...forms: readonly string[]): boolean => part?.is === 'sign' && forms.includes(part.form);

interface Open {
  kinds: Part[];
  words: Part[];
  hasBefore: boolean;
  muted: boolean;
}

/** The stretches of a statement, in order; words before the first kind belong to it. */
export function stretchesOf(parts: readonly Part[]): Stretch[] {
  const found: Open[] = [];
  let between: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] as Part;
    if (!isKind(part)) {
      between.push(part);
      continue;
    }
    const last = found[found.length - 1];
    if (last === undefined) {
      found.push({ kinds: [part], words: between, hasBefore: between.some(carries) || part.deniedAhead, muted: false });
    } else if (joins(between, last, part, parts.slice(at + 1))) {
      last.kinds.push(part);
      last.words.push(...between.filter(carries));
    } else {
      const cut = cutOf(between, last, parts.slice(at + 1));
      last.words.push(...between.slice(0, cut));
      const own = between.slice(cut);
      const isOnlyListed = between.every((one) => !carries(one)) && last.kinds.some((kind) => kind.denied) && !part.denied;
      found.push({
        kinds: [part],
        words: own,
        hasBefore: own.some(carries) || part.deniedAhead,
        muted: isOnlyListed && !hasOwnVerdict(parts.slice(at + 1)),
      });
    }
    between = [];
  }
  found[found.length - 1]?.words.push(...between);
  moveConditions(found);
  return found.flatMap(withOwnCondition);
}

/** "H-1B only where the J-1 is not possible", "for those who are not eligible for a J-1": the second kind is part of the first one's condition. */
function moveConditions(found: Open[]): void {
  for (let at = 1; at < found.length; at += 1) {
    const own = found[at] as Open;
    const first = Math.min(...own.kinds.map((kind) => kind.at));
    const from = own.words.findIndex((part) => part.at < first && (part.is === 'condition' || RELATIVE.has(part.form)));
    if (from < 0) {
      if (
        endsInCondition((found[at - 1] as Open).words, first) &&
        own.words.some((part) => part.at > first && part.is === 'refuse')
      )
        own.muted = true;
      continue;
    }
    const isRelative = RELATIVE.has((own.words[from] as Part).form);
    const says = own.words.some(
      (part) => part.at > first && (part.is === 'refuse' || part.is === 'deny' || part.is === 'possible'),
    );
    const excludes = own.words.slice(from).some((part) => part.at < first && (part.is === 'refuse' || part.is === 'deny'));
    if (isRelative ? !excludes && !says : !says) continue;
    (found[at - 1] as Open).words.push({ ...(own.words[from] as Part), is: 'condition' });
    if (!own.words.some((part) => part.at > first && carries(part)) || says) own.muted = true;
  }
}
/** "H-1B only where the …": the words of the kind before end in the condition. */
function endsInCondition(words: readonly Part[], first: number): boolean {
  const before = words.filter((part) => part.at < first && part.is !== 'filler');
  return before[before.length - 1]?.is === 'condition';
}
const RELATIVE: ReadonlySet<string> = new Set(['who', 'whose', 'where', 'when']);

/** "J-1/H-1B (transfers only)", "J-1 and H-1B with Step 3": what stands right behind a list is its last kind's. */
function withOwnCondition(stretch: Open): Stretch[] {
  const own = stretch.kinds.filter((kind) => kind.is !== 'visa');
  const last = own[own.length - 1];
  if (last === undefined || own.every((kind) => kind.is === last.is)) return [stretch];
  const end = Math.max(...stretch.kinds.map((kind) => kind.at));
  const behind = stretch.words.findIndex((part) => part.at > end);
  const first = stretch.words[behind];
  const isBound =
    first !== undefined &&
    (isSign(first, '(') ||
      first.is === 'condition' ||
      first.form.startsWith('transfer') ||
      (first.is === 'filler' && WITH.has(first.form)));
  if (!isBound || !stretch.words.slice(behind).some((part) => LIMITS.has(part.is) || (part.is === 'number' && part.value >= 180)))
    return [stretch];
  const before = stretch.words.slice(0, behind);
  return [
    { ...stretch, kinds: stretch.kinds.filter((kind) => kind !== last), words: before },
    { ...stretch, kinds: [last] },
  ];
}
const WITH: ReadonlySet<string> = new Set(['for', 'with', 'w', 'after', 'para', 'con', 'avec', 'pour', 'mit', 'für', 'com']);
const LIMITS: ReadonlySet<string> = new Set([
  'hedge',
  'condition',
  'exam',
  'only',
  'possible',
  'deny',
  'refuse',
  'others',
  'less',
]);

/** "J-1 and H-1B", "J-1/H-1B visas", "visas (J-1, H-1B)": named in one breath. */
function joins(between: readonly Part[], last: Open, next: Part, rest: readonly Part[]): boolean {
  if (
    last.words.some((part) => part.is === 'except') &&
    !between.some((part) => part.is === 'join') &&
    next.is === 'visa' &&
    between.length > 0
  )
    return false;
  const isStatus = (kind: Part): boolean => kind.is === 'status' || kind.is === 'ead';
  if (isStatus(next) !== isStatus(last.kinds[last.kinds.length - 1] as Part)) return false;
  // "No J-1, H-1B sponsorship": the noun behind the list closes it.
  if (
    rest[0]?.is === 'visa' &&
    between.length > 0 &&
    between.every((part) => isSign(part, ',')) &&
    last.kinds.some((kind) => kind.deniedAhead) &&
    !last.kinds.some((kind) => kind.is === 'visa')
  )
    return true;
  const isGeneral = last.kinds.every((kind) => kind.is === 'visa' || kind.is === 'othervisa');
  // "Visas accepted: J-1, H-1B", "visas, including J-1": the list names what the noun means.
  if (
    isGeneral &&
    next.is !== 'visa' &&
    (isSign(between[between.length - 1], ':') || between.some((part) => part.is === 'join' && part.form.startsWith('inclu')))
  )
    return true;
  if (between.some((part) => carries(part) && part.is !== 'past')) return false;
  // A noun behind its kind ("J-1 visa") and a kind behind its noun ("visas: J-1") are one.
  if (
    between.every((part) => part.is === 'filler' || isSign(part, '(', ')', ':', '-', '/', '"')) &&
    (next.is === 'visa' || last.kinds[last.kinds.length - 1]?.is === 'visa')
  ) {
    const sameSide = next.denied === (last.kinds[last.kinds.length - 1]?.denied ?? false);
    if (next.is === 'visa' && between.length === 0) return true;
    return !next.denied || sameSide;
  }
  if (last.kinds.some((kind) => kind.is === next.is && isNamed(kind)))
    return between.every((part) => part.is === 'filler' || isSign(part, '(', ')'));
  if (next.denied !== (last.kinds[last.kinds.length - 1]?.denied ?? false)) {
    // "No J-1 or H-1B": the denial reaches both.
    const joined = between.some((part) => part.is === 'join') || between.some((part) => isSign(part, '/', '&'));
    return joined && !next.denied && !isSign(between[0], ',') && !(hasOwnVerdict(rest) && isSign(between[0], '/'));
  }
  if (between.length === 0) return true;
  const isList = between.every(
    (part) =>
      part.is === 'join' ||
      part.is === 'filler' ||
      part.is === 'people' ||
      part.is === 'all' ||
      isSign(part, ',', '/', '&', '+', '(', ')', '-', '"'),
  );
  if (!isList) return false;
  // "J-1, H-1B with Step 3" and "J-1, H-1B no": a comma does not bind where the second has a word of its own right behind it.
  const binds =
    between.some((part) => part.is === 'join' || isSign(part, '&', '+')) || (isSign(between[0], '/') && between[0]?.glued);
  const own = rest.slice(0, 4).find(carries);
  const hasOwn = own !== undefined && hasOwnVerdict(rest);
  // "They take J-1 and that H-1B is not an option": a second verdict of another kind is the second's alone.
  if (binds && isSign(between[0], ',') && last.words.some((part) => part.is === 'consent') && hasOwnVerdict(rest)) return false;
  if (binds)
    return !(
      hasOwn &&
      last.words.some((part) => part.is === 'consent') &&
      own?.is !== 'consent' &&
      own?.is !== 'only' &&
      own?.is !== 'hedge' &&
      own?.is !== 'condition'
    );
  if (!hasOwn || isListGoingOn(rest)) return true;
  const isRefused = last.words.some((part) => part.is === 'refuse' || part.is === 'deny');
  return last.hasBefore && ((own?.is === 'consent' && !isRefused) || (own?.is === 'refuse' && isRefused));
}

/** "H-1B, F-1, O-1 and TN visas are not …": more kinds follow, and an "and" before the verdict. */
function isListGoingOn(rest: readonly Part[]): boolean {
  let joined = false;
  for (const part of rest) {
    if (part.is === 'join') joined = true;
    else if (!isKind(part) && part.is !== 'filler' && !isSign(part, ',', '/')) return joined;
  }
  return false;
}

/** Where an "only" or "except" stands right before the next kind; -1 where none does. */
function leadIn(between: readonly Part[]): number {
  let at = between.length - 1;
  while (between[at]?.is === 'filler') at -= 1;
  const word = between[at];
  return word !== undefined && (word.is === 'only' || word.is === 'except') ? at : -1;
}

/** A verdict stands before the next kind. */
function hasOwnVerdict(rest: readonly Part[]): boolean {
  const own = rest.findIndex(carries);
  const next = rest.findIndex(isNamed);
  return own >= 0 && (next < 0 || own < next);
}

/** Where the words between two kinds part: what stands before goes with the first, the rest with the second. */
function cutOf(between: readonly Part[], last: Open, rest: readonly Part[]): number {
  // "All visas except H-1B", "sponsorship is limited to J-1": the word right before a kind is that kind's.
  const ahead = leadIn(between);
  if (ahead >= 0 && (between[ahead]?.is === 'except' || last.kinds.every((kind) => kind.is === 'visa' || kind.deniedAhead)))
    return ahead;
  let bracket = -1;
  let opened = -1;
  let sign = -1;
  let join = -1;
  between.forEach((part, at) => {
    if (isSign(part, ')')) bracket = at;
    else if (isSign(part, '(')) opened = at;
    else if (isSign(part, ',', ';', '|', '/', '+', '&')) sign = at;
    else if (part.is === 'join') join = at;
  });
  // "J-1 visas and, for strong candidates, H-1B": what follows the "and" is the second's.
  if (join >= 0 && isSign(between[join + 1], ',')) return join;
  if (opened > bracket && opened > sign) return opened;
  if (sign >= 0 && sign > bracket) return sign;
  if (join >= 0 && join > bracket) return join;
  if (bracket >= 0) return bracket + 1;
  if (between.some((part) => part.is === 'deny')) return between.length;
  const verdicts = between.map((part, at) => ({ part, at })).filter(({ part }) => carries(part));
  if (verdicts.length === 0) return 0;
  if (last.hasBefore) return 0;
  void rest;
  return between.length;
}
