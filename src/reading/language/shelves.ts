/** Which phrases of the packed vocabulary begin with this letter, and what does each do? A cell asks for a few letters; the other shelves stay packed. */

/** What a phrase does: in every column, and in the columns where it does something else. */
export interface Entry {
  readonly general: string | null;
  readonly own: Readonly<Record<string, string>> | null;
}

interface Shelf {
  readonly entries: ReadonlyMap<string, Entry>;
  /** The beginnings of the phrases of several words: a walk through a cell stops where none goes on. */
  readonly beginnings: ReadonlySet<string>;
  /** Long single words by their first letter, for one letter mistyped. */
  readonly long: ReadonlyMap<string, readonly string[]>;
}

/** One line of the packed vocabulary. */
interface Class {
  readonly topic: string | undefined;
  readonly name: string;
  /** Shared by the words that do one thing in every column. */
  readonly alone: Entry;
  readonly phrases: string;
}

/** Shorter words with a letter mistyped could be other words. */
export const SHORTEST_SLIP = 6;

/** The shelves of a vocabulary that `pack` packed: `on(phrase)` is the one where the phrase would stand. */
export function shelvesOf(packed: string): { on(phrase: string): Shelf } {
  const classes = packed.split('\n').map(classOfLine);
  const open = new Map<string, Shelf>();
  return {
    on(phrase) {
      const letter = phrase.charAt(0);
      const name = letter >= 'a' && letter <= 'z' ? letter : FAR.test(letter) ? FAR_LETTERS : OTHERS;
      let shelf = open.get(name);
      if (shelf === undefined) {
        shelf = opened(classes, name);
        open.set(name, shelf);
      }
      return shelf;
    },
  };
}

/** Where figures, signs and Latin letters with their marks stand: few phrases each. */
const OTHERS = '';
/** Where the letters of other alphabets stand: most lists hold none. */
const FAR_LETTERS = 'α';
const FAR = /[\u0370-\u1bff\u2e80-\ud7ff]/;

function classOfLine(line: string): Class {
  const space = line.indexOf(' ');
  const [name = '', topic] = line.slice(0, space).split('@');
  return { topic, name, alone: { general: name, own: null }, phrases: line.slice(space + 1) };
}

function opened(classes: readonly Class[], letter: string): Shelf {
  const entries = new Map<string, Entry>();
  for (const { topic, name, alone, phrases } of classes) {
    let key = '';
    for (const piece of run(phrases, letter).match(PIECES) ?? []) {
      key = key.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
      if (topic === undefined) {
        entries.set(key, alone);
        continue;
      }
      const before = entries.get(key);
      entries.set(key, { general: before?.general ?? null, own: { ...before?.own, [topic]: name } });
    }
  }
  const beginnings = new Set<string>();
  const long = new Map<string, string[]>();
  for (const key of entries.keys()) {
    for (let space = key.indexOf(' '); space > 0; space = key.indexOf(' ', space + 1)) beginnings.add(key.slice(0, space));
    if (key.length < SHORTEST_SLIP || key.includes(' ')) continue;
    const alike = long.get(key.charAt(0));
    if (alike === undefined) long.set(key.charAt(0), [key]);
    else alike.push(key);
  }
  return { entries, beginnings, long };
}

/** The pieces of the phrases with this first letter stand together, and only the first of them shares no letter (A) with the one before. */
function run(phrases: string, letter: string): string {
  if (letter === OTHERS || letter === FAR_LETTERS)
    return (phrases.match(letter === OTHERS ? OTHER_RUNS : FAR_RUNS) ?? []).join('');
  const from = phrases.indexOf(`A${letter}`);
  if (from < 0) return '';
  const to = phrases.indexOf('A', from + 1);
  return to < 0 ? phrases.slice(from) : phrases.slice(from, to);
}

/** Also the phrase that is nothing but dashes, of which no letter is left. */
const OTHER_RUNS = /A(?:[^a-zA\u0370-\u1bff\u2e80-\ud7ff][^A]*|(?=A|$))/g;
const FAR_RUNS = /A[\u0370-\u1bff\u2e80-\ud7ff][^A]*/g;
/** One phrase: how many letters it shares, and the rest. */
const PIECES = /[A-Z][^A-Z]*/g;
