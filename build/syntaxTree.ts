/** Which parts has a piece of the bundle's syntax, and which of its texts are values? */
import type { AnyNode, Node } from 'acorn';

export const childrenOf = (node: Node): AnyNode[] => Object.values(node).flat().filter(isNode);

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Not the name of a property, a module or a mode; and engines know the answers of `typeof` by heart. */
export function isValue(text: Node, parent: Node): boolean {
  if (parent.type === 'ExpressionStatement' || parent.type === 'TaggedTemplateExpression' || /^(?:Im|Ex)port/.test(parent.type))
    return false;
  if ('key' in parent && parent.key === text) return false;
  return (
    parent.type !== 'BinaryExpression' || !childrenOf(parent).some((child) => 'operator' in child && child.operator === 'typeof')
  );
}

/** What a text or a template without gaps says. */
export function textOf(node: AnyNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
}
