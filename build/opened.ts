/** How does Code.js open the texts that `packed.ts` put into it? This travels in front of them, and knows nothing but the language: no service of Google, no `atob`. */
import inflate from 'tiny-inflate';

/** Two signs of the text are a number below 91², of which 13 bits are meant. */
const BITS = 13;
/** Nothing that a text in quotes would have to escape, and nothing that opens a tag or a template. */
export const SIGNS = Array.from({ length: 95 }, (_none, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !'"\\<`'.includes(sign),
);

/** The packed texts, which together have so many bytes. */
export function opened(signs: string, bytes: number): string[] {
  const letters = lettersOf(inflate(bytesOf(signs), new Uint8Array(bytes)));
  return letters.replace(BEYOND_ASCII, asWritten).split('\0');
}

function bytesOf(signs: string): Uint8Array {
  const value = new Uint8Array(127);
  SIGNS.forEach((sign, at) => {
    value[sign.charCodeAt(0)] = at;
  });
  const bytes = new Uint8Array((signs.length * BITS) >> 4);
  let waiting = 0;
  let width = 0;
  let at = 0;
  for (let pair = 0; pair < signs.length; pair += 2) {
    waiting |= ((value[signs.charCodeAt(pair)] ?? 0) + SIGNS.length * (value[signs.charCodeAt(pair + 1)] ?? 0)) << width;
    for (width += BITS; width >= 8; width -= 8) {
      bytes[at] = waiting;
      at += 1;
      waiting >>= 8;
    }
  }
  return bytes;
}

/** More arguments at once than this overflow the stack of a call. */
const AT_ONCE = 8192;

/** A letter for each byte. */
function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    letters += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE));
  return letters;
}

/** The bytes of a letter that UTF-8 writes with two, three or four. */
const BEYOND_ASCII = /[\xc0-\xff][\x80-\xbf]{1,3}/g;

function asWritten(bytes: string): string {
  let point = bytes.charCodeAt(0) & (0x7f >> bytes.length);
  for (let at = 1; at < bytes.length; at += 1) point = (point << 6) | (bytes.charCodeAt(at) & 0x3f);
  return String.fromCodePoint(point);
}
