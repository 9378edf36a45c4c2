/** Would Google take what is in dist/addon, and is it exactly what we mean to push? What clasp does not catch is checked here, Code.js in `scriptCheck.ts`. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { claspAt } from './clasp';
import { EVIDENCE_FILE } from './evidence';
import { checkScript, type PackageFile } from './scriptCheck';
import { type CatalogueEntry, SERVER_FUNCTIONS } from './wrappers';

/** All that Google is asked for. The privacy page names the same two. */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];
const MANIFEST_KEYS = ['exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone'];
export const CEILING_BYTES = 977_000;
const PAGE_CEILING_BYTES = 165 * 1024;
const EVIDENCE_CEILING_BYTES = 300 * 1000;

/** Every file below the folder, and what clasp says it would push from it. */
export async function readPackage(root: string): Promise<PackageFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })));
}

export function filesClaspPushes(): string[] {
  const { printed } = claspAt()(['show-file-status', '--json'], '.');
  return (JSON.parse(printed) as { filesToPush: string[] }).filesToPush.sort();
}

/** All problems found, each a sentence; none means the package may be pushed. */
export function checkPackage(
  root: string,
  files: readonly PackageFile[],
  pushed: readonly string[],
  catalogue: readonly CatalogueEntry[],
): string[] {
  const expected = [`${root}/Code.js`, `${root}/${EVIDENCE_FILE}`, `${root}/Sidebar.html`, `${root}/appsscript.json`].sort();
  const found = files.map((file) => file.path);
  const problems: string[] = [];
  if (pushed.join() !== expected.join())
    problems.push(`clasp would push ${pushed.join(', ') || 'nothing'}, not ${expected.join(', ')}`);
  const strays = found.filter((path) => !expected.includes(path));
  if (strays.length > 0) problems.push(`stray files: ${strays.join(', ')}`);
  const bases = found.map((path) => path.replace(/\.(?:js|gs|html)$/, ''));
  if (new Set(bases).size !== bases.length) problems.push('two files share a base name');
  const manifest = files.find((file) => file.path.endsWith('appsscript.json'));
  problems.push(...(manifest === undefined ? ['the manifest is missing'] : checkManifest(manifest.text)));
  for (const file of files) {
    if (file.path.endsWith(EVIDENCE_FILE)) problems.push(...checkSize(file, EVIDENCE_CEILING_BYTES), ...checkEvidence(file));
    else if (file.path.endsWith('.html')) problems.push(...checkSize(file, PAGE_CEILING_BYTES), ...checkPage(file));
    else if (file.path.endsWith('.js')) problems.push(...checkSize(file, CEILING_BYTES), ...checkScript(file, catalogue));
  }
  return problems;
}

function checkSize({ path, text }: PackageFile, ceiling: number): string[] {
  const size = Buffer.byteLength(text);
  return size > ceiling ? [`${path} has ${size} bytes, more than ${ceiling}`] : [];
}

function checkManifest(text: string): string[] {
  let manifest: Record<string, unknown>;
  try {
    manifest = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return ['the manifest is not valid JSON'];
  }
  const problems: string[] = [];
  const keys = Object.keys(manifest).sort();
  if (keys.join() !== MANIFEST_KEYS.join()) problems.push(`the manifest has ${keys.join(', ')}, not ${MANIFEST_KEYS.join(', ')}`);
  if (manifest.runtimeVersion !== 'V8') problems.push('runtimeVersion must be V8');
  // A logged exception would carry words of the applicant's cells out of the sheet.
  if (manifest.exceptionLogging !== 'NONE') problems.push('exceptionLogging must be NONE');
  if (manifest.timeZone !== 'Etc/UTC') problems.push('timeZone must be Etc/UTC');
  const scopes = Array.isArray(manifest.oauthScopes) ? [...(manifest.oauthScopes as string[])].sort() : [];
  if (scopes.join() !== [...SCOPES].sort().join()) problems.push(`oauthScopes must be exactly ${SCOPES.join(' and ')}`);
  return problems;
}

/** Text alone, which Google takes for a page without markup. */
function checkEvidence({ path, text }: PackageFile): string[] {
  return text.includes('<') ? [`${path} holds markup`] : [];
}

/** One file that fetches nothing, runs no scriptlet, and asks only for what the server has. */
function checkPage({ path, text }: PackageFile): string[] {
  const problems: string[] = [];
  if (text.includes('<?')) problems.push(`${path} holds a scriptlet`);
  const fetched = /<(?:script|img|iframe)[^>]*\bsrc=|<link\b[^>]*\bhref=|@import\b|url\(|\bfetch\(|WebSocket/.exec(text);
  if (fetched) problems.push(`${path} fetches something: ${fetched[0]}`);
  for (const [, asked = ''] of text.matchAll(/\.(serve\w+)\(/g))
    if (!(SERVER_FUNCTIONS as readonly string[]).includes(asked))
      problems.push(`${path} asks for ${asked}, which the server has not`);
  return problems;
}
