/** How does the bundle say the same in fewer letters? What it says often gets a name, which the minifier shortens. */
import { type Node, parse } from 'acorn';
import MagicString from 'magic-string';
import { childrenOf, isValue } from './syntaxTree';

/** Bytes of a name as the minifier gives it, and of giving it: `,ab=`. */
const NAME = 2;
const NAMING = 4;

/** Globals that are the same wherever they stand, and functions of theirs that need no `this`. */
const GLOBAL = /^(?:Array|Error|Map|Math|Number|Object|RegExp|Set|String)$/;
const STATIC =
  /^(?:Array\.(?:from|isArray)|JSON\.(?:parse|stringify)|Math\.\w+|Number\.\w+|Object\.(?:assign|entries|fromEntries|keys|values))$/;

/**
 * The module with a variable for every text, global, `null` and `void 0` that it says often. It does the same, as these are values.
 * Functions stay what they are: arrows are shorter, but an engine reads those inside a function twice, and the file takes a quarter longer to load.
 */
export function shorter(module: string): string {
  const program = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  const short = new MagicString(module);
  let named = '';
  const renamed: (readonly [place: Node, name: string])[] = [];
  for (const [said, places] of saidIn(program, module)) {
    const length = Buffer.byteLength(said);
    if (places.length * (length - NAME) <= length + NAME + NAMING) continue;
    const name = `said${places[0]?.start}$`;
    named += `var ${name}=${said};\n`;
    for (const place of places) renamed.push([place, name]);
  }
  // In the order of the module: each is looked for from where the one before it stood.
  for (const [{ start, end }, name] of renamed.sort(([one], [other]) => one.start - other.start))
    short.overwrite(start, end, ` ${name} `);
  return named + short.toString();
}

/** Where each value of an expression stands that has no parts of its own. */
function saidIn(program: Node, module: string): Map<string, Node[]> {
  const said = new Map<string, Node[]>();
  const placesOf = (text: string): Node[] => {
    const places = said.get(text) ?? [];
    said.set(text, places);
    return places;
  };
  const look = (node: Node): void => {
    for (const child of childrenOf(node)) {
      const text = module.slice(child.start, child.end);
      if ((isText(child) && isValue(child, node)) || isNothing(child, text) || isGlobal(child, text, node))
        placesOf(text).push(child);
      else look(child);
    }
  };
  look(program);
  return said;
}

const isText = (node: Node): boolean => node.type === 'Literal' && 'value' in node && typeof node.value === 'string';

const isNothing = ({ type }: Node, text: string): boolean =>
  (type === 'Literal' && text === 'null') || (type === 'UnaryExpression' && text === 'void 0');

/** What is called, made or passed on, or what has members. */
const isGlobal = (node: Node, text: string, parent: Node): boolean =>
  (('callee' in parent && parent.callee === node) ||
    ('object' in parent && parent.object === node) ||
    ('arguments' in parent && node.type === 'Identifier')) &&
  (node.type === 'Identifier' ? GLOBAL : STATIC).test(text);
