// How does the page run the add-on's script as Google does: afresh for each call?
import type { Script } from '../engine/server.ts';
import { cellGlobals } from '../google/templates.ts';

type Callable = (...args: unknown[]) => unknown;

/** The script is parsed once; each call runs it as the body of a function, whose variables are its global ones. */
export function scriptInPage(code: string, functionNames: readonly string[], files: Readonly<Record<string, string>>): Script {
  const globals = cellGlobals(files);
  const start = new Function(...Object.keys(globals), `${code}\nreturn { ${functionNames.join(', ')} };`) as (
    ...services: unknown[]
  ) => Record<string, Callable>;
  return {
    call(functionName, args) {
      const run = start(...Object.values(globals))[functionName];
      if (run === undefined) throw new Error(`The script has no function ${functionName}.`);
      return run(...args);
    },
  };
}
