/** Into which pieces does a statement on an application fall? "Applied → II 10/12 → IV done" has three. */
import type { Statement } from '../../language/dialogue';
import type { Element } from '../../language/element';
import { holds } from '../../language/holding';
import { type Part, scoped } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { BY } from './forms';

export interface Piece {
  readonly parts: readonly Part[];
  /** The denial that stands before each part's place, as it is written: "didn't", "will not". */
  readonly denials: ReadonlyMap<number, string>;
  /** The denial that stands last in it. */
  readonly lastDenial: string;
  /** "Will apply and signal": it goes on with the piece before it. */
  readonly isJoined: boolean;
  /** What parts it from the piece before: "then", a sign. */
  readonly opener: string;
}

/** What parts two steps of an application; a dash inside a word does not. */
const CUTS: ReadonlySet<string> = new Set([',', ';', '-', '–', '/', '|', '(', ')', '[', ']', '>', '+', '&', ':', '→', '•']);
const STEPS: ReadonlySet<string> = new Set(['>', '→']);
const JOINS: ReadonlySet<string> = wordSet('+ & : /');
const OR: ReadonlySet<string> = wordSet('or nor o ou oder ni');

function isCut(part: Element, next: Element | undefined, before: Element | undefined): boolean {
  if (part.is === 'then' || (part.is === 'join' && !OR.has(part.form))) return true;
  if (part.is !== 'sign' && part.is !== 'more') return false;
  // "Done w/ IV".
  if (part.form === '/' && before?.form === 'w') return false;
  return CUTS.has(part.form) && !(part.form === '-' && part.glued && next?.glued === true);
}

/** "Interview: no", "IV - 5 December", "IV 12/2 → done": what says only when, whether or that it is over belongs to the step before it. */
const BELONGS: ReadonlySet<string> = wordSet(
  'date ratio when bygone number ordinal yearno done given await affirm deny yet filler sign',
);
const MARKS: readonly ReadonlySet<string>[] = ['signal', 'interview', 'self modal'].map(wordSet);
const NUMBER: ReadonlySet<string> = new Set(['no', 'nr']);
/** "Not applied & won't" goes on to a second denial. */
export const REFUSES = /^(?:do(?:n't|nt| not)|wo(?:n't|nt)|will not|not going to)$/;
const belongs = (piece: readonly Element[], nouns: ReadonlySet<string>): boolean =>
  // "IV over, went ok I think": the doubt is not of the interview.
  !piece.some(({ is, form }) => is === 'modal' || (is === 'deny' && REFUSES.test(form))) &&
  piece.every(({ is }) => BELONGS.has(is) || (piece[0]?.is === 'done' && !nouns.has(is)));

/** "On 14.12", "8.12.", "23.9." */
const DOTTED = /^(?:(?:[12]?\d|3[01])\.(?:0[1-9]|1[0-2])|(?:1[3-9]|2\d|3[01])\.[1-9])$/;
const SPANS = /^(?:day|week|wk|month)s?$/;
const VALUED: ReadonlySet<string> = new Set([':', '=', '-']);
/** A cross beside a word marks it and denies none but a signal before it; "0 invites" are none, "ROL no 2" is a number. */
function inStatus(part: Element, next: Element | undefined, before: Element | undefined, isTicked: boolean): Element {
  // "Applied ✓ Invited ✓ Interviewed ✗", "IV: N".
  if ((isTicked && (part.form === '✗' || part.is === 'unticked')) || (part.form === 'n' && VALUED.has(before?.form ?? '')))
    return { ...part, is: 'deny', form: 'no' };
  if (part.is === 'deny' && NUMBER.has(part.form) && next?.is === 'number' && next.value > 0) return { ...part, is: 'filler' };
  if (part.is === 'number' && DOTTED.test(part.form)) return { ...part, is: 'ratio' };
  // "A week later they invited me".
  if (part.form === 'later' && SPANS.test(before?.form ?? '')) return { ...part, is: 'filler' };
  if (part.form === '✗') return { ...part, is: before?.is === 'signal' ? 'deny' : 'cross' };
  return part.is === 'number' && part.value === 0 ? { ...part, is: 'deny', form: 'no' } : part;
}

