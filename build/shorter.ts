/** How does the bundle say the same in fewer letters? A text that it says often gets a name, and its functions become arrows; the minifier shortens the names. */
import { type Literal, type Node, parse } from 'acorn';
import MagicString from 'magic-string';

/** Bytes of a name as the minifier gives it, and of giving it: `,ab=`. */
const NAME = 2;
const NAMING = 4;

/**
 * The module with a variable for every text that is said often, and each of its own functions as an arrow before everything else, where
 * declarations are hoisted to anyway. It does the same: a text is a value, and a function with `this` or `arguments` stays.
 */
export function shorter(module: string): string {
  const program = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  const short = new MagicString(module);
  for (const statement of program.body) {
    if (statement.type !== 'FunctionDeclaration' || statement.generator || hasThis(statement)) continue;
    const { start, end, id, body, async } = statement;
    short.overwrite(start, module.indexOf('(', id.end), `var ${id.name}=${async ? 'async' : ''}`);
    short.appendLeft(body.start, '=>').appendLeft(end, ';\n');
    if (start > 0) short.move(start, end, 0);
  }
  let named = '';
  for (const [text, places] of textsOf(program)) {
    const length = Buffer.byteLength(text);
    if (places.length * (length - NAME) <= length + NAME + NAMING) continue;
    const name = `text${places[0]?.start}$`;
    named += `var ${name}=${text};\n`;
    for (const { start, end } of places) short.overwrite(start, end, ` ${name} `);
  }
  return named + short.toString();
}

/** Where each text of an expression stands. */
function textsOf(program: Node): Map<string, Literal[]> {
  const texts = new Map<string, Literal[]>();
  const look = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if (isText(child) && isValue(child, node)) texts.set(child.raw ?? '', [...(texts.get(child.raw ?? '') ?? []), child]);
      look(child);
    }
  };
  look(program);
  return texts;
}

const isText = (node: Node): node is Literal => node.type === 'Literal' && 'value' in node && typeof node.value === 'string';

/** Not the name of a property, a module or a mode; and engines know the answers of `typeof` by heart. */
function isValue(text: Node, parent: Node): boolean {
  if (parent.type === 'ExpressionStatement' || /^(?:Im|Ex)port/.test(parent.type)) return false;
  if ('key' in parent && parent.key === text) return false;
  return !childrenOf(parent).some((child) => 'operator' in child && child.operator === 'typeof');
}

const hasThis = (node: Node): boolean =>
  node.type === 'ThisExpression' ||
  ('name' in node && node.name === 'arguments') ||
  childrenOf(node).some((child) => child.type !== 'FunctionExpression' && hasThis(child));

const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
