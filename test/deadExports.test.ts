/** Is every export of src imported by somebody? What only a test imports is named here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDERS = ['src', 'build', 'host', 'bench', 'test'];
/** What the sheet calls, by the names that the build writes. */
const ENTRY = 'src/main.ts';

/** What a test reads alone, though no other file of the project does. */
const READ_BY_TESTS: readonly string[] = [
  // Held against the cells it was learned from.
  'src/data/lexicon/opinions.ts LEARNED_FROM',
  // Held against the table of docs/rules/tier.md; no formula needs them.
  'src/data/tierCuts.ts CUT_SOURCES',
  'src/domain/reasonCode.ts PHRASES',
  // What a public function of the same file is made of, tried by itself.
  'src/planning/row/pageForRow.ts factsForRow',
  // Types of what a test builds.
  'src/domain/applicationStatus.ts StatusColumns',
  'src/domain/season/phaseDays.ts PHASES',
  'src/domain/season/phases.ts PhaseInput',
  // Tried on tables that have a day more.
  'src/data/keyDates.ts newestWhole',
];

/** Tried, and not asked by any room yet. */
const NOT_ASKED_YET: readonly string[] = [];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file)),
);
const textOf = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));

const EXPORT = /^export (?:declare )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const IMPORT = /(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'([^']+)'/g;

function fileAt(from: string, path: string): string | undefined {
  const at = join(dirname(from), path);
  return [at, `${at}.ts`, `${at}.tsx`].find((file) => textOf.has(file) && existsSync(file));
}

/** `file name` of all that the files of a folder import. */
const importedBy = (isReader: (file: string) => boolean): Set<string> =>
  new Set(
    files.filter(isReader).flatMap((from) =>
      [...(textOf.get(from) ?? '').matchAll(IMPORT)].flatMap(([, names = '', path = '']) => {
        const file = fileAt(from, path);
        const each = names.split(',').map(
          (name) =>
            name
              .trim()
              .replace(/^type /, '')
              .split(' as ')[0] ?? '',
        );
        return file === undefined ? [] : each.filter((name) => name !== '').map((name) => `${file} ${name}`);
      }),
    ),
  );

const exported = files
  .filter((file) => file.startsWith('src/') && file !== ENTRY && !NOT_ASKED_YET.includes(file))
  .flatMap((file) => [...(textOf.get(file) ?? '').matchAll(EXPORT)].map(([, name]) => `${file} ${name}`));
const byAll = importedBy(() => true);
const byWork = importedBy((file) => !file.startsWith('test/'));

test('every export has somebody who imports it', () => {
  expect(exported.length).toBeGreaterThan(500);
  expect(exported.filter((one) => !byAll.has(one))).toEqual([]);
});

test('what only tests import is named above', () => {
  expect(exported.filter((one) => !byWork.has(one)).sort()).toEqual([...READ_BY_TESTS].sort());
});
