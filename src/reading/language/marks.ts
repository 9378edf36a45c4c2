/** What stands around a word of a cell, in which order, as places in a table of weights? */
import { hash } from '../text/sum';
import { wordSet } from '../text/wordSet';
import type { Element } from './element';

/** Longer texts are looked at around the word alone. */
const MOST = 40;
const AROUND = 12;
const NEAR = 5;
const FAR = 7;
const SHORT = 6;

/** Function words, signs and denials of which each says something of its own. */
const OWN_FORM: ReadonlySet<string> = wordSet(
  'no not but only just any either both until from since ? / , ( ) : - → — none neither nor without or and 0%',
);
const VERDICT: ReadonlySet<string> = wordSet('consent affirm refuse deny hedge condition only silence');

const numbers = new Map<string, number>();
/** A word's number: the same in every run. */
function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const sum = hash(word);
  numbers.set(word, sum);
  return sum;
}

/** What is asked of a cell: which words it is about, which ones another answer is about, and the answer itself. */
export interface Asked {
  readonly isOwn: (element: Element) => boolean;
  readonly isOther: (element: Element) => boolean;
  readonly answer: string;
}

const OWN = 'OWN';
const OTHER = 'OTHER';
const START = '^';
const END = '$';

function nameOf(element: Element, { isOwn, isOther }: Asked): string {
  const { is, form, value } = element;
  const isNumber = is === 'number' || is === 'range';
  const name = isOwn(element) ? OWN : isOther(element) ? OTHER : isNumber ? (value === 0 ? 'zero' : 'number') : is;
  return OWN_FORM.has(form) ? `${name}=${form}` : name;
}

/** The names of what counts, in order; of a long text only what stands near the word or the other one. */
function namesOf(elements: readonly Element[], asked: Asked): readonly string[] {
  const names = elements.map((element) => nameOf(element, asked)).filter((name) => name !== 'filler');
  if (names.length <= MOST) return names;
  const named = names.flatMap((name, at) => (name === OWN || name === OTHER ? [at] : []));
  return names.filter((_, at) => named.some((place) => Math.abs(place - at) <= AROUND));
}

/** All that a question about a cell hangs on: what stands in the header and in the cell, in order. */
interface Line {
  readonly header: readonly string[];
  readonly names: readonly string[];
  readonly answer: string;
}

export const lineOf = (header: readonly Element[], elements: readonly Element[], asked: Asked): Line => ({
  header: header.map((element) => nameOf(element, asked)),
  names: namesOf(elements, asked),
  answer: asked.answer,
});

type Mark = (sort: number, ...words: readonly string[]) => void;

/** The marks of one question about one cell: each a place in a table of that many, none twice. */
export function marksOf({ header, names, answer: asked }: Line, places: number): number[] {
  const marks = new Set<number>();
  const answer = numberOf(asked);
  const mark: Mark = (sort, ...words) => {
    let sum = Math.imul((sort + 1) ^ answer, 0x9e3779b1);
    for (const word of words) sum = Math.imul(sum ^ numberOf(word), 0x85ebca6b) ^ (sum >>> 13);
    marks.add(((sum ^ (sum >>> 15)) >>> 0) % places);
  };
  for (const name of header) mark(1, name);
  const isNamed = names.includes(OWN) ? 'named' : '';
  mark(0);
  mark(2, String(Math.min(names.length, MOST / 3)));
  mark(3, isNamed, names.includes(OTHER) ? 'beside' : '');
  for (const name of new Set(names)) {
    mark(4, name);
    mark(5, isNamed, name);
  }
  const line = [START, ...names, END];
  line.forEach((name, place) => {
    const next = line[place + 1];
    const after = line[place + 2];
    if (next !== undefined) mark(6, name, next);
    if (next !== undefined && after !== undefined) mark(7, name, next, after);
  });
  markOwn(line, mark);
  if (names.length <= SHORT) mark(35, ...names);
  return [...marks];
}

/** What stands around each place where the kind that is asked about is named. */
function markOwn(line: readonly string[], mark: Mark): void {
  const at = (place: number): string => line[Math.max(0, Math.min(line.length - 1, place))] ?? END;
  let next = 0;
  line.forEach((name, place) => {
    if (name !== OWN) return;
    for (let far = 1; far <= NEAR; far += 1) {
      if (place - far >= 0) {
        mark(10 + far, at(place - far));
        mark(8, at(place - far));
      }
      if (place + far < line.length) {
        mark(20 + far, at(place + far));
        mark(9, at(place + far));
      }
    }
    mark(30, at(place - 1), at(place + 1));
    mark(31, at(place - 2), at(place - 1));
    mark(32, at(place + 1), at(place + 2));
    const ahead = verdictFrom(line, place, 1);
    const before = verdictFrom(line, place, -1);
    if (ahead !== null) mark(33, ahead);
    if (before !== null) mark(34, before);
    // All that stand in one piece have it in common.
    if (place < next) return;
    const piece = pieceFrom(line, place);
    next = place + piece.ahead;
    mark(36, ...piece.words.filter((one) => one === OWN || isVerdict(one)));
    mark(37, String(piece.words.filter(isDenial).length), String(Math.min(2, piece.words.filter(isVerdict).length)));
  });
}

const sortOf = (name: string): string => name.split('=')[0] ?? '';
const isVerdict = (name: string): boolean => VERDICT.has(sortOf(name));
const isDenial = (name: string): boolean => DENIALS.has(sortOf(name));

const DENIALS: ReadonlySet<string> = wordSet('deny refuse problem undemanded');

/** The words around one place up to the other kind, a comma or a full stop. */
function pieceFrom(line: readonly string[], place: number): { readonly words: readonly string[]; readonly ahead: number } {
  const ends = (name: string | undefined): boolean => name === undefined || name === OTHER || PARTS.has(name);
  let from = place;
  while (from > 0 && !ends(line[from - 1])) from -= 1;
  let to = place;
  while (to < line.length && !ends(line[to + 1])) to += 1;
  return { words: line.slice(from, to + 1), ahead: to + 1 - place };
}
const PARTS: ReadonlySet<string> = wordSet('sign sign=, sign=/ contrast join=and');

/** The next word that says yes, no or if on that side, before the other one is named. */
function verdictFrom(line: readonly string[], place: number, step: 1 | -1): string | null {
  for (let far = 1; far <= FAR; far += 1) {
    const name = line[place + far * step];
    if (name === undefined || name === OTHER) return null;
    if (isVerdict(name)) return name;
  }
  return null;
}
