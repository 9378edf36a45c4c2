/** What is pushed to Google? Bundles src/main.ts, adds the declarations, copies the manifest: dist/addon. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build, transform } from 'esbuild';
import { readCatalogue, withoutHelp } from './catalogue';
import { buildEvidence } from './evidence';
import { packedVocabulary } from './lexicon';
import { withMembers } from './members';
import { packed } from './packed';
import { withSharedCallbacks } from './sharedCallbacks';
import { shorter } from './shorter';
import { buildSidebar } from './sidebar';
import { inStages } from './stages';
import { BUNDLE_NAME, type CatalogueEntry, wrappersOf } from './wrappers';

export const ADDON = 'dist/addon';
/** Beside the add-on, not in it: what the local workbook's help, the pages and the tests read. */
export const CATALOGUE_FILE = 'dist/catalogue.json';
/** What Apps Script runs. */
const TARGET = 'es2020';
/** Leads from the add-on to its module before names were shortened. */
const BUNDLE_MAP = 'dist/Code.js.map';

/** @param folder Where to; what stands beside the add-on goes beside it. */
export async function buildAddon(folder = ADDON): Promise<readonly CatalogueEntry[]> {
  const beside = (file: string): string => join(dirname(folder), basename(file));
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const catalogue = await readCatalogue();
  const bundle = await build({
    entryPoints: ['src/main.ts'],
    outfile: `${folder}/Code.js`,
    bundle: true,
    write: false,
    metafile: true,
    minifySyntax: true,
    // An IIFE of esbuild's own carries 400 bytes that only other modules would need.
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    // Biome wants the long names in the source.
    define: { 'Number.NaN': 'NaN', 'Number.POSITIVE_INFINITY': 'Infinity' },
    plugins: [packedVocabulary, withoutHelp],
    logLevel: 'error',
  });
  const staged = inStages(
    bundle.outputFiles[0]?.text ?? '',
    bundle.metafile.inputs,
    catalogue.map(({ name }) => name),
  );
  const { code, map } = await transform(withSharedCallbacks(shorter(withMembers(await packed(staged)))), {
    banner: `var ${BUNDLE_NAME}=(()=>{`,
    minify: true,
    format: 'esm',
    target: TARGET,
    charset: 'utf8',
    sourcemap: 'external',
    sourcefile: 'Code.long.js',
    logLevel: 'error',
  });
  await writeFile(`${folder}/Code.js`, `${asOneObject(code)}\n${wrappersOf(catalogue)}`);
  await writeFile(beside(BUNDLE_MAP), map);
  await writeFile(beside(CATALOGUE_FILE), `${JSON.stringify(catalogue, null, 2)}\n`);
  await buildSidebar(folder);
  await buildEvidence(folder);
  await copyFile('appsscript.json', `${folder}/appsscript.json`);
  return catalogue;
}

/** Our exports, returned: the banner opened the function that this closes. */
function asOneObject(module: string): string {
  const exported = /export\s*\{([^}]*)\};?\s*$/.exec(module);
  if (exported === null) throw new Error('The bundle does not end with its exports.');
  const members = (exported[1] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^([\w$]+)(?: as ([\w$]+))?$/, (_all, own, name) => `${name ?? own}:${own}`));
  return `${module.slice(0, exported.index)}return{${members.join()}}})();`;
}
