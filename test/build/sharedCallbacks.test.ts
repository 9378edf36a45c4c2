/** Which arrows of a module become one? Those that say the same with other names of their own, and nothing that means something else where it stands. */
import { expect, test } from 'vitest';
import { withSharedCallbacks } from '../../build/sharedCallbacks';

/** As many places as make it worth a name, each in a function of its own. */
const often = (arrow: (at: number) => string, places = 8): string =>
  Array.from({ length: places }, (_, at) => `function f${at}(list, own) { return list.map(${arrow(at)}); }`).join('\n');
const countOf = (module: string): number => withSharedCallbacks(module).match(/=>/g)?.length ?? 0;

test.each([
  ['other names of their own', often((at) => `(part${at}) => part${at}.kind === "sign"`)],
  ['a member named like a variable', often((at) => `(part${at}) => ({ part: part${at}, own: 1 })`)],
  ['a variable of the module', `const KINDS = [1];\n${often((at) => `(part${at}) => KINDS.includes(part${at}.kind)`)}`],
  ['a pattern', often((at) => `([first${at}, second${at} = 2]) => first${at} + second${at}`)],
])('%s: one stands for all', (_name, module) => {
  expect(countOf(module)).toBe(1);
});

test.each([
  ['what the function around declares', often(() => '(part) => part.kind === own.kind')],
  ['members of other names', often((at) => `(part) => ({ kind${at}: part.kind })`)],
  ['a shorthand, whose member bears the name', often((at) => `(part${at}) => ({ part${at}, kind: 1 })`)],
  ['this', often(() => '(part) => this.kind === part.kind')],
  ['arguments', often(() => '(part) => arguments.length === part.kind')],
  ['what waits', often(() => 'async (part) => part.kind.sign.other')],
  [
    'a name within that the module has as well',
    `const a0 = 1; const a1 = 2;\n${often((at) => `(part) => { { let a${at % 2} = part; } return a${at % 2}; }`)}`,
  ],
])('%s: each stays where it is', (_name, module) => {
  expect(countOf(module)).toBe(8);
});

test('what is short or rare stays as it is', () => {
  // `a=>a` is 4 bytes, a name 2: four places save 8, and the name costs 10; five save 10, and eight 16.
  const four = often(() => '(a) => a', 4);
  expect(withSharedCallbacks(four)).toBe(four);
  expect(countOf(often(() => '(a) => a', 5))).toBe(5);
  expect(countOf(often(() => '(a) => a', 6))).toBe(1);
  const twice = 'function f(list) { return [list.map((one) => one.at), list.map((one) => one.at)]; }';
  expect(withSharedCallbacks(twice)).toBe(twice);
});

test('the shared one does the same', () => {
  const module = often((at) => `(part${at}) => part${at}.kind === "sign"`);
  const run = (text: string): unknown => new Function(`${text}\nreturn [f0([{ kind: 'sign' }]), f7([{ kind: 'word' }])];`)();
  expect(run(withSharedCallbacks(module))).toEqual(run(module));
  expect(run(module)).toEqual([[true], [false]]);
});
