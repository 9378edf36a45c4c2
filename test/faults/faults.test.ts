// Is every request that writes tried with every fault? Here a few of the states, and that none is left out; all of them with `npm run faults`.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ACTIONS } from './actions.ts';
import { sweep } from './sweep.ts';

const source = readFileSync('src/google/server/answers.ts', 'utf8');
const WRITING = [...source.matchAll(/^ {2}(\w+): (?:locks|locksSilently|thenOverview)\(/gm)].map(([, name = '']) => name);

test('every request that writes is among the actions that are tried with faults: enter yours in test/faults/actions.ts', () => {
  expect(WRITING.length).toBeGreaterThan(20);
  const tried = new Set<string>(ACTIONS.map(({ request }) => request));
  expect(WRITING.filter((name) => !tried.has(name))).toEqual([]);
});

/** Writing calls of Google's, and the rooms that may make them. */
const WRITES =
  /\.(?:setValues?|setFormulas?|clearContent|insertSheet|deleteSheet|insertColumns?\w*|insertRows?\w*|deleteColumns?|deleteRows?|setNumberFormats?|setNamedRange)\(/;
const MAY_WRITE = /^change\//;
test('nothing writes past google/change', () => {
  const files = readdirSync('src/google', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const strays = files.filter((file) => !MAY_WRITE.test(file) && WRITES.test(readFileSync(`src/google/${file}`, 'utf8')));
  expect(strays.sort()).toEqual([]);
});

const HERE = ['score: formula', 'score: values over a formula', 'undoScore: of a formula'];
test.each(ACTIONS.filter(({ name }) => HERE.includes(name)))(
  '$name: nothing is lost, doubled or left, whatever fails',
  async (action) => {
    const { states, breaches } = await sweep(action, ['after', 'away'], 20);
    expect(states).toBeGreaterThan(1);
    expect(Object.fromEntries(breaches)).toEqual({});
  },
);

const DOUBLE = ['takeSnapshot', 'addRows', 'offerStates: a new column', 'changeStatus'];
test.each(ACTIONS.filter(({ name }) => DOUBLE.includes(name)))(
  '$name: done, and nobody was told; tried again it gives the same answer, doubles nothing, and Undo takes all of it back',
  async (action) => {
    const { states, breaches } = await sweep(action, []);
    expect(states).toBe(1);
    expect(Object.fromEntries(breaches)).toEqual({});
  },
);
