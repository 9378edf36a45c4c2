/** Does what stands around a word bear out what the rules read there? A second reader, learned from labelled cells, that can only doubt. */

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

/** A table as it is kept, from its weights. */
export const tableOf = (weights: Float64Array): string =>
  Array.from(weights, (weight) => SIGNS.charAt(Math.max(0, Math.min(SIGNS.length - 1, Math.round(weight * STEP) + NOUGHT)))).join(
    '',
  );
