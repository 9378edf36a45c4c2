/** What of a program's page could fill which cell of its row? Only what is read back from the cell as it was read on the page. */

import { factsOfPageText, readingOf } from '../functions/howRead';
import type { ProgramField } from '../reading/headers/programHeader';
import { isBlank, textOf } from '../sheet/cell';
import { KIND_OF_FIELD } from '../sheet/kinds';
import type { Column } from '../sheet/programsBlock';
import type { PageFact } from './pageFacts';

export interface Fillable {
  readonly field: ProgramField;
  readonly reading: string;
  /** The page's own sentence. */
  readonly words: string;
  /** The column of the list; null where it has none for this. */
  readonly header: string | null;
  /** What would be written. */
  readonly value: string;
  /** What stands there already: it stays. */
  readonly there: string;
}

/** Columns by the fact's name. */
const FIELDS: Readonly<Record<PageFact['field'], ProgramField>> = {
  visa: 'visa',
  step1: 'step1_min',
  step2: 'step2_min',
  attempts: 'attempts',
  graduation: 'yog',
  usce: 'usce',
  ecfmg: 'ecfmg',
  imgs: 'imgs',
  share: 'img_share',
  deadline: 'deadline',
};

export function pageForRow(page: string, columns: readonly Column[], row: readonly unknown[]): Fillable[] {
  return factsOfPageText(page)
    .flatMap((fact) => parted(fact, columns))
    .map(({ field, reading, words }) => {
      const column = columns.find((one) => one.field === field);
      const there = column === undefined || isBlank(row[column.at]) ? '' : textOf(row[column.at]);
      return { field, reading, words, header: column?.header ?? null, value: valueFor(field, reading, words), there };
    });
}

type Part = Omit<PageFact, 'field'> & { readonly field: ProgramField };

/** A list with a column for each visa gets each its own. */
function parted({ field, reading, words }: PageFact, columns: readonly Column[]): Part[] {
  const has = (one: ProgramField): boolean => columns.some((column) => column.field === one);
  if (field !== 'visa' || has('visa') || !(has('j1') || has('h1b'))) return [{ field: FIELDS[field], reading, words }];
  return (['j1', 'h1b'] as const).flatMap((kind): Part[] => {
    const said = reading.split('; ').find((one) => one.startsWith(kind === 'j1' ? 'J-1' : 'H-1B'));
    return said === undefined || said.endsWith('not said') ? [] : [{ field: kind, reading: said.replace(/^\S+ /, ''), words }];
  });
}

/** The short reading where the reader takes it back as the same, else the page's own words: alone, or behind the name of their matter. */
function valueFor(field: ProgramField, reading: string, words: string): string {
  const kind = KIND_OF_FIELD[field] ?? field;
  const isSame = (value: string): boolean => {
    const read = readingOf(kind, value);
    if (read === null) return true;
    const parts = read.replace(/; unread “.*$/s, '');
    return stanceOf(parts) === stanceOf(reading) || parts.split('; ').includes(`${field === 'j1' ? 'J-1' : 'H-1B'} ${reading}`);
  };
  return [reading, words, `${MATTER[field] ?? field}: ${words}`].find(isSame) ?? words;
}

/** A condition keeps its stance; its words may be fewer. */
const stanceOf = (reading: string): string => reading.replace(/\bif \(.*/s, 'if');
const MATTER: Readonly<Partial<Record<ProgramField, string>>> = { imgs: 'IMGs', usce: 'US clinical experience' };
