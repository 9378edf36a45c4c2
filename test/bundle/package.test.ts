/** Is the package what Google takes, and does the check notice when it is not? */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { ADDON, CATALOGUE_FILE } from '../../build/addon';
import { checkPackage, filesClaspPushes, readPackage } from '../../build/packageCheck';
import type { PackageFile } from '../../build/scriptCheck';
import { BUNDLE_NAME, type CatalogueEntry, SERVER_FUNCTIONS } from '../../build/wrappers';
import { CATALOGUE } from '../../src/functions/catalogue';
import { freshAddon } from '../support/addon';

const catalogue = JSON.parse(readFileSync(CATALOGUE_FILE, 'utf8')) as CatalogueEntry[];
let files: PackageFile[] = [];
let pushed: string[] = [];

beforeAll(async () => {
  files = await readPackage(ADDON);
  pushed = filesClaspPushes();
});

/** The others are blank: to parse the script again for each fault of another file takes most of the time. */
const changed = (path: string, change: (text: string) => string): PackageFile[] =>
  files.map((file) => ({ ...file, text: file.path.endsWith(path) ? change(file.text) : '' }));
const problems = (some: readonly PackageFile[] = files, pushes: readonly string[] = pushed): string[] =>
  checkPackage(ADDON, some, pushes, catalogue);

describe('the package as built', () => {
  test('has no problem', () => {
    expect(problems()).toEqual([]);
  });
  test('is exactly the script, the evidence, the page of the sidebar and the manifest', () => {
    expect(pushed).toEqual([
      'dist/addon/Code.js',
      'dist/addon/Evidence.html',
      'dist/addon/Sidebar.html',
      'dist/addon/appsscript.json',
    ]);
  });
  test('declares each function with its parameters, and its alias', () => {
    const { context } = freshAddon();
    const globals = context as Record<string, { length: number }>;
    for (const { name, parameters } of catalogue) {
      expect(globals[name]?.length).toBe(parameters.length);
      expect(globals[`MS_${name}`]).toBeTypeOf('function');
    }
  });
  test('runs a function for each name of the catalogue and no other', () => {
    expect(Object.keys(CATALOGUE)).toEqual(catalogue.map(({ name }) => name));
  });
  test('an alias answers as its function', () => {
    expect(freshAddon().call('MS_VISA_OK', 'J-1 only', 'J-1')).toBe(true);
  });
  test('adds to the globals of the script its functions, their aliases and its one object, nothing else', () => {
    const context = createContext({});
    const before = new Set(Object.getOwnPropertyNames(context));
    new Script(files.find((file) => file.path.endsWith('Code.js'))?.text ?? '').runInContext(context);
    const added = Object.getOwnPropertyNames(context).filter((name) => !before.has(name));
    const own = catalogue.flatMap(({ name }) => [name, `MS_${name}`]);
    // A name that ends so is one that no cell can call.
    expect(BUNDLE_NAME).toMatch(/_$/);
    expect(added.sort()).toEqual([BUNDLE_NAME, ...own, ...SERVER_FUNCTIONS].sort());
  });
});

describe('the check notices', () => {
  test.each([
    [
      'exceptions that are logged outside the sheet',
      'appsscript.json',
      (text: string) => text.replace('"NONE"', '"STACKDRIVER"'),
      'exceptionLogging must be NONE',
    ],
    [
      'a third scope',
      'appsscript.json',
      (text: string) => text.replace('"oauthScopes": [', '"oauthScopes": ["https://www.googleapis.com/auth/drive",'),
      'oauthScopes must be exactly',
    ],
    ['an addOns section', 'appsscript.json', (text: string) => text.replace('{', '{"addOns": {},'), 'the manifest has addOns'],
    ['a manifest that is no JSON', 'appsscript.json', () => '{', 'the manifest is not valid JSON'],
    ['another runtime', 'appsscript.json', (text: string) => text.replace('"V8"', '"STABLE"'), 'runtimeVersion must be V8'],
    [
      'syntax V8 of Apps Script refuses',
      'Code.js',
      (text: string) => `${text}\nclass A { #x = 1 }`,
      'does not parse as an ES2020 script',
    ],
    ['a network call', 'Code.js', (text: string) => text.replace("call('TIER'", "call(UrlFetchApp, 'TIER'"), 'uses UrlFetchApp'],
    ['a statement at load', 'Code.js', (text: string) => `${text}\nTIER();`, 'runs a statement while loading'],
    ['a stray global', 'Code.js', (text: string) => `${text}\nfunction HELPER() {}`, 'HELPER'],
    [
      'a renamed parameter',
      'Code.js',
      (text: string) => text.replace('function TIER(programs,', 'function TIER(rows,'),
      'TIER: @param programs',
    ],
    [
      'JSDoc that is not right above',
      'Code.js',
      (text: string) =>
        text.replace(' * @customfunction\n */\nfunction TIER', ' * @customfunction\n */\n\nvar gap;\nfunction TIER'),
      'TIER: @customfunction must be the last tag',
    ],
    [
      'a page that fetches',
      'Sidebar.html',
      (text: string) => text.replace('</head>', '<script src="https://example.org/x.js"></script></head>'),
      'fetches something',
    ],
    ['a scriptlet', 'Sidebar.html', (text: string) => text.replace('</body>', '<?= data ?></body>'), 'holds a scriptlet'],
    [
      'a question nobody answers',
      'Sidebar.html',
      (text: string) => text.replace('.serveSidebar(', '.serveOther('),
      'asks for serveOther',
    ],
    ['a page over its ceiling', 'Sidebar.html', (text: string) => `${text}${'x'.repeat(150_000)}`, 'bytes, more than'],
    ['a bundle over the ceiling', 'Code.js', (text: string) => `${text}\n//${'x'.repeat(200_000)}`, 'bytes, more than'],
  ])('%s', (_what, path, change, problem) => {
    expect(problems(changed(path, change)).join('\n')).toContain(problem);
  });
  test('a missing manifest', () => {
    expect(problems(changed('.json', String).filter(({ text }) => text === ''))).toContain('the manifest is missing');
  });
  test('a stray file, and clasp pushing something else', () => {
    const stray = { path: `${ADDON}/notes/Extra.html`, text: '' };
    expect(problems([...changed('.json', String), stray], [...pushed, stray.path])).toEqual(
      expect.arrayContaining([`stray files: ${stray.path}`, expect.stringContaining('clasp would push')]),
    );
  });
});
