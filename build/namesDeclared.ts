/** Which names does a piece of the bundle's syntax declare? */
import type { AnyNode } from 'acorn';
import { childrenOf } from './syntaxTree';

/** Every name that is declared in a function, its parameters and the functions within among them. */
export function namesDeclared(node: AnyNode): string[] {
  const own =
    node.type === 'VariableDeclarator'
      ? namesBound(node.id)
      : node.type === 'CatchClause'
        ? namesBound(node.param)
        : 'params' in node
          ? [...node.params.flatMap(namesBound), ...('id' in node ? namesBound(node.id) : [])]
          : node.type === 'ClassDeclaration' || node.type === 'ClassExpression'
            ? namesBound(node.id)
            : [];
  return [...own, ...childrenOf(node).flatMap(namesDeclared)];
}

/** What the module declares itself, outside all functions. */
export const namesOfModule = (node: AnyNode): string[] =>
  /Function/.test(node.type)
    ? 'id' in node
      ? namesBound(node.id)
      : []
    : [
        ...(node.type === 'VariableDeclarator' || node.type === 'ClassDeclaration' ? namesBound(node.id) : []),
        ...childrenOf(node).flatMap(namesOfModule),
      ];

/** The names that a pattern gives. */
export function namesBound(pattern: AnyNode | null | undefined): string[] {
  switch (pattern?.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) => namesBound(part.type === 'Property' ? part.value : part));
    case 'ArrayPattern':
      return pattern.elements.flatMap(namesBound);
    case 'AssignmentPattern':
      return namesBound(pattern.left);
    case 'RestElement':
      return namesBound(pattern.argument);
    default:
      return [];
  }
}
