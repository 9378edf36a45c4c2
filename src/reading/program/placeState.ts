/** Which state does the text of a place name, and what is left of it? "Ft. Worth Tex", "IL, Chicago", "Boston MA (Roxbury)". */
import { STATE_CODES, STATE_NAMES } from '../../data/places';
import { foldPlace } from '../text/foldPlace';
import { wordSet } from '../text/wordSet';

/** A place stands at the beginning; what follows 80 characters is a description. */
export const withoutTail = (text: string): string =>
  text
    .slice(0, 80)
    .replace(/\b\d{5}(?:-\d{4})?\b/g, ' ')
    .replace(/[,\s-]*\b(?:USA|U\.S\.A\.?|United States(?: of America)?)\s*$/i, '')
    .trim();

interface StateFound {
  readonly code: string;
  readonly rest: string;
}

/** A cell of states: the state alone, or with its city. */
export function stateIn(text: string): StateFound | null {
  const folded = foldPlace(withoutTail(text));
  if (folded === '') return null;
  const upper = folded.replace(/ /g, '').toUpperCase();
  if (STATE_CODES.has(upper) && upper.length === 2) return { code: upper, rest: '' };
  const code = STATE_NAMES[folded];
  return code === undefined ? stateInCity(text) : { code, rest: '' };
}

const LONGEST_NAME = Math.max(...Object.keys(STATE_NAMES).map((name) => name.length));

/** The longest name of a state with which folded words end. */
function nameAtEnd(folded: string): string | null {
  let space = folded.indexOf(' ', folded.length - LONGEST_NAME - 1);
  for (; space >= 0; space = folded.indexOf(' ', space + 1)) {
    const name = folded.slice(space + 1);
    if (name.length > 2 && STATE_NAMES[name] !== undefined) return name;
  }
  return null;
}

/** The state stands last, after a comma, in brackets, or as a code after the city; a name alone is the state. */
export function stateInCity(text: string): StateFound | null {
  const folded = foldPlace(text);
  const whole = wholeState(text, folded);
  if (whole !== null) return whole;
  const opened = text.lastIndexOf('(');
  const closed = opened < 0 ? -1 : text.indexOf(')', opened);
  if (closed > 0) {
    const inside = codeOf(text.slice(opened + 1, closed));
    const outside = text.slice(0, opened);
    if (inside !== null) return { code: inside, rest: outside };
    // "Boston MA (Roxbury)", "Texas (Houston)": the bracket names the place closer.
    const found = stateInCity(outside);
    if (found !== null) return { ...found, rest: `${found.rest}, ${text.slice(opened + 1, closed)}` };
  }
  if (text.includes('/')) {
    const slashed = text.split('/').map((part) => codeOf(part) ?? stateAtEnd(part.trim())?.code);
    if (slashed.every((code) => code !== undefined) && new Set(slashed).size > 1) return null;
  }
  const parts = text.split(PARTS).map((part) => part.trim());
  for (let at = parts.length - 1; at > 0; at -= 1) {
    const code = codeOf(parts[at] ?? '');
    if (code !== null) return { code, rest: [...parts.slice(0, at), ...parts.slice(at + 1)].join(', ') };
  }
  // "IL, Chicago", "TX - El Paso".
  const first = parts.length > 1 && isCode(parts[0] ?? '') ? codeOf(parts[0] ?? '') : null;
  if (first !== null) return { code: first, rest: parts.slice(1).join(', ') };
  return stateAtEnd(text) ?? (parts.length > 1 ? stateAtEnd(parts[parts.length - 1] ?? '', parts) : null);
}

const PARTS = /[,/;|]|\s[-–—]|[-–—]\s/;
const isCode = (part: string): boolean => part.length === 2 && part === part.toUpperCase();

/** A cell that is a state and nothing else; a city of the same name, or a short name of a city, is no answer. */
function wholeState(text: string, folded: string): StateFound | null {
  if (folded === 'new york') return { code: 'NY', rest: text };
  const code = STATE_NAMES[folded];
  if (code !== undefined) return folded === 'washington' ? null : { code, rest: '' };
  const upper = folded.toUpperCase();
  return folded.length === 2 && STATE_CODES.has(upper) && !CITY_CODES.has(upper) ? { code: upper, rest: '' } : null;
}
/** "LA" may be the city, "SD" San Diego. */
const CITY_CODES: ReadonlySet<string> = wordSet('LA SD');

/** "Ft. Worth Tex", "Morgantown WV", "charleston west virginia". */
function stateAtEnd(text: string, parts: readonly string[] = []): StateFound | null {
  const rest = (end: string): string => [...parts.slice(0, -1), end].join(', ');
  const code = /\s([A-Z]\.? ?[A-Z]\.?)\s*\)?$/.exec(text);
  const coded = code ? codeOf(code[1] ?? '') : null;
  if (code && coded !== null) return { code: coded, rest: rest(text.slice(0, code.index)) };
  const folded = foldPlace(text).replace(/ side$/, '');
  const name = nameAtEnd(folded);
  if (name !== null) return { code: STATE_NAMES[name] ?? '', rest: rest(folded.slice(0, folded.length - name.length)) };
  const lower = /^(.*) ([a-z]{2})$/.exec(folded);
  const last = lower?.[2]?.toUpperCase() ?? '';
  return lower && STATE_CODES.has(last) && !['LA', 'DE', 'IN', 'OR', 'ME', 'AL', 'CO', 'PA'].includes(last)
    ? { code: last, rest: rest(lower[1] ?? '') }
    : null;
}

/** A state by its code or any short form; "MO side", "NJ area" are of it. */
function codeOf(words: string): string | null {
  const folded = foldPlace(words).replace(/ (?:side|area|metro|state)$/, '');
  const upper = folded.replace(/ /g, '').toUpperCase();
  if (upper.length === 2 && STATE_CODES.has(upper)) return upper;
  return STATE_NAMES[folded] ?? null;
}
