/** Which words of a name tell one hospital from another? Folded and spelled out, each with its weight: rare words identify, common ones do not. */
import { foldName } from '../reading/school/schoolTokens';

export type Words = readonly Readonly<Record<'kind' | 'word' | 'value', string>>[];

export interface Names {
  /** The words of a name, once each; `u:utah` is "University of Utah", which is no name of the state. */
  wordsOf(text: string): string[];
  /** From 1 for a word of one name or two down to 0.22 for "saint"; next to nothing for "hospital". */
  weightOf(word: string): number;
  /** Next to nothing. */
  isPlain(word: string): boolean;
  /** Systems and schools: said beside a hospital's name they name nothing else. */
  isSystem(word: string): boolean;
  /** What a short name stands for in a cell of a city. */
  cityOf(city: string): string;
}

/** Two words of a state's name: "University of South Florida" is not of Florida. */
const DIRECTION = /^(?:north|south|west|new|central|southern|northern|eastern|rhode|puerto|east)$/;
/** "St Lukes", "Cedars", "Queens": an s at the end tells no two hospitals apart. */
const singular = (word: string): string => (word.length > 4 ? word.replace(/([^s])s$/, '$1') : word);

export function namesOf(rows: Words): Names {
  const of = (wanted: string): Map<string, string> =>
    new Map(rows.filter(({ kind }) => kind === wanted).map(({ word, value }) => [word, value]));
  const same = of('same');
  const skip = of('skip');
  const weight = of('weight');
  const systems = of('system');
  const cities = of('city');
  const phrases = new RegExp(`\\b(?:${[...of('phrase').keys()].join('|')})\\b`, 'g');
  const weightOf = (word: string): number => Number(weight.get(word) ?? 1);
  return {
    wordsOf(text) {
      const all = foldName(text)
        .replace(phrases, ' ')
        .replace(/\bun[iverst]{6,9}y\b/g, 'university')
        .replace(/\bu (?:of )?(?=[a-z]{4})/g, 'university of ')
        // "O U Medical Center", "NYC H+H"; another single letter is an initial.
        .replace(/\b([a-z])[ +&]+([a-z])\b/g, '$1$2')
        .split(/[^a-z0-9]+/)
        .flatMap((word) => (same.get(word) ?? word).split(' '));
      const found = new Set<string>();
      for (let at = 0; at < all.length; at += 1) {
        const word = all[at] ?? '';
        if (word === 'university' && all[at + 1] === 'of') {
          at += all[at + 2] === 'the' ? 3 : 2;
          const direction = DIRECTION.test(all[at] ?? '') ? all[at] : '';
          if (direction !== '') at += 1;
          found.add(`u:${direction}${all[at]}`);
        } else if (word.length > 1 && !skip.has(word)) found.add(singular(word));
      }
      return [...found];
    },
    weightOf,
    isPlain: (word) => weightOf(word) < 0.1,
    isSystem: (word) => systems.has(word),
    cityOf: (city) => cities.get(city.toLowerCase()) ?? city,
  };
}
