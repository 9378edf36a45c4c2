/** What does a word or a short phrase do, in any column? One vocabulary, opened once, asked by every reader. */
import { LEXICON } from '../../data/lexicon/lexicon';
import { scan } from '../text/scan';

/** Columns whose words differ in role: "first" counts sittings in one and orders applicants in another. */
export const TOPICS = ['visa', 'step', 'attempts', 'graduation', 'usce', 'imgs', 'ecfmg', 'share', 'type', 'track'] as const;
export type Topic = (typeof TOPICS)[number];

interface Entry {
  readonly general: string | null;
  readonly own: Readonly<Record<string, string>> | null;
}

interface Book {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The beginnings of the phrases of several words: a walk through a cell stops where none goes on. */
  readonly beginnings: ReadonlySet<string>;
  /** What single words of cells turned out to be, by topic. */
  readonly found: Map<string, Map<string, string | null>>;
  readonly slips: Map<string, string[]>;
}

let book: Book | null = null;

/** The key of a phrase: its words, without joining dashes. */
const keyOf = (phrase: string): string =>
  SIMPLE.test(phrase)
    ? phrase
    : scan(phrase)
        .filter((token) => token.form !== '-')
        .map((token) => token.form)
        .join(' ');

const SIMPLE = /^[a-z]+$/;

function opened(): Book {
  if (book !== null) return book;
  const entries = new Map<string, Entry>();
  const beginnings = new Set<string>();
  // A word that an earlier text gives a general role keeps it in every topic.
  const settled = new Map<string, number>();
  LEXICON.forEach((text, order) => {
    for (const line of text.split('\n')) {
      const space = line.indexOf(' ');
      if (space < 1 || line.startsWith('#')) continue;
      const [name = '', topic] = line.slice(0, space).split('@');
      for (const phrase of line.slice(space + 1).split('|')) {
        const key = keyOf(phrase);
        const before = entries.get(key);
        if (topic === undefined) {
          if (before?.general == null) {
            entries.set(key, { general: name, own: before?.own ?? null });
            settled.set(key, order);
          }
        } else if (before?.own?.[topic] === undefined && (settled.get(key) ?? order) === order)
          entries.set(key, { general: before?.general ?? null, own: { ...before?.own, [topic]: name } });
        for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) beginnings.add(key.slice(0, space));
      }
    }
  });
  book = { entries, beginnings, found: new Map(), slips: new Map() };
  return book;
}

/** Does some phrase of the lexicon go on behind these words? */
export const goesOn = (key: string): boolean => opened().beginnings.has(key);

/** What a phrase does in a column of this topic; null where it is not known. */
export function classOf(key: string, topic: Topic): string | null {
  const entry = opened().entries.get(key);
  if (entry === undefined) return null;
  return entry.own?.[topic] ?? entry.general;
}

const ACCENTS = /[\u0300-\u036f]/g;

/** A single word, its spelling without accents, its possessive, or the one row it is a letter away from. */
export function classOfWord(form: string, topic: Topic): string | null {
  const { found } = opened();
  let known = found.get(topic);
  if (known === undefined || known.size > MOST_REMEMBERED) {
    known = new Map();
    found.set(topic, known);
  }
  const before = known.get(form);
  if (before !== undefined) return before;
  const name = findWord(form, topic);
  known.set(form, name);
  return name;
}

/** Enough for the words of a long list, and an end to it. */
const MOST_REMEMBERED = 20_000;

function findWord(form: string, topic: Topic): string | null {
  const own = classOf(form, topic);
  if (own !== null) return own;
  // Short words change their meaning with the accent: "só" is not "so".
  if (form.length > 3 && !PLAIN.test(form)) {
    const plain = form.normalize('NFD').replace(ACCENTS, '');
    if (plain !== form) return findWord(plain, topic);
  }
  if (form.endsWith("'s")) return classOf(form.slice(0, -2), topic);
  return form.length >= SHORTEST_SLIP ? classOfSlip(form, topic) : null;
}

const PLAIN = /^[a-z']+$/;
const SHORTEST_SLIP = 6;

/** One letter more, less, other or swapped inside a long word; never at its ending, where words of other meanings differ. */
function classOfSlip(form: string, topic: Topic): string | null {
  const { slips, entries } = opened();
  if (slips.size === 0) {
    for (const key of entries.keys()) {
      if (key.length < SHORTEST_SLIP || key.includes(' ')) continue;
      const bucket = slips.get(key.charAt(0));
      if (bucket === undefined) slips.set(key.charAt(0), [key]);
      else bucket.push(key);
    }
  }
  let found: string | null = null;
  for (const key of slips.get(form.charAt(0)) ?? []) {
    if (Math.abs(key.length - form.length) > 1 || !isOneSlip(form, key)) continue;
    const name = classOf(key, topic);
    if (name === null || (found !== null && found !== name)) return null;
    found = name;
  }
  return found;
}

function isOneSlip(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  let tail = 0;
  const most = Math.min(left.length, right.length) - start;
  while (tail < most && left[left.length - 1 - tail] === right[right.length - 1 - tail]) tail += 1;
  // The ending must be the same.
  if (tail < 1) return false;
  const leftRest = left.length - start - tail;
  const rightRest = right.length - start - tail;
  if (leftRest <= 1 && rightRest <= 1) return true;
  return leftRest === 2 && rightRest === 2 && left[start] === right[start + 1] && left[start + 1] === right[start];
}
