/** Where does a word or a number end? */

export const LETTER = /[\p{L}\p{M}]/u;
export const SOLE = /[\p{L}\p{Nd}]/u;
const WIDE_DIGIT = /[\p{Nd}]/u;

export const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;
export const isSpace = (code: number): boolean =>
  code === 32 ||
  code === 9 ||
  code === 160 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0xfeff ||
  code === 0xfe0f ||
  code === 0x202f ||
  code === 0x20e3 ||
  code === 0x3000;
const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2bc || code === 0xb4 || code === 0x60;

/** Between a Latin word and one of another script no space need stand. */
const isLatin = (code: number): boolean => code < 0x370 || (code >= 0x1e00 && code < 0x1f00);
/** Letters from Hebrew to Hangul: their languages join small words to others, or part none ("H1B不行"). */
export const isFarLetter = (code: number): boolean => (code >= 0x590 && code < 0x1c00) || (code >= 0x2e80 && code < 0xd800);

/** Letters of one script, with an apostrophe inside; one pictograph is a piece by itself. */
export function wordEnd(text: string, from: number, length: number): number {
  const latin = isLatin(text.charCodeAt(from));
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (at > from && isLatin(code) !== latin && SOLE.test(text.charAt(at))) return at;
    if (isAsciiLetter(code)) {
      // "sponsorJ-1": a space was lost.
      if (at > from + 1 && code <= 90 && text.charCodeAt(at - 1) >= 97) return at;
      at += 1;
    } else if (
      isApostrophe(code) &&
      at > from &&
      at + 1 < length &&
      (isAsciiLetter(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) >= 0xc0)
    )
      at += 1;
    else if (code < 0xc0 || isSpace(code)) break;
    else {
      const point = text.codePointAt(at) ?? 0;
      const char = String.fromCodePoint(point);
      if (!LETTER.test(char)) {
        if (at > from) break;
        let end = at + char.length;
        // Skin tones, variation signs and joined pictures belong to the picture before them.
        while (end < length) {
          const next = text.codePointAt(end) ?? 0;
          if (next === 0xfe0f || (next >= 0x1f3fb && next <= 0x1f3ff)) end += next > 0xffff ? 2 : 1;
          else if (next === 0x200d)
            end += 1 + (text.codePointAt(end + 1) !== undefined && (text.codePointAt(end + 1) ?? 0) > 0xffff ? 2 : 1);
          else break;
        }
        if (!WIDE_DIGIT.test(char)) return end;
        while (end < length && WIDE_DIGIT.test(text.charAt(end))) end += 1;
        return end;
      }
      at += char.length;
    }
  }
  if (at === from + 1 && text.charAt(at) === '.') return initialsEnd(text, from, length);
  return at === from ? from + 1 : at;
}

/** "U.S.", "e.g.", "M.D.": letters and points are one word; an address is one piece. */
function initialsEnd(text: string, from: number, length: number): number {
  let at = from + 1;
  while (
    at + 1 < length &&
    text.charAt(at) === '.' &&
    isAsciiLetter(text.charCodeAt(at + 1)) &&
    !isAsciiLetter(text.charCodeAt(at + 2))
  )
    at += 2;
  if (at === from + 1) return at;
  return text.charAt(at) === '.' ? at + 1 : at;
}

/** Digits with a decimal part (`3.5`, `0,45`) or thousands (`1,200`). */
export function numberEnd(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && isDigit(text.charCodeAt(at))) at += 1;
  const sign = text.charAt(at);
  if ((sign === '.' || sign === ',') && isDigit(text.charCodeAt(at + 1))) {
    let end = at + 1;
    while (end < length && isDigit(text.charCodeAt(end))) end += 1;
    const decimals = end - at - 1;
    const isDate = text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1));
    // "14.12.26": the month of a day.
    if (sign === '.' && text.charAt(from - 1) === '.' && isDigit(text.charCodeAt(from - 2))) return at;
    // "210,220" is a list; "3,5" a decimal; "1,200" thousands.
    if (!isDate && (decimals <= 2 || (decimals === 3 && at - from <= 2 && sign === ','))) return end;
  }
  return at;
}
