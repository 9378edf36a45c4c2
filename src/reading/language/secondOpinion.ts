/** Does what stands around a word bear out what the rules read there? A second reader, learned from labelled cells, that can only doubt. */
import { PLACES } from './marks';

/** The signs of the weights, from the least: steps of an eighth, nought in the middle. None of them needs an escape in a text. */
const SIGNS = '!#%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdef';
const STEP = 8;
const NOUGHT = 32;

/** Less likely than this, the cell is asked and not answered. (ours: of the verdicts at first sight it holds back twice as many false ones as it costs right ones, tenfold) */
const DOUBT = 0.3;

const opened = new Map<string, Int8Array>();
/** The weights of a table, in steps. */
function weightsOf(table: string): Int8Array {
  const known = opened.get(table);
  if (known !== undefined) return known;
  const weights = Int8Array.from(table, (sign) => SIGNS.indexOf(sign) - NOUGHT);
  opened.set(table, weights);
  return weights;
}

/** Whether an answer is likely enough by the marks of its cell; `answer` is its number among the `answers` of the table. */
export function isBorneOut(table: string, answers: number, answer: number, marks: readonly number[]): boolean {
  const weights = weightsOf(table);
  let sum = 0;
  for (const mark of marks) sum += weights[mark * answers + answer] ?? 0;
  return 1 / (1 + Math.exp(-sum / STEP)) >= DOUBT;
}

/** The table as it is kept, from the weights of each answer. @throws Error where a set of weights is not of the size of the marks. */
export function tableOf(weights: readonly Float64Array[]): string {
  if (weights.some(({ length }) => length !== PLACES)) throw new Error(`A table of weights has ${PLACES} places.`);
  let table = '';
  for (let mark = 0; mark < PLACES; mark += 1)
    for (const own of weights) {
      const step = Math.round((own[mark] ?? 0) * STEP) + NOUGHT;
      table += SIGNS.charAt(Math.max(0, Math.min(SIGNS.length - 1, step)));
    }
  return table;
}
