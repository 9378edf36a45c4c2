/** Is this value of the module made later, since it takes time or needs another? */
import type { Node } from 'acorn';
import { SHORTEST_TEXT } from './packed';
import { childrenOf } from './syntaxTree';
import { tableOf } from './tables';

/** A pattern, a long text, a table, a call, and whatever is made of another value; a function is none of that until it is called. */
export function isMadeLater(value: Node): boolean {
  if (isFunction(value)) return false;
  if (/^(?:Call|New|TaggedTemplate)Expression$|^TemplateLiteral$/.test(value.type)) return true;
  return 'regex' in value || 'name' in value || isLongText(value) || tableOf(value) !== null || partsOf(value).some(isMadeLater);
}

/** The names that are declared here, or from which this value is made. */
export function namesIn(node: Node): string[] {
  if (isFunction(node)) return [];
  return 'name' in node ? [String(node.name)] : partsOf(node).flatMap(namesIn);
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
