/** Which small functions does the bundle write in several places? Those that use nothing around them get one name and stand once. */
import { type AnyNode, type ArrowFunctionExpression, type Identifier, parse } from 'acorn';
import MagicString from 'magic-string';
import { namesBound, namesDeclared, namesOfModule } from './namesDeclared';
import { childrenOf } from './syntaxTree';

/** Bytes of a name as the minifier gives it, and of giving it: `,ab=`. */
const NAME = 2;
const NAMING = 4;

/**
 * The module with one variable for each arrow that stands in it several times. It does the same: such an arrow reads its parameters and what the
 * module declares, and nobody asks whether two of them are one.
 */
export function withSharedCallbacks(module: string): string {
  const program = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  const short = new MagicString(module);
  let named = '';
  for (const { bytes, places } of callbacksIn(program, module)) {
    const [first] = places;
    if (first === undefined || places.length * (bytes - NAME) <= bytes + NAME + NAMING) continue;
    const name = `shared${first.start}$`;
    named += `var ${name}=${module.slice(first.start, first.end)};\n`;
    for (const { start, end } of places) short.overwrite(start, end, name);
  }
  return named + short.toString();
}

interface Callback {
  /** As the minifier will write it. */
  readonly bytes: number;
  readonly places: AnyNode[];
}

/** The arrows inside functions that use nothing of theirs, those together that differ in their own names alone. */
function callbacksIn(program: AnyNode, module: string): Iterable<Callback> {
  const found = new Map<string, Callback>();
  const ofModule = new Set(namesOfModule(program));
  /** @param around The names that the functions around declare; null outside all of them. */
  const look = (node: AnyNode, around: ReadonlySet<string> | null): void => {
    const said = node.type === 'ArrowFunctionExpression' && around !== null ? saidAlone(node, module, around, ofModule) : null;
    // What stands in such an arrow stands once with it.
    if (said !== null) {
      const known = found.get(said.text) ?? { bytes: said.bytes, places: [] };
      known.places.push(node);
      found.set(said.text, known);
      return;
    }
    const isScope = FUNCTION.test(node.type) || (around === null && BLOCK.test(node.type));
    const inside = isScope ? new Set([...(around ?? []), ...namesDeclared(node)]) : around;
    for (const child of childrenOf(node)) look(child, inside);
  };
  look(program, null);
  return found.values();
}
const FUNCTION = /Function/;
/** Outside all functions these have names of their own too. */
const BLOCK = /^(?:Block|For|ForIn|ForOf|Switch)Statement$/;

/** What an arrow says whatever its own names are; null where it could mean something else in another place. */
function saidAlone(
  arrow: ArrowFunctionExpression,
  module: string,
  around: ReadonlySet<string>,
  ofModule: ReadonlySet<string>,
): { readonly text: string; readonly bytes: number } | null {
  if (arrow.async) return null;
  const own = namesDeclared(arrow);
  const params = arrow.params.flatMap(namesBound);
  // A name declared deeper inside may also be one from outside: which is meant would have to be told scope by scope.
  if (own.some((name) => !params.includes(name) && (around.has(name) || ofModule.has(name)))) return null;
  const short = new Map<string, string>();
  let text = '';
  let minified = '';
  let last = arrow.start;
  for (const { name, start, end, key } of identifiersIn(arrow)) {
    if (name === '') return null;
    if (!own.includes(name) && around.has(name)) return null;
    if (own.includes(name) && !short.has(name)) short.set(name, `§${short.size}`);
    const between = `${module.slice(last, start)}${key}`;
    text += `${between}${short.get(name) ?? name}`;
    minified += `${between}${own.includes(name) ? 'a' : 'ab'}`;
    last = end;
  }
  const rest = module.slice(last, arrow.end);
  const bytes = `${minified}${rest}`.replace(/\s+/g, '').replace(/^\(a\)/, 'a').length;
  return { text: `${text}${rest}`, bytes };
}

interface Named extends Pick<Identifier, 'name' | 'start' | 'end'> {
  /** `name:` before a variable that an object names its member by. */
  readonly key: string;
}

/** The variables of an arrow in order; one without a name for what is another thing in each function. */
function identifiersIn(arrow: AnyNode): Named[] {
  const found: Named[] = [];
  const look = (node: AnyNode): void => {
    if (OF_ITS_FUNCTION.test(node.type)) found.push({ name: '', start: node.start, end: node.end, key: '' });
    if (node.type === 'Identifier') {
      found.push({ name: node.name === 'arguments' ? '' : node.name, start: node.start, end: node.end, key: '' });
      return;
    }
    if (node.type === 'Property' && node.shorthand && node.key.type === 'Identifier') {
      const value = node.value.type === 'AssignmentPattern' ? node.value.right : null;
      found.push({ name: node.key.name, start: node.start, end: node.key.end, key: `${node.key.name}:` });
      if (value !== null) look(value);
      return;
    }
    for (const child of childrenOf(node)) {
      const isName =
        (node.type === 'MemberExpression' && !node.computed && child === node.property) ||
        (node.type === 'Property' && !node.computed && child === node.key);
      if (!isName) look(child);
    }
  };
  look(arrow);
  return found.sort((one, other) => one.start - other.start);
}
/** Also what is too rare to be told apart: labels, classes, methods. */
const OF_ITS_FUNCTION =
  /^(?:ThisExpression|Super|MetaProperty|YieldExpression|AwaitExpression|LabeledStatement|Class\w+|MethodDefinition)$/;
