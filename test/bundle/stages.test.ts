/** Does the module in stages do the same, and is nothing made before it is needed? */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { inStages } from '../../build/stages';

type Imports = Parameters<typeof inStages>[1];

/** As esbuild tells them: which file imports which. */
const imports = (files: Readonly<Record<string, readonly string[]>>): Imports =>
  Object.fromEntries(
    Object.entries(files).map(([file, of]) => [
      file,
      { bytes: 0, format: 'esm', imports: of.map((path) => ({ path, kind: 'import-statement', original: path })) },
    ]),
  );

const FILES = imports({
  'src/functions/tier.ts': ['src/words.ts'],
  'src/functions/season.ts': ['src/words.ts', 'src/days.ts'],
  'src/words.ts': [],
  'src/days.ts': ['src/words.ts'],
  'src/main.ts': ['src/functions/tier.ts', 'src/functions/season.ts'],
});
const MODULE = `// src/words.ts
var LOG = [], made = (text) => (LOG.push(text), text), WORDS = made("words"), plain = "plain";
// src/functions/tier.ts
var TIERS = [WORDS, made("tiers")];
function tier(given) { return [...TIERS, plain, given].join(); }
// src/days.ts
var DAYS = [WORDS, made("days")];
// src/functions/season.ts
var season = (given) => [...DAYS, given].join();
// src/main.ts
var RUN = { TIER: tier, SEASON: season }, call = (name, given) => RUN[name](given);
export { call };
`;

function loaded(module: string): { call(name: string, given: string): string; made(): string } {
  const script = inStages(module, FILES, ['TIER', 'SEASON']).replace(
    /export \{ (.*) as call \};/,
    '({ call: $1, made: () => LOG.join() })',
  );
  return runInNewContext(script) as ReturnType<typeof loaded>;
}

describe('a module in stages', () => {
  test('makes nothing as it is loaded', () => {
    expect(loaded(MODULE).made()).toBe('');
  });
  test('makes what TIER and its files need at the call of TIER, once', () => {
    const { call, made } = loaded(MODULE);
    expect(call('TIER', 'a row')).toBe('words,tiers,plain,a row');
    expect(call('TIER', 'another')).toBe('words,tiers,plain,another');
    expect(made()).toBe('words,tiers');
  });
  test('makes all of it at the call of a function that needs another file', () => {
    const { call, made } = loaded(MODULE);
    expect(call('SEASON', 'today')).toBe('words,days,today');
    expect(call('TIER', 'a row')).toBe('words,tiers,plain,a row');
    expect(made()).toBe('words,tiers,days');
  });
  test('makes all of it at a call that names no function, as the sidebar does', () => {
    const module = MODULE.replace('export { call };', 'var serve = (name) => [name, ...DAYS].join();\nexport { serve as call };');
    expect(loaded(module).call('serveSidebar', '')).toBe('serveSidebar,words,days');
  });
  test('is refused where the first stage is made from a value of the second', () => {
    const module = MODULE.replace('TIER: tier', 'TIER: tier, LAST: DAYS');
    expect(() => inStages(module, FILES, ['TIER', 'SEASON'])).toThrow('DAYS is needed before it is made.');
  });
  test('is refused with a statement that is neither a declaration nor an expression', () => {
    expect(() => inStages(`${MODULE}for (;;) break;`, FILES, [])).toThrow('A stage cannot hold for (;;) break;');
  });
});
