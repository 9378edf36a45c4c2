// How does a workbook without a screen compute at once? The engine waits for the next change before it begins; here nobody types.

/** How long the engine waits. */
const PAUSE_MS = 100;

const later = globalThis.setTimeout;
const atOnce = (act: () => void, wait?: number): unknown => later(act, wait === PAUSE_MS ? 0 : wait);

/** Until it is done, what the engine puts off is put off no longer. */
export async function withoutPause<Answer>(run: () => Promise<Answer>): Promise<Answer> {
  globalThis.setTimeout = Object.assign(atOnce, later) as typeof setTimeout;
  try {
    return await run();
  } finally {
    globalThis.setTimeout = later;
  }
}
