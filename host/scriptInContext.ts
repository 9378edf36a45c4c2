// How does Node run the add-on's script as Google does: with nothing in the room but the language, and afresh for each call?
import { readFileSync } from 'node:fs';
import { Script as CompiledScript, type Context, createContext } from 'node:vm';
import type { Argument, Script } from './engine/server.ts';
import { cellGlobals } from './google/templates.ts';

// Arrays and dates carry the realm they were made in, so the arguments are made again inside the context.
const COPY_ARGUMENTS = `(args) => {
  const copy = (value) => {
    if (Array.isArray(value)) return Array.from(value, copy);
    return Object.prototype.toString.call(value) === '[object Date]' ? new Date(value.getTime()) : value;
  };
  return copy(args);
}`;

/** Read when it is asked for. */
const AS_BUILT = {
  get Evidence(): string {
    return readFileSync('dist/addon/Evidence.html', 'utf8');
  },
};

type Callable = (...args: unknown[]) => unknown;

/**
 * @param scope Where the script is at home; a new one for each call, unless a test lends one that is kept.
 * @param zone Of the spreadsheet.
 * @param files The .html files beside the script, by name without ending; as built, unless others are given.
 */
export function scriptInContext(
  code: string,
  scope?: () => Context,
  files: Readonly<Record<string, string>> = AS_BUILT,
  zone = 'Etc/UTC',
): Script {
  const compiled = new CompiledScript(code, { filename: 'Code.js' });
  const copier = new CompiledScript(COPY_ARGUMENTS);
  const fresh = (): Context => {
    const context = createContext(cellGlobals(files, zone));
    compiled.runInContext(context);
    return context;
  };
  return {
    call(functionName, args) {
      const context = (scope ?? fresh)();
      const copyArguments = copier.runInContext(context) as (args: readonly Argument[]) => unknown[];
      const run = new CompiledScript(functionName).runInContext(context) as Callable;
      return run(...copyArguments(args));
    },
  };
}
