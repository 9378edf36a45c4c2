// Does a cell of 50,000 characters stay short in what we say of it? A quotation has 60 characters, a name 120, a sentence 300, an answer 2,000, whatever column, header or row of the profile it stands in.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../host/engine/catalogue.ts';
import { call } from '../../src/functions/call.ts';
import { cellCut } from '../../src/show/limits.ts';
import { IS_WHOLE, isTried } from '../support/sweep.ts';

const evidence = readFileSync('dist/addon/Evidence.html', 'utf8');
type Grid = readonly (readonly unknown[])[];

const COLUMNS: readonly (readonly [header: string, cell: string])[] = [
  ...[
    ['Program', 'Mill Creek'],
    ['Hospital', 'Mill Creek Hospital'],
    ['City', 'Fresno'],
    ['State', 'CA'],
  ],
  ...[
    ['Specialty', 'Internal Medicine'],
    ['Type', 'Community'],
    ['Visa', 'J-1 only'],
    ['Min Step 1', 'pass'],
  ],
  ...[
    ['Min CK', 'at least 220'],
    ['Attempts', 'no failed attempts'],
    ['YOG limit', 'within 5 years'],
    ['USCE', '3 months'],
  ],
  ...[
    ['IMG %', '60%'],
    ['Current IMGs', 'Mumbai, Lagos'],
    ['ECFMG by', 'January'],
    ['Track', 'categorical'],
  ],
  ...[
    ['Status', 'applied'],
    ['Deadline', '2026-12-01'],
    ['Interview date', '2026-12-10'],
    ['Rank', '1'],
    ['Notes', 'met the PD'],
  ],
  ...[
    ['Website', 'https://a.org'],
    ['Connection', 'uncle works there'],
    ['Tier to use', 'Reach'],
    ['Coordinator', 'Ana'],
  ],
].map(([header = '', cell = '']) => [header, cell]);
const PROFILE: readonly (readonly [label: string, value: unknown])[] = [
  ['Work right', 'Needs a visa'],
  ['Visa wanted', 'J-1'],
  ['Medical school', 'Guadalajara'],
  ['School country', 'Mexico'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', 218],
  ['Step 2 CK attempts', 1],
  ['Graduation date', '2019-07-15'],
  ['Hands-on USCE months', 6],
  ['USCE places', 'Fresno'],
  ['US letters', 3],
  ['ECFMG certification', 'Yes'],
  ['Season', 2027],
  ['Target areas', 'California'],
  ['Specialties', 'Internal Medicine'],
  ['Languages', 'Spanish'],
  ['Ties', 'California'],
  ['Strengths', 'research'],
];
const SETTINGS: readonly (readonly [label: string, value: unknown])[] = [
  ['Realistic from, community programs', 0.5],
  ['Visa cell "frob"', 'J-1 yes; H-1B no'],
];

/** The sheet as it is, with one long cell in it. */
interface Sheet {
  readonly list: Grid;
  readonly profile: Grid;
  readonly settings: Grid;
}
const HEADERS = COLUMNS.map(([header]) => header);
const CELLS = COLUMNS.map(([, cell]) => cell);
const OTHER = CELLS.map((cell, at) => (at === 0 ? 'Harbor View' : cell));
const PLAIN: Sheet = { list: [HEADERS, CELLS, OTHER], profile: PROFILE, settings: SETTINGS };
const replaced = <One>(all: readonly One[], at: number, one: One): One[] => all.map((each, to) => (to === at ? one : each));

/** Where the long text stands. */
const PLACES: Readonly<Record<string, (long: (begin: unknown) => string) => Sheet>> = {
  ...Object.fromEntries(
    HEADERS.flatMap(
      (header, at) =>
        [
          [`a cell of ${header}`, (long) => ({ ...PLAIN, list: [HEADERS, replaced(CELLS, at, long(CELLS[at])), OTHER] })],
          [`the header ${header}`, (long) => ({ ...PLAIN, list: [replaced(HEADERS, at, long(header)), CELLS, OTHER] })],
          [
            `a title over ${header}`,
            (long) => ({ ...PLAIN, list: [HEADERS.map((_, to) => (to === at ? long('') : '')), ...PLAIN.list] }),
          ],
        ] satisfies [string, (long: (begin: unknown) => string) => Sheet][],
    ),
  ),
  ...Object.fromEntries(
    PROFILE.flatMap(
      ([label, value], at) =>
        [
          [`${label} in the profile`, (long) => ({ ...PLAIN, profile: replaced(PROFILE, at, [label, long(value)]) })],
          [`the label ${label}`, (long) => ({ ...PLAIN, profile: replaced(PROFILE, at, [long(label), value]) })],
        ] satisfies [string, (long: (begin: unknown) => string) => Sheet][],
    ),
  ),
  ...Object.fromEntries(
    SETTINGS.flatMap(
      ([label, value], at) =>
        [
          [`${label} in the settings`, (long) => ({ ...PLAIN, settings: replaced(SETTINGS, at, [label, long(value)]) })],
          [`the setting ${label}`, (long) => ({ ...PLAIN, settings: replaced(SETTINGS, at, [long(label), value]) })],
        ] satisfies [string, (long: (begin: unknown) => string) => Sheet][],
    ),
  ),
};

const PARAMETERS = new Map(
  (JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue).map(({ name, parameters }) => [name, parameters]),
);
const argumentFor = (parameter: string, { list, profile, settings }: Sheet, long: string): unknown => {
  const known: Readonly<Record<string, unknown>> = { programs: list, profile, settings, headers: undefined, show: undefined };
  return parameter in known ? known[parameter] : long;
};
/** The arguments of a function by the names of its parameters; what is typed into a formula is the long text. */
const callsOf = (name: string, sheet: Sheet, long: string): unknown[] =>
  (PARAMETERS.get(name) ?? []).map((parameter) => argumentFor(parameter.name, sheet, long));

const textsIn = (answer: unknown): string[] =>
  typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer.flatMap(textsIn) : [];

function said(name: string, args: readonly unknown[]): string[] {
  try {
    return textsIn(call(name, args, () => evidence));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** What is too long in a text of ours. A sentence of one's own statement is shown whole where it can be. */
const tooLongOf =
  (name: string) =>
  (text: string): string[] => {
    const most = name === 'STATEMENT_CHECK' || name === 'HOW_READ' ? 160 : 60;
    const quotes = [...text.matchAll(/“([^”]*)/g)].map(([, words = '']) => words).filter((words) => words.length > most);
    const sentences = text.split(/[.!?;:|\n]/).filter((sentence) => sentence.length > 300);
    return [...quotes, ...sentences, ...(text.length > 2000 ? [text] : [])].map((one) => one.slice(0, 120));
  };

const NAMES = [...PARAMETERS.keys()];
const LENGTH = 50_000;
/** For each call anew, which takes its time. */
const OPENS_EVIDENCE = ['EVIDENCE', 'DISCOVER'];
/** With what people type, and what nobody does. */
const WORDS = ['zq ', 'zq', '“', '”“zq ', 'J-1 ', '=1+1 ', '1234 ', '\n', 'no visa, ', '😀'];
const longOf =
  (words: string, length: number) =>
  (begin: unknown): string =>
    `${String(begin)} ${words.repeat(Math.ceil(length / words.length))}`.slice(0, length);

/** Is it given the block that holds the long cell? With any other it answers as if there were none. */
const isGiven = (name: string, { list, profile, settings }: Sheet): boolean =>
  (PARAMETERS.get(name) ?? []).some(
    (parameter) =>
      (parameter.name === 'programs' && list !== PLAIN.list) ||
      (parameter.name === 'profile' && profile !== PLAIN.profile) ||
      (parameter.name === 'settings' && settings !== PLAIN.settings),
  );

/** Longer than the longest answer, one function in six at each place; of 50,000 and all of them with `npm run sweeps`. */
const FOR_EACH = IS_WHOLE ? LENGTH : 2100;
test(`each place, with a text of ${FOR_EACH} characters that begins with what stands there`, () => {
  const broken = Object.entries(PLACES).flatMap(([place, sheetOf], at) => {
    const long = longOf('zq ', FOR_EACH);
    const sheet = sheetOf(long);
    const asked = NAMES.filter((name) => isGiven(name, sheet) && (IS_WHOLE || !OPENS_EVIDENCE.includes(name)));
    return asked
      .filter((_name, to) => isTried(at + to, 6))
      .flatMap((name) =>
        said(name, callsOf(name, sheet, 'visa'))
          .flatMap(tooLongOf(name))
          .map((one) => `${name}, ${place}: ${one}`),
      );
  });
  expect(broken).toEqual([]);
});

describe.each(NAMES)('%s', (name) => {
  test('any place, any words, any length', () => {
    const places = Object.keys(PLACES);
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...WORDS),
        fc.constantFrom(61, 301, 2001, 5000, LENGTH),
        (place, words, length) => {
          const long = longOf(words, length);
          const sheet = PLACES[place]?.(long) ?? PLAIN;
          expect(said(name, callsOf(name, sheet, long(''))).flatMap(tooLongOf(name))).toEqual([]);
        },
      ),
      { numRuns: IS_WHOLE ? 300 : OPENS_EVIDENCE.includes(name) ? 1 : 4 },
    );
  });
});

