/** Which words of a statement belong to which kind of visa? Each kind owns its own stretch. */
import { elementAt } from '../../../domain/elementAt';
import { isSign } from '../../language/element';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { carries, hasOwnVerdict, VERDICTS } from './carries';
import { cutOf } from './cut';
import { joins, type Open } from './joined';
import { isVisaWord as isKind } from './nouns';

/** Kinds named together, and the words that are said of them. */
export interface Stretch {
  readonly kinds: readonly Part[];
  readonly words: readonly Part[];
  /** Stands behind a comma after a kind that is refused ("no H-1B, J-1"): it is asked, not said. */
  readonly muted: boolean;
}

/** The stretches of a statement, in order; words before the first kind belong to it. */
export function stretchesOf(parts: readonly Part[]): Stretch[] {
  const found: Open[] = [];
  let between: Part[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = elementAt(parts, at);
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
      const cut = cutOf(between, last);
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
  shareConsent(found);
  return found.flatMap(withOwnCondition);
}

/** "H-1B only where the J-1 is not possible", "for those who are not eligible for a J-1": the second kind is part of the first one's condition. */
function moveConditions(found: Open[]): void {
  for (let at = 1; at < found.length; at += 1) {
    const own = elementAt(found, at);
    const first = Math.min(...own.kinds.map((kind) => kind.at));
    const from = own.words.findIndex((part) => part.at < first && (part.is === 'condition' || RELATIVE.has(part.form)));
    if (from < 0) {
      if (
        endsInCondition(elementAt(found, at - 1).words, first) &&
        own.words.some((part) => part.at > first && part.is === 'refuse')
      )
        own.muted = true;
      continue;
    }
    const isRelative = RELATIVE.has(elementAt(own.words, from).form);
    const says = own.words.some(
      (part) => part.at > first && (part.is === 'refuse' || part.is === 'deny' || part.is === 'possible'),
    );
    const excludes = own.words.slice(from).some((part) => part.at < first && (part.is === 'refuse' || part.is === 'deny'));
    if (isRelative ? !excludes && !says : !says) continue;
    elementAt(found, at - 1).words.push({ ...elementAt(own.words, from), is: 'condition' });
    if (!own.words.some((part) => part.at > first && carries(part)) || says) own.muted = true;
  }
}

/** "We accept permanent residents and applicants who need a J-1": the verb before a list of statuses is of what the list ends in. */
function shareConsent(found: readonly Open[]): void {
  found.forEach(({ words }, at) => {
    const before = found[at - 1];
    const verb = before?.words.find(({ is }) => is === 'consent' || is === 'refuse');
    if (verb === undefined || !before?.kinds.every((kind) => isPermit(kind) && kind.at > verb.at)) return;
    const opens = words.find((part) => !isSign(part, ','));
    if (opens?.is === 'join' && words.every(({ is }) => !VERDICTS.has(is) || is === 'demand')) words.push(verb);
  });
}
const isPermit = ({ is }: Part): boolean => is === 'status' || is === 'ead';

/** "H-1B only where the …": the words of the kind before end in the condition. */
function endsInCondition(words: readonly Part[], first: number): boolean {
  const before = words.filter((part) => part.at < first && part.is !== 'filler');
  return before[before.length - 1]?.is === 'condition';
}
const RELATIVE: ReadonlySet<string> = wordSet('who whose where when');

/** "J-1/H-1B (transfers only)", "J-1 and H-1B with Step 3": what stands right behind a list is its last kind's. */
function withOwnCondition(stretch: Open): Stretch[] {
  const own = stretch.kinds.filter((kind) => kind.is !== 'visa');
  const last = own[own.length - 1];
  if (last === undefined || own.every((kind) => kind.is === last.is)) return [stretch];
  const end = Math.max(...stretch.kinds.map((kind) => kind.at));
  // "Conditional" under "J-1 / H-1B" is said of both.
  if (end < 0) return [stretch];
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
const WITH: ReadonlySet<string> = wordSet('for with w after para con avec pour mit für com');
const LIMITS: ReadonlySet<string> = wordSet('hedge condition exam only possible deny refuse others less');
