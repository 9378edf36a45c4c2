/** Which names do the hospitals of a state go by, and which words and cities do those names hold? */
import { isWithin } from '../reading/text/slips';
import { type Vocabulary, weightOf, wordsOf } from './names';
import type { Facility, Pack } from './pack';

/** One way to call a facility. An alias counts only whole, and where it has a city only there. */
export interface Name {
  readonly words: readonly string[];
  readonly isAlias: boolean;
  readonly isAsked: boolean;
  readonly city: string;
}

export interface Known {
  readonly facility: Facility;
  readonly names: readonly Name[];
  readonly city: readonly string[];
  readonly words: ReadonlySet<string>;
}

export interface StateIndex {
  readonly known: readonly Known[];
  readonly byWord: ReadonlyMap<string, readonly Known[]>;
  readonly cities: ReadonlyMap<string, readonly Known[]>;
  /** The words of those who run programs and have no hospital. */
  readonly noHospital: readonly (readonly string[])[];
  /** The words as this state's names have them: slips mended, "StonyBrook" parted, "Mac Neal" joined. */
  asWritten(words: readonly string[]): string[];
}

/** A city in letters alone: "Mc Keesport" and "McKeesport" are one. */
export const cityKey = (city: string, vocabulary: Vocabulary): string => wordsOf(city, vocabulary).join('');

export function indexOf(pack: Pack, state: string): StateIndex {
  const { vocabulary } = pack;
  const { facilities, aliases } = pack.state(state);
  const byId = new Map<string, Name[]>();
  for (const { city, text, ids, isAsked } of aliases) {
    // A name of several hospitals is never one of them.
    const name = {
      words: wordsOf(text, vocabulary),
      isAlias: true,
      isAsked: isAsked || ids.length !== 1,
      city: cityKey(city, vocabulary),
    };
    for (const id of ids) byId.set(id, [...(byId.get(id) ?? []), name]);
  }
  const known = facilities.map((facility): Known => {
    const own = [facility.name, ...facility.otherNames.map((one) => one.slice(5))].filter((one) => one !== '');
    const names = own.map((text) => ({ words: wordsOf(text, vocabulary), isAlias: false, isAsked: false, city: '' }));
    return {
      facility,
      names: [...names, ...(byId.get(facility.id) ?? [])],
      city: wordsOf(facility.city, vocabulary),
      words: new Set(names.flatMap(({ words }) => words)),
    };
  });
  const byWord = grouped(known, ({ names }) => names.flatMap(({ words }) => words));
  const cities = grouped(known, ({ facility }) => [cityKey(facility.city, vocabulary)]);
  const places = new Set(known.flatMap(({ city }) => city));
  const noHospital = aliases.filter(({ ids }) => ids.length === 0).map(({ text }) => wordsOf(text, vocabulary));
  return { known, byWord, cities, noHospital, asWritten: speller(byWord, places, vocabulary) };
}

function grouped(known: readonly Known[], keys: (one: Known) => readonly string[]): Map<string, Known[]> {
  const groups = new Map<string, Known[]>();
  for (const one of known)
    for (const key of new Set(keys(one))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  return groups;
}

/** A letter written twice is the commonest slip: "Weis", "Emmory". */
const once = (word: string): string => word.replace(/(.)\1/g, '$1');

/** From here on a word with one slip, or with two, is still itself. */
const ONE_SLIP = 5;
const TWO_SLIPS = 9;

function speller(
  byWord: ReadonlyMap<string, readonly Known[]>,
  places: ReadonlySet<string>,
  vocabulary: Vocabulary,
): (words: readonly string[]) => string[] {
  const isKnown = (word: string): boolean => byWord.has(word) || places.has(word) || vocabulary.plain.has(word);
  const all = [...new Set([...byWord.keys(), ...places, ...vocabulary.plain])];
  const undoubled = new Map(all.map((word) => [once(word), word]));
  const nearest = (word: string): string | undefined => {
    const same = word.length > 3 ? undoubled.get(once(word)) : undefined;
    if (same !== undefined) return same;
    const most = word.length >= TWO_SLIPS ? 2 : word.length >= ONE_SLIP ? 1 : 0;
    for (let allowed = 1; allowed <= most; allowed += 1) {
      const near = all.filter(
        (one) =>
          one[0] === word[0] &&
          Math.abs(one.length - word.length) <= allowed &&
          one.length >= ONE_SLIP &&
          isWithin(word, one, allowed),
      );
      if (near.length > 0) return near.sort((one, other) => weightOf(one, vocabulary) - weightOf(other, vocabulary))[0];
    }
    return undefined;
  };
  const spelled = (word: string): readonly string[] => {
    if (isKnown(word)) return [word];
    for (let at = 3; at <= word.length - 3; at += 1)
      if (isKnown(word.slice(0, at)) && isKnown(word.slice(at))) return [word.slice(0, at), word.slice(at)];
    const meant = nearest(word);
    return meant === undefined ? [word] : (vocabulary.same.get(meant) ?? [meant]);
  };
  const stand = (one: string, other: string): boolean => byWord.get(one)?.some(({ words }) => words.has(other)) === true;
  return (words) => {
    const found: string[] = [];
    for (const word of words) {
      const before = found[found.length - 1];
      if (before !== undefined && byWord.has(before + word) && !stand(before, word)) found[found.length - 1] = before + word;
      else found.push(...spelled(word));
    }
    return [...new Set(found)];
  };
}
