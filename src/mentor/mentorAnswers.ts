/** What did a mentor answer, and to which program of the list does each answer belong? Read from a tab that came back, or from a paste. */
import type { TierVerdict } from '../domain/tier/tier';
import { labelOf } from '../domain/tiers';
import { readTierWord } from '../reading/applicant/tierWord';
import { textOf } from '../sheet/cell';
import { whoOf } from '../sheet/list/answerKeys';
import { ANSWER_HEADERS, KEY_HEADER, LIST_ENDS } from './mentorPage';

type Grid = readonly (readonly unknown[])[];

export interface MentorAnswer {
  /** '' where the mentor added a row. */
  readonly key: string;
  readonly program: string;
  readonly where: string;
  /** As ANSWER_HEADERS names them. */
  readonly cells: readonly string[];
}

const plain = (cell: unknown): string => textOf(cell).trim().toLowerCase().replace(/['’]/g, '’');

/** Every line of such a page; null where no line has its headers. */
export function answersIn(grid: Grid): MentorAnswer[] | null {
  const headerAt = grid.findIndex(
    (row) => row.some((cell) => plain(cell) === plain(KEY_HEADER)) && row.some((cell) => plain(cell) === 'mentor tier'),
  );
  if (headerAt < 0) return null;
  const heads = (grid[headerAt] ?? []).map(plain);
  const at = (header: string): number => heads.indexOf(plain(header));
  const cell = (row: readonly unknown[], header: string): string => (at(header) < 0 ? '' : textOf(row[at(header)]).trim());
  const below = grid.slice(headerAt + 1);
  const end = below.findIndex((row) => row.some((one) => textOf(one).trim() === LIST_ENDS));
  return below.slice(0, end < 0 ? undefined : end).flatMap((row): MentorAnswer[] => {
    const cells = ANSWER_HEADERS.map((header) => cell(row, header));
    const key = cell(row, KEY_HEADER);
    const program = cell(row, 'Program');
    const where = cell(row, 'Where');
    return key === '' && program === '' && cells.every((one) => one === '') ? [] : [{ key, program, where, cells }];
  });
}

export interface ListRow {
  readonly key: string;
  readonly program: string;
  readonly where: string;
}

/** How many lines hold an answer. */
export const answeredIn = (page: readonly MentorAnswer[]): number => page.filter(isAnswer).length;

/** The list's sheet id that the page names above its table; null in a paste that begins with the table. */
export function listIdIn(grid: Grid): number | null {
  const found = grid
    .flat()
    .map((cell) => /^list (\d+)$/.exec(textOf(cell))?.[1])
    .find((id) => id !== undefined);
  return found === undefined ? null : Number(found);
}

interface Placed {
  readonly answer: MentorAnswer;
  /** In the data rows of the list, from 0. */
  readonly at: number;
}

interface PlacedAnswers {
  readonly placed: readonly Placed[];
  /** No program, or more than one, can be meant: the answer in words. Nothing is lost. */
  readonly unplaced: readonly string[];
}

/**
 * Word for word first; then the same program, whatever else changed, where page and list hold it once; last a name with its place that
 * both hold once. A row takes one answer.
 *
 * @param page Every line of the page, answered or not. @param list Of the list's data rows, null where a row is empty.
 */
export function placeAnswers(page: readonly MentorAnswer[], list: readonly (ListRow | null)[]): PlacedAnswers {
  const answers = page.filter(isAnswer);
  const taken = new Map<number, MentorAnswer>();
  const open = new Set(answers);
  const place = (same: (answer: MentorAnswer, row: ListRow) => boolean, isAlone: (answer: MentorAnswer) => boolean): void => {
    for (const answer of [...open]) {
      if (answer.key === '' || !isAlone(answer)) continue;
      const rows = list.flatMap((row, at) => (row !== null && same(answer, row) ? [at] : []));
      const [at] = rows;
      if (rows.length !== 1 || at === undefined || taken.has(at)) continue;
      taken.set(at, answer);
      open.delete(answer);
    }
  };
  const heldOnce = (of: (answer: MentorAnswer) => string) => (answer: MentorAnswer) =>
    page.filter((one) => of(one) === of(answer)).length === 1;
  const named = ({ program, where }: { readonly program: string; readonly where: string }): string =>
    `${plain(program)}|${plain(where)}`;
  place(
    (answer, row) => answer.key === row.key,
    heldOnce(({ key }) => key),
  );
  place(
    (answer, row) => whoOf(answer.key) === whoOf(row.key),
    heldOnce(({ key }) => whoOf(key)),
  );
  place((answer, row) => named(answer) === named(row), heldOnce(named));
  return {
    placed: [...taken].map(([at, answer]) => ({ answer, at })).sort((one, other) => one.at - other.at),
    unplaced: [...open].map(inWords),
  };
}

const isAnswer = ({ key, program, cells }: MentorAnswer): boolean =>
  cells.some((one) => one !== '') || (key === '' && program !== '');

const inWords = ({ program, cells, key }: MentorAnswer): string =>
  `${program === '' ? 'a row without a name' : program}${key === '' ? ' (added by the mentor)' : ''}: ${cells.filter((cell) => cell !== '').join('; ') || 'no words'}`;

/** A word under “Mentor tier” that is no tier. */
export const isNoTier = (word: string): boolean => word.trim() !== '' && readTierWord(word) === null;

/** "Mentor: Reach, computed: Realistic"; '' where both agree or the mentor names no tier. */
export function disagreement(mentorTier: string, computed: TierVerdict): string {
  const tier = readTierWord(mentorTier);
  return tier === null || tier === computed.tier ? '' : `Mentor: ${tier}, computed: ${labelOf(computed)}`;
}
