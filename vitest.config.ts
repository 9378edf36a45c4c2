/** How are the tests run? The add-on is built once before them, a worker to a core and one more, and what needs a browser comes first; nothing is timed. */
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest first, so that no core waits for it at the end: what needs a browser, then what counts steps or needs the spreadsheet engine. */
const LONGEST = ['/test/e2e/', '/test/bundle/steps', '/test/google/', '/test/domain/', '/test/host/'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((folder) => moduleId.includes(folder));
      return at < 0 ? LONGEST.length : at;
    };
    return files.toSorted((one, other) => place(one) - place(other) || one.moduleId.localeCompare(other.moduleId));
  }
}

export default defineConfig(({ mode }) => ({
  test: {
    globalSetup: ['test/support/build.ts'],
    // The walk takes minutes: it has a command of its own.
    include: mode === 'walk' ? ['test/e2e/walk.ts', 'test/e2e/walkInSpanish.ts'] : ['test/**/*.test.ts'],
    setupFiles: ['test/support/propertyRuns.ts', 'test/support/browserFirst.ts'],
    sequence: { sequencer: LongestFirst },
    // One more than there are cores: the two that have a browser mostly wait for it.
    maxWorkers: availableParallelism() + 1,
    // No file leaves anything behind for the next, and loading the engine again for each takes longer than most of them.
    isolate: false,
    // A workbook that is opened and gone again is rubbish by the megabyte, which is cheap to leave behind in a large room.
    execArgv: ['--max-semi-space-size=64'],
    // What a file becomes before it is run stays what it was while the file does.
    experimental: { fsModuleCache: true },
    // No test is decided by time: only what hangs is stopped.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    expect: { poll: { timeout: 90_000 } },
  },
}));
