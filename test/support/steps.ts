// How many steps does the built script take for a text, counted and not timed: blocks of code run, characters that patterns and searches pass, and a limit on how often a pattern may go back?
import { type Profiler, Session } from 'node:inspector';
import { setFlagsFromString } from 'node:v8';
import { type Context, createContext, runInContext, Script } from 'node:vm';

/** The engine's own pattern that gives up after so many steps back: it then finds nothing, even where it would match anywhere. */
type Limited = (pattern: string, flags: string, most: number) => RegExp;

/** What counts inside the script's scope: native calls by the length they pass. Patterns of texts that nobody has cut are tried with a limit as well. */
const COUNTING = `
var steps = { count: 0, over: [] };
(() => {
  const { exec } = RegExp.prototype;
  const twins = new Map();
  const goesBackTooOften = (pattern, text, from, left) => {
    const key = [pattern.source, pattern.flags, left].join('/');
    const twin = twins.get(key) ?? limited('(?:' + pattern.source + ')|$(?![^])', pattern.flags, 200 + 100 * left);
    twins.set(key, twin);
    twin.lastIndex = from;
    return exec.call(twin, text) === null;
  };
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const left = String(text).length - from;
    if (left > 10000 && !this.sticky && !this.multiline && goesBackTooOften(this, text, from, left)) steps.over.push(this.source.slice(0, 120));
    const found = exec.call(this, text);
    const passed = found === null ? left : found.index + found[0].length - from;
    steps.count += 1 + (this.sticky ? (found?.[0].length ?? 0) : passed);
    return found;
  };
  const counted = (prototype, names) => {
    for (const name of names) {
      const native = prototype[name];
      prototype[name] = function (...args) {
        const answer = native.apply(this, args);
        steps.count += name === 'slice' ? answer.length : this.length;
        return answer;
      };
    }
  };
  counted(String.prototype, ['indexOf', 'includes', 'lastIndexOf', 'split', 'toLowerCase', 'toUpperCase', 'normalize', 'trim', 'replaceAll']);
  counted(Array.prototype, ['indexOf', 'includes', 'slice', 'concat', 'join', 'splice', 'shift', 'unshift']);
})();`;

export interface Steps {
  readonly count: number;
  /** Patterns that went back more than a hundred times a character. */
  readonly over: readonly string[];
}

export class StepCounter {
  readonly #context: Context;
  readonly #session = new Session();
  readonly #file: string;

  constructor(code: string, file: string) {
    setFlagsFromString('--allow-natives-syntax');
    const limited = new Function(
      'pattern',
      'flags',
      'most',
      'return %NewRegExpWithBacktrackLimit(pattern, flags, most)',
    ) as Limited;
    setFlagsFromString('--no-allow-natives-syntax');
    this.#file = file;
    this.#context = createContext({ limited });
    new Script(code, { filename: file }).runInContext(this.#context);
    runInContext(COUNTING, this.#context);
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** @param expression In which `x` is the text. */
  count(expression: string, x: string): Steps {
    Object.assign(this.#context, { x });
    this.#blocks();
    runInContext('steps.count = 0; steps.over.length = 0', this.#context);
    runInContext(expression, this.#context);
    const blocks = this.#blocks();
    const { count, over } = runInContext('({ count: steps.count, over: [...new Set(steps.over)] })', this.#context) as Steps;
    return { count: count + blocks, over };
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** Run since it was asked last. */
  #blocks(): number {
    let scripts: readonly Profiler.ScriptCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      scripts = result;
    });
    return scripts
      .filter(({ url }) => url === this.#file)
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0);
  }
}
