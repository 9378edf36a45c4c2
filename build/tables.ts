/** Which values of the bundle are plain data, and how do they travel as a text? As JSON: written as code, every bracket and quotation mark of a table takes its whole byte. */
import type { AnyNode, Node } from 'acorn';

/** Letters from which a table takes less room packed: what opens it is up to 12 bytes. */
export const SHORTEST_TABLE = 40;

/** The JSON of an array or object that holds nothing but plain values; `null` for a short one and any other. */
export function tableOf(node: Node): string | null {
  if (node.type !== 'ArrayExpression' && node.type !== 'ObjectExpression') return null;
  const json = jsonOf(node as AnyNode);
  return json !== null && json.length >= SHORTEST_TABLE ? json : null;
}

function jsonOf(node: AnyNode): string | null {
  if (node.type === 'Literal') return /^(?:string|number|boolean)$/.test(typeof node.value) ? JSON.stringify(node.value) : null;
  if (node.type === 'ArrayExpression') {
    const parts = node.elements.map((one) => (one === null ? null : jsonOf(one)));
    return parts.includes(null) ? null : `[${parts.join()}]`;
  }
  if (node.type !== 'ObjectExpression') return null;
  const parts = node.properties.map((one) => {
    const name = one.type === 'Property' && !one.computed && !one.shorthand && !one.method ? nameOf(one.key) : null;
    const value = one.type === 'Property' && name !== null ? jsonOf(one.value) : null;
    return value === null ? null : `${JSON.stringify(name)}:${value}`;
  });
  return parts.includes(null) ? null : `{${parts.join()}}`;
}

const nameOf = (key: AnyNode): string | null =>
  key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
