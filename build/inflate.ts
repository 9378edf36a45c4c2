/** What was it that zopfli deflated? Read from signs of 13 bits a pair, with one look into a table for each code: a fresh process interprets all of this, and a reader that goes bit by bit takes four times as long. */

/** Two signs of the text are a number below 91², of which 13 bits are meant. */
const BITS = 13;
const COUNT = 91;
/** Nothing that a text in quotes would have to escape, and nothing that opens a tag or a template. */
export const SIGNS = Array.from({ length: 95 }, (_none, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !'"\\<`'.includes(sign),
);

/** The symbol that ends a block; those above it are lengths to copy. */
const END = 256;
/** In which order a block gives the lengths of the codes that tell its other lengths (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** The longest code and what may stand behind it; what is in waiting beside 13 more fits a number. */
const ENOUGH = 20;

interface Reader {
  readonly signs: string;
  /** Of each sign by its code. */
  readonly value: Uint8Array;
  at: number;
  /** Bits that are fetched and not taken, the next one lowest, and how many. */
  waiting: number;
  width: number;
}

/** @param bytes How many there are. */
export function inflated(signs: string, bytes: number): Uint8Array {
  const value = new Uint8Array(127);
  SIGNS.forEach((sign, at) => {
    value[sign.charCodeAt(0)] = at;
  });
  const reader: Reader = { signs, value, at: 0, waiting: 0, width: 0 };
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

function fetch(reader: Reader): void {
  for (; reader.width < ENOUGH; reader.width += BITS) {
    reader.waiting |= (valueAt(reader, reader.at) + COUNT * valueAt(reader, reader.at + 1)) << reader.width;
    reader.at += 2;
  }
}

const valueAt = ({ signs, value }: Reader, at: number): number => value[signs.charCodeAt(at)] ?? 0;

function take(reader: Reader, bits: number): number {
  fetch(reader);
  const taken = reader.waiting & ((1 << bits) - 1);
  reader.waiting >>>= bits;
  reader.width -= bits;
  return taken;
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

/** The smallest number of each step, and how many bits behind the code tell which one is meant. */
interface Steps {
  readonly base: Uint16Array;
  readonly more: Uint8Array;
}

/** No bits at first, then one more every so many steps. */
function stepsOf(first: number, every: number, steps: number): Steps {
  const base = new Uint16Array(steps + 1);
  const more = new Uint8Array(steps + 1);
  let next = first;
  for (let at = 0; at < steps; at += 1) {
    const bits = Math.max(0, Math.floor(at / every) - 1);
    base[at] = next;
    more[at] = bits;
    next += 1 << bits;
  }
  return { base, more };
}

/** For whatever bits come next: the symbol of the code they begin with, and in the lowest four bits how long that code is. */
function tableOf(lengths: Uint8Array): Uint16Array {
  const longest = Math.max(...lengths);
  const table = new Uint16Array(1 << longest);
  let code = 0;
  for (let length = 1; length <= longest; length += 1) {
    for (let symbol = lengths.indexOf(length); symbol >= 0; symbol = lengths.indexOf(length, symbol + 1)) {
      for (let at = backwards(code, length); at < table.length; at += 1 << length) table[at] = (symbol << 4) | length;
      code += 1;
    }
    code <<= 1;
  }
  return table;
}

/** Codes are written from their highest bit on, and all else from its lowest. */
function backwards(code: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned = (turned << 1) | ((code >> bit) & 1);
  return turned;
}

/** Runs for a hundred thousand symbols before an engine has made it fast: one loop, with all it reads in variables of its own. @returns Where the next block begins. */
function copyBlock(
  reader: Reader,
  out: Uint8Array,
  from: number,
  symbolTable: Uint16Array,
  { base: lengthBase, more: lengthMore }: Steps,
  distanceTable: Uint16Array,
  { base: distanceBase, more: distanceMore }: Steps,
): number {
  const { signs, value } = reader;
  const symbolMask = symbolTable.length - 1;
  const distanceMask = distanceTable.length - 1;
  let { at, waiting, width } = reader;
  let to = from;
  for (;;) {
    for (; width < ENOUGH; width += BITS) {
      waiting |= ((value[signs.charCodeAt(at)] ?? 0) + COUNT * (value[signs.charCodeAt(at + 1)] ?? 0)) << width;
      at += 2;
    }
    let found = symbolTable[waiting & symbolMask] ?? 0;
    waiting >>>= found & 15;
    width -= found & 15;
    const symbol = found >> 4;
    if (symbol < END) {
      out[to] = symbol;
      to += 1;
      continue;
    }
    if (symbol === END) break;
    let more = lengthMore[symbol - END - 1] ?? 0;
    const end = to + (lengthBase[symbol - END - 1] ?? 0) + (waiting & ((1 << more) - 1));
    waiting >>>= more;
    width -= more;
    for (; width < ENOUGH; width += BITS) {
      waiting |= ((value[signs.charCodeAt(at)] ?? 0) + COUNT * (value[signs.charCodeAt(at + 1)] ?? 0)) << width;
      at += 2;
    }
    found = distanceTable[waiting & distanceMask] ?? 0;
    waiting >>>= found & 15;
    width -= found & 15;
    const step = found >> 4;
    for (; width < ENOUGH; width += BITS) {
      waiting |= ((value[signs.charCodeAt(at)] ?? 0) + COUNT * (value[signs.charCodeAt(at + 1)] ?? 0)) << width;
      at += 2;
    }
    more = distanceMore[step] ?? 0;
    const back = (distanceBase[step] ?? 0) + (waiting & ((1 << more) - 1));
    waiting >>>= more;
    width -= more;
    for (; to < end; to += 1) out[to] = out[to - back] ?? 0;
  }
  Object.assign(reader, { at, waiting, width });
  return to;
}
