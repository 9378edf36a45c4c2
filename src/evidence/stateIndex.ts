/** Which names do the hospitals of a state go by, and how does that state spell the words of a text? */
import { isWithin } from '../reading/text/slips';
import type { Names } from './names';
import type { Facility, Pack } from './pack';

/** One way to call a facility. An alias counts only whole, and where it has a city only there. */
export interface Name {
  readonly words: readonly string[];
  /** 0 a name of its own; 1 an alias; 2 an alias of several, or of what is only counted with it: never the answer. */
  readonly alias: 0 | 1 | 2;
  readonly city: string;
}

export interface KnownFacility {
  readonly facility: Facility;
  readonly names: readonly Name[];
  readonly city: readonly string[];
  /** Of its own names. */
  readonly words: ReadonlySet<string>;
}

export interface StateIndex {
  readonly known: readonly KnownFacility[];
  /** The words of those who run programs and have no hospital. */
  readonly none: readonly (readonly string[])[];
  /** Slips mended, "StonyBrook" parted, "Mac Neal" joined. */
  asWritten(words: readonly string[]): string[];
}

export function indexOf(pack: Pack, state: string, { wordsOf, weightOf }: Names): StateIndex {
  const aliases = pack<'city' | 'text' | 'ids'>(`${state}~`).map(({ city, text, ids }) => ({
    ids,
    words: wordsOf(text),
    alias: ids.includes(' ') ? (2 as const) : (1 as const),
    city: wordsOf(city).join(''),
  }));
  const known = pack<keyof Facility>(state).map((facility): KnownFacility => {
    const names = [facility.name, ...facility.older.split('|').map((one) => one.slice(5))]
      .filter(Boolean)
      .map((text) => ({ words: wordsOf(text), alias: 0 as const, city: '' }));
    return {
      facility,
      names: [...names, ...aliases.filter(({ ids }) => ids.includes(facility.id))],
      city: wordsOf(facility.city),
      words: new Set(names.flatMap(({ words }) => words)),
    };
  });
  const all = [...new Set(known.flatMap(({ names, city }) => [...city, ...names.flatMap(({ words }) => words)]))].sort(
    (one, other) => weightOf(one) - weightOf(other),
  );
  return { known, none: aliases.filter(({ ids }) => ids === '').map(({ words }) => words), asWritten: speller(all, known) };
}

/** A letter written twice is the commonest slip: "Weis", "Emmory". */
const withoutDoubles = (word: string): string => word.replace(/(.)\1/g, '$1');

/** @param all The words of the state, the commonest first. */
function speller(all: readonly string[], known: readonly KnownFacility[]): StateIndex['asWritten'] {
  const listed = new Set(all);
  /** One slip from five letters on, two from nine. */
  const spelled = (word: string): readonly string[] => {
    if (listed.has(word)) return [word];
    for (let at = 3; at < word.length - 2; at += 1)
      if (listed.has(word.slice(0, at)) && listed.has(word.slice(at))) return [word.slice(0, at), word.slice(at)];
    for (let allowed = 0; allowed <= (word.length > 8 ? 2 : word.length > 4 ? 1 : 0); allowed += 1) {
      const near = all.find(
        (one) => one[0] === word[0] && one.length > 4 && isWithin(withoutDoubles(word), withoutDoubles(one), allowed),
      );
      if (near !== undefined) return [near];
    }
    return [word];
  };
  return (words) => {
    const found: string[] = [];
    for (const word of words) {
      const before = found[found.length - 1] ?? '';
      const isOne =
        found.length > 0 && listed.has(before + word) && !known.some((one) => one.words.has(before) && one.words.has(word));
      if (isOne) found[found.length - 1] = before + word;
      else found.push(...spelled(word));
    }
    return [...new Set(found)];
  };
}
