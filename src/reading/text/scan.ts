/** Which words, numbers, signs and marks stand in a cell, and where? One pass over its characters; nothing is rewritten. */
import { elementAt } from '../../domain/elementAt';

/** No program states a rule on page three, and one hostile cell must not stall a sheet. */
export const MAX_SCANNED = 4000;

type Sort = 'word' | 'number' | 'sign' | 'line';

/** One piece of the cell. `form` is its lower-case spelling with plain signs; the cell's own words are the slice `at`..`end`. */
export interface Token {
  readonly sort: Sort;
  readonly at: number;
  readonly end: number;
  readonly form: string;
  /** A number's value; NaN for the rest. */
  readonly value: number;
  /** Nothing stands between this piece and the one before it. */
  readonly glued: boolean;
}

/** Ticks, crosses, lights and shrugs speak; they become signs or words of the lexicon. Other pictures say nothing. */
const MARKS: Readonly<Record<string, string>> = {
  '✓': '✓',
  '✔': '✓',
  '✅': '✓',
  '☑': '✓',
  '👍': '✓',
  '👌': '✓',
  '🟢': '✓',
  '💚': '✓',
  '✗': '✗',
  '✘': '✗',
  '❌': '✗',
  '✖': '✗',
  '❎': '✗',
  '⛔': '✗',
  '☒': '✗',
  '🚫': '✗',
  '🔴': '✗',
  '👎': '✗',
  '🛑': '✗',
  '🟡': '⚠',
  '🟠': '⚠',
  '💛': '⚠',
  '🧡': '⚠',
  '⚠': '⚠',
  '❓': '🤷',
  '❔': '🤷',
  '🤷': '🤷',
  '☐': '☐',
  '□': '☐',
  '→': '→',
  '➡': '→',
  '⇒': '→',
  '•': '•',
  '●': '•',
  '▪': '•',
  '·': '•',
  '※': '•',
  '≥': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≤': '≤',
  '≦': '≤',
  '⩽': '≤',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '–',
  '—': '–',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '…': '.',
  '×': '×',
  '¿': '"',
  '¡': '"',
  '🆕': 'new',
  '🆗': 'ok',
  '♾': 'unlimited',
  '∞': 'unlimited',
};

/** Marks that stand for a word of the lexicon. */
const LETTER = /[\p{L}\p{M}]/u;
const SOLE = /\p{L}/u;
const WIDE_DIGIT = /[\p{Nd}]/u;

const isAsciiLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSpace = (code: number): boolean =>
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

/** The pieces of a text in order, up to `MAX_SCANNED` characters. Linear in its length. */
export function scan(text: string): Token[] {
  const tokens: Token[] = [];
  const length = Math.min(text.length, MAX_SCANNED);
  let at = 0;
  let glued = false;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      glued = false;
      continue;
    }
    const isPoint = code === 46 && !glued && isDigit(text.charCodeAt(at + 1));
    const end =
      isDigit(code) || isPoint
        ? numberEnd(text, isPoint ? at + 1 : at, length)
        : isAsciiLetter(code) || code >= 0xc0
          ? wordEnd(text, at, length)
          : at + 1;
    const isPiece =
      isPoint || end > at + 1 || isDigit(code) || isAsciiLetter(code) || (code >= 0xc0 && SOLE.test(text.charAt(at)));
    tokens.push(isPiece ? piece(text, at, end, glued) : sign(text, at, glued));
    const last = elementAt(tokens, tokens.length - 1);
    at = last.end;
    glued = true;
  }
  return tokens;
}

function piece(text: string, at: number, end: number, glued: boolean): Token {
  const code = text.charCodeAt(at);
  const raw = text.slice(at, end);
  if (isDigit(code) || code === 46) return { sort: 'number', at, end, form: raw, value: numberOf(raw), glued };
  if (code < 128) {
    const lower = raw.toLowerCase();
    if (ASCII.test(lower)) return word(at, end, lower.includes('.') ? lower.replace(/\./g, '') : lower, glued);
    return word(at, end, plainForm(lower), glued);
  }
  const mark = MARKS[raw] ?? MARKS[String.fromCodePoint(text.codePointAt(at) ?? 0)];
  if (mark !== undefined)
    return { sort: isAsciiLetter(mark.charCodeAt(0)) ? 'word' : 'sign', at, end, form: mark, value: Number.NaN, glued };
  if (/^\d+$/.test(raw.normalize('NFKC'))) {
    return { sort: 'number', at, end, form: raw, value: Number(raw.normalize('NFKC')), glued };
  }
  if (!LETTER.test(raw)) return { sort: 'sign', at, end, form: '', value: Number.NaN, glued };
  return word(at, end, plainForm(raw.toLowerCase()), glued);
}

const word = (at: number, end: number, form: string, glued: boolean): Token => ({
  sort: 'word',
  at,
  end,
  form,
  value: Number.NaN,
  glued,
});
const plainForm = (lower: string): string => lower.normalize('NFKC').replace(/[\u2019\u02bc\u00b4`]/g, "'");
const ASCII = /^[\x20-\x5f\x61-\x7e]*$/;

function sign(text: string, at: number, glued: boolean): Token {
  const char = text.charAt(at);
  const code = text.charCodeAt(at);
  const isLine = code === 10 || code === 13;
  // A break typed as two characters by an export.
  const isTypedLine = char === '\\' && text.charAt(at + 1) === 'n';
  if (isLine || isTypedLine) {
    return { sort: 'line', at, end: at + (isTypedLine ? 2 : 1), form: '\n', value: Number.NaN, glued };
  }
  const form = MARKS[char] ?? char;
  return { sort: form.length > 1 ? 'word' : 'sign', at, end: at + 1, form, value: Number.NaN, glued };
}

/** Letters of any script, with an apostrophe inside; one pictograph is a piece by itself. */
function wordEnd(text: string, from: number, length: number): number {
  let at = from;
  while (at < length) {
    const code = text.charCodeAt(at);
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
function numberEnd(text: string, from: number, length: number): number {
  let at = from;
  while (at < length && isDigit(text.charCodeAt(at))) at += 1;
  const sign = text.charAt(at);
  if ((sign === '.' || sign === ',') && isDigit(text.charCodeAt(at + 1))) {
    let end = at + 1;
    while (end < length && isDigit(text.charCodeAt(end))) end += 1;
    const decimals = end - at - 1;
    const isDate = text.charAt(end) === '.' && isDigit(text.charCodeAt(end + 1));
    // "210,220" is a list; "3,5" a decimal; "1,200" thousands.
    if (!isDate && (decimals <= 2 || (decimals === 3 && at - from <= 2 && sign === ','))) return end;
  }
  return at;
}

function numberOf(raw: string): number {
  if (!raw.includes(',')) return Number(raw);
  return Number(/^\d{1,2},\d{3}$/.test(raw) ? raw.replace(',', '') : raw.replace(',', '.'));
}
