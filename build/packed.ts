/** How do the vocabulary, the lists of names and the sentences travel? Deflated, a text for each stage (`stages.ts`), which Code.js opens when the stage is made. */
import { type AnyNode, type Node, parse } from 'acorn';
import { build } from 'esbuild';
import MagicString from 'magic-string';
import { deflated } from './deflated';
import { BITS, SIGNS } from './inflate';
import { childrenOf, isValue, textOf } from './syntaxTree';

/** Bytes from which a text, a part of a template and a pattern take less room packed: what stands in their place is up to 6, 9 and 13 bytes. */
export const SHORTEST_TEXT = 16;
const SHORTEST_PART = 24;
const SHORTEST_PATTERN = 30;

/** The name of the opened texts in the module; the minifier shortens it. */
const TEXTS = 'packed$';

/** Makes the values of one stage: its texts, those from the stage before on, are opened there. */
export const MAKES = /^make\$\d$/;

/** The module with its long texts packed. It does the same: each text and pattern is the value it was. */
export async function packed(module: string): Promise<string> {
  const { short, stages } = withoutTexts(module);
  for (const { texts, at } of stages) {
    const bytes = Buffer.from(texts.join('\0'));
    short.appendLeft(
      at,
      `\n${TEXTS} = ${TEXTS}.concat(opener$.opened("${signsOf(await deflated(bytes))}", ${bytes.length}));\n`,
    );
  }
  return `${await opener()}\nvar ${TEXTS} = [];\n${short.toString()}`;
}

/** The texts of one stage in the order of their numbers, and the place in the module where they are opened. */
interface Texts {
  readonly texts: readonly string[];
  readonly at: number;
}

/** The module without its texts: those of a module without stages are opened in front of it. */
function withoutTexts(module: string): { readonly short: MagicString; readonly stages: readonly Texts[] } {
  const numbers = new Map<string, number>();
  const stages: Texts[] = [];
  const short = new MagicString(module);
  const take = (text: string): string => {
    if (text.includes('\0')) throw new Error(`A text of the bundle holds the sign that parts packed texts: ${text.slice(0, 40)}`);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return `${TEXTS}[${number}]`;
  };
  const replace = (node: AnyNode, parent: Node, isOften: boolean): void => {
    const text = textOf(node);
    if (text !== null && isValue(node, parent) && Buffer.byteLength(text) >= SHORTEST_TEXT) {
      short.overwrite(node.start, node.end, ` ${take(text)} `);
      return;
    }
    // A function would make its pattern anew at each call, which a pattern in the code is not.
    if (node.type === 'Literal' && node.regex && !isOften && Buffer.byteLength(node.regex.pattern) >= SHORTEST_PATTERN)
      short.overwrite(node.start, node.end, ` RegExp(${take(node.regex.pattern)},${JSON.stringify(node.regex.flags)}) `);
    if (node.type === 'TemplateLiteral' && node.expressions.length > 0 && parent.type !== 'TaggedTemplateExpression')
      for (const part of node.quasis) {
        const said = part.value.cooked ?? '';
        if (Buffer.byteLength(said) >= SHORTEST_PART) short.overwrite(part.start, part.end, `\${${take(said)}}`);
      }
    const within = isOften || /Function/.test(node.type);
    for (const child of childrenOf(node)) replace(child, node, within);
  };
  const program = parse(module, { ecmaVersion: 2020, sourceType: 'module' });
  const open = (at: number): void => {
    const opened = stages.reduce((sum, { texts }) => sum + texts.length, 0);
    if (numbers.size > opened) stages.push({ texts: [...numbers.keys()].slice(opened), at });
  };
  for (const statement of program.body) {
    const makes = statement.type === 'FunctionDeclaration' && MAKES.test(statement.id.name);
    if (!makes) replace(statement, program, false);
    else {
      for (const made of statement.body.body) replace(made, statement, false);
      open(statement.body.start + 1);
    }
  }
  open(0);
  return { short, stages };
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
