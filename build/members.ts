/** How does the bundle name what a callback takes from an object? `({is}) => is === x` says the member's name and another; `one => one.is === x` says it once. */
import { type AnyNode, type ArrowFunctionExpression, type Identifier, parse } from 'acorn';
import MagicString from 'magic-string';
import { childrenOf } from './syntaxTree';

/** The module with callbacks that take their object whole, where that is shorter. It does the same: such a callback is one expression, which reads the members at once. */
export function withMembers(module: string): string {
  const short = new MagicString(module);
  const look = (node: AnyNode): void => {
    const members = node.type === 'ArrowFunctionExpression' ? membersOf(node, module) : [];
    if (saved(members) > 0 && 'params' in node) {
      const [pattern = node] = node.params;
      const whole = `one${node.start}$`;
      short.overwrite(pattern.start, pattern.end, whole);
      for (const { name, uses } of members)
        for (const { start, end, isShorthand } of uses)
          short.overwrite(start, end, `${isShorthand ? `${module.slice(start, end)}: ` : ''}${whole}.${name}`);
    }
    for (const child of childrenOf(node)) look(child);
  };
  look(parse(module, { ecmaVersion: 2020, sourceType: 'module' }));
  return short.toString();
}

interface Member {
  readonly name: string;
  readonly uses: readonly Use[];
}
type Use = Pick<Identifier, 'start' | 'end'> & { readonly isShorthand: boolean };

/** What the callback takes from its one object; none where it does anything with it but read it. */
function membersOf({ params, body, expression }: ArrowFunctionExpression, module: string): Member[] {
  const [pattern] = params;
  if (!expression || params.length !== 1 || pattern?.type !== 'ObjectPattern') return [];
  const members: Member[] = [];
  for (const part of pattern.properties) {
    if (part.type !== 'Property' || part.key.type !== 'Identifier' || part.value.type !== 'Identifier') return [];
    const uses: Use[] = [];
    if (!areReadings(part.value.name, body, module, uses)) return [];
    members.push({ name: part.key.name, uses });
  }
  return members;
}

/** Are all uses of a name readings of it? They are gathered. */
function areReadings(name: string, node: AnyNode, module: string, uses: Use[]): boolean {
  const isUse = (child: AnyNode | null | undefined): boolean => child?.type === 'Identifier' && child.name === name;
  // A name within may be the same one, and what is called or changed is not only read.
  if (OWN_NAMES.test(node.type) && module.slice(node.start, node.end).includes(name)) return false;
  if (('callee' in node && isUse(node.callee)) || CHANGES.test(node.type)) return false;
  if (isUse(node)) uses.push({ start: node.start, end: node.end, isShorthand: false });
  else if (node.type === 'Property' && node.shorthand) {
    if (isUse(node.value)) uses.push({ start: node.start, end: node.end, isShorthand: true });
  } else
    return childrenOf(node).every(
      (child) =>
        (node.type === 'MemberExpression' && !node.computed && child === node.property) ||
        (node.type === 'Property' && !node.computed && child === node.key) ||
        areReadings(name, child, module, uses),
    );
  return true;
}
const OWN_NAMES = /Function|Class|Pattern/;
const CHANGES = /^(?:Assignment|Update)Expression$/;

/** Bytes, once every variable has a name of one letter: the brackets and colons of the pattern, less the members' names at each further use. */
const saved = (members: readonly Member[]): number =>
  members.reduce((sum, { name, uses }) => sum + name.length + 3 - uses.length * (name.length + 1), members.length > 0 ? 2 : 0);
