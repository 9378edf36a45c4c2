/** How does the vocabulary reach the bundle? Settled and packed here, so that the add-on only opens it. */
import type { Plugin } from 'esbuild';
import { LEXICON } from '../src/data/lexicon/lexicon';
import { pack, settle } from '../src/reading/language/pack';

/** Puts the packed text in the place of reading/language/vocabulary.ts. */
export const packedVocabulary: Plugin = {
  name: 'packed vocabulary',
  setup(build) {
    build.onLoad({ filter: /reading[\\/]language[\\/]vocabulary\.ts$/ }, () => ({
      contents: `export const VOCABULARY = ${JSON.stringify(pack(settle(LEXICON)))};`,
      loader: 'ts',
    }));
  },
};
