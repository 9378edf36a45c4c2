/**
 * What do labelled cells teach about arrangements of words? `npm run opinion` learns the tables of the second reader from test/cases and
 * test/pages, writes src/data/lexicon/opinions.ts and has the known misses looked through; `-- --without=hostile,typed-8` leaves sets out and prints what the tables then say of them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Asked, lineOf, marksOf } from '../src/reading/language/marks';
import { likelihood, placesOf, tableOf } from '../src/reading/language/secondOpinion';
import { type Element, elementsOf } from '../src/reading/language/tokens';
import { PAGE_FIELDS } from '../src/reading/page/pageFields';
import { sentencesByField, toRead } from '../src/reading/page/pageTopics';
import { askedOfKind } from '../src/reading/program/visa/borneOut';
import { askedOf, claimsIn, isDoubtable, tableFor } from '../src/sheet/doubted';
import { isKind, KINDS, type Kind } from '../src/sheet/kinds';
import { bare, type Row, rowsOf } from './readingScore';

const OUT = 'src/data/lexicon/opinions.ts';
const SETS = 'test/cases/sets';
const SENTENCES = 'sentences.tsv';
/** Cells of the documented tables that are not read yet; they teach what they say all the same. */
const MISSES = 'known-misses.tsv';
const PAGES = 'test/pages';
/** The documented cells, and the pages: each is met as often as this. */
const OFTEN = 8;
/** How many marks of a table keep a weight; a visa cell answers for two kinds. */
const MOST = { visa: 8400, usce: 4800, step: 3000, attempts: 3400, graduation: 2300, imgs: 2200, ecfmg: 1500 } as const;
/** Marks before they are places of a table, so that two seldom fall on one. */
const WHOLE = 2 ** 32;

interface Cell extends Row {
  readonly kind: Kind;
  readonly set: string;
}

/** What the pages of the tests say of a matter, as one cell, with what an advisor read in it. */
function pageCells(name: string): Cell[] {
  const [facts = '', page = ''] = readFileSync(join(PAGES, name), 'utf8').split('\n---\n');
  const sentences = sentencesByField(page);
  return PAGE_FIELDS.flatMap((kind) => {
    const own = (sentences.get(kind) ?? []).filter(({ isTurned }) => !isTurned);
    const expected = new RegExp(`^${kind}: (.*)$`, 'm').exec(facts)?.[1] ?? 'not said';
    if (own.length === 0 || !isKind(kind)) return [];
    return [{ set: PAGES, kind, header: KINDS[kind].name, cell: own.map(toRead).join('\n'), expected, doubtful: false }];
  });
}

function cells(): Cell[] {
  const files = [
    ...readdirSync(SETS).map((name) => join(SETS, name)),
    ...readdirSync('test/cases')
      .filter((name) => name === SENTENCES || name === MISSES || (name.endsWith('.tsv') && isKind(basename(name, '.tsv'))))
      .map((name) => join('test/cases', name)),
  ].sort();
  const ofFile = (file: string): Cell[] =>
    rowsOf(file).flatMap((row) =>
      isKind(row.kind) && !row.doubtful
        ? [{ ...row, kind: row.kind, set: file.endsWith(MISSES) ? row.kind : basename(file, '.tsv') }]
        : [],
    );
  // A documented cell teaches the same whether it is read or missed: the order is by what they say, not by file.
  return [...files.flatMap(ofFile), ...readdirSync(PAGES).sort().flatMap(pageCells)]
    .filter(({ kind }) => isDoubtable(kind) || isVisa(kind))
    .map((cell) => ({ cell, key: `${cell.kind}\t${cell.cell}\t${cell.header}\t${cell.set}` }))
    .sort((one, other) => (one.key < other.key ? -1 : Number(one.key > other.key)))
    .map(({ cell }) => cell);
}

const isVisa = (kind: Kind): boolean => KINDS[kind].topic === 'visa';
const tableNameOf = (kind: Kind): keyof typeof MOST => (isDoubtable(kind) ? tableFor(kind) : 'visa');

/** The labelled cells, in short: a test compares it with what the tables were learned from. */
export const sumOfCells = (): string => createHash('sha256').update(JSON.stringify(cells())).digest('hex').slice(0, 12);

