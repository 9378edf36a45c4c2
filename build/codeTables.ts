/** Which symbol does a code of deflate mean, and which lengths and distances does a symbol? */

/** The smallest number of each step, and how many bits behind the code tell which one is meant. */
export interface Steps {
  readonly base: Uint16Array;
  readonly more: Uint8Array;
}

/** No bits at first, then one more every so many steps. */
export function stepsOf(first: number, every: number, steps: number): Steps {
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
export function tableOf(lengths: Uint8Array): Uint16Array {
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
