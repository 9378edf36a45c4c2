/** Does Code.js declare just what Sheets shall see, documented as Sheets reads it, and use nothing that leaves the open spreadsheet? */
import { type FunctionDeclaration, type Program, parse } from 'acorn';
import { BUNDLE_NAME, type CatalogueEntry, SERVER_FUNCTIONS } from './wrappers';

export interface PackageFile {
  readonly path: string;
  readonly text: string;
}

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
export function checkScript({ path, text }: PackageFile, catalogue: readonly CatalogueEntry[]): string[] {
  let program: Program;
  try {
    program = parse(text, { ecmaVersion: 2020, sourceType: 'script' });
  } catch (error) {
    return [`${path} does not parse as an ES2020 script: ${String(error)}`];
  }
  const problems: string[] = [];
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
