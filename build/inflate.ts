/** What was it that zopfli deflated? Read from signs of 13 bits a pair, with one look into a table for each code: a fresh process interprets all of this, and a reader that goes bit by bit takes four times as long. */
import { fetch, type Reader, readerOf, take } from './bitReader';
import { stepsOf, tableOf } from './codeTables';
import { copyBlock } from './copyBlock';

/** In which order a block gives the lengths of the codes that tell its other lengths (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** @param bytes How many there are. */
export function inflated(signs: string, bytes: number): Uint8Array {
  const reader = readerOf(signs);
  const out = new Uint8Array(bytes);
  const lengths = stepsOf(3, 4, 28);
  // The longest has a step for itself.
  lengths.base[28] = 258;
  const distances = stepsOf(1, 2, 30);
  let isLast = 0;
  for (let to = 0; isLast === 0; ) {
    isLast = take(reader, 1);
    const { symbols, all } = codeLengths(reader, take(reader, 2));
    to = copyBlock(reader, out, to, tableOf(all.subarray(0, symbols)), lengths, tableOf(all.subarray(symbols)), distances);
  }
  return out;
}

/** How long the code of each symbol is, and behind them those of the distances: in a small block as in every other, in a large one it is said, in codes of its own. */
function codeLengths(reader: Reader, kind: number): { readonly symbols: number; readonly all: Uint8Array } {
  if (kind === 1) return { symbols: 288, all: new Uint8Array(318).fill(8).fill(9, 144, 256).fill(7, 256, 280).fill(5, 288) };
  if (kind !== 2) throw new Error('A block of packed texts is of no known kind.');
  const symbols = take(reader, 5) + 257;
  const all = new Uint8Array(symbols + take(reader, 5) + 1);
  const own = new Uint8Array(ORDER.length);
  for (let at = 0, given = take(reader, 4) + 4; at < given; at += 1) own[ORDER[at] ?? 0] = take(reader, 3);
  const table = tableOf(own);
  for (let at = 0; at < all.length; ) {
    fetch(reader);
    const found = table[reader.waiting & (table.length - 1)] ?? 0;
    take(reader, found & 15);
    const said = found >> 4;
    const times = said < 16 ? 1 : said === 16 ? 3 + take(reader, 2) : said === 17 ? 3 + take(reader, 3) : 11 + take(reader, 7);
    all.fill(said < 16 ? said : said === 16 ? (all[at - 1] ?? 0) : 0, at, at + times);
    at += times;
  }
  return { symbols, all };
}
