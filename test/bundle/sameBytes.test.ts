// Are two builds of one source the same bytes? So that anybody can check what was pushed.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ADDON } from '../../build/addon';
import { AGAIN, addonAgain } from '../../build/builtAlready';

const sumsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`${folder}/${file}`))
        .digest('hex'),
    ]),
  );

test('the add-on built twice is the same', async () => {
  await addonAgain();
  const first = sumsOf(ADDON);
  expect(Object.keys(first)).toContain('Code.js');
  expect(sumsOf(AGAIN)).toEqual(first);
});

test('every package has one exact version', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
  expect(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
