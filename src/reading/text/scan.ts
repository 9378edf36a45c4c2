/** Which words, numbers, signs and marks stand in a cell, and where? One pass over its characters; nothing is rewritten. */
import { elementAt } from '../../domain/elementAt';
import { isAsciiLetter, isDigit, isSpace, LETTER, numberEnd, SOLE, wordEnd } from './pieceEnds';
import { MARKS } from './signForms';

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
  const digits = plainDigits(raw.normalize('NFKC'));
  if (/^\d+$/.test(digits)) return { sort: 'number', at, end, form: digits, value: Number(digits), glued };
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
/** A Turkish capital İ leaves its point behind; Arabic letters are typed on Arabic, Persian and Urdu keyboards, with and without their marks. */
const plainForm = (lower: string): string => {
  const form = lower
    .normalize('NFKC')
    .replace(/[\u2019\u02bc\u00b4`]/g, "'")
    .replace(/i\u0307/g, 'i');
  if (!ARABIC.test(form)) return form;
  return form
    .replace(ARABIC_MARKS, '')
    .replace(TYPED_OTHERWISE, (letter) => PLAIN_ARABIC[OTHER_ARABIC.indexOf(letter)] ?? letter);
};
const ARABIC = /[\u0600-\u06ff]/;
const ARABIC_MARKS = /[\u0640\u064b-\u0655\u0670]/g;
const OTHER_ARABIC = 'أإآٱىیےئکہھةۀۃں';
const PLAIN_ARABIC = 'ااااييييكهههههن';
const TYPED_OTHERWISE = new RegExp(`[${OTHER_ARABIC}]`, 'g');

/** "٥", "५", "৫": every script's digits stand in a row, from a place that ends in 0, or in 6 between Devanagari and Malayalam. */
const plainDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    return digit.length > 1 ? digit : String((code - (code >= 0x900 && code < 0xe00 ? 6 : 0)) & 15);
  });
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

function numberOf(raw: string): number {
  if (!raw.includes(',')) return Number(raw);
  return Number(/^\d{1,2},\d{3}$/.test(raw) ? raw.replace(',', '') : raw.replace(',', '.'));
}
