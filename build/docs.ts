/** How does the page of each function get its head? Writes it from the catalogue into docs/functions; the body below is by hand. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { CatalogueEntry } from './wrappers';

export const PAGES = 'docs/functions';
const END_OF_HEAD = '<!-- The lines above are written by the build from src/functions. -->';

export const pageOf = (name: string): string => `${PAGES}/${name}.md`;

/** The generated head of a page: what it answers, its arguments, what the cell then holds, examples. */
export function headOf(entry: CatalogueEntry): string {
  const signature = entry.parameters.map(({ name, text }) => (text.startsWith('Optional.') ? `[${name}]` : name)).join(', ');
  const rows = entry.parameters.map(({ name, text, example }) => `| \`${name}\` | ${text} | \`${example}\` |`);
  return [
    `# ${entry.name}`,
    '',
    entry.summary,
    '',
    `\`=${entry.name}(${signature})\` (also \`MS_${entry.name}\`, where another add-on owns the short name)`,
    '',
    '| argument | what it is | example |',
    '|---|---|---|',
    ...rows,
    '',
    `**Answer.** ${entry.returns}`,
    '',
    '```',
    ...entry.examples,
    '```',
    '',
    END_OF_HEAD,
    '',
  ].join('\n');
}

/** The hand-written part of a page, kept as it is. */
export const bodyOf = (page: string): string => page.split(`${END_OF_HEAD}\n`)[1] ?? '';

export async function writePages(catalogue: readonly CatalogueEntry[]): Promise<void> {
  await mkdir(PAGES, { recursive: true });
  for (const entry of catalogue) {
    const page = await readFile(pageOf(entry.name), 'utf8').catch(() => '');
    await writeFile(pageOf(entry.name), `${headOf(entry)}${bodyOf(page)}`);
  }
}
