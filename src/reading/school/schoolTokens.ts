/** Which words of a line can name a school? Folded so that spellings of one name meet. */
import { lookup } from '../../data/places';
import { wordSet } from '../text/wordSet';

/** Joining words of the languages schools are named in: two spellings of a name differ by them. */
const JOINING = wordSet('of the at in and for de del la las los di da das do dos du des el y e et en al an a d l');

const SAME = lookup<string>({
  saint: 'st',
  sainte: 'st',
  univ: 'university',
  uni: 'university',
  u: 'university',
  coll: 'college',
  sch: 'school',
  med: 'medical',
  science: 'sciences',
  sci: 'sciences',
  hlth: 'health',
  ctr: 'center',
  centre: 'center',
  inst: 'institute',
  amer: 'american',
  intl: 'international',
  som: 'school medicine',
  mt: 'mount',
  hsc: 'health sciences center',
  ny: 'new york',
  nj: 'new jersey',
});

const ASCII = /^[\t-~]*$/;
/** Letters that no accent sign can be taken off of. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ß/g, 'ss'],
  [/[øœ]/g, 'o'],
  [/ł/g, 'l'],
  [/ı/g, 'i'],
  [/đ/g, 'd'],
  [/æ/g, 'ae'],
];

/** Lower case without accents, apostrophes and the dots of initials. */
export function foldName(text: string): string {
  let folded = text.toLowerCase();
  if (!ASCII.test(folded)) {
    folded = folded.normalize('NFKD').replace(/[\u0300-\u036f]/g, '');
    for (const [letter, plain] of LETTERS) folded = folded.replace(letter, plain);
    folded = folded.replace(/[’‘`´ʻ]/g, "'").replace(/[\u2010-\u2015\u2212]/g, '-');
  }
  if (folded.includes('.')) folded = folded.replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1');
  if (folded.includes('&')) folded = folded.replace(/\ba ?& ?m\b/g, 'am');
  return folded.includes("'") ? folded.replace(/\b[dl]'(?=[aeiouhy])/g, '').replace(/'/g, '') : folded;
}

export interface Tokens {
  readonly words: readonly string[];
  /** Where a comma stood before the word: "Rice University, Texas" is no University of Texas. */
  readonly afterComma: ReadonlySet<number>;
}

/** A word as the lists spell it out, or itself. */
export const spelledOut = (word: string): string => SAME[word] ?? word;

/** The words of a folded name, spelled out, without the joining ones. */
export function schoolTokens(folded: string): Tokens {
  const words: string[] = [];
  const afterComma = new Set<number>();
  for (const part of folded.split(/[^a-z0-9,]+/)) {
    let word = part;
    if (word.includes(',')) {
      const [before = '', after = ''] = word.split(/,+/);
      if (before !== '') add(words, before);
      afterComma.add(words.length);
      word = after;
    }
    if (word !== '') add(words, word);
  }
  return { words, afterComma };
}

function add(words: string[], word: string): void {
  if (JOINING.has(word)) return;
  const same = SAME[word];
  if (same === undefined) words.push(word);
  else for (const part of same.split(' ')) words.push(part);
}
