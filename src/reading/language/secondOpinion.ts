/** Does what stands around a word bear out what the rules read there? A second reader, learned from labelled cells, that can only doubt. */
import { type Asked, lineOf, marksOf } from './marks';
import type { Element } from './tokens';

/** The signs of the weights, from the least: steps of a quarter, nought in the middle. None of them needs an escape in a text. */
const SIGNS = '!#%&()*+,-./0123456789:;<=>?@ABCD';
const STEP = 4;
const NOUGHT = 16;

const opened = new Map<string, Int8Array>();
/** The weights of a table, in steps. */
function weightsOf(table: string): Int8Array {
  const known = opened.get(table);
  if (known !== undefined) return known;
  const weights = Int8Array.from(table, (sign) => SIGNS.indexOf(sign) - NOUGHT);
  opened.set(table, weights);
  return weights;
}

/** How likely an answer is by the marks of its cell, 0-1. */
export function likelihood(table: string, marks: readonly number[]): number {
  const weights = weightsOf(table);
  let sum = 0;
  for (const mark of marks) sum += weights[mark] ?? 0;
  return 1 / (1 + Math.exp(-sum / STEP));
}

/** A list's cells differ in names and numbers more than in what stands where. */
const found = new Map<string, number>();
const MOST_FOUND = 5000;

/** How likely an answer about a cell is, 0-1; `name` is the table's, under which the sum is remembered. */
export function likelihoodOf(
  name: string,
  table: string,
  header: readonly Element[],
  elements: readonly Element[],
  asked: Asked,
): number {
  const line = lineOf(header, elements, asked);
  const key = `${name}|${line.answer}|${line.header.join(' ')}|${line.names.join(' ')}`;
  const before = found.get(key);
  if (before !== undefined) return before;
  const likely = likelihood(table, marksOf(line, table.length));
  if (found.size > MOST_FOUND) found.clear();
  found.set(key, likely);
  return likely;
}

/** A table as it is kept, from its weights. */
export const tableOf = (weights: Float64Array): string =>
  Array.from(weights, (weight) => SIGNS.charAt(Math.max(0, Math.min(SIGNS.length - 1, Math.round(weight * STEP) + NOUGHT)))).join(
    '',
  );
