/** Would Google take what is in dist/addon, and is it exactly what we mean to push? What clasp does not catch is checked here. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type FunctionDeclaration, type Program, parse } from 'acorn';
import { claspAt } from './clasp';
import { EVIDENCE_FILE } from './evidence';
import { BUNDLE_NAME, type CatalogueEntry, SERVER_FUNCTIONS } from './wrappers';

/** All that Google is asked for. The privacy page names the same two. */
export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];
const MANIFEST_KEYS = ['exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone'];
/** Services of Google that reach beyond the open spreadsheet, or keep something where its owner does not see it. */
export const SERVICES_NOT_USED = [
  'UrlFetchApp',
  'DriveApp',
  'MailApp',
  'GmailApp',
  'CalendarApp',
  'ContactsApp',
  'DocumentApp',
  'FormApp',
  'Jdbc',
  'LanguageApp',
  'Maps',
  'PropertiesService',
  'CacheService',
  'ScriptApp',
  'Session',
  'Logger',
] as const;
/** Calls that leave the open spreadsheet, and ones that a scope or the platform forbids. */
const FORBIDDEN = new RegExp(
  `\\bopenBy(?:Id|Url)\\b|SpreadsheetApp\\s*\\.\\s*(?:create|getActiveRangeList)\\b|\\b(?:${SERVICES_NOT_USED.join('|')})\\s*[.,)]|\\bconsole\\s*\\.|\\beval\\s*\\(|\\bnew Function\\b|\\bsetTimeout\\b|\\bfetch\\s*\\(`,
);
/** Built-in names of Sheets close to ours; a custom function of such a name would never be called. */
const BUILT_IN = new Set([
  'RANK',
  'INDEX',
  'MATCH',
  'FILTER',
  'SORT',
  'LARGE',
  'IMPORTRANGE',
  'QUERY',
  'SPLIT',
  'TRIM',
  'VALUE',
  'TYPE',
  'CELL',
  'ROWS',
]);
export const CEILING_BYTES = 917_500;
const PAGE_CEILING_BYTES = 165 * 1024;
const EVIDENCE_CEILING_BYTES = 300 * 1000;

export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

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
  for (const file of files.filter((one) => one.path.endsWith('.html')))
    problems.push(...(file.path.endsWith(EVIDENCE_FILE) ? checkEvidence(file) : checkPage(file)));
  for (const file of files.filter((one) => one.path.endsWith('.js'))) problems.push(...checkScript(file, catalogue));
  return problems;
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
  const problems: string[] = [];
  const size = Buffer.byteLength(text);
  if (size > EVIDENCE_CEILING_BYTES) problems.push(`${path} has ${size} bytes, more than ${EVIDENCE_CEILING_BYTES}`);
  if (text.includes('<')) problems.push(`${path} holds markup`);
  return problems;
}

/** One file that fetches nothing, runs no scriptlet, and asks only for what the server has. */
function checkPage({ path, text }: PackageFile): string[] {
  const problems: string[] = [];
  const size = Buffer.byteLength(text);
  if (size > PAGE_CEILING_BYTES) problems.push(`${path} has ${size} bytes, more than ${PAGE_CEILING_BYTES}`);
  if (text.includes('<?')) problems.push(`${path} holds a scriptlet`);
  const fetched = /<(?:script|img|iframe)[^>]*\bsrc=|<link\b[^>]*\bhref=|@import\b|url\(|\bfetch\(|WebSocket/.exec(text);
  if (fetched) problems.push(`${path} fetches something: ${fetched[0]}`);
  for (const [, asked = ''] of text.matchAll(/\.(serve\w+)\(/g))
    if (!(SERVER_FUNCTIONS as readonly string[]).includes(asked))
      problems.push(`${path} asks for ${asked}, which the server has not`);
  return problems;
}

function checkScript({ path, text }: PackageFile, catalogue: readonly CatalogueEntry[]): string[] {
  let program: Program;
  try {
    program = parse(text, { ecmaVersion: 2020, sourceType: 'script' });
  } catch (error) {
    return [`${path} does not parse as an ES2020 script: ${String(error)}`];
  }
  const problems: string[] = [];
  const size = Buffer.byteLength(text);
  if (size > CEILING_BYTES) problems.push(`${path} has ${size} bytes, more than ${CEILING_BYTES}`);
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) problems.push(`${path} uses ${forbidden[0]}`);
  const names: string[] = [];
  for (const statement of program.body) {
    if (statement.type === 'FunctionDeclaration') {
      names.push(statement.id.name);
      problems.push(...checkDeclaration(statement, text, catalogue));
    } else if (statement.type === 'VariableDeclaration') {
      for (const declared of statement.declarations) if (declared.id.type === 'Identifier') names.push(declared.id.name);
    } else if (!(statement.type === 'ExpressionStatement' && 'directive' in statement)) {
      problems.push(`${path} runs a statement while loading: ${text.slice(statement.start, statement.start + 40)}`);
    }
  }
  const expected = [BUNDLE_NAME, ...catalogue.flatMap(({ name }) => [name, `MS_${name}`]), ...SERVER_FUNCTIONS].sort();
  if (names.sort().join() !== expected.join()) problems.push(`${path} declares ${names.join(', ')}, not ${expected.join(', ')}`);
  return problems;
}

/** A documented function: JSDoc right above, `@customfunction` last, parameters equal to the signature, a name Sheets takes. */
function checkDeclaration(declaration: FunctionDeclaration, text: string, catalogue: readonly CatalogueEntry[]): string[] {
  const name = declaration.id.name;
  const entry = catalogue.find((one) => one.name === name);
  if (entry === undefined) return [];
  const comment = /\/\*\*((?:(?!\*\/|\/\*\*)[\s\S])*)\*\/\n$/.exec(text.slice(0, declaration.start))?.[1] ?? '';
  const documented = [...comment.matchAll(/@param (\w+) (.*)/g)].map((match) => match[1]);
  const signature = declaration.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : '?'));
  const problems: string[] = [];
  if (!/@customfunction\s*$/.test(comment))
    problems.push(`${name}: @customfunction must be the last tag right above the function`);
  if (documented.join() !== signature.join())
    problems.push(`${name}: @param ${documented.join(', ')} differs from (${signature.join(', ')})`);
  if (signature.join() !== entry.parameters.map((parameter) => parameter.name).join())
    problems.push(`${name}: the signature differs from the catalogue`);
  if (/_$/.test(name) || /^[A-Z]{1,3}\d+$/.test(name) || BUILT_IN.has(name))
    problems.push(`${name}: the name is private, a cell address or a built-in`);
  if (/<\w|>/.test(comment.replace(/[<>]=?\s?\d/g, ''))) problems.push(`${name}: the help holds markup`);
  return problems;
}
