// How does the page run the add-on's script as Google does: afresh for each call?
import type { Script } from '../engine/server.ts';

type Callable = (...args: unknown[]) => unknown;

/** The script is parsed once; each call runs it as the body of a function, whose variables are its global ones. */
export function scriptInPage(code: string, functionNames: readonly string[]): Script {
  const start = new Function(`${code}\nreturn { ${functionNames.join(', ')} };`) as () => Record<string, Callable>;
  return {
    call(functionName, args) {
      const run = start()[functionName];
      if (run === undefined) throw new Error(`The script has no function ${functionName}.`);
      return run(...args);
    },
  };
}
