/** What of the module is made when? Nothing as it is loaded, since each call of a cell loads it anew: what the functions of columns need at their call, the rest at the first call of another. */
import { type Comment, type Node, parse, type Statement, type VariableDeclarator } from 'acorn';
import type { Metafile } from 'esbuild';
import { SHORTEST_TEXT } from './packed';
import { childrenOf } from './syntaxTree';

/** The functions that fill columns. Every function that needs no file besides theirs is answered without making the rest. */
const COLUMNS = ['TIER', 'VISA_OK', 'IMG_SHARE', 'WHY', 'SCORE', 'HOW_READ', 'PROFILE_READ', 'REGION'];
/** What every call passes through names all functions, and needs none of their values. */
const DOORS = ['src/main.ts', 'src/functions/call.ts', 'src/functions/catalogue.ts'];

type Imports = Metafile['inputs'];

/**
 * The module in two stages. It does the same: whatever a file imports is made before it, as in the module.
 * @param names The functions of the catalogue.
 * @throws Error where the first stage is made from a value of the second.
 */
export function inStages(module: string, imports: Imports, names: readonly string[]): string {
  const columns = reached(COLUMNS.map(fileOf), imports);
  const isOfColumns = (name: string): boolean => [...reached([fileOf(name)], imports)].every((file) => columns.has(file));
  const comments: Comment[] = [];
  const { body } = parse(module, { ecmaVersion: 2020, sourceType: 'module', onComment: comments });
  const files = comments.map(({ value, start }) => ({ file: value.trim(), start })).filter(({ file }) => file in imports);
  // In front of the first file stand the helpers of esbuild.
  const early = new Set([...columns, ...DOORS, undefined]);
  const isEarly = ({ start }: Node): boolean => early.has(files.findLast((one) => one.start < start)?.file);
  const later = madeLater(body);
  const first = stageOf(body.filter(isEarly), module, later);
  const second = stageOf(
    body.filter((one) => !isEarly(one)),
    module,
    later,
  );
  for (const name of first.madeFrom) if (second.makes.has(name)) throw new Error(`${name} is needed before it is made.`);
  return [written(first, 0), written(second, 1), doors(body, names.filter(isOfColumns))].join('\n');
}

/** `VISA_OK` stands in `visaOk.ts`. */
const fileOf = (name: string): string =>
  `src/functions/${name.toLowerCase().replace(/_(\w)/g, (_all, letter: string) => letter.toUpperCase())}.ts`;

function reached(from: readonly string[], imports: Imports): Set<string> {
  const files = new Set(from);
  for (const file of files) for (const { path } of imports[file]?.imports ?? []) files.add(path);
  return files;
}

/** The variables whose values take time to make, or are made from one of those. */
function madeLater(body: readonly Statement[]): Set<string> {
  const made = new Set<string>();
  const variables = body.flatMap((one) => (one.type === 'VariableDeclaration' ? one.declarations : []));
  for (let before = -1; before < made.size; ) {
    before = made.size;
    for (const { id, init } of variables)
      if (init && takesTime(init, made)) for (const name of namesIn(id)) made.add(name);
  }
  return made;
}

/** A pattern, a long text, a call, and what is made of such a value; a function only once it is called. */
function takesTime(value: Node, made: ReadonlySet<string>): boolean {
  if (isFunction(value)) return false;
  if (/^(?:Call|New|TaggedTemplate)Expression$|^(?:SpreadElement|TemplateLiteral)$/.test(value.type)) return true;
  if ('regex' in value || isLongText(value) || ('name' in value && made.has(String(value.name)))) return true;
  return partsOf(value).some((child) => takesTime(child, made));
}

const isLongText = (value: Node): boolean =>
  'value' in value && typeof value.value === 'string' && Buffer.byteLength(value.value) >= SHORTEST_TEXT;

const isFunction = ({ type }: Node): boolean => /Function/.test(type);

/** The names in a declaration, or those that a value is made from. */
function namesIn(node: Node): string[] {
  if (isFunction(node)) return [];
  return 'name' in node ? [String(node.name)] : partsOf(node).flatMap(namesIn);
}

/** Not the name of a property, which only looks like a variable. */
const partsOf = (node: Node): Node[] =>
  childrenOf(node).filter(
    (child) => ('computed' in node && node.computed) || !(('property' in node && node.property === child) || ('key' in node && node.key === child && 'value' in node && node.value !== child)),
  );

interface Stage {
  /** What costs nothing until it is called. */
  readonly stays: readonly string[];
  readonly made: readonly string[];
  readonly makes: ReadonlySet<string>;
  readonly madeFrom: ReadonlySet<string>;
}

function stageOf(statements: readonly Statement[], module: string, later: ReadonlySet<string>): Stage {
  const stays: string[] = [];
  const made: string[] = [];
  const makes = new Set<string>();
  const madeFrom = new Set<string>();
  const textOf = ({ start, end }: Node): string => module.slice(start, end);
  const declare = (declared: VariableDeclarator): void => {
    const names = namesIn(declared.id);
    if (!names.some((name) => later.has(name))) {
      stays.push(`var ${textOf(declared)};`);
      return;
    }
    for (const name of names) makes.add(name);
    for (const name of declared.init ? namesIn(declared.init) : []) madeFrom.add(name);
    made.push(`(${textOf(declared)});`);
  };
  for (const statement of statements)
    if (statement.type === 'VariableDeclaration') statement.declarations.forEach(declare);
    else if (statement.type === 'ExpressionStatement') made.push(textOf(statement));
    else if (statement.type === 'FunctionDeclaration') stays.push(textOf(statement));
  return { stays, made, makes, madeFrom };
}

const written = ({ stays, made, makes }: Stage, at: number): string =>
  `${stays.join('\n')}\nvar ${[...makes].join()};\nfunction make$${at}() {\n${made.join('\n')}\n}`;

/** What the module exports is called with a name first, which says how much has to be made. */
function doors(body: readonly Statement[], ofColumns: readonly string[]): string {
  const exported = body.flatMap((one) => (one.type === 'ExportNamedDeclaration' ? one.specifiers : []));
  const doors = exported.flatMap(({ local, exported }) =>
    local.type === 'Identifier' && exported.type === 'Identifier' ? [{ own: local.name, name: exported.name }] : [],
  );
  return `var stagesMade$ = 0, ofColumns$ = { ${ofColumns.map((name) => `${name}: 1`).join()} };
function through$(door, name, given) {
  for (var stages = ofColumns$[name] || 2; stagesMade$ < stages; stagesMade$ += 1) stagesMade$ ? make$1() : make$0();
  return door(name, given);
}
${doors.map(({ own, name }) => `function ${name}$(name, given) { return through$(${own}, name, given); }`).join('\n')}
export { ${doors.map(({ name }) => `${name}$ as ${name}`).join(', ')} };
`;
}
