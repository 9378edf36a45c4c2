// How does the page run the add-on's script? It is started once and stays: Google starts it for every call, which takes longer than
// most answers do.
import type { Script } from '../engine/server.ts';
import { cellGlobals } from '../google/templates.ts';

type Callable = (...args: unknown[]) => unknown;

/** The script runs as the body of a function, whose variables are its global ones. What it remembers of texts it has read changes no answer (test/host). */
export function scriptInPage(code: string, functionNames: readonly string[], files: Readonly<Record<string, string>>): Script {
  const globals = cellGlobals(files, Intl.DateTimeFormat().resolvedOptions().timeZone);
  let started: Record<string, Callable> | undefined;
  const start = (): Record<string, Callable> =>
    new Function(...Object.keys(globals), `${code}\nreturn { ${functionNames.join(', ')} };`)(...Object.values(globals));
  return {
    call(functionName, args) {
      started ??= start();
      const run = started[functionName];
      if (run === undefined) throw new Error(`The script has no function ${functionName}.`);
      return run(...args);
    },
  };
}
