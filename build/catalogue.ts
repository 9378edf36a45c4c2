/** How does the catalogue come apart: its help for pages and completion, its functions for what is pushed? */
import { readFile, rm } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import type { Help } from '../src/functions/help';
import type { CatalogueEntry } from './wrappers';

const FILE = 'src/functions/catalogue.ts';

/** From the same TypeScript the add-on is made of. */
export async function readCatalogue(): Promise<CatalogueEntry[]> {
  const outfile = 'dist/catalogue.mjs';
  await build({ entryPoints: [FILE], outfile, bundle: true, format: 'esm', platform: 'node', logLevel: 'error' });
  const { CATALOGUE } = (await import(`${pathToFileURL(outfile).href}?${Date.now()}`)) as {
    CATALOGUE: Readonly<Record<string, { readonly help: Help }>>;
  };
  await rm(outfile);
  return Object.entries(CATALOGUE).map(([name, { help }]) => ({ name, ...help }));
}

/** Every call to Google loads what is pushed, and the help stands there as JSDoc: each entry keeps what runs it. */
export const withoutHelp: Plugin = {
  name: 'without help',
  setup(build) {
    build.onLoad({ filter: /functions[\\/]catalogue\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/\bhelp: \w+, /g, ''),
      loader: 'ts',
    }));
  },
};
