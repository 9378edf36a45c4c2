/** What does one clause of a visa cell say of each kind of visa it names? */
import { type Cue, type Kind, type Token, visaTokens } from './visaTokens';
import { lastOf } from './words';

export type Verdict = 'yes' | 'no' | 'if';
/** `mention`: the kind merely stands there, which counts as yes unless something is said of it elsewhere. */
export type Weight = 'said' | 'mention' | 'past';

export interface ClauseReading {
  readonly verdicts: readonly { readonly kind: Kind; readonly verdict: Verdict; readonly weight: Weight }[];
  /** "J-1 only": the other kind is closed. */
  readonly closesOthers: boolean;
  /** "All visas": every kind nobody names is open. */
  readonly opensAll: boolean;
}

/** Kinds that one verdict covers, with the cues around them. */
interface Group {
  readonly kinds: Kind[];
  readonly before: Cue[];
  readonly after: Cue[];
  /** "Other than J-1": the opposite of what is said of the rest. */
  readonly inverted: boolean;
  /** A verdict and a comma stand before it. */
  readonly afterComma: boolean;
}

const NOTHING_SAID: ClauseReading = { verdicts: [], closesOthers: false, opensAll: false };

const hasKind = (tokens: readonly Token[]): boolean => tokens.some((token) => token.kind !== null);
const hasCue = (tokens: readonly Token[], ...cues: Cue[]): boolean =>
  tokens.some((token) => token.cue !== null && cues.includes(token.cue));
const says = (tokens: readonly Token[]): boolean =>
  hasKind(tokens) && hasCue(tokens, 'yes', 'no', 'if', 'maybe', 'only', 'otherThan', 'talk');

const ANSWER = /^(?:yes|yep|ok|okay|y|no|n|nope|true|false|accepted|fine|good)$|[^ -~]/;
const isAnswer = (token: Token): boolean => token.cue !== null && ANSWER.test(token.words);

/**
 * A clause falls apart at a comma, a slash or an "and" only where both halves name a kind and say something of it. Under a
 * leading "no", a list stays one list ("no J-1, H-1B or O-1 sponsorship") unless the second half brings its own verdict.
 */
export function visaParts(clause: string): Token[][] {
  const parts: Token[][] = [];
  let part: Token[] = [];
  let rest = visaTokens(clause);
  while (rest.length > 0) {
    const at = rest.findIndex((token) => token.joins);
    const head = at < 0 ? rest : rest.slice(0, at);
    const join = at < 0 ? [] : rest.slice(at, at + 1);
    if (isOwnStatement(part, head)) {
      parts.push(part);
      part = [];
    }
    part = [...part, ...(isUnderOneNo(part, head) ? head.filter(({ cue }) => cue !== 'yes') : head), ...join];
    rest = at < 0 ? [] : rest.slice(at + 1);
  }
  return part.length > 0 ? [...parts, part] : parts;
}

/** "Does not accept H-1B or sponsor J-1", "no visas, including J-1": the verb is under the "no" that leads. */
function isUnderOneNo(left: readonly Token[], right: readonly Token[]): boolean {
  const firstKind = left.findIndex((token) => token.kind !== null);
  const leadsWithNo = left.slice(0, Math.max(firstKind, 0)).some((token) => token.cue === 'no');
  const kindAt = right.findIndex((token) => token.kind !== null);
  const isListed = /^(?:or|nor)$/.test(lastOf(left)?.words ?? '') || /^includ/.test(right[0]?.words ?? '');
  return leadsWithNo && kindAt > 0 && isListed && right.slice(0, kindAt).every(({ cue }) => cue === 'yes');
}

