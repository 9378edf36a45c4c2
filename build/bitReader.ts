/** Which bits stand next in the signs that carry what was deflated? */

/** Two signs of the text are a number below 91², of which 13 bits are meant. */
export const BITS = 13;
export const COUNT = 91;
/** Nothing that a text in quotes would have to escape, and nothing that opens a tag or a template. */
export const SIGNS = Array.from({ length: 95 }, (_none, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !'"\\<`'.includes(sign),
);

/** The longest code and what may stand behind it; what is in waiting beside 13 more fits a number. */
export const ENOUGH = 20;

export interface Reader {
  readonly signs: string;
  /** Of each sign by its code. */
  readonly value: Uint8Array;
  at: number;
  /** Bits that are fetched and not taken, the next one lowest, and how many. */
  waiting: number;
  width: number;
}

export function readerOf(signs: string): Reader {
  const value = new Uint8Array(127);
  SIGNS.forEach((sign, at) => {
    value[sign.charCodeAt(0)] = at;
  });
  return { signs, value, at: 0, waiting: 0, width: 0 };
}

export function fetch(reader: Reader): void {
  for (; reader.width < ENOUGH; reader.width += BITS) {
    reader.waiting |= (valueAt(reader, reader.at) + COUNT * valueAt(reader, reader.at + 1)) << reader.width;
    reader.at += 2;
  }
}

const valueAt = ({ signs, value }: Reader, at: number): number => value[signs.charCodeAt(at)] ?? 0;

export function take(reader: Reader, bits: number): number {
  fetch(reader);
  const taken = reader.waiting & ((1 << bits) - 1);
  reader.waiting >>>= bits;
  reader.width -= bits;
  return taken;
}
