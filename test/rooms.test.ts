/** Who may import whom? Each folder of src sees only the rooms listed for it, and no clock or platform in the pure ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  reading: ['domain', 'data'],
  sheet: ['domain', 'data', 'reading', 'show'],
  evidence: ['domain', 'data', 'reading', 'sheet'],
  show: ['domain', 'data', 'reading', 'sheet', 'evidence'],
  planning: ['domain', 'data', 'reading', 'sheet', 'evidence', 'show'],
  functions: ['domain', 'data', 'reading', 'sheet', 'evidence', 'show', 'planning'],
  mentor: ['domain', 'data', 'reading', 'sheet', 'show', 'planning'],
  google: ['domain', 'data', 'reading', 'sheet', 'evidence', 'show', 'planning', 'functions', 'mentor'],
  // Pure steps, and the page: it gets from the other rooms names and types, never a rule.
  'wizard/steps': ['domain', 'reading', 'sheet'],
  'wizard/page': ['domain', 'reading', 'sheet', 'functions', 'google', 'wizard/steps'],
  '.': ['functions', 'google'],
};
/** What a pure room must not name, with why. A Date argument is turned into a Day in domain/day only. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\)|performance\.now|Math\.random/, 'a clock or chance'],
  [
    /\b(?:SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|UrlFetchApp|ScriptApp|Session|Utilities)\b/,
    'a platform',
  ],
  [/\bcatch\b/, 'a catch outside functions/call.ts'],
  // The parser of tables could download; it is handed text alone.
  [/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|download: ?true/, 'the network'],
  [/innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet/, 'markup made of text'],
];
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = {
  'functions/call.ts': ['a catch outside functions/call.ts'],
  'google/server/serve.ts': ['a catch outside functions/call.ts'],
  'google/workbook/daysOfZone.ts': ['a catch outside functions/call.ts'],
  'google/change/typedColumns.ts': ['a catch outside functions/call.ts'],
  'google/server/locked.ts': ['a catch outside functions/call.ts'],
  'wizard/page/useAsk.ts': ['a catch outside functions/call.ts'],
};
/** The one room that speaks to Google; its clock is still the person's, handed in. The page has the person's own. */
const PLATFORM_ROOM = /^google\//;
const CLOCK_FILE = 'wizard/page/server.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string =>
  /^wizard\/\w+/.exec(file)?.[0] ?? (file.includes('/') ? (file.split('/')[0] ?? '.') : '.');
/** Packages that may ship: what reads tables and draws the page; none to Code.js. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'wizard/steps': /^papaparse$/,
  'wizard/page': /^preact(?:\/hooks)?$/,
};
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
/** Whatever its form: with names or types, for its effect alone, passed on, asked for while running. */
const importsOf = (text: string): string[] =>
  [...withoutComments(text).matchAll(/(?<![\w.'"`])(?:from|import|require)\s*\(?\s*(['"`])([\w.@/-]+)\1/g)].map(
    (match) => match[2] ?? '',
  );

test.each([
  ["import { a } from './a';", './a'],
  ["import a from './a';", './a'],
  ["import * as a from './a';", './a'],
  ["import type { A } from './a';", './a'],
  ["import {\n  a,\n  b,\n} from './a';", './a'],
  ["import './a';", './a'],
  ['import "./a";', './a'],
  ["export { a } from './a';", './a'],
  ["export type { A } from './a';", './a'],
  ["export * from './a';", './a'],
  ["const a = await import('./a');", './a'],
  ["type A = import('./a').A;", './a'],
  ["const a = require('./a');", './a'],
  ['const a = await import(`./a`);', './a'],
])('sees the import in %j', (text, imported) => {
  expect(importsOf(text)).toEqual([imported]);
});

/** The words of the comment that a file opens with, on its first line. */
const openingOf = (text: string): string => {
  const comment = /^\/\*\*(?<block>[\s\S]*?)\*\/|^(?<lines>(?:\/\/.*\n)+)/.exec(text)?.groups;
  return (comment?.block ?? comment?.lines ?? '')
    .replace(/^[ \t]*(?:\*|\/\/)/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
};
/** Its first sentence, if it is one: at least four words up to a full stop or a question mark. */
const firstSentenceOf = (text: string): string => {
  const [sentence = ''] = /^.*?[.?](?= |$)/.exec(openingOf(text)) ?? [];
  return sentence.split(' ').length >= 4 ? sentence : '';
};

test.each([
  ['/** Who may import whom? And more. */\n', 'Who may import whom?'],
  ['/**\n * Who may import\n * whom? And more.\n */\n', 'Who may import whom?'],
  ['// Who may import whom? And\n// more.\nimport a', 'Who may import whom?'],
  ['/** The file main.ts is what it names. */', 'The file main.ts is what it names.'],
  ["import './a';\n/** Who may import whom? */", ''],
  ['\n/** Who may import whom? */', ''],
  ['/** Who imports whom? */', ''],
  ['/** Who may import whom */', ''],
  ['/* Who may import whom? */', ''],
])('finds the opening sentence of %j', (text, sentence) => {
  expect(firstSentenceOf(text)).toBe(sentence);
});

describe('rooms', () => {
  test.each(files)('%s imports only what its room holds', (file) => {
    const own = roomOf(file);
    for (const imported of importsOf(readFileSync(join('src', file), 'utf8'))) {
      if (PACKAGES[own]?.test(imported)) continue;
      expect(imported, 'no other package ships to Google').toMatch(/^\.{1,2}\//);
      const target = relative('src', join('src', dirname(file), imported));
      const room = roomOf(target);
      expect(room === own || (ALLOWED[own] ?? []).includes(room), `${file} imports ${imported}`).toBe(true);
    }
  });
  test.each(files)('%s names no clock, platform or catch', (file) => {
    const text = readFileSync(join('src', file), 'utf8');
    for (const [pattern, what] of FORBIDDEN) {
      if (what === 'a clock or chance' && file === CLOCK_FILE) continue;
      if (EXCEPTIONS[file]?.includes(what) || (what === 'a platform' && PLATFORM_ROOM.test(file))) continue;
      expect(pattern.test(text), `${file} holds ${what}`).toBe(false);
    }
  });
  test.each(files)('%s opens with a doc comment', (file) => {
    expect(readFileSync(join('src', file), 'utf8')).toMatch(/^\/\*\*/);
  });
});

const everyFile = ['src', 'test', 'build', 'bench', 'host'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|mjs|js)$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
);

test.each(everyFile)('%s opens with the sentence that says its question', (file) => {
  expect(firstSentenceOf(readFileSync(file, 'utf8'))).not.toBe('');
});

/** Folders of test that stand for no room: what holds for the whole, and what the tests stand on. */
const BESIDE_ROOMS = ['build', 'bundle', 'cases', 'e2e', 'faults', 'golden', 'host', 'pages', 'rosters', 'support'];
test('test mirrors src: each folder is a room, or stands beside them by name', () => {
  const folders = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && file.includes('/'))
    .map(dirname);
  const rooms = new Set(files.flatMap((file) => [dirname(file), file.split('/')[0] ?? '']));
  const strays = folders.filter((folder) => !rooms.has(folder) && !BESIDE_ROOMS.includes(folder.split('/')[0] ?? ''));
  expect([...new Set(strays)]).toEqual([]);
});
test('test/functions holds functions, each under its name; what holds across them stands in test/bundle', () => {
  const functions = readdirSync('src/functions').map((file) => file.replace(/\.ts$/, ''));
  const strays = readdirSync('test/functions').filter((file) => !functions.some((name) => file.startsWith(name)));
  expect(strays).toEqual([]);
});
