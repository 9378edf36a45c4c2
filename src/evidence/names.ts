/** Which words of a name tell one hospital from another? Folded and spelled out, each with its weight: rare words identify, common ones do not. */
import { foldName } from '../reading/school/schoolTokens';
import { isWithin } from '../reading/text/slips';

export interface Vocabulary {
  /** Short forms and plurals, by what they stand for. */
  readonly same: ReadonlyMap<string, readonly string[]>;
  /** Words that say nothing of a hospital: joining words, companies, specialties. */
  readonly skip: ReadonlySet<string>;
  /** Words that any hospital's name may hold. */
  readonly plain: ReadonlySet<string>;
  /** Systems and schools: said beside a hospital's name they name nothing else. */
  readonly systems: ReadonlySet<string>;
  /** Short names that a cell of a city may hold. */
  readonly cities: ReadonlyMap<string, string>;
  readonly phrases: RegExp;
  /** In how many names a word stands that stands in several. */
  readonly common: ReadonlyMap<string, number>;
}

/** @param rows `kind` and words, as data/evidence/words.csv has them; `common` rows are `word count`. */
export function vocabularyOf(rows: readonly (readonly string[])[]): Vocabulary {
  const of = (kind: string): string[] => rows.flatMap(([name, words = '']) => (name === kind ? [words] : []));
  const words = (kind: string): string[] => of(kind).flatMap((line) => line.split(' '));
  const pairs = (kind: string): [string, string][] =>
    of(kind).map((pair) => [pair.split('=')[0] ?? '', pair.split('=')[1] ?? '']);
  return {
    same: new Map(pairs('same').map(([short, long]) => [short, long.split(' ')])),
    systems: new Set(words('system').map(singular)),
    cities: new Map(pairs('city')),
    skip: new Set(words('skip')),
    plain: new Set(words('plain').map(singular)),
    phrases: new RegExp(`\\b(?:${of('phrase').join(',').split(',').join('|')})\\b`, 'g'),
    common: new Map(of('common').map((pair) => [pair.split(' ')[0] ?? '', Number(pair.split(' ')[1])])),
  };
}

/** "Unviersity": slips in the words of every name, mended before they are joined. */
export const mended = (text: string, { plain }: Vocabulary): string =>
  foldName(text).replace(/[a-z]{7,}/g, (word) => {
    const meant = plain.has(word)
      ? undefined
      : [...plain].find((one) => one[0] === word[0] && one.length > 6 && isWithin(word, one, 1));
    return meant ?? word;
  });

/** Two words of a state's name: "University of South Florida" is not of Florida. */
const DIRECTION = /^(?:north|south|west|new|central|southern|northern|eastern|rhode|puerto|east)$/;

/** The words of a name, once each; `u:utah` is "University of Utah", which is no name of the state. */
export function wordsOf(text: string, { same, skip, phrases }: Vocabulary): string[] {
  const all = foldName(text)
    .replace(phrases, ' ')
    .replace(/\bu (?:of )?(?=[a-z]{4})/g, 'university of ')
    // "O U Medical Center", "NYC H+H"; another single letter is an initial.
    .replace(/\b([a-z])[ +&]+([a-z])\b/g, '$1$2')
    .split(/[^a-z0-9]+/)
    .flatMap((word) => same.get(word) ?? (word === '' ? [] : [word]));
  const found: string[] = [];
  for (let at = 0; at < all.length; at += 1) {
    const word = all[at] ?? '';
    const named = word === 'university' && all[at + 1] === 'of' ? (all[at + 2] === 'the' ? at + 3 : at + 2) : 0;
    if (named > 0 && all[named] !== undefined) {
      const isTwo = DIRECTION.test(all[named] ?? '') && all[named + 1] !== undefined;
      found.push(`u:${all.slice(named, named + (isTwo ? 2 : 1)).join('')}`);
      at = named + (isTwo ? 1 : 0);
    } else if (word.length > 1 && !skip.has(word)) found.push(word);
  }
  return [...new Set(found.map(singular))];
}

/** "St Lukes", "Cedars", "Queens": an s at the end tells no two hospitals apart. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/([^s])s$/, '$1') : word);

const PLAIN = 0.04;
const LEAST = 0.22;

/** From 1 for a word of one name or two down to 0.22 for "saint" and "memorial"; next to nothing for "hospital". */
export function weightOf(word: string, { plain, common }: Vocabulary): number {
  if (plain.has(word)) return PLAIN;
  const count = common.get(word) ?? 3;
  return Math.max(LEAST, 1 - Math.log(Math.max(count, 3) / 3) / Math.log(600));
}
