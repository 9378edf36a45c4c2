/** How do the packed texts get small? By zopfli, which tries longer than zlib and gives the same bytes under every version of Node. */

/** Ten rounds more save a hundred bytes. */
const ROUNDS = 5;

export async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const { deflateAsync } = await leavingErrorsAlone(() => import('@gfx/zopfli'));
  return deflateAsync(bytes, { numiterations: ROUNDS });
}

/** The package, when it is loaded, takes over every error that nobody caught and prints itself beside it. */
async function leavingErrorsAlone<Loaded>(load: () => Promise<Loaded>): Promise<Loaded> {
  const uncaught = process.listeners('uncaughtException');
  const unhandled = process.listeners('unhandledRejection');
  const loaded = await load();
  for (const listener of process.listeners('uncaughtException'))
    if (!uncaught.includes(listener)) process.off('uncaughtException', listener);
  for (const listener of process.listeners('unhandledRejection'))
    if (!unhandled.includes(listener)) process.off('unhandledRejection', listener);
  return loaded;
}
