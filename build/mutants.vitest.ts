/** How do table tests run against mutants? In one process with the sources: what is bundled before would not see them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { packedText, VOCABULARY_FILE } from './lexicon';

const support = (file: string): string => fileURLToPath(new URL(`../test/support/${file}`, import.meta.url));

export default defineConfig({
  // As in the add-on: packing the vocabulary anew for each mutant would take longer than most tests.
  plugins: [
    {
      name: 'packed vocabulary',
      enforce: 'pre',
      load: (id: string) => (VOCABULARY_FILE.test(id) ? packedText() : undefined),
    },
  ],
  resolve: {
    alias: [
      { find: /^.*\/support\/addon$/, replacement: support('sources.ts') },
      ...(process.env.MUTANTS_CELLS === undefined
        ? []
        : [{ find: /^.*\/readCells$/, replacement: support('cellsReadBefore.ts') }]),
    ],
  },
  test: {
    include: (process.env.MUTANTS_TESTS ?? '').split(' '),
    // Properties on random rows are slow, and kill by chance; the build and what it made know nothing of a mutant.
    exclude: [
      'test/domain/tier/always.test.ts',
      'test/reading/language/always.test.ts',
      'test/{data/lexicon,functions/evidence}.test.ts',
      'test/bundle/{inflate,keptScript,package,packed,sameBytes,shorter,stages,steps}.test.ts',
    ],
    testTimeout: 120_000,
    root: fileURLToPath(new URL('..', import.meta.url)),
  },
});
