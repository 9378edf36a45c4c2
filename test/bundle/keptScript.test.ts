/** The page of the local workbook starts the script once, Google at every call: does what it remembers of one call change the next answer? */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCsv } from '../../host/csvTab';
import { type Catalogue, functionNames } from '../../host/engine/catalogue';
import { type Argument, type CellBlock, type Script, Server } from '../../host/engine/server';
import { scriptInPage } from '../../host/page/scriptInPage';
import { scriptInContext } from '../../host/scriptInContext';
import type { Content } from '../../host/workbookData';
import { isTried } from '../support/sweep';

const text = (path: string): string => readFileSync(path, 'utf8');
const plainValue = (cell: Content): string | number | boolean => {
  if (typeof cell !== 'object') return cell;
  return (cell !== null && 'value' in cell ? cell.value : null) ?? '';
};
const block = (name: string): CellBlock => readCsv(text(`samples/${name}.csv`)).map((row) => row.map(plainValue));

const code = text('dist/addon/Code.js');
const catalogue: Catalogue = JSON.parse(text('dist/catalogue.json'));
const names = functionNames(catalogue).filter((name) => !name.startsWith('MS_'));
const [programs, settings, own] = [block('programs').slice(0, 8), block('settings'), block('profile')];
const citizen = own.map(([label = '', value = '']) => [label, label === 'Work right' ? 'US citizen' : value]);
const calls: readonly (readonly Argument[])[] = [
  [programs, own, settings],
  [programs, citizen],
  [programs.map((row) => [row[6] ?? '']), own],
];

/** Each function called in each way, sentences of what it refuses included. */
function answers(script: Script, order: readonly (readonly Argument[])[]): Map<readonly Argument[], unknown[]> {
  const server = new Server(script);
  return new Map(order.map((args) => [args, names.map((name) => server.call(name, args))]));
}

/** A script that starts at every call takes its time: each function in one way in turn, in all of them with `npm run sweeps`. */
const isCompared = (at: number, way: number): boolean => isTried(at + way, calls.length);

test('a script that was called before answers as one that was not', () => {
  const evidence = { Evidence: text('dist/addon/Evidence.html') };
  const kept = scriptInPage(code, names, evidence);
  answers(kept, [...calls].reverse());
  const again = answers(kept, calls);
  const afresh = new Server(scriptInContext(code));
  const compared = calls.flatMap((args, way) => names.map((name, at) => ({ args, way, name, at })));
  const said = compared
    .filter(({ at, way }) => isCompared(at, way))
    .map(({ args, name, at }) => {
      const answer = JSON.stringify(afresh.call(name, args));
      expect(JSON.stringify(again.get(args)?.[at]), name).toBe(answer);
      return answer;
    });
  expect(said.length).toBeGreaterThanOrEqual(names.length);
  // They are answers, and not all refused.
  expect(said.join()).toContain('Reach');
});
