/**
 * What do labelled cells teach about arrangements of words? `npm run opinion` learns the tables of the second reader from test/cases and
 * test/pages, writes src/data/lexicon/opinions.ts and has the known misses looked through; `-- --without=hostile,typed-8` leaves sets out and prints what the tables then say of them.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { likelihood, placesOf, tableOf } from '../src/reading/language/secondOpinion';
import { type Cell, isDocumented, labelledCells, sumOfCells, type Table, tableNameOf } from './opinion/labelledCells';
import { answersOf, type Lesson, lessonsOf, STANCES } from './opinion/lessons';
import { weightsFrom } from './opinion/weights';

const OUT = 'src/data/lexicon/opinions.ts';

/** From which likelihood an answer counts as likely in what is printed. */
const LEAST_LIKELY = 0.1;

interface Learned {
  readonly name: Table;
  readonly table: string;
  readonly answers: readonly string[];
}

function likelyOf(lessons: readonly Lesson[], { name, table }: Pick<Learned, 'name' | 'table'>): string {
  const isLikely = ({ marks }: Lesson): boolean =>
    likelihood(table, [...new Set(marks.map((mark) => mark % placesOf(name)))]) >= LEAST_LIKELY;
  return `${lessons.filter(isLikely).length} of ${lessons.length}`;
}

function learnTable(name: Table, own: readonly Cell[], isOut: ((set: string) => boolean) | null): Learned {
  const lessons = lessonsOf(own);
  const known = isOut === null ? lessons : lessons.filter(({ set }) => !isOut(set));
  const often = known.filter(({ set }) => isDocumented(set));
  const table = tableOf(weightsFrom(name, known, often));
  const shown = isOut === null ? known : lessons.filter(({ set }) => isOut(set));
  const [right, others] = [true, false].map((isRight) =>
    likelyOf(
      shown.filter((lesson) => lesson.isRight === isRight),
      { name, table },
    ),
  );
  process.stdout.write(`${name}: likely at 10 %: ${right} right answers, ${others} others\n`);
  return { name, table, answers: name === 'visa' ? STANCES : answersOf(own) };
}

const textOf = (cells: number, tables: readonly Learned[]): string =>
  `/** What did ${cells} labelled cells teach about the second reader's questions? \`npm run opinion\` writes it: a weight for each mark. */
export const OPINIONS = {
${tables.map(({ name, table }) => `  ${name}:\n    '${table}',`).join('\n')}
} as const;

/** The answers of which enough labels tell. */
export const KNOWN_ANSWERS = ${JSON.stringify(Object.fromEntries(tables.map(({ name, answers }) => [name, answers])), null, 2)} as const satisfies Record<keyof typeof OPINIONS, readonly string[]>;

/** The labelled cells in short. */
export const LEARNED_FROM = '${sumOfCells()}';
`;

const LEAVE_OUT = '--without=';

function main(args: readonly string[]): void {
  const left = args
    .find((arg) => arg.startsWith(LEAVE_OUT))
    ?.slice(LEAVE_OUT.length)
    .split(',');
  const isOut = left === undefined ? null : (set: string): boolean => left.some((name) => set.startsWith(name));
  const cells = labelledCells();
  const names = [...new Set(cells.map(({ kind }) => tableNameOf(kind)))].sort();
  const tables = names.map((name) =>
    learnTable(
      name,
      cells.filter(({ kind }) => tableNameOf(kind) === name),
      isOut,
    ),
  );
  if (isOut !== null) return;
  writeFileSync(OUT, textOf(cells.length, tables));
  // Another process, which reads by the new tables.
  process.exitCode = spawnSync(process.execPath, [...process.execArgv, 'build/misses.ts'], { stdio: 'inherit' }).status ?? 1;
}

main(process.argv.slice(2));
