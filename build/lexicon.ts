/** How does the vocabulary reach the bundle? Settled and packed here, so that the add-on only opens it. */
import type { Plugin } from 'esbuild';
import { LEXICON } from '../src/data/lexicon/lexicon';
import { pack, settle } from '../src/reading/language/pack';

/** The file that is written anew. */
export const VOCABULARY_FILE = /reading[\\/]language[\\/]vocabulary\.ts$/;
/** What stands in it then: a text that is only opened. */
export const packedText = (): string => `export const VOCABULARY = ${JSON.stringify(pack(settle(LEXICON)))};`;

/** Puts the packed text in the place of reading/language/vocabulary.ts. */
export const packedVocabulary: Plugin = {
  name: 'packed vocabulary',
  setup(build) {
    build.onLoad({ filter: VOCABULARY_FILE }, () => ({ contents: packedText(), loader: 'ts' }));
  },
};
