/** Do the pages say what the code does? Every function has its page, its head is fresh, and every example on it is run. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_FILE } from '../build/addon';
import { bodyOf, headOf, PAGES, pageOf, RULES_PAGE, rulesPage } from '../build/docs';
import type { CatalogueEntry } from '../build/wrappers';
import { FEES } from '../src/data/fees';
import { CUT_SOURCES, TIER_CUTS } from '../src/data/tierCuts';
import { GUIDES } from '../src/wizard/page/guides';
import { keptAddon } from './support/addon';

const catalogue = JSON.parse(readFileSync(CATALOGUE_FILE, 'utf8')) as CatalogueEntry[];
const pages = readdirSync(PAGES).sort();
const addon = keptAddon();

/** `=NAME("text", 3, , "x")` as it would be called. */
function called(formula: string): unknown {
  const [, name = '', list = ''] = /^=(\w+)\((.*)\)$/.exec(formula) ?? [];
  const args = list.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((part) => part.trim());
  return addon.call(name, ...args.map((part) => (part === '' ? undefined : JSON.parse(part))));
}

const shown = (answer: unknown): string => (typeof answer === 'boolean' ? String(answer).toUpperCase() : String(answer));

describe('pages of the functions', () => {
  test('there is one for each function and no other', () => {
    expect(pages).toEqual(catalogue.map(({ name }) => `${name}.md`).sort());
  });
  test.each(catalogue)('$name: the head is what the build writes', (entry) => {
    expect(readFileSync(pageOf(entry.name), 'utf8').startsWith(headOf(entry))).toBe(true);
  });
  const examples = pages.flatMap((page) =>
    [...readFileSync(`${PAGES}/${page}`, 'utf8').matchAll(/^\| `(=[A-Z_]+\(.*\))` \| `(.*)` \|$/gm)].map((match) => ({
      formula: match[1] ?? '',
      answer: match[2] ?? '',
    })),
  );
  test.each(catalogue)('$name: below the head stands what it answers, by hand', ({ name }) => {
    expect(bodyOf(readFileSync(pageOf(name), 'utf8'))).toMatch(/\S[\s\S]{100}/);
  });
  test.each(catalogue)('$name has its line in README', ({ name }) => {
    expect(readFileSync('README.md', 'utf8')).toMatch(
      new RegExp(`^\\| \\[\`=${name}\\(.*\\)\`\\]\\(${pageOf(name)}\\) \\| .+ \\|$`, 'm'),
    );
  });
  const tests = readdirSync('test/functions').map((file) => readFileSync(`test/functions/${file}`, 'utf8'));
  test.each(catalogue)('$name is called by a test in test/functions', ({ name }) => {
    expect(tests.some((text) => text.includes(`'${name}'`))).toBe(true);
  });
  test('hold examples', () => {
    expect(examples.length).toBeGreaterThan(20);
  });
  test.each(examples)('$formula answers $answer', ({ formula, answer }) => {
    expect(shown(called(formula))).toBe(answer);
  });
});

test('the page of the rules is what the build writes', () => {
  expect(readFileSync(RULES_PAGE, 'utf8')).toBe(rulesPage());
});

describe('the page of the tier rule', () => {
  const page = readFileSync('docs/rules/tier.md', 'utf8');
  test.each(Object.entries(TIER_CUTS))('names the threshold %s as SETTINGS does, with its value and source', (id, row) => {
    const value = row.unit === 'share' ? `${row.value * 100}%` : String(row.value);
    expect(page).toContain(`| ${row.label} | ${value} | ${CUT_SOURCES[id as keyof typeof CUT_SOURCES]} |`);
  });
});

test('the page of the data names each season of which prices are known, and the day they were checked', () => {
  const [line = ''] = /^\| `data\/fees\.ts` \|.*$/m.exec(readFileSync('docs/data.md', 'utf8')) ?? [];
  const [, checked = ''] = /Checked (\d{4}-\d\d-\d\d)/.exec(readFileSync('src/data/fees.ts', 'utf8')) ?? [];
  for (const words of [checked, ...FEES.map(({ season }) => String(season))]) expect(line).toContain(words);
});

describe('the page of the guides', () => {
  const page = readFileSync('docs/guides.md', 'utf8');
  test.each(GUIDES)('names $id with the audience and the address that the Help pane gives', ({ id, writtenFor, address }) => {
    expect(page).toMatch(new RegExp(`^\\| ${id} \\| \\[.*\\]\\(${address}\\) \\| ${writtenFor} \\|`, 'm'));
  });
});

describe('the surprises of the platform', () => {
  const rows = readFileSync('docs/platform.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| what |'))
    .map((line) => line.split(' | '));

  test.each(rows.map((row) => [row[0]?.slice(2) ?? '', row.at(-1) ?? ''] as const))('%s', (_what, pinned) => {
    const files = [...pinned.matchAll(/`(test\/[\w/.]+\.ts)`/g)].map(([, file = '']) => file);
    // What no test can show says so.
    if (files.length === 0) expect(pinned).toMatch(/^(?:no test|not tried|package check)/);
    for (const file of files) expect(existsSync(file), file).toBe(true);
  });
});
