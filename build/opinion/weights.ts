/** Which weights of marks tell right answers from wrong ones best? Logistic regression, in the same order in every run. */
import { elementAt } from '../../src/domain/elementAt';
import { placesOf } from '../../src/reading/language/secondOpinion';
import type { Table } from './labelledCells';
import type { Lesson } from './lessons';

/** The documented cells, and the pages: each is met as often as this. */
const OFTEN = 8;
/** How many marks of a table keep a weight; a visa cell answers for two kinds. */
const MOST = {
  visa: 8400,
  usce: 4800,
  step: 3000,
  attempts: 3400,
  graduation: 2300,
  imgs: 2200,
  ecfmg: 1500,
} as const satisfies Readonly<Record<Table, number>>;
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

/** The same numbers in every run, each below what is asked. */
function numbersInTurn(): (below: number) => number {
  let seed = 1;
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 0x1_0000_0000) * below);
  };
}

function shuffle(lessons: Lesson[], numberBelow: (below: number) => number): void {
  for (let at = lessons.length - 1; at > 0; at -= 1) {
    const other = numberBelow(at + 1);
    const taken = elementAt(lessons, at);
    lessons[at] = elementAt(lessons, other);
    lessons[other] = taken;
  }
}

/** Moves the weights of a lesson's marks toward its answer, a mark the less the more it was moved before (AdaGrad). */
function learnOne({ marks, isRight }: Lesson, weights: Float64Array, squares: Float64Array): void {
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

/** Weights for the places that may have one: the mean of the last rounds, so that a few more lessons in another order change little. */
function learned(from: readonly Lesson[], may: ReadonlySet<number>, places: number): Float64Array {
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(1e-4);
  const mean = new Float64Array(places);
  const order = from.map((lesson) => ({ ...lesson, marks: lesson.marks.filter((mark) => may.has(mark)) }));
  const numberBelow = numbersInTurn();
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, numberBelow);
    for (const lesson of order) learnOne(lesson, weights, squares);
    if (round >= ROUNDS - KEPT_ROUNDS)
      for (let place = 0; place < places; place += 1) mean[place] = (mean[place] ?? 0) + (weights[place] ?? 0) / KEPT_ROUNDS;
  }
  return mean;
}

const repeated = (lessons: readonly Lesson[]): Lesson[] => Array.from({ length: OFTEN - 1 }, () => lessons).flat();

function countsOf(lessons: readonly Lesson[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { marks } of lessons) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/**
 * The weights of one table: learned from the marks that two lessons have, then from those that mattered most, then with more weight on the
 * documented answers that are not told rightly yet. A mark that one lesson has would only tell that lesson.
 */
export function weightsFrom(name: Table, whole: readonly Lesson[], often: readonly Lesson[]): Float64Array {
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
