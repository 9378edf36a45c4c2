/** How do the vocabulary and the long lists of names reach the bundle? Settled and packed here, so that the add-on only opens them. */
import { basename } from 'node:path';
import type { Plugin } from 'esbuild';
import { LEXICON } from '../src/data/lexicon/lexicon';
import * as placesByCounty from '../src/data/placesByCounty';
import * as schools from '../src/data/schools';
import * as schoolsAbroad from '../src/data/schoolsAbroad';
import { pack, settle } from '../src/reading/language/pack';
import { grouped } from './grouped';
import { NAME_GROUPS, VOCABULARY_GROUPS } from './letterGroups';

/** The file that is written anew. */
export const VOCABULARY_FILE = /reading[\\/]language[\\/]vocabulary\.ts$/;
/** What stands in it then: texts that are only opened. */
export function packedText(): string {
  const { texts, signs } = grouped([pack(settle(LEXICON))], VOCABULARY_GROUPS);
  return moduleOf({ VOCABULARY: texts[0] ?? '', VOCABULARY_SIGNS: signs });
}

const moduleOf = (texts: Readonly<Record<string, string>>): string =>
  Object.entries(texts)
    .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};`)
    .join('\n');

/** Puts the packed text in the place of reading/language/vocabulary.ts. */
export const packedVocabulary: Plugin = {
  name: 'packed vocabulary',
  setup(build) {
    build.onLoad({ filter: VOCABULARY_FILE }, () => ({ contents: packedText(), loader: 'ts' }));
  },
};

/** By the file that holds them; all are opened on first use, and so cost no time at the start of a call. */
const NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'schools.ts': schools,
  'schoolsAbroad.ts': schoolsAbroad,
  'placesByCounty.ts': placesByCounty,
};
/** Shorter lists are read as they are. */
const SHORTEST = 600;

/** Packs the lists of schools and places, which share their signs. */
export const packedNames: Plugin = {
  name: 'packed names',
  setup(build) {
    const lists = Object.values(NAMES).flatMap((texts) => Object.values(texts));
    const { texts, signs } = grouped(lists, NAME_GROUPS);
    const short = (list: string): string => (list.length < SHORTEST ? list : (texts[lists.indexOf(list)] ?? ''));
    build.onLoad({ filter: /data[\\/](?:schools|schoolsAbroad|placesByCounty)\.ts$/ }, ({ path }) => ({
      contents: moduleOf(
        Object.fromEntries(Object.entries(NAMES[basename(path)] ?? {}).map(([name, list]) => [name, short(list)])),
      ),
      loader: 'ts',
    }));
    build.onLoad({ filter: /data[\\/]nameSigns\.ts$/ }, () => ({ contents: moduleOf({ NAME_SIGNS: signs }), loader: 'ts' }));
  },
};
