/** What did a mentor answer, and to which program of the list does each answer belong? Read from a tab that came back, or from a paste. */
import { readTierWord } from '../reading/tierWords';
import { placeOfKey } from '../sheet/answerKeys';
import { textOf } from '../sheet/cell';
import { ANSWER_HEADERS, KEY_HEADER } from './mentorPage';

type Grid = readonly (readonly unknown[])[];

export interface MentorAnswer {
  /** '' where the mentor added a row of her own. */
  readonly key: string;
  readonly program: string;
  /** As ANSWER_HEADERS names them. */
  readonly cells: readonly string[];
}

const plain = (cell: unknown): string => textOf(cell).trim().toLowerCase().replace(/['’]/g, '’');

/** Null where no line has the headers of such a page. Rows without an answer are left out. */
export function answersIn(grid: Grid): MentorAnswer[] | null {
  const headerAt = grid.findIndex(
    (row) => row.some((cell) => plain(cell) === plain(KEY_HEADER)) && row.some((cell) => plain(cell) === 'mentor tier'),
  );
  if (headerAt < 0) return null;
  const heads = (grid[headerAt] ?? []).map(plain);
  const at = (header: string): number => heads.indexOf(plain(header));
  const cell = (row: readonly unknown[], header: string): string => (at(header) < 0 ? '' : textOf(row[at(header)]).trim());
  return grid.slice(headerAt + 1).flatMap((row): MentorAnswer[] => {
    const cells = ANSWER_HEADERS.map((header) => cell(row, header));
    const key = cell(row, KEY_HEADER);
    const program = cell(row, 'Program');
    const isAnswer = cells.some((one) => one !== '') || (key === '' && program !== '');
    return isAnswer ? [{ key, program, cells }] : [];
  });
}

export interface Placed {
  readonly answer: MentorAnswer;
  /** In the data rows of the list, from 0. */
  readonly at: number;
}

export interface PlacedAnswers {
  readonly placed: readonly Placed[];
  /** No program, or more than one, can be meant: the answer in words. Nothing is lost. */
  readonly unplaced: readonly string[];
}

/** @param keys Of the list's data rows, null where a row is empty. @param names Of the same rows. */
export function placeAnswers(
  answers: readonly MentorAnswer[],
  keys: readonly (string | null)[],
  names: readonly string[],
): PlacedAnswers {
  const placed: Placed[] = [];
  const unplaced: string[] = [];
  for (const answer of answers) {
    const at = answer.key === '' ? null : (placeOfKey(answer.key, keys) ?? onlyNamed(answer.program, names));
    if (at === null || placed.some((one) => one.at === at)) unplaced.push(inWords(answer));
    else placed.push({ answer, at });
  }
  return { placed, unplaced };
}

/** A name that one row has, and that the key's row no longer has: its city or code was corrected meanwhile. */
function onlyNamed(program: string, names: readonly string[]): number | null {
  const found = names.flatMap((name, at) => (name !== '' && plain(name) === plain(program) ? [at] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

const inWords = ({ program, cells, key }: MentorAnswer): string =>
  `${program === '' ? 'a row without a name' : program}${key === '' ? ' (added by the mentor)' : ''}: ${cells.filter((cell) => cell !== '').join('; ') || 'no words'}`;

/** "Mentor: Reach, computed: Realistic"; '' where both agree or the mentor names no tier. */
export function disagreement(mentorTier: string, computed: string): string {
  const tier = readTierWord(mentorTier);
  return tier === null || computed.startsWith(tier) ? '' : `Mentor: ${tier}, computed: ${computed}`;
}
