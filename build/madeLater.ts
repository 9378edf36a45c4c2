/** Which variables of the module take time to make, so that they are not made as it is loaded? */
import type { Node, Statement } from 'acorn';
import { SHORTEST_TEXT } from './packed';
import { childrenOf } from './syntaxTree';

/** The names of those that a pattern, a long text or a call gives, and of those made from one of them. */
export function madeLater(body: readonly Statement[]): Set<string> {
  const made = new Set<string>();
  const variables = body.flatMap((one) => (one.type === 'VariableDeclaration' ? one.declarations : []));
  for (let before = -1; before < made.size; ) {
    before = made.size;
    for (const { id, init } of variables) if (init && takesTime(init, made)) for (const name of namesIn(id)) made.add(name);
  }
  return made;
}

/** The names that are declared here, or from which this value is made. */
export function namesIn(node: Node): string[] {
  if (isFunction(node)) return [];
  return 'name' in node ? [String(node.name)] : partsOf(node).flatMap(namesIn);
}

/** A function takes none until it is called. */
function takesTime(value: Node, made: ReadonlySet<string>): boolean {
  if (isFunction(value)) return false;
  if (/^(?:Call|New|TaggedTemplate)Expression$|^(?:SpreadElement|TemplateLiteral)$/.test(value.type)) return true;
  if ('regex' in value || isLongText(value) || ('name' in value && made.has(String(value.name)))) return true;
  return partsOf(value).some((part) => takesTime(part, made));
}

const isLongText = (value: Node): boolean =>
  'value' in value && typeof value.value === 'string' && Buffer.byteLength(value.value) >= SHORTEST_TEXT;

const isFunction = ({ type }: Node): boolean => /Function/.test(type);

/** All but the name of a property, which only looks like a variable. */
function partsOf(node: Node): Node[] {
  const parts = childrenOf(node);
  if ('computed' in node && node.computed) return parts;
  return parts.filter((part) => !('property' in node && node.property === part) && !('key' in node && node.key === part));
}