function isOwnStatement(left: readonly Token[], right: readonly Token[]): boolean {
  if (!hasKind(left) || !says(right)) return false;
  if (!says(left)) {
    // "J-1, H-1B with Step 3" and "J-1 & limited H-1B": a bare kind stands, and what follows is said of the other alone.
    const joins = left.slice(-2).map(({ words }) => words);
    const joinedLoosely =
      (/[,/+]/.test(joins[1] ?? '') || (joins.join('') === ',and' && !hasCue(right, 'no'))) && right[0]?.kind !== null;
    const ownCue = right[0]?.cue === 'if' || right[0]?.cue === 'maybe' || right[0]?.cue === 'no';
    return (
      (joinedLoosely || (ownCue && right[1]?.kind !== undefined && right[1].kind !== null)) &&
      hasCue(right, 'if', 'maybe', 'talk', 'no') &&
      (hasCue(right, 'if', 'maybe', 'talk') || ownCue)
    );
  }
  if (left[0]?.cue === 'otherThan' || isUnderOneNo(left, right)) return false;
  const firstKind = left.findIndex((token) => token.kind !== null);
  const leadsWithNo = left.slice(0, firstKind).some((token) => token.cue === 'no');
  const kindAt = right.findIndex((token) => token.kind !== null);
  const bringsVerdict = right.slice(0, kindAt).some((token) => token.cue !== null);
  // "No H-1B, J-1 only", "no H-1B, J-1 through ECFMG": nobody refuses a visa "only"; "no J-1 or H-1B only" joins them.
  const next = right.slice(kindAt).find((token) => token.kind === null);
  const isConsent = next?.cue === 'only' || /^(?:through|via)$/.test(next?.words ?? '');
  const isOnly = isConsent && /^[,;/+&-]/.test(lastOf(left)?.words ?? '');
  return bringsVerdict || !leadsWithNo || isOnly || hasCue(right, 'if', 'maybe', 'talk') || right.some(isAnswer);
}

/** Reads the tokens of one part; `topic` is the kind a kindless verdict is about (the column's own, or a question's). */
export function readPart(all: readonly Token[], topic: readonly Kind[]): ClauseReading {
  const tokens = withoutTalk(all);
  if (!hasKind(tokens) && (topic.length === 0 || !hasCue(tokens, 'yes', 'no', 'all', 'if', 'maybe'))) return NOTHING_SAID;
  const groups = groupsOf(hasKind(tokens) ? tokens : withTopic(tokens, topic));
  const isPast = hasCue(tokens, 'past') && !hasCue(tokens, 'no');
  const verdicts: { kind: Kind; verdict: Verdict; weight: Weight }[] = [];
  let previous: Verdict = 'yes';
  let closesOthers = false;
  for (const group of groups) {
    const verdict: Verdict = group.inverted
      ? opposite(group === groups[0] && groups[1] !== undefined ? verdictOf(groups[1]) : previous)
      : verdictOf(group);
    previous = verdict;
    const kinds = group.kinds.filter((kind) => kind !== 'any' || group.kinds.every((other) => other === 'any'));
    const isBare = group.before.length + group.after.length === 0 && !group.inverted;
    const weight = isPast ? 'past' : isBare ? 'mention' : 'said';
    for (const kind of kinds) verdicts.push({ kind, verdict, weight });
    const isOnly = group.before.includes('only') || group.after.includes('only');
    if (isOnly && verdict === 'yes' && kinds.some((kind) => kind !== 'any')) closesOthers = true;
  }
  const opensAll = hasCue(tokens, 'all') && verdicts.some(({ kind, verdict }) => kind === 'any' && verdict === 'yes');
  return { verdicts, closesOthers: closesOthers && !isPast, opensAll: opensAll && !isPast };
}

const opposite = (verdict: Verdict): Verdict => (verdict === 'no' ? 'yes' : 'no');

/** What follows a pointer ("please see…") is no policy; a verdict already given before it stands. "No visa info" gives none. */
function withoutTalk(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => token.cue === 'talk');
  if (at < 0) return tokens;
  const before = tokens.slice(0, at);
  if (/^(?:info|mention)/.test(tokens[at]?.words ?? '') && before[0]?.cue === 'no') return [];
  return says(before) && hasCue(before, 'yes', 'no', 'only', 'if') ? before : [];
}

function withTopic(tokens: readonly Token[], topic: readonly Kind[]): readonly Token[] {
  return [...topic.map((kind): Token => ({ kind, cue: null, joins: false, at: -1, words: '' })), ...tokens];
}