describe('what goes into a cell', () => {
  test.each([
    ['a quotation of 60 characters is whole', `“${'a'.repeat(60)}”`, `“${'a'.repeat(60)}”`],
    ['of 61 it has 59 and the sign of what is left out', `“${'a'.repeat(61)}”`, `“${'a'.repeat(59)}…”`],
    ['one that nobody ends is cut as well', `said “${'a'.repeat(100)}`, `said “${'a'.repeat(59)}…`],
    ['a sentence of 300 characters is whole', 'b'.repeat(300), 'b'.repeat(300)],
    ['of 301 it has 299', 'b'.repeat(301), `${'b'.repeat(299)}…`],
    [
      'a quotation that is cut with its sentence is ended',
      `${'“note”, '.repeat(50)}x. Do so.`,
      `${'“note”, '.repeat(37)}“n…”. Do so.`,
    ],
    ['each line is a sentence of its own', `${'b'.repeat(200)}\n${'c'.repeat(200)}`, `${'b'.repeat(200)}\n${'c'.repeat(200)}`],
    ['2,001 characters of many sentences have 1,999', 'd. '.repeat(667), `${'d. '.repeat(667).slice(0, 1999)}…`],
  ])('%s', (_says, text, expected) => {
    expect(cellCut(text)).toBe(expected);
  });
});