interface Lesson {
  readonly set: string;
  readonly marks: readonly number[];
  readonly isRight: boolean;
}

interface Question {
  readonly asked: Asked;
  readonly isRight: boolean;
}

const STANCES = ['yes', 'no'] as const;

/** A yes and a no to both kinds of visa, and whether the label says so. */
const visaQuestions = (expected: string): Question[] =>
  (['j1', 'h1b'] as const).flatMap((kind) => {
    const said = new RegExp(`${kind === 'j1' ? 'J-1' : 'H-1B'} (yes|no)\\b`).exec(expected)?.[1];
    return STANCES.map((answer) => ({ asked: askedOfKind(kind, answer), isRight: said === answer }));
  });

const MOST_NUMBERS = 4;

/** Each answer that labels of the kind give, about each number of the cell and about none. */
function claimQuestions(expected: string, elements: readonly Element[], answers: readonly string[]): Question[] {
  const right = claimsIn(bare(expected));
  const found = elements.filter(({ is, value }) => is !== 'exam' && value > 0).map(({ value }) => value);
  const numbers = [...new Set([...right.flatMap(({ number }) => number ?? []), ...found])].slice(0, MOST_NUMBERS);
  return answers.flatMap((answer) =>
    [null, ...numbers].map((number) => ({
      asked: askedOf({ answer, number }),
      isRight: right.some((claim) => claim.answer === answer && claim.number === number),
    })),
  );
}

/** An `if` asks already. Of an answer that fewer labels give, too little is known to doubt it. */
const RARE = 60;

function answersOf(own: readonly Cell[]): string[] {
  const counts = new Map<string, number>();
  for (const { expected } of own)
    for (const { answer } of claimsIn(bare(expected))) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts].filter(([answer, count]) => count >= RARE && answer !== 'if').map(([answer]) => answer);
}

function lessonsOf(own: readonly Cell[]): Lesson[] {
  const answers = answersOf(own.filter(({ kind }) => !isVisa(kind)));
  return own.flatMap(({ kind, header, cell, expected, set }) => {
    const { topic } = KINDS[kind];
    const head = elementsOf(header.replace(/\\n/g, '\n'), topic);
    const elements = elementsOf(cell, topic);
    const questions = isVisa(kind) ? visaQuestions(expected) : claimQuestions(expected, elements, answers);
    return questions.map(({ asked, isRight }) => ({ set, marks: marksOf(lineOf(head, elements, asked), WHOLE), isRight }));
  });
}

/** The log odds from which an answer stands in most cells, and those from which it falls in most. */
const LIKELY = 5;
const UNLIKELY = -3;

/** How often documented answers that would not stand yet, and wrong ones that would not fall, are given more weight. */
const TIMES = 2;

const ROUNDS = 20;
const KEPT_ROUNDS = 10;
const RATE = 0.15;
/** How strongly a weight is drawn back to nought: what few lessons say says little. */
const SHRINK = 0.01;

/** Logistic regression by AdaGrad over the places that may have a weight; the mean of the last rounds, so that a few more lessons in another order change little. The order of the lessons is the same in every run. */
function learned(from: readonly Lesson[], may: ReadonlySet<number>, places: number): Float64Array {
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-4);
  const mean = new Float64Array(places);
  const order = from.map(({ marks, isRight }) => ({ marks: marks.filter((mark) => may.has(mark)), isRight }));
  let seed = 1;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * below);
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random(at + 1);
      [order[at], order[other]] = [order[other] as (typeof order)[0], order[at] as (typeof order)[0]];
    }
    for (const { marks, isRight } of order) {
      let sum = 0;
      for (const mark of marks) sum += weights[mark] ?? 0;
      const off = 1 / (1 + Math.exp(-sum)) - (isRight ? 1 : 0);
      for (const mark of marks) {
        const weight = weights[mark] ?? 0;
        const slope = off + SHRINK * weight;
        const square = (squares[mark] ?? 0) + slope * slope;
        squares[mark] = square;
        weights[mark] = weight - (RATE * slope) / Math.sqrt(square);
      }
    }
    if (round >= ROUNDS - KEPT_ROUNDS)
      for (let place = 0; place < places; place += 1) mean[place] = (mean[place] ?? 0) + (weights[place] ?? 0) / KEPT_ROUNDS;
  }
  return mean;
}

