/** What does a block of deflate say, letter by letter and length by length? */
import { BITS, COUNT, ENOUGH, type Reader } from './bitReader';
import type { Steps } from './codeTables';

/** The symbol that ends a block; those above it are lengths to copy. */
const END = 256;
/** Runs for a hundred thousand symbols before an engine has made it fast: one loop, with all it reads in variables of its own. @returns Where the next block begins. */
export function copyBlock(
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
