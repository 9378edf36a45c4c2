/** How do the vocabulary, the lists of names and the sentences travel? Deflated as one text, which Code.js opens once when it is loaded. */
import { type AnyNode, type Node, parse } from 'acorn';
import { build } from 'esbuild';
import MagicString from 'magic-string';
import { deflated } from './deflated';
import { SIGNS } from './opened';
import { childrenOf, isValue } from './syntaxTree';

/** Bytes from which a text, a part of a template and a pattern take less room packed: what stands in their place is up to 6, 9 and 13 bytes. */
const SHORTEST_TEXT = 16;
const SHORTEST_PART = 24;
const SHORTEST_PATTERN = 30;

/** The name of the opened texts in the module; the minifier shortens it. */
const TEXTS = 'packed$';

/** The module with its long texts packed. It does the same: each text and pattern is the value it was. */
export async function packed(module: string): Promise<string> {
  const { short, texts } = withoutTexts(module);
  const bytes = Buffer.from(texts.join('\0'));
  return `${await opener()}\nvar ${TEXTS} = opener$.opened("${signsOf(await deflated(bytes))}", ${bytes.length});\n${short}`;
}

/** The module without its texts, and the texts in the order of their numbers. */
function withoutTexts(module: string): { readonly short: string; readonly texts: readonly string[] } {
  const numbers = new Map<string, number>();
  const short = new MagicString(module);
  const take = (text: string): string => {
    if (text.includes('\0')) throw new Error(`A text of the bundle holds the sign that parts packed texts: ${text.slice(0, 40)}`);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `${TEXTS}[${number}]`;
  };
  const replace = (node: AnyNode, parent: Node, isInFunction: boolean): void => {
    const text = textOf(node);
    if (text !== null && isValue(node, parent) && Buffer.byteLength(text) >= SHORTEST_TEXT) {
      short.overwrite(node.start, node.end, ` ${take(text)} `);
      return;
    }
    // A function would make its pattern anew at each call, which a pattern in the code is not.
    if (node.type === 'Literal' && node.regex && !isInFunction && Buffer.byteLength(node.regex.pattern) >= SHORTEST_PATTERN)
      short.overwrite(node.start, node.end, ` RegExp(${take(node.regex.pattern)},${JSON.stringify(node.regex.flags)}) `);
    if (node.type === 'TemplateLiteral' && node.expressions.length > 0 && parent.type !== 'TaggedTemplateExpression')
      for (const part of node.quasis) {
        const said = part.value.cooked ?? '';
        if (Buffer.byteLength(said) >= SHORTEST_PART) short.overwrite(part.start, part.end, `\${${take(said)}}`);
      }
    const within = isInFunction || /Function/.test(node.type);
    for (const child of childrenOf(node)) replace(child, node, within);
  };
  const program = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  for (const statement of program.body) replace(statement, program, false);
  return { short: short.toString(), texts: [...numbers.keys()] };
}

/** Thirteen bits at a time, the lowest first, each as two signs. */
function signsOf(bytes: Uint8Array): string {
  let signs = '';
  let waiting = 0;
  let width = 0;
  const write = (): void => {
    signs += `${SIGNS[(waiting & 8191) % SIGNS.length]}${SIGNS[Math.floor((waiting & 8191) / SIGNS.length)]}`;
    waiting >>= 13;
    width -= 13;
  };
  for (const byte of bytes) {
    waiting |= byte << width;
    width += 8;
    if (width >= 13) write();
  }
  if (width > 0) write();
  return signs;
}

async function opener(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['build/opened.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'opener$',
    target: 'es2020',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** What a text or a template without gaps says. */
function textOf(node: AnyNode): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' && node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
}