function countsOf(lessons: readonly Lesson[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { marks } of lessons) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** The weights of one table: learned from the marks that two lessons have, then from those that mattered most, then with more weight on the documented answers that are not told rightly yet. A mark that one lesson has would only tell that lesson. */
function weightsFrom(name: keyof typeof MOST, whole: readonly Lesson[], often: readonly Lesson[]): Float64Array {
  const places = placesOf(name);
  const met = countsOf(whole);
  const placed = (lessons: readonly Lesson[]): Lesson[] =>
    lessons.map((lesson) => ({
      ...lesson,
      marks: [...new Set(lesson.marks.flatMap((mark) => ((met.get(mark) ?? 0) > 1 ? [mark % places] : [])))],
    }));
  const known = placed(whole);
  const documented = placed(often);
  const all = [...known, ...repeated(documented)];
  const counts = countsOf(known);
  const first = learned(all, new Set(counts.keys()), places);
  const worth = (place: number): number => Math.abs(first[place] ?? 0) * Math.sqrt(counts.get(place) ?? 0);
  const best = [...counts.keys()].sort((one, other) => worth(other) - worth(one) || one - other);
  const kept = new Set(best.slice(0, MOST[name]));
  const lessons = [...all];
  let weights = learned(lessons, kept, places);
  for (let time = 0; time < TIMES; time += 1) {
    const sum = ({ marks }: Lesson): number => marks.reduce((total, mark) => total + (weights[mark] ?? 0), 0);
    lessons.push(...repeated(documented.filter((lesson) => (lesson.isRight ? sum(lesson) < LIKELY : sum(lesson) > UNLIKELY))));
    weights = learned(lessons, kept, places);
  }
  return weights;
}

const repeated = (lessons: readonly Lesson[]): Lesson[] => Array.from({ length: OFTEN - 1 }, () => lessons).flat();

function main(args: readonly string[]): void {
  const without = args.find((arg) => arg.startsWith('--without=')) ?? '';
  const left = without.slice('--without='.length).split(',');
  const isOut = ({ set }: { readonly set: string }): boolean => without !== '' && left.some((name) => set.startsWith(name));
  const all = cells();
  const names = [...new Set(all.map(({ kind }) => tableNameOf(kind)))].sort();
  const tables = names.map((name) => {
    const own = all.filter(({ kind }) => tableNameOf(kind) === name);
    const lessons = lessonsOf(own);
    const known = lessons.filter((lesson) => !isOut(lesson));
    const often = known.filter(({ set }) => set === PAGES || set === basename(SENTENCES, '.tsv') || isKind(set));
    const table = tableOf(weightsFrom(name, known, often));
    const shown = without === '' ? known : lessons.filter(isOut);
    const report = (isRight: boolean): string => {
      const some = shown.filter((lesson) => lesson.isRight === isRight);
      return `${some.filter(({ marks }) => likelihood(table, [...new Set(marks.map((mark) => mark % placesOf(name)))]) >= 0.1).length} of ${some.length}`;
    };
    process.stdout.write(`${name}: likely at 10 %: ${report(true)} right answers, ${report(false)} others\n`);
    return { name, table, answers: name === 'visa' ? [...STANCES] : answersOf(own) };
  });
  if (without !== '') return;
  writeFileSync(
    OUT,
    `/** What did ${all.length} labelled cells teach about the second reader's questions? \`npm run opinion\` writes it: a weight for each mark. */
export const OPINIONS = {
${tables.map(({ name, table }) => `  ${name}:\n    '${table}',`).join('\n')}
} as const;

/** The answers of which enough labels tell. */
export const KNOWN_ANSWERS = ${JSON.stringify(Object.fromEntries(tables.map(({ name, answers }) => [name, answers])), null, 2)} as const satisfies Record<keyof typeof OPINIONS, readonly string[]>;

/** The labelled cells in short. */
export const LEARNED_FROM = '${sumOfCells()}';
`,
  );
  // Another process, which reads by the new tables.
  process.exitCode = spawnSync(process.execPath, [...process.execArgv, 'build/misses.ts'], { stdio: 'inherit' }).status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv.slice(2));