/** Kinds joined by list signs share a group; a cue between two groups goes to the one it stands with. */
function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = [];
  let pending: Token[] = [];
  let joined = false;
  let lastWasKind = false;
  let mustOpen = false;
  for (const token of tokens) {
    if (token.joins) {
      joined = true;
      // "H-1B dropped, J-1 still": a plain verdict before a comma belongs to what stands before it, and a new group begins.
      const isPlain = pending.length > 0 && pending.every(({ cue }) => cue === 'no' || cue === 'yes');
      if (isPlain && token.words === ',' && groups.length > 0) {
        lastOf(groups)?.after.push(...cuesOf(pending.splice(0)));
        mustOpen = true;
      }
    } else if (token.kind === null) {
      pending.push(token);
      lastWasKind = false;
    } else {
      const last = lastOf(groups);
      const isListed = joined || lastWasKind || token.kind === 'any' || (last !== undefined && isGeneral(last.kinds));
      const isAnotherMatter = token.kind === 'resident' && last !== undefined && isGeneral(last.kinds);
      const isFree = pending.every(({ cue }) => cue === 'all');
      const continues = last !== undefined && isFree && isListed && !mustOpen && !last.inverted && !isAnotherMatter;
      if (continues) last.kinds.push(token.kind);
      else groups.push({ ...openGroup(token.kind, pending, last), afterComma: mustOpen });
      mustOpen = false;
      pending = [];
      joined = false;
      lastWasKind = true;
    }
  }
  lastOf(groups)?.after.push(...cuesOf(pending));
  return settled(groups);
}

const isGeneral = (kinds: readonly Kind[]): boolean => !kinds.some((kind) => kind !== 'any');

const cuesOf = (tokens: readonly Token[]): Cue[] => tokens.flatMap((token) => (token.cue === null ? [] : [token.cue]));

function openGroup(kind: Kind, pending: readonly Token[], last: Group | undefined): Group {
  const inverted = pending.some((token) => token.cue === 'otherThan' || token.cue === 'instead');
  const cues = pending.filter((token) => token.cue !== 'otherThan' && token.cue !== 'instead');
  if (last === undefined) return { kinds: [kind], before: cuesOf(cues), after: [], inverted, afterComma: false };
  // Verdicts stand after their kind ("J-1 yes H-1B no") unless the clause began with one ("no H-1B, sponsors J-1").
  const verdictFirst = last.before.length > 0 && !inverted;
  // "Sponsorship is limited to J-1": the word is J-1's.
  const isLimit = isGeneral(last.kinds) && lastOf(cues)?.cue === 'only';
  const leaves = isLimit
    ? cues.length - 1
    : verdictFirst
      ? cues[0]?.cue === 'only'
        ? 1
        : 0
      : cues.length > 1 && lastOf(cues)?.cue === 'no'
        ? cues.length - 1
        : cues.length;
  last.after.push(...cuesOf(cues.slice(0, leaves)));
  return { kinds: [kind], before: cuesOf(cues.slice(leaves)), after: [], inverted, afterComma: false };
}

/** Puts right two orders that only the whole clause shows: `J-1 no H-1B`, and `visas other than J-1 are not sponsored`. */
function settled(groups: Group[]): Group[] {
  const last = lastOf(groups);
  const before = groups[groups.length - 2];
  if (last === undefined || before === undefined) return groups;
  const isBare = last.before.length === 0 && last.after.length === 0;
  if (
    isBare &&
    !last.inverted &&
    !last.afterComma &&
    before.before.length === 0 &&
    before.after.length === 1 &&
    before.after[0] === 'no'
  ) {
    last.before.push(...before.after.splice(0));
  }
  if (last.inverted && before.before.length === 0 && before.after.length === 0) before.after.push(...last.after);
  return groups;
}

/** "Not considered" is no; "not sponsored unless…" and "rarely" are if; a kind that merely stands there is yes. */
function verdictOf(group: Group): Verdict {
  const cues = [...group.before, ...group.after];
  if (cues.includes('if')) return 'if';
  if (cues.includes('no')) return 'no';
  return cues.includes('maybe') ? 'if' : 'yes';
}
