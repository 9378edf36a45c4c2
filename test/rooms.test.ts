/** Who may import whom? Each folder of src sees only the rooms listed for it (design §2), and no clock or platform in the pure ones. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  data: ['domain'],
  reading: ['domain', 'data'],
  sheet: ['domain', 'data', 'reading'],
  functions: ['domain', 'data', 'reading', 'sheet'],
  '.': ['functions'],
};
/** What a pure room must not name, with why. A Date argument is turned into a Day in domain/day only. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/\bDate\.now\b|\bnew Date\(\)|performance\.now|Math\.random/, 'a clock or chance'],
  [
    /\b(?:SpreadsheetApp|HtmlService|PropertiesService|LockService|CacheService|UrlFetchApp|ScriptApp|Session|Utilities)\b/,
    'a platform',
  ],
  [/\bcatch\b/, 'a catch outside functions/call.ts'],
];
const EXCEPTIONS: Readonly<Record<string, readonly string[]>> = { 'functions/call.ts': ['a catch outside functions/call.ts'] };

const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const roomOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '.') : '.');
const importsOf = (text: string): string[] => [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '');

describe('rooms', () => {
  test.each(files)('%s imports only what its room holds', (file) => {
    const own = roomOf(file);
    for (const imported of importsOf(readFileSync(join('src', file), 'utf8'))) {
      expect(imported, 'no package ships to Google').toMatch(/^\.{1,2}\//);
      const room = roomOf(relative('src', join('src', dirname(file), imported)));
      expect(room === own || (ALLOWED[own] ?? []).includes(room), `${file} imports ${imported}`).toBe(true);
    }
  });
  test.each(files)('%s names no clock, platform or catch', (file) => {
    const text = readFileSync(join('src', file), 'utf8');
    for (const [pattern, what] of FORBIDDEN) {
      if (EXCEPTIONS[file]?.includes(what)) continue;
      expect(pattern.test(text), `${file} holds ${what}`).toBe(false);
    }
  });
  test.each(files)('%s opens with the sentence that says its question', (file) => {
    expect(readFileSync(join('src', file), 'utf8')).toMatch(/^\/\*\*\s[\s\S]*?[.?][\s\S]*?\*\//);
  });
});
