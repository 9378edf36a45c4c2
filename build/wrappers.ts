/** How do the functions of the catalogue become what Sheets sees? Top-level declarations with real parameter names and JSDoc. */
import { ENTRIES } from '../src/google/server/entryNames';

export interface CatalogueEntry {
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly text: string; readonly example: string }[];
  readonly returns: string;
  readonly examples: readonly string[];
}

/** Triggers, menu items and the sidebar's question call into the bundle by name. */
export const SERVER_FUNCTIONS = ENTRIES;

/** Ends in `_`, so that neither a cell nor a page can call it (docs/platform.md). */
export const BUNDLE_NAME = 'MatchSheet_';

/** Esbuild drops JSDoc and hides what it bundles, so the declarations are written here and call into the bundle. */
export function wrappersOf(catalogue: readonly CatalogueEntry[]): string {
  return [...catalogue.map((entry) => `${documented(entry)}\n${alias(entry)}`), ...SERVER_FUNCTIONS.map(serverFunction)].join(
    '\n',
  );
}

function documented(entry: CatalogueEntry): string {
  const names = entry.parameters.map((parameter) => parameter.name);
  const lines = [
    entry.summary,
    '',
    ...entry.parameters.map((parameter) => `@param ${parameter.name} ${parameter.text}`),
    `@return ${entry.returns}`,
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\nfunction ${entry.name}(${names.join(', ')}) { return ${BUNDLE_NAME}.call('${entry.name}', arguments); }\n`;
}

const serverFunction = (name: string): string =>
  `function ${name}(argument) { return ${BUNDLE_NAME}.onServer('${name}', argument); }`;

/** For sheets where another add-on owns the short name; not in the completion list, so it names no parameters. */
const alias = ({ name }: CatalogueEntry): string => `function MS_${name}() { return ${name}(...arguments); }\n`;
