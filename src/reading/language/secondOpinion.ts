/** Do the words around a word support what the rules read there? A second reader, learned from labeled cells, that can only raise doubts. */
import { type Asked, lineOf, marksOf } from './marks';
import type { Element } from './tokens';

/** Places of a table, most of which hold no weight: a visa cell answers for two kinds. */
export const placesOf = (name: string): number => (name === 'visa' ? LARGE : LARGE / 2);
const LARGE = 65536;
/** What a mark may weigh, in tenths. */
const LEVELS = [-16, -10, -6, -3, 3, 6, 10, 16] as const;
const TENTHS = 10;
/** A sign says how far on the next weight stands, one to eleven places, and which of the eight it is; the last two pass over eleven places and over 33. None of them needs an escape in a text. */
const SIGNS = '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';
const NEAREST = 11;
const FARTHER = 33;
const NEAR_SIGNS = NEAREST * LEVELS.length;

const opened = new Map<string, Int8Array>();
/** The weights of a table, in tenths. */
function weightsOf(table: string): Int8Array {
  const known = opened.get(table);
  if (known !== undefined) return known;
  const weights = new Int8Array(LARGE);
  let place = -1;
  for (const sign of table) {
    const code = SIGNS.indexOf(sign);
    if (code >= NEAR_SIGNS) place += code === NEAR_SIGNS ? NEAREST : FARTHER;
    else {
      place += 1 + Math.floor(code / LEVELS.length);
      weights[place] = LEVELS[code % LEVELS.length] ?? 0;
    }
  }
  opened.set(table, weights);
  return weights;
}

/** How likely an answer is by the marks of its cell, 0-1. */
export function likelihood(table: string, marks: readonly number[]): number {
  const weights = weightsOf(table);
  let sum = 0;
  for (const mark of marks) sum += weights[mark] ?? 0;
  return 1 / (1 + Math.exp(-sum / TENTHS));
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
  const likely = likelihood(table, marksOf(line, placesOf(name)));
  if (found.size > MOST_FOUND) found.clear();
  found.set(key, likely);
  return likely;
}

/** A table as it is kept, from its weights; what weighs less than half the least level is left out. */
export function tableOf(weights: Float64Array): string {
  const signs: string[] = [];
  let last = -1;
  weights.forEach((weight, place) => {
    const level = nearestLevel(weight * TENTHS);
    if (level === null) return;
    let gap = place - last - 1;
    for (; gap >= FARTHER; gap -= FARTHER) signs.push(SIGNS.charAt(NEAR_SIGNS + 1));
    for (; gap >= NEAREST; gap -= NEAREST) signs.push(SIGNS.charAt(NEAR_SIGNS));
    signs.push(SIGNS.charAt(gap * LEVELS.length + level));
    last = place;
  });
  return signs.join('');
}

/** Which level is nearest to some tenths; null where that is nought. */
function nearestLevel(tenths: number): number | null {
  const away = LEVELS.map((level) => Math.abs(level - tenths));
  const least = Math.min(...away);
  return least < Math.abs(tenths) ? away.indexOf(least) : null;
}
