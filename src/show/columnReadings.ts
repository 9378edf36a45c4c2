/** As what is each column of a list read, and what decided? HOW_READ("columns", block). */
import { isOurHeader } from '../reading/headers/programHeader';
import { textOf } from '../sheet/cell';
import type { HeaderCorrections } from '../sheet/list/headerRow';
import { type Column, readProgramsBlock } from '../sheet/list/programsBlock';

const DECIDED = { words: 'its words', values: 'the values below', settings: 'SETTINGS' } as const;

/** One row a column, left to right: header, field or `other`, and what it was decided by, with what is doubtful. */
export function columnReadings(block: unknown, corrections: HeaderCorrections): string[][] {
  const { columns, duplicates, odd, names } = readProgramsBlock(block, 'cells', corrections);
  const fields = new Map<number, readonly [field: string, why: string]>();
  for (const column of columns) {
    fields.set(column.at, [column.field, whyOf(column)]);
    if (column.and !== undefined) fields.set(column.and, [column.field, `added to “${column.header}”`]);
  }
  for (const { at, field } of duplicates) fields.set(at, ['other', `repeats ${field}: the other column counts`]);
  const oddAt = new Map(odd.map(({ at, header }) => [at, header]));
  for (const at of oddAt.keys()) fields.set(at, ['other', 'no words: name the column']);
  return names.flatMap((name, at) => {
    const header = oddAt.get(at) ?? textOf(name);
    const [field, why] = fields.get(at) ?? ['other', isOurHeader(header) ? 'filled by MatchSheet' : 'no field goes by that name'];
    return header === '' ? [] : [[header, field, why]];
  });
}

const whyOf = ({ by = 'words', isAllNo }: Column): string =>
  `${DECIDED[by]}${isAllNo ? '; every row says No: a refusal, or a blank?' : ''}`;
