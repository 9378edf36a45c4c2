/** Which words of a statement go with which limit? "2 on Step 1, none on CK" is two pieces, "Step 1 and CK on the first attempt" is one. */
import { elementAt } from '../../../domain/elementAt';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isStep } from './exams';
import { isCount, isFigure, isNoSitting } from './figures';

export interface Piece {
  readonly parts: readonly Part[];
  /** Where its count stands among `parts`; -1 where it counts nothing. */
  readonly count: number;
}

const SEPARATORS = ',;:|/+&()[]-–"';
const isSeparator = (part: Part): boolean =>
  part.is === 'join' || (part.is === 'sign' && part.form !== '' && SEPARATORS.includes(part.form));
const isNamed = (part: Part | undefined): boolean => part !== undefined && (isStep(part) || part.is === 'otherexam');
export const isHead = (parts: readonly Part[], at: number): boolean => {
  const part = elementAt(parts, at);
  return (
    isCount(parts, at) ||
    part.is === 'fail' ||
    part.is === 'clean' ||
    part.is === 'unlimited' ||
    (part.is === 'exam' && part.deniedAhead)
  );
};
export const isOfUsGraduates = (parts: readonly Part[]): boolean => holds(parts, 'usgrad') && !holds(parts, 'img');

/** What can be said of an exam by itself: "S1 whatever", "CK no". */
const SAYS: ReadonlySet<string> = wordSet('affirm refuse deny unlimited problem consent possible');
const isScore = (part: Part): boolean => (part.is === 'number' || part.is === 'range') && part.value > 99;

/** The pieces of a statement in order; words without a limit of their own join the one that they speak of. */
export function piecesOf(all: readonly Part[]): Piece[] {
  const merged: Part[][] = [];
  let waiting: Part[] = [];
  let hasScore = false;
  for (const { parts, afterSign, afterCondition } of cutAtSigns(joinedCounts(all))) {
    const isHeaded = parts.some((_part, at) => isHead(parts, at));
    const says = parts.some((part) => SAYS.has(part.is) || (part.denied && isNamed(part)));
    if (isHeaded || (parts.some(isNamed) && says && (afterSign || merged.length === 0))) {
      // "Step 2 CK, 209 as a floor, and three attempts at any Step": the exam before the score goes with the score.
      const isNext = hasScore && holds(parts, 'exam');
      merged.push(isNext ? parts : [...waiting, ...parts]);
      waiting = [];
      hasScore = false;
      continue;
    }
    if (parts.some(isScore)) {
      hasScore = true;
      // "Step 2 CK 225 or more": a score is the matter of another column.
      if (parts.some(isNamed)) continue;
    }
    const last = merged[merged.length - 1];
    if (merged.length > 0 && isOfUsGraduates(parts)) continue;
    // "YOG 5", "2 LORs" are items of other columns.
    if (parts.some(isFigure) && parts.some(isNoSitting)) continue;
    // "One fail ok if Step 2 is strong": an exam of a condition is not the limit's.
    if (afterCondition && last !== undefined && parts.some(isNamed) && parts.some(saysOfExam)) continue;
    if (last === undefined || isExamFirst(last)) waiting.push(...parts);
    else last.push(...parts);
  }
  const last = merged[merged.length - 1];
  if (waiting.length > 0) {
    if (last === undefined) merged.push(waiting);
    else last.push(...waiting);
  }
  return merged.flatMap(cutAtCounts);
}

/** "first or second attempt": the higher one is the limit; "2+" is two or more. */
function joinedCounts(all: readonly Part[]): Part[] {
  const kept: Part[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const part = elementAt(all, at);
    const join = all[at + 1];
    const next = all[at + 2];
    const isPair = join?.is === 'join' && next !== undefined && next.is === part.is && isFigure(part) && isFigure(next);
    // "2+ failures".
    const isOpen = join?.form === '+' && join.glued && isFigure(part) && !(next?.glued && next.is === 'number');
    if (isOpen) {
      kept.push(part, { ...join, is: 'more', form: '≥' });
      at += 1;
    } else if (isPair && next.value > part.value) {
      kept.push({ ...next, at: part.at });
      at += 2;
    } else kept.push(part);
  }
  return kept;
}

interface Run {
  readonly parts: Part[];
  /** A sign stands before it, no joining word. */
  readonly afterSign: boolean;
  /** An "if" stands before it. */
  readonly afterCondition: boolean;
}
const saysOfExam = (part: Part): boolean => !isNamed(part) && part.is !== 'filler' && part.is !== 'sign' && part.is !== 'join';

function cutAtSigns(all: readonly Part[]): Run[] {
  const runs: Run[] = [{ parts: [], afterSign: true, afterCondition: false }];
  all.forEach((part, at) => {
    const { parts } = elementAt(runs, runs.length - 1);
    // "First-time pass" is one phrase, and so is "Step 1: 2"; "A failure is no bar: …" has said what it says.
    const isColon = part.form === ':' && !holdsAny(parts, SAYS);
    if (isColon || (part.form === '-' && part.glued && all[at + 1]?.glued)) return;
    // "Yes if CK" answers for CK; any other condition is a piece of its own.
    const isCondition = part.is === 'condition' && !parts.every((one) => one.is === 'affirm' || one.is === 'deny');
    // "Fine on Step 1 not CK": the exam that is denied begins a piece.
    const isDenied = part.is === 'exam' && part.deniedAhead && parts.some(isNamed);
    if (isDenied) runs.push({ parts: [part], afterSign: true, afterCondition: false });
    else if (
      part.is === 'join' &&
      isNamed(all[at - 1]) &&
      isNamed(all[at + 1]) &&
      !parts.some((_one, own) => isCount(parts, own))
    )
      parts.push(part);
    else if (isSeparator(part) || isCondition)
      runs.push({ parts: [], afterSign: part.is === 'sign', afterCondition: part.is === 'condition' });
    else parts.push(part);
  });
  return runs.filter((run) => run.parts.length > 0);
}

/** Is an exam named before the limit ("CK max 2"), or behind it ("max 2 on CK")? */
function isExamFirst(parts: readonly Part[]): boolean {
  const exam = parts.findIndex(isNamed);
  const head = parts.findIndex((_part, at) => isHead(parts, at));
  return exam >= 0 && (head < 0 || exam < head);
}

/** "S1 2 S2 1": each count of a run owns the words up to the next exam, or up to the next count. */
function cutAtCounts(parts: readonly Part[]): Piece[] {
  const counts: number[] = [];
  parts.forEach((_part, at) => {
    if (isCount(parts, at)) counts.push(at);
  });
  const [first] = counts;
  if (first === undefined) return [{ parts, count: -1 }];
  const examFirst = isExamFirst(parts);
  const pieces: Piece[] = [];
  let start = 0;
  counts.forEach((count, order) => {
    const next = counts[order + 1];
    const end = next === undefined ? parts.length : cutBetween(parts, count, next, examFirst);
    pieces.push({ parts: parts.slice(start, end), count: count - start });
    start = end;
  });
  return pieces;
}

function cutBetween(parts: readonly Part[], count: number, next: number, examFirst: boolean): number {
  let named = -1;
  for (let at = count + 1; at < next; at += 1) {
    if (!isNamed(elementAt(parts, at))) continue;
    if (examFirst) return at;
    named = at;
  }
  if (named >= 0) return named + 1;
  let cut = next;
  while (cut > count + 1 && BEFORE.has(elementAt(parts, cut - 1).is)) cut -= 1;
  return cut;
}
const BEFORE: ReadonlySet<string> = wordSet('less more only deny approx filler all');
