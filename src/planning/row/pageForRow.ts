/** Which facts of a program's page could fill which cells of its row? Only those that the cell would be read back as. */

import type { ProgramField } from '../../reading/headers/programFields';
import { isBlank, textOf } from '../../sheet/cell';
import { columnReader, READ_AS_IT_STANDS } from '../../sheet/cellReader';
import { KIND_OF_FIELD } from '../../sheet/kinds';
import { columnOf } from '../../sheet/list/columnOf';
import type { Column } from '../../sheet/list/programsBlock';
import { showStance } from '../../show/cellText';
import { readingOf } from '../../show/readings';
import { type PageFact, readProgramPage } from './pageFacts';
import { PAGE_READERS } from './pageReaders';
import { type RowToJudge, tierWithCell } from './tierWith';

interface Fillable {
  readonly field: ProgramField;
  readonly reading: string;
  /** The page's own sentence. */
  readonly words: string;
  /** The column of the list; null where it has none for this. */
  readonly header: string | null;
  /** What would be written. */
  readonly value: string;
  /** What stands there already: it stays, unless a button names it. */
  readonly there: string;
  /** That is words or a number, and reads otherwise than the page: it may be replaced. */
  readonly mayReplace: boolean;
  /** The tier of the row with this fact in it; null where nothing was judged. */
  readonly tier: string | null;
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

interface PageOfRow {
  readonly facts: readonly Fillable[];
  /** What the page speaks of and does not settle, in its own words. */
  readonly open: readonly { readonly field: ProgramField; readonly words: string }[];
}

/** @param asked What the row is judged by; null where there is no profile yet. */
export function pageForRow(
  page: string,
  columns: readonly Column[],
  row: readonly unknown[],
  asked: RowToJudge | null = null,
): PageOfRow {
  const { facts, open } = readProgramPage(page);
  return {
    facts: factsForRow(facts, columns, row, asked),
    open: open.map(({ field, words }) => ({ field: FIELDS[field], words })),
  };
}

export function factsForRow(
  facts: readonly PageFact[],
  columns: readonly Column[],
  row: readonly unknown[],
  asked: RowToJudge | null = null,
): Fillable[] {
  return facts
    .flatMap((fact) => parted(fact, columns))
    .map(({ field, reading, words, isReadSo }) => {
      const column = columnOf(columns, field);
      const there = column === undefined || isBlank(row[column.at]) ? '' : textOf(row[column.at]);
      // The short reading where the reader takes it back as the same, else the page's own words: alone, or behind the name of their matter.
      const value = [reading, words, `${MATTER[field] ?? field}: ${words}`].find(isReadSo) ?? words;
      const cell = column === undefined ? undefined : row[column.at];
      const isOther = readingOf(KIND_OF_FIELD[field] ?? field, cell, column?.header) !== reading && there !== value;
      const mayReplace = there !== '' && isOther && (typeof cell === 'string' || typeof cell === 'number');
      const tier = asked === null ? null : tierWithCell(asked, field, HEADERS[field] ?? field, value);
      return { field, reading, words, header: column?.header ?? null, value, there, mayReplace, tier };
    });
}

/** What a column of the fact would be called, to judge a row whose list has none. */
const HEADERS: Readonly<Partial<Record<ProgramField, string>>> = {
  visa: 'Visa',
  step1_min: 'Step 1 minimum',
  step2_min: 'Step 2 CK minimum',
  attempts: 'Attempts allowed',
  yog: 'Years since graduation',
  usce: 'USCE',
  ecfmg: 'ECFMG certificate',
  imgs: 'IMGs considered',
  img_share: 'IMG %',
  deadline: 'Deadline',
};

const MATTER: Readonly<Partial<Record<ProgramField, string>>> = { imgs: 'IMGs', usce: 'US clinical experience' };

interface Part {
  readonly field: ProgramField;
  readonly reading: string;
  readonly words: string;
  readonly isReadSo: (value: string) => boolean;
}

/** A list with a column for each visa gets each its own. */
function parted(fact: PageFact, columns: readonly Column[]): Part[] {
  const { visa, words } = fact;
  const has = (one: ProgramField): boolean => columns.some((column) => column.field === one);
  if (visa === null || has('visa') || !(has('j1') || has('h1b'))) return [wholeOf(fact)];
  return (['j1', 'h1b'] as const).flatMap((kind): Part[] => {
    if (visa[kind].says === 'notSaid') return [];
    const read = columnReader(kind, '', READ_AS_IT_STANDS);
    const reading = showStance(visa[kind]);
    const isReadSo = (text: string): boolean => showStance(read({ is: 'text', text }).policy[kind]) === reading;
    return [{ field: kind, reading, words, isReadSo }];
  });
}

function wholeOf({ field, reading, words, stance }: PageFact): Part {
  const read = PAGE_READERS[field]();
  // A condition keeps its stance; its words may be fewer. A day, or the words of a date, is not read back.
  const isReadSo = (text: string): boolean => field === 'deadline' || read(text).stance === stance;
  return { field: FIELDS[field], reading, words, isReadSo };
}
