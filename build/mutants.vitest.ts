/** How do table tests run against mutants? In one process with the sources: what is bundled before would not see them. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [{ find: /^.*\/support\/addon$/, replacement: fileURLToPath(new URL('../test/support/sources.ts', import.meta.url)) }],
  },
  test: {
    include: (process.env.MUTANTS_TESTS ?? '').split(' '),
    // Properties on random rows are slow, and kill by chance.
    exclude: ['test/domain/always.test.ts'],
    root: fileURLToPath(new URL('..', import.meta.url)),
  },
});
