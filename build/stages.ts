/** What of the module is made when? Nothing as it is loaded, since each call of a cell loads it anew: what the functions of columns need at their call, the rest at the first call of another. */
import { type Comment, type Node, type Program, parse } from 'acorn';
import type { Metafile } from 'esbuild';
import { isMadeLater, namesIn } from './madeLater';

/** The functions that fill columns. Every function that needs no file besides theirs is answered without making the rest. */
const COLUMNS = ['TIER', 'VISA_OK', 'IMG_SHARE', 'WHY', 'SCORE', 'HOW_READ', 'PROFILE_READ', 'REGION'];
/** What every call passes through names all functions, and needs none of their values. */
const DOORS = ['src/main.ts', 'src/google/workbook/daysOfZone.ts', 'src/functions/call.ts', 'src/functions/catalogue.ts'];

type Imports = Metafile['inputs'];

/**
 * The module in two stages. It does the same: whatever a file imports is made before it, as in the module.
 * @param names The functions of the catalogue.
 * @throws Error where the first stage is made from a value of the second, or a statement is neither a declaration nor an expression.
 */
export function inStages(module: string, imports: Imports, names: readonly string[]): string {
  const ofColumns = reached(COLUMNS.map(fileOf), imports);
  const isOfColumns = (name: string): boolean => [...reached([fileOf(name)], imports)].every((file) => ofColumns.has(file));
  const comments: Comment[] = [];
  const { body } = parse(module, { ecmaVersion: 2020, sourceType: 'module', onComment: comments });
  // The last one first, as the file of a statement is the nearest above it.
  const files = comments
    .map(({ value, start }) => ({ file: value.trim(), start }))
    .filter(({ file }) => file in imports)
    .reverse();
  // In front of the first file stand the helpers of esbuild.
  const early = new Set([...ofColumns, ...DOORS, undefined]);
  const isEarly = ({ start }: Node): boolean => early.has(files.find((one) => one.start < start)?.file);
  const parts = [true, false].map((isFirst) => body.filter((one) => isEarly(one) === isFirst));
  const [first, second] = parts.map((statements) => stageOf(statements, module));
  for (const name of first?.madeFrom ?? []) if (second?.makes.has(name)) throw new Error(`${name} is needed before it is made.`);
  return [first, second].map(written).join('\n') + doors(body, names.filter(isOfColumns));
}

/** `VISA_OK` stands in `visaOk.ts`. */
const fileOf = (name: string): string =>
  `src/functions/${name.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())}.ts`;

/** The files, and all that they import. */
function reached(from: readonly string[], imports: Imports): Set<string> {
  const files = new Set(from);
  for (const file of files) for (const { path } of imports[file]?.imports ?? []) files.add(path);
  return files;
}

interface Stage {
  /** What costs nothing until it is called. */
  readonly stays: readonly string[];
  readonly made: readonly string[];
  readonly makes: ReadonlySet<string>;
  readonly madeFrom: ReadonlySet<string>;
}

function stageOf(statements: Program['body'], module: string): Stage {
  const stays: string[] = [];
  const made: string[] = [];
  const makes = new Set<string>();
  const madeFrom = new Set<string>();
  const textOf = ({ start, end }: Node): string => module.slice(start, end);
  for (const statement of statements)
    if (statement.type === 'VariableDeclaration')
      for (const { id, init, start, end } of statement.declarations) {
        const said = module.slice(start, end);
        if (!init || !isMadeLater(init)) {
          stays.push(`var ${said};`);
          continue;
        }
        made.push(`(${said});`);
        for (const name of namesIn(id)) makes.add(name);
        for (const name of namesIn(init)) madeFrom.add(name);
      }
    else if (statement.type === 'ExpressionStatement') made.push(textOf(statement));
    else if (statement.type === 'FunctionDeclaration') stays.push(textOf(statement));
    else if (statement.type !== 'ExportNamedDeclaration') throw new Error(`A stage cannot hold ${textOf(statement)}`);
  return { stays, made, makes, madeFrom };
}

const written = (stage: Stage | undefined, at: number): string =>
  stage === undefined
    ? ''
    : `${stage.stays.join('\n')}\nvar ${[...stage.makes].join()};\nfunction make$${at}() {\n${stage.made.join('\n')}\n}\n`;

/** What the module exports is called with a name first, which says how much has to be made. */
function doors(body: Program['body'], ofColumns: readonly string[]): string {
  const exported = body
    .flatMap((one) => (one.type === 'ExportNamedDeclaration' ? one.specifiers : []))
    .flatMap(({ local, exported }) =>
      local.type === 'Literal' || exported.type === 'Literal' ? [] : [[local.name, exported.name]],
    );
  return `var stages$ = 0;
function through$(door, name, given) {
  for (var needed = { ${ofColumns.map((name) => `${name}: 1`).join()} }[name] || 2; stages$ < needed; stages$ += 1) stages$ ? make$1() : make$0();
  return door(name, given);
}
${exported.map(([own, name]) => `function ${name}$(name, given) { return through$(${own}, name, given); }`).join('\n')}
export { ${exported.map(([, name]) => `${name}$ as ${name}`).join(', ')} };
`;
}
