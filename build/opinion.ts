/**
 * What do labelled cells teach about arrangements of words? `npm run opinion` learns the table of the second reader from test/cases/sets and
 * writes src/data/lexicon/opinion; `-- --without=hostile,typed-8` leaves sets out and prints what the table then does with their verdicts.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { marksOf, PLACES } from '../src/reading/language/marks';
import { isBorneOut, tableOf } from '../src/reading/language/secondOpinion';
import { elementsOf } from '../src/reading/language/tokens';
import { sentencesByField, toRead } from '../src/reading/page/pageTopics';
import { type Row, rowsOf } from './readingScore';

const SETS = 'test/cases/sets';
const OUT = 'src/data/lexicon/opinion/visa.ts';
const KINDS = [
  { own: 'j1', other: 'h1b', at: /J-1 (yes|no)\b/ },
  { own: 'h1b', other: 'j1', at: /H-1B (yes|no)\b/ },
] as const;
const ANSWERS: readonly string[] = ['yes', 'no'];

interface Lesson {
  readonly set: string;
  readonly marks: readonly number[];
  /** Which of the answers the label gives; -1 for none of them. */
  readonly right: number;
}

/** The documented cells: each is met as often as this. */
const HOUSE = 'test/cases/visa.tsv';
const OFTEN = 2;

const files = (): string[] => [
  ...readdirSync(SETS)
    .map((name) => join(SETS, name))
    .sort(),
  HOUSE,
];

const isVisaRow = ({ kind, doubtful }: Row): boolean => ['visa', 'j1', 'h1b'].includes(kind) && !doubtful;

/** What the pages of the tests say of visas, as one cell each, with what an advisor read in it. */
const PAGES = 'test/pages';
const pageRows = (): Row[] =>
  readdirSync(PAGES)
    .sort()
    .flatMap((name) => {
      const [facts = '', page = ''] = readFileSync(join(PAGES, name), 'utf8').split('\n---\n');
      const sentences = sentencesByField(page).get('visa') ?? [];
      const expected = /^visa: (.*)$/m.exec(facts)?.[1] ?? '';
      return sentences.length === 0
        ? []
        : [{ kind: 'visa', header: 'Visa', cell: sentences.map(toRead).join('\n'), expected, doubtful: false }];
    });

const rowsBySet = (): (readonly [set: string, rows: readonly Row[]])[] => [
  ...files().map((file) => [basename(file, '.tsv'), rowsOf(file).filter(isVisaRow)] as const),
  [PAGES, pageRows()],
];

/** The labelled visa cells of all sets, in short: a test compares it with what the table was learned from. */
export const sumOfCells = (): string => createHash('sha256').update(JSON.stringify(rowsBySet())).digest('hex').slice(0, 12);

function lessons(): Lesson[] {
  return rowsBySet().flatMap(([set, rows]) =>
    rows.flatMap((row) => {
      const header = elementsOf(row.header.replace(/\\n/g, '\n'), 'visa');
      const elements = elementsOf(row.cell, 'visa');
      return KINDS.map((kind) => {
        const answer = kind.at.exec(row.expected)?.[1];
        return { set, marks: marksOf(header, elements, kind), right: ANSWERS.indexOf(answer ?? '') };
      });
    }),
  );
}

const ROUNDS = 30;
const KEPT_ROUNDS = 5;
const RATE = 0.15;

/** One logistic regression an answer, by AdaGrad; the mean of the last rounds. */
function learn(from: readonly Lesson[], answer: number): Float64Array {
  const weights = new Float64Array(PLACES);
  const squares = new Float64Array(PLACES).fill(1e-4);
  const mean = new Float64Array(PLACES);
  const order = from.map((_, at) => at);
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * below);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const at of order) {
      const lesson = from[at];
      if (lesson === undefined) continue;
      let sum = 0;
      for (const mark of lesson.marks) sum += weights[mark] ?? 0;
      const off = 1 / (1 + Math.exp(-sum)) - (lesson.right === answer ? 1 : 0);
      for (const mark of lesson.marks) {
        squares[mark] = (squares[mark] ?? 0) + off * off;
        weights[mark] = (weights[mark] ?? 0) - (RATE * off) / Math.sqrt(squares[mark] ?? 1);
      }
    }
    if (round >= ROUNDS - KEPT_ROUNDS)
      for (let mark = 0; mark < PLACES; mark += 1) mean[mark] = (mean[mark] ?? 0) + (weights[mark] ?? 0) / KEPT_ROUNDS;
  }
  return mean;
}

function main(args: readonly string[]): void {
  const without =
    args
      .find((arg) => arg.startsWith('--without='))
      ?.slice(10)
      .split(',') ?? [];
  const isOut = ({ set }: Lesson): boolean => without.some((name) => set.startsWith(name));
  const all = lessons();
  const known = all.filter((lesson) => !isOut(lesson));
  const house = known.filter(({ set }) => set === basename(HOUSE, '.tsv') || set === PAGES);
  const from = [...known, ...Array.from({ length: OFTEN - 1 }, () => house).flat()];
  const table = tableOf(ANSWERS.map((_, answer) => learn(from, answer)));
  const shown = without.length === 0 ? known : all.filter(isOut);
  ANSWERS.forEach((word, answer) => {
    const right = shown.filter((lesson) => lesson.right === answer);
    const wrong = shown.filter((lesson) => lesson.right !== answer);
    const borne = (some: readonly Lesson[]): number =>
      some.filter(({ marks }) => isBorneOut(table, ANSWERS.length, answer, marks)).length;
    process.stdout.write(
      `${word}: borne out ${borne(right)} of ${right.length} right, ${borne(wrong)} of ${wrong.length} that are not\n`,
    );
  });
  if (without.length > 0) return;
  writeFileSync(
    OUT,
    `/** What did ${known.length} labelled answers teach about visa cells? \`npm run opinion\` writes it: for each mark a weight for yes and one for no. */
export const VISA_OPINION =
  '${table}';

/** The labelled cells in short. */
export const LEARNED_FROM = '${sumOfCells()}';
`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
