/** The built add-on in a bare context: no timers, no network, no Node, as the V8 of Apps Script. */
import { readFileSync } from 'node:fs';
import { createContext, runInContext, Script } from 'node:vm';
import { cellGlobals } from '../../host/google/templates';

const script = new Script(readFileSync('dist/addon/Code.js', 'utf8'), { filename: 'Code.js' });

const EVIDENCE = readFileSync('dist/addon/Evidence.html', 'utf8');

export interface Addon {
  readonly context: object;
  /** Calls a function as a cell would: arrays and dates are made inside, and so is what comes back. */
  call(name: string, ...args: unknown[]): unknown;
}

/** A fresh global scope, as each execution has in Sheets, with the services that cells may use; `null` where Google refuses them, no zone where it does not say that. */
export function freshAddon(evidence: string | null = EVIDENCE, zone?: string): Addon {
  const context = createContext(evidence === null ? {} : cellGlobals({ Evidence: evidence }, zone));
  script.runInContext(context);
  const inside = runInContext('({ array: (n) => new Array(n), date: (ms) => new Date(ms) })', context) as {
    array(length: number): unknown[];
    date(time: number): Date;
  };
  const enter = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const copy = inside.array(value.length);
      value.forEach((one, at) => {
        copy[at] = enter(one);
      });
      return copy;
    }
    return value instanceof Date ? inside.date(value.getTime()) : value;
  };
  return {
    context,
    call: (name, ...args) => {
      const answer = (context as Record<string, (...values: unknown[]) => unknown>)[name]?.(...args.map(enter));
      return Array.isArray(answer) ? JSON.parse(JSON.stringify(answer)) : answer;
    },
  };
}

let kept: Addon | undefined;
/** One for all tests that keep nothing of it: a fresh one opens its texts and becomes fast anew. That what it answered before changes no answer is tried by keptScript.test.ts. */
export function keptAddon(): Addon {
  kept ??= freshAddon();
  return kept;
}
