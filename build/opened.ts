/** How does Code.js open the texts that `packed.ts` put into it? This travels in front of them, and knows nothing but the language: no service of Google, no `atob`. */
import { inflated } from './inflate';

/** The packed texts, which together have so many bytes. */
export const opened = (signs: string, bytes: number): string[] =>
  lettersOf(inflated(signs, bytes))
    .replace(BEYOND_ASCII, (letters) => decodeURIComponent(escape(letters)))
    .split('\0');

/** More arguments at once than this overflow the stack of a call. */
const AT_ONCE = 8192;

/** A letter for each byte. */
function lettersOf(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += AT_ONCE)
    letters += Reflect.apply(String.fromCharCode, null, bytes.subarray(from, from + AT_ONCE));
  return letters;
}

/** The bytes of letters that UTF-8 writes with two, three or four. */
const BEYOND_ASCII = /[\x80-\xff]+/g;
