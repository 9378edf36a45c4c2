/** Does what stands in dist come of the files as they are? Then it need not be built again: `npm test` checks the package, and its tests read the same one. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { ADDON, buildAddon, CATALOGUE_FILE } from './addon';
import type { CatalogueEntry } from './wrappers';

const MADE_OF = ['src', 'data', 'build', 'appsscript.json', 'package-lock.json'];
const MADE = [ADDON, CATALOGUE_FILE];
const SUM_FILE = 'dist/addon.sum';

/** Of all names and bytes, of what is built as well: nobody has changed it since. */
function sumOf(paths: readonly string[]): string {
  const sum = createHash('sha256');
  for (const path of paths) {
    const isFolder = existsSync(path) && statSync(path).isDirectory();
    const files = isFolder ? readdirSync(path, { recursive: true, encoding: 'utf8' }).map((file) => `${path}/${file}`) : [path];
    for (const file of files.sort())
      if (existsSync(file) && statSync(file).isFile()) sum.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return sum.digest('hex');
}

/** As `buildAddon` in its usual folder. */
export async function addonAsItIs(): Promise<readonly CatalogueEntry[]> {
  const now = () => sumOf([...MADE_OF, ...MADE]);
  if (existsSync(SUM_FILE) && readFileSync(SUM_FILE, 'utf8') === now())
    return JSON.parse(readFileSync(CATALOGUE_FILE, 'utf8')) as CatalogueEntry[];
  const catalogue = await buildAddon();
  writeFileSync(SUM_FILE, now());
  return catalogue;
}
