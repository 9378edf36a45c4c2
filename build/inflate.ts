/** What was deflated? Read from signs of 13 bits a pair, with one look into a table for each code: a fresh process interprets all of this, and a reader that goes bit by bit takes three times as long. */

/** Two signs of the text are a number below 91², of which 13 bits are meant. */
export const BITS = 13;
/** Nothing that a text in quotes would have to escape, and nothing that opens a tag or a template. */
export const SIGNS = Array.from({ length: 95 }, (_none, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !'"\\<`'.includes(sign),
);

/** In which order a block gives the lengths of the codes that tell its other lengths (RFC 1951, 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** The symbol that ends a block; those after it are lengths to copy. */
const END = 256;
/** Fewer bits in waiting than the longest code and the bits behind it, and more are fetched: 32 fit. */
const ENOUGH = 20;

/** @param bytes How many there are. @throws Error where a block is not of the kind that zopfli writes: with codes of its own. */
export function inflated(signs: string, bytes: number): Uint8Array {
  const value = new Uint8Array(127);
  SIGNS.forEach((sign, at) => {
    value[sign.charCodeAt(0)] = at;
  });
  const valueAt = (at: number): number => value[signs.charCodeAt(at)] ?? 0;
  const out = new Uint8Array(bytes);
  const lengths = stepsOf(3, 4, 28);
  const distances = stepsOf(1, 2, 30);
  // The longest length stands for itself, without the one before it.
  lengths.base[28] = 258;
  let waiting = 0;
  let width = 0;
  let pair = 0;
  let to = 0;
  const fetch = (): void => {
    for (; width < ENOUGH; width += BITS) {
      waiting |= (valueAt(pair) + SIGNS.length * valueAt(pair + 1)) << width;
      pair += 2;
    }
  };
  const take = (bits: number): number => {
    fetch();
    const taken = waiting & ((1 << bits) - 1);
    waiting >>>= bits;
    width -= bits;
    return taken;
  };
  const symbolOf = (table: Uint16Array): number => {
    fetch();
    const found = table[waiting & (table.length - 1)] ?? 0;
    waiting >>>= found & 15;
    width -= found & 15;
    return found >> 4;
  };
  // All in one loop and with variables of its own, since it runs for each of a hundred thousand symbols before an engine has made it fast.
  const copyBlock = (symbols: Uint16Array, steps: Uint16Array): void => {
    let bits = waiting;
    let have = width;
    let next = pair;
    let at = to;
    for (;;) {
      for (; have < ENOUGH; have += BITS) {
        bits |= ((value[signs.charCodeAt(next)] ?? 0) + 91 * (value[signs.charCodeAt(next + 1)] ?? 0)) << have;
        next += 2;
      }
      let found = symbols[bits & (symbols.length - 1)] ?? 0;
      bits >>>= found & 15;
      have -= found & 15;
      const symbol = found >> 4;
      if (symbol < END) {
        out[at] = symbol;
        at += 1;
        continue;
      }
      if (symbol === END) break;
      let more = lengths.bits[symbol - 257] ?? 0;
      const end = at + (lengths.base[symbol - 257] ?? 0) + (bits & ((1 << more) - 1));
      bits >>>= more;
      have -= more;
      for (; have < ENOUGH; have += BITS) {
        bits |= ((value[signs.charCodeAt(next)] ?? 0) + 91 * (value[signs.charCodeAt(next + 1)] ?? 0)) << have;
        next += 2;
      }
      found = steps[bits & (steps.length - 1)] ?? 0;
      bits >>>= found & 15;
      have -= found & 15;
      const step = found >> 4;
      for (; have < ENOUGH; have += BITS) {
        bits |= ((value[signs.charCodeAt(next)] ?? 0) + 91 * (value[signs.charCodeAt(next + 1)] ?? 0)) << have;
        next += 2;
      }
      more = distances.bits[step] ?? 0;
      const back = (distances.base[step] ?? 0) + (bits & ((1 << more) - 1));
      bits >>>= more;
      have -= more;
      for (; at < end; at += 1) out[at] = out[at - back] ?? 0;
    }
    waiting = bits;
    width = have;
    pair = next;
    to = at;
  };
  for (let isLast = 0; isLast === 0; ) {
    isLast = take(1);
    if (take(2) !== 2) throw new Error('The packed texts are damaged.');
    const literals = take(5) + 257;
    const all = new Uint8Array(literals + take(5) + 1);
    const meta = new Uint8Array(19);
    for (let at = 0, given = take(4) + 4; at < given; at += 1) meta[ORDER[at] ?? 0] = take(3);
    const lengthTable = tableOf(meta);
    for (let at = 0; at < all.length; ) {
      const symbol = symbolOf(lengthTable);
      const times = symbol < 16 ? 1 : symbol === 16 ? 3 + take(2) : symbol === 17 ? 3 + take(3) : 11 + take(7);
      all.fill(symbol < 16 ? symbol : symbol === 16 ? (all[at - 1] ?? 0) : 0, at, at + times);
      at += times;
    }
    copyBlock(tableOf(all.subarray(0, literals)), tableOf(all.subarray(literals)));
  }
  return out;
}

/** The smallest number of each step, and how many bits behind it tell which one is meant: none for the first, then one more every so often. */
function stepsOf(first: number, every: number, steps: number): { readonly base: Uint16Array; readonly bits: Uint8Array } {
  const base = new Uint16Array(steps + 1);
  const bits = new Uint8Array(steps + 1);
  let next = first;
  for (let at = 0; at < steps; at += 1) {
    bits[at] = Math.max(0, Math.floor(at / every) - 1);
    base[at] = next;
    next += 1 << (bits[at] ?? 0);
  }
  return { base, bits };
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
