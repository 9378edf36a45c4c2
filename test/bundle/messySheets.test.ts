/** Are sheets read as consultants sell them and as other languages head them: sections, repeated headers, two facts in a column? */
import { expect, test } from 'vitest';
import { keptAddon } from '../support/addon';

const addon = keptAddon();
const PROFILE = [
  ['Field', 'Value'],
  ['Work right', 'need J-1'],
  ['Step 1', 'pass'],
  ['Step 2 CK', '225, first attempt'],
  ['Graduation date', '2022'],
  ['USCE months', '3'],
  ['ECFMG certified', 'yes'],
  ['Season', '2027'],
  ['Today', '2026-09-10'],
];
const scored = (block: readonly (readonly string[])[]): string[] =>
  (addon.call('SCORE', block, PROFILE) as string[][]).map(([tier, , visa, share]) => [tier, visa, share].join(' | '));

test('a heading of specialty and region, and the header once more, are no programs; two shares in one column are added', () => {
  const header = ['Program', 'J-1', 'H-1B', 'Min CK', 'Attempts', 'YOG cutoff', '% US IMG / % non-US IMG'];
  expect(
    scored([
      header,
      ['Alder Hospital', 'Y', 'N', '220', '2', '5', '10 / 45'],
      ['Internal Medicine – Midwest', '', '', '', '', '', ''],
      header,
      ['Birch Hospital', 'Y', 'Y', 'none', 'no limit', 'none', '5 / 20'],
      ['Subtotal', '2', '', '', '', '', ''],
    ]),
  ).toEqual(['Tier | Visa OK | IMG share read', 'Realistic | true | 55%', ' |  | ', ' |  | ', 'Reach | true | 25%']);
});

test('Portuguese headers: sponsorship per kind, a repeated exam allowed, the certificate at application', () => {
  const block = [
    ['Programa', 'Estado', 'Patrocina J-1?', 'Patrocina H-1B?', 'Nota mínima Step 2 CK', 'Tentativas', 'Anos desde a formatura'],
    ['Hospital Santa Clara', 'NY', 'sim', 'não', '215', '2', '7'],
    ['Clínica do Sul', 'NJ', 'não', 'não', '230', 'sem reprovações', '3'],
  ];
  expect(scored(block)).toEqual(['Tier | Visa OK | IMG share read', 'Reach | true | not said', 'Skip | false | not said']);
});
