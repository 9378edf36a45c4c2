/** Do the pages and the comments name only what the repository holds: files, commands, functions, no document from elsewhere? */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../src/functions/catalogue';

const ROOTS = ['src', 'test', 'build', 'host', 'bench', 'docs', 'data', 'samples'];
const inFolders = ROOTS.flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).map((name) => join(root, name).replaceAll('\\', '/')),
);
const atTop = readdirSync('.').filter((name) => name.includes('.'));
const known = [...ROOTS, ...atTop, ...inFolders];
const scripts = Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts);

const pages = known.filter((name) => name.endsWith('.md'));
const code = inFolders.filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'));

/** A gap (`KIND.tsv`), what a command makes, a date that was typed, a download of an agency. */
const NOT_OURS = /\b[A-Z]{4,}\b|^dist\b|^[\d/]+$|^[A-Z]\w+\.csv$/;
/** A file or folder by the end of its path, with or without what a module's name ends in. */
const ENDS = new Set(
  known.flatMap((name) => {
    const parts = name.split('/');
    const ends = parts.map((_, at) => parts.slice(at).join('/'));
    return [...ends, ...ends.map((end) => end.replace(/\.tsx?$/, ''))];
  }),
);
const isHere = (path: string): boolean => ENDS.has(path.replace(/^(?:\.\.?\/)+|\/$/g, '')) || NOT_OURS.test(path);

/** `src/reading/program`, `cellReader.ts`, `roster/lineKinds`: what stands in marks of code and can only be a path. */
const PATH = /^(?:[\w.@-]+\/)+[\w.-]*$|^[\w.-]+\.(?:tsx?|md|json|csv|tsv|txt|html|css)$/;
const marked = (text: string): string[] =>
  [...text.replace(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);

describe.each(pages)('%s', (page) => {
  const text = readFileSync(page, 'utf8');
  test('names files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, path = '']) => path);
    expect([...marked(text).filter((words) => PATH.test(words)), ...links].filter((path) => !isHere(path))).toEqual([]);
  });
  test('names commands that are there', () => {
    const run = [...text.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
    expect(run.filter((name) => ![...scripts, 'audit', 'ci', 'install'].includes(name))).toEqual([]);
  });
  test('names functions that are there', () => {
    const called = marked(text).flatMap((words) =>
      [...words.matchAll(/=(?:MS_)?([A-Z]+(?:_[A-Z]+)*)\(/g)].map(([, name = '']) => name),
    );
    expect(called.filter((name) => !(name in CATALOGUE))).toEqual([]);
  });
});

test.each(code)('%s names pages that are there', (file) => {
  const named = readFileSync(file, 'utf8').match(/\bdocs\/[\w/.-]+\.md\b/g) ?? [];
  expect(named.filter((page) => !known.includes(page))).toEqual([]);
});

/** Written so that this file does not name them. */
const FROM_ELSEWHERE =
  /§ ?\d|\bissue \d|\b[Tt]he desig[n]\b|\(desig[n]\b|guide-rule[s]|house-styl[e]|tier-case[s]|layou[t]\.md|share[d]\//;
test.each([...pages, ...code])('%s gives the reason itself, and cites no document from elsewhere', (file) => {
  expect(FROM_ELSEWHERE.exec(readFileSync(file, 'utf8'))?.[0] ?? '').toBe('');
});

test('the commands of CONTRIBUTING are those of package.json', () => {
  const [, listed = ''] = /^## The commands\n(.*)$/m.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const named = new Set([...listed.matchAll(/`npm (?:run )?([a-z]+)`/g)].map(([, name = '']) => name));
  expect([...named].sort()).toEqual(scripts.filter((name) => !name.startsWith('pre')).sort());
});
