/** How are the tests run? The add-on is built once before them; nothing is timed. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: ['test/support/build.ts'],
    include: ['test/**/*.test.ts'],
    // A real browser starts and computes in here; no test is decided by time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
