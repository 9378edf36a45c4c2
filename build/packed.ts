/** How do the vocabulary, the lists of names and the sentences travel? Deflated, a text for each stage (`stages.ts`), which Code.js opens when the stage is made. */
import { type AnyNode, type Node, parse } from 'acorn';
import { build } from 'esbuild';
import MagicString from 'magic-string';
import { deflated } from './deflated';
import { inflated } from './inflate';
import { signsOf } from './signs';
import { childrenOf, isValue, textOf } from './syntaxTree';
import { tableOf } from './tables';

/** Bytes from which a text, a part of a template and a pattern take less room packed: what stands in their place is up to 6, 9 and 13 bytes. */
export const SHORTEST_TEXT = 16;
const SHORTEST_PART = 24;
const SHORTEST_PATTERN = 30;

/** The name of the opened texts in the module; the minifier shortens it. */
const TEXTS = 'packed$';

/** The function that makes the values of one stage: it opens the texts of all that stands between it and the stage before. */
const MAKES = /^make\$\d$/;

/** The module with its long texts packed. It does the same: each text and pattern is the value it was. */
export async function packed(module: string): Promise<string> {
  const { short, stages } = withoutTexts(module);
  for (const { texts, before, at } of stages) {
    const bytes = Buffer.from(texts.join('\0'));
    const signs = signsOf(await deflated(bytes));
    if (bytes.compare(inflated(signs, bytes.length)) !== 0) throw new Error('The packed texts do not come back as they were.');
    const open = `opener$.opened("${signs}", ${bytes.length})`;
    short.appendLeft(at, `\n${TEXTS} = ${TEXTS}.slice(0, ${before}).concat(${open});\n`);
  }
  return `${await opener()}\nvar ${TEXTS} = [];\n${short.toString()}`;
}

/** The texts of one stage in the order of their numbers, and the place in the module where they are opened. */
interface Texts {
  readonly texts: readonly string[];
  /** How many stand before them: a stage that was stopped halfway is made anew. */
  readonly before: number;
  readonly at: number;
}

/** The module without its texts; those of a module without stages are opened in front of it. */
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
    const table = isOften ? null : tableOf(node);
    if (table !== null) {
      short.overwrite(node.start, node.end, ` JSON.parse(${take(table)}) `);
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
    const before = stages.reduce((sum, { texts }) => sum + texts.length, 0);
    if (numbers.size > before) stages.push({ texts: [...numbers.keys()].slice(before), before, at });
  };
  for (const statement of program.body) {
    if (statement.type !== 'FunctionDeclaration' || !MAKES.test(statement.id.name)) {
      replace(statement, program, false);
      continue;
    }
    for (const made of statement.body.body) replace(made, statement, false);
    open(statement.body.start + 1);
  }
  if (stages.length === 0) open(0);
  return { short, stages };
}

async function opener(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['build/opened.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'opener$',
    minifySyntax: true,
    target: 'es2020',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
