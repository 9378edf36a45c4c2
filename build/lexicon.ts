/** How do the vocabulary and the long lists of names reach the bundle? Settled and packed here, so that the add-on only opens them. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import { grouped } from '../src/data/letterGroups';
import { LEXICON } from '../src/data/lexicon/lexicon';
import { pack, settle } from '../src/reading/language/pack';
import { NAME_GROUPS, VOCABULARY_GROUPS } from './letterGroups';

/** The file that is written anew. */
export const VOCABULARY_FILE = /reading[\\/]language[\\/]vocabulary\.ts$/;
/** What stands in it then: one text, which is only opened. */
export const packedText = (): string =>
  `export const VOCABULARY = ${JSON.stringify(grouped(pack(settle(LEXICON)), VOCABULARY_GROUPS))};`;

/** Puts the packed text in the place of reading/language/vocabulary.ts. */
export const packedVocabulary: Plugin = {
  name: 'packed vocabulary',
  setup(build) {
    build.onLoad({ filter: VOCABULARY_FILE }, () => ({ contents: packedText(), loader: 'ts' }));
  },
};

/** Lists that are opened on first use, and so cost no time at the start of a call. */
const LONG_LIST = /'([^'\\\n]{1000,})'/g;
const OPENED_LATE = /data[\\/](?:schools|schoolsAbroad|placesByCounty)\.ts$/;

/** Packs the lists of schools and places. */
export const packedNames: Plugin = {
  name: 'packed names',
  setup(build) {
    build.onLoad({ filter: OPENED_LATE }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(LONG_LIST, (_all, list: string) =>
        JSON.stringify(grouped(list, NAME_GROUPS)),
      ),
      loader: 'ts',
    }));
  },
};
