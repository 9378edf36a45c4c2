/** The one reader of case tables: a header line, then cell, expected, why; `=num:`, `=bool:` and `=date:` mark typed cells. */
import { readFileSync } from 'node:fs';
import { ofNewestSeason } from '../../build/readingScore';

export interface Case {
  readonly cells: readonly unknown[];
  readonly expected: string;
  readonly why: string;
  readonly name: string;
}

export function casesOf(file: string, columns = 1): Case[] {
  const [, ...lines] = readFileSync(`test/cases/${file}.tsv`, 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const parts = line.split('\t');
      const texts = parts.slice(0, columns).map((text) => (file === 'status' ? ofNewestSeason(text) : text));
      return {
        cells: texts.map(typed),
        expected: parts[columns] ?? '',
        why: parts[columns + 1] ?? '',
        name: `“${texts.join('” “')}” reads “${parts[columns]}”: ${parts[columns + 1]}`,
      };
    });
}

function typed(text: string): unknown {
  if (text.startsWith('=num:')) return Number(text.slice(5));
  if (text.startsWith('=bool:')) return text.endsWith('TRUE');
  if (text.startsWith('=date:')) return new Date(`${text.slice(6)}T00:00:00Z`);
  return text.replace(/\\n/g, '\n');
}
