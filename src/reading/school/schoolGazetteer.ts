/** Which known school names, places and foreign words stand in a line of words? The lists are parsed on first use. */
import { CANADA_MD, CARIBBEAN, CARIBBEAN_PLACES, COLLEGES, UNIVERSITY_OF, US_DO, US_MD, US_PLACES } from '../../data/schools';
import { LANGUAGE_SIGNS, NAMES_ABROAD, PLACES_ABROAD } from '../../data/schoolsAbroad';
import type { SchoolClass } from '../../domain/roster';
import { spelledOut, type Tokens } from './schoolTokens';

/** What a run of words tells: `name` by itself, `shared` and `town` (in the US) unless something speaks against it, `place` (abroad) only beside the word for a school. */
export interface Sign {
  readonly kind: SchoolClass;
  readonly by: 'name' | 'shared' | 'town' | 'place';
  /** One university with an MD and a DO college: the degree decides. */
  readonly isBoth: boolean;
  /** How many words it took, and from which. */
  readonly length: number;
  readonly at: number;
}

interface Phrase {
  readonly words: readonly string[];
  readonly kind: SchoolClass;
  readonly by: Sign['by'];
  readonly isBoth: boolean;
}

const LISTS: readonly (readonly [SchoolClass, Sign['by'], string])[] = [
  ['US MD', 'name', US_MD],
  ['US MD', 'name', UNIVERSITY_OF.replace(/^|\|/g, '$&u ')],
  ['US MD', 'town', UNIVERSITY_OF],
  ['US MD', 'town', US_PLACES],
  ['US DO', 'name', US_DO],
  ['Canada MD', 'name', CANADA_MD],
  ['Caribbean', 'name', CARIBBEAN],
  ['Caribbean', 'place', CARIBBEAN_PLACES],
  ['Unknown', 'name', COLLEGES],
  ['International', 'name', NAMES_ABROAD],
  ['International', 'place', PLACES_ABROAD],
  ['International', 'place', LANGUAGE_SIGNS],
];

let parsed: { readonly byFirstWord: Map<string, Phrase[]>; readonly words: Map<string, boolean> } | null = null;

/** Phrases by their first word, the longest first. */
function lists(): { readonly byFirstWord: ReadonlyMap<string, readonly Phrase[]>; readonly words: ReadonlyMap<string, boolean> } {
  if (parsed !== null) return parsed;
  parsed = { byFirstWord: new Map(), words: new Map() };
  for (const [kind, by, list] of LISTS)
    for (const written of list.split('|')) {
      const mark = written[0];
      const words = (mark === '~' || mark === '=' ? written.slice(1) : written).split(' ').map(spelledOut).join(' ').split(' ');
      for (const word of words) parsed.words.set(word, kind !== 'International' || parsed.words.get(word) === true);
      const first = words[0] ?? '';
      const phrases = parsed.byFirstWord.get(first);
      const phrase: Phrase = { words, kind, by: mark === '~' ? 'shared' : by, isBoth: mark === '=' };
      if (phrases === undefined) parsed.byFirstWord.set(first, [phrase]);
      else phrases.push(phrase);
    }
  for (const phrases of parsed.byFirstWord.values()) phrases.sort((one, other) => other.words.length - one.words.length);
  return parsed;
}

/** The signs in reading order; a word belongs to one sign, the longest that begins first. */
export function signsIn({ words, afterComma }: Tokens): Sign[] {
  const { byFirstWord } = lists();
  const signs: Sign[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const phrase = byFirstWord.get(words[at] ?? '')?.find((one) => stands(one.words, words, at, afterComma));
    if (phrase === undefined) continue;
    signs.push({ kind: phrase.kind, by: phrase.by, isBoth: phrase.isBoth, length: phrase.words.length, at });
    at += phrase.words.length - 1;
  }
  return signs;
}

function stands(phrase: readonly string[], words: readonly string[], at: number, afterComma: ReadonlySet<number>): boolean {
  for (let index = 1; index < phrase.length; index += 1) if (words[at + index] !== phrase[index]) return false;
  return phrase[0] !== 'university' || !afterComma.has(at + 1);
}

/** Is it a word of any list? Such a word is no slip for another. */
export const isListed = (word: string): boolean => lists().words.has(word);

/** Every word of the lists, to look slips up in; true for those of schools in the US, Canada and the Caribbean. */
export const listedWords = (): Iterable<readonly [string, boolean]> => lists().words;
