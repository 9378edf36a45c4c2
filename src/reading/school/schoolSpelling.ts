/** Which listed word was meant by a word with a slip of one or two letters? */
import { remembered } from '../text/memo';
import { isWithin } from '../text/slips';
import { isListed, listedWords } from './schoolGazetteer';

/** Shorter words are one letter from many others. */
const SHORTEST = 6;
/** From here on two slips still leave the word itself. */
const LONG = 9;
/** The names of schools abroad are without number: only a long one is taken for a slip of another. */
const SHORTEST_ABROAD = 7;

let byShape: Map<string, string[]> | null = null;

/** The listed word that a slip stands for, null where none is near. The first letter is rarely the one that slips. */
export const meantBy = remembered((word): string | null => {
  // "FSUCOM" is FSU's college of medicine.
  const short = /^(.{2,6})(?:som|com)$/.exec(word)?.[1];
  if (isListed(word)) return null;
  if (short !== undefined && isListed(short)) return short;
  return word.length < SHORTEST || /\d|[^aeiouy]{4}|(?:som|com)$/.test(word) ? null : nearest(word);
});

/** "Univeristy": a slip in a word that any school's name may hold. */
export function genericMeantBy(word: string): string | null {
  // "Medical schools of our residents" is no slip.
  if (word.length < 6 || isListed(word) || GENERIC_WORDS.includes(word.slice(0, -1))) return null;
  return (
    GENERIC_WORDS.find(
      (one) => one[0] === word[0] && Math.abs(one.length - word.length) < 3 && isWithin(word, one, one.length > 8 ? 2 : 1),
    ) ?? null
  );
}

function nearest(word: string): string | null {
  byShape ??= shapes();
  const most = word.length >= LONG ? 2 : 1;
  for (let allowed = 1; allowed <= most; allowed += 1)
    for (let length = word.length - allowed; length <= word.length + allowed; length += 1)
      for (const candidate of byShape.get(`${word[0]}${length}`) ?? []) if (isWithin(word, candidate, allowed)) return candidate;
  return null;
}

function shapes(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const all: [string, boolean][] = GENERIC_WORDS.map((word) => [word, true]);
  for (const [word, isHome] of [...all, ...listedWords()]) {
    if (word.length < (isHome ? SHORTEST : SHORTEST_ABROAD)) continue;
    const shape = `${word[0]}${word.length}`;
    const same = found.get(shape);
    if (same === undefined) found.set(shape, [word]);
    else same.push(word);
  }
  return found;
}

const GENERIC_WORDS = [
  'university',
  'college',
  'school',
  'medicine',
  'medical',
  'faculty',
  'osteopathic',
  'institute',
  'sciences',
  'health',
];
