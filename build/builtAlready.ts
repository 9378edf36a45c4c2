/** Does what stands in dist come of the files as they are? Then it need not be built again: `npm test` checks the package, and its tests read the same one. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { ADDON, buildAddon, CATALOGUE_FILE } from './addon';
import { buildHost, HOST } from './host';
import type { CatalogueEntry } from './wrappers';

interface Built {
  readonly madeOf: readonly string[];
  readonly made: readonly string[];
  readonly sumFile: string;
}
const ADDON_BUILT: Built = {
  madeOf: ['src', 'data', 'build', 'appsscript.json', 'package-lock.json'],
  made: [ADDON, CATALOGUE_FILE],
  sumFile: 'dist/addon.sum',
};
const HOST_BUILT: Built = { madeOf: ['host', 'build/host.ts', 'package-lock.json'], made: [HOST], sumFile: 'dist/host.sum' };

/** Where a second build of the same source stands. */
export const AGAIN = 'dist/again/addon';
const BUILT_AGAIN: Built = { ...ADDON_BUILT, made: [AGAIN], sumFile: 'dist/again.sum' };

/** What the check of types leaves beside the sources. */
const isNotes = (file: string): boolean => file.endsWith('.tsbuildinfo');

/** Of all names and bytes, of what is built as well: nobody has changed it since. */
function sumOf({ madeOf, made }: Built): string {
  const sum = createHash('sha256');
  for (const path of [...madeOf, ...made]) {
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    const files = isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`) : [path];
    for (const file of files.filter((one) => !isNotes(one)).sort())
      if (existsSync(file) && statSync(file).isFile()) sum.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return sum.digest('hex');
}

const isBuilt = (built: Built): boolean => existsSync(built.sumFile) && readFileSync(built.sumFile, 'utf8') === sumOf(built);
const note = (built: Built): void => writeFileSync(built.sumFile, sumOf(built));

/** As `buildAddon` in its usual folder. */
export async function addonAsItIs(): Promise<readonly CatalogueEntry[]> {
  if (isBuilt(ADDON_BUILT)) return JSON.parse(readFileSync(CATALOGUE_FILE, 'utf8')) as CatalogueEntry[];
  const catalogue = await buildAddon();
  note(ADDON_BUILT);
  return catalogue;
}

/** A second build beside the usual one, to be compared with it. */
export async function addonAgain(): Promise<void> {
  if (isBuilt(BUILT_AGAIN)) return;
  await buildAddon(AGAIN);
  note(BUILT_AGAIN);
}

/** As `buildHost`. */
export async function hostAsItIs(): Promise<void> {
  if (isBuilt(HOST_BUILT)) return;
  await buildHost();
  note(HOST_BUILT);
}
