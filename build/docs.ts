/** Which pages does the build write? The head of each function's page, whose body is by hand, and the page of the rules that are cited. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { RULES } from '../src/domain/rules/rules';
import { GUIDES } from '../src/wizard/page/guides';
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
  await writeFile(RULES_PAGE, rulesPage());
}

export const RULES_PAGE = 'docs/rules/ids.md';

/** What each id stands for that a reason, a threshold or a page names. */
export function rulesPage(): string {
  const all = [...GUIDES, { id: 'ours', name: 'MatchSheet’s own', writtenFor: 'any IMG' }];
  const sections = all.flatMap(({ id: guide, name, writtenFor }) => [
    '',
    `## ${guide}: ${name} (for ${writtenFor})`,
    '| rule | what it says |',
    '|---|---|',
    ...Object.entries(RULES)
      .filter(([id]) => id.startsWith(`${guide}.`))
      .map(([id, says]) => `| ${id} | ${says} |`),
  ]);
  return [
    '# The rules that MatchSheet cites',
    '',
    'What [five guides](../guides.md) say, each rule in a line of our own words, and what is MatchSheet’s own (`ours`). The build writes this page from `src/domain/rules`.',
    ...sections,
    '',
  ].join('\n');
}