/** The pieces of a statement, the denials in each resolved. */
export function piecesOf({ parts, negated }: Statement, nouns: ReadonlySet<string>): Piece[] {
  const pieces: { readonly parts: Element[]; readonly isJoined: boolean; readonly opener: string }[] = [
    { parts: [], isJoined: false, opener: '' },
  ];
  const isTicked = parts.some(({ is, form }) => is === 'affirm' && form === '✓');
  parts.forEach((part, at) => {
    if (isCut(part, parts[at + 1], parts[at - 1]))
      pieces.push({ parts: [], isJoined: part.is === 'join' || JOINS.has(part.form), opener: part.form });
    else pieces[pieces.length - 1]?.parts.push(inStatus(part, parts[at + 1], parts[at - 1], isTicked));
  });
  const whole: typeof pieces = [];
  const filled = pieces.filter((piece) => piece.parts.length > 0);
  for (const [at, piece] of filled.entries()) {
    const before = whole[whole.length - 1];
    // "2025: rejected": a year before a colon heads what follows.
    const isHead = holds(piece.parts, 'yearno') && filled[at + 1]?.opener === ':';
    // "Booked > done" is a step of its own.
    const isStep = STEPS.has(piece.opener) && piece.parts[0]?.is === 'done';
    // "Interview: no call so far".
    const isValue = piece.parts[0]?.is === 'state:silent' && before?.parts.every(({ is }) => is === 'interview');
    // "Signal planned (gold)", "waitlist (interview)"; "rejected (I think)", "abgesagt (von mir)".
    const isMark =
      piece.opener === '(' && MARKS.some((names) => piece.parts.every(({ is, form }) => names.has(is) || BY.has(form)));
    if (before !== undefined && !isHead && !isStep && (isValue === true || isMark || belongs(piece.parts, nouns)))
      before.parts.push(...piece.parts);
    else whole.push(piece);
  }
  return whole.map((piece, at) => ({
    parts: resolved(piece.parts, nouns, negated && at === 0),
    denials: denialsOf(piece.parts),
    lastDenial: piece.parts.filter(({ is }) => is === 'deny').pop()?.form ?? '',
    isJoined: piece.isJoined,
    opener: piece.opener,
  }));
}

export const WITHOUT: ReadonlySet<string> = new Set(['without', 'o', 'w/o', 'w / o', 'sin', 'sem', 'sans', 'ohne']);

/** A denial looks through whoever acts: "no me han contestado". */
function resolved(parts: readonly Element[], nouns: ReadonlySet<string>, negated: boolean): Part[] {
  const people = new Map(parts.filter(({ is }) => is === 'self' || is === 'they').map((part) => [part.at, part.is]));
  const plain = parts.map((part, at): Element => {
    // "Rejected w/o review" denies what stands behind it alone.
    const isIdle = part.is === 'deny' && WITHOUT.has(part.form) && !nouns.has(parts[at + 1]?.is ?? '');
    return people.has(part.at) ? { ...part, is: 'subject' } : isIdle ? { ...part, is: 'filler' } : part;
  });
  const told = scoped(plain, nouns, false).map((part) => ({ ...part, is: people.get(part.at) ?? part.is }));
  // "Application withdrawn? No": all that was asked is denied.
  return negated ? told.map((part) => (nouns.has(part.is) ? { ...part, denied: !part.denied } : part)) : told;
}

function denialsOf(parts: readonly Element[]): Map<number, string> {
  const found = new Map<number, string>();
  let last = '';
  for (const part of parts) {
    if (part.is === 'deny') last = part.form;
    else found.set(part.at, last);
  }
  return found;
}
