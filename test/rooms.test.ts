/** Who may import whom? Each folder of src sees only the rooms listed for it (design §2), and no clock or platform in the pure ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  reading: ['domain', 'data'],
  sheet: ['domain', 'data', 'reading', 'show'],
  evidence: ['domain', 'data', 'reading', 'sheet'],
  show: ['domain', 'data', 'reading', 'sheet'],
  planning: ['domain', 'data', 'reading', 'sheet', 'show'],
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
  'wizard/page/useAsk.ts': ['a catch outside functions/call.ts'],
};
/** The one room that speaks to Google; its clock is still the person's, handed in. The page has the person's own. */
const PLATFORM_ROOM = /^google\//;
const CLOCK_FILE = 'wizard/page/server.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
const roomOf = (file: string): string =>
  /^wizard\/\w+/.exec(file)?.[0] ?? (file.includes('/') ? (file.split('/')[0] ?? '.') : '.');
/** Packages that may ship: a check of what arrives from the page, and what draws the page. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  google: /^valibot$/,
  'wizard/steps': /^papaparse$/,
  'wizard/page': /^preact(?:\/hooks)?$/,
};
const importsOf = (text: string): string[] => [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');

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
  test.each(files)('%s opens with the sentence that says its question', (file) => {
    expect(readFileSync(join('src', file), 'utf8')).toMatch(/^\/\*\*\s[\s\S]*?[.?][\s\S]*?\*\//);
  });
});
