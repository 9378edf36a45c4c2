/** Which words stand in one piece where a language writes no space, or none before its small words and behind its names? */
import { elementAt } from '../../domain/elementAt';
import { monthOfWord, numberOfWord } from '../text/numerals';
import { isFarLetter } from '../text/pieceEnds';
import type { Token } from '../text/scan';
import { wordSet } from '../text/wordSet';
import { classOf, classOfStem, goesOn, type Topic } from './lexicon';
import type { TaughtWords } from './phrases';

type IsKnown = (form: string) => boolean;

/** A word in the piece: its form, and how many of the piece's letters are its own. */
interface Part {
  readonly form: string;
  readonly letters: number;
}

/** The tokens of a text with such pieces parted; those of most texts as they are. */
export function partedWords(text: string, tokens: readonly Token[], topic: Topic, taught?: TaughtWords): readonly Token[] {
  if (!MAY_JOIN.test(text)) return tokens;
  const isKnown: IsKnown = (form) => classOf(form, topic) !== null || numberOfWord(form) !== null || taught?.has(form) === true;
  const parted: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = elementAt(tokens, at);
    const next = tokens[at + 1];
    const inDigits = withDigits(tokens, at, (form) => isKnown(form) || classOfStem(form, topic) !== null);
    if (inDigits !== null) {
      parted.push(inDigits.word);
      at = inDigits.last;
      continue;
    }
    const isCase = token.form === "'" && token.glued && isGlued(next) && CASES.has(next.form);
    if (isCase || (TIMES.has(token.form) && isTime(tokens, at, isKnown))) at += 1;
    else if (token.sort !== 'word' || isWhole(tokens, at, isKnown)) parted.push(token);
    else parted.push(...wordsIn(text, token, isKnown));
  }
  return parted;
}

/** A letter of a script that joins, an apostrophe, a month with its case, the beginning of a Filipino or an Arabic verb, or a digit that may be an Arabic letter. */
const MAY_JOIN =
  /[\u0590-\u1bff\u2e80-\ud7ff]|\d[Bb]?['\u2019]|[A-Z]{2}['\u2019]|\b[Nn]a(?:g|ka)?-|\b[Mm][ae]\w{4,}sh\b|[23567][a-z]{2}|[a-z]3[a-z]|[a-z][027]\b|[kmnlst]['\u2019][dt][ae]/;
/** Turkish cases behind a name and its apostrophe: "J1'i". */
const CASES = wordSet('i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan in ın un ün nin nın nun nün li lı');
const TIMES = wordSet('na nag naka');

/** "Bey3melo", "la2", Vietnamese "k0": digits in the place of letters; the lexicon writes those of Arabic q, c, kh, t and h. */
function withDigits(
  tokens: readonly Token[],
  from: number,
  isKnown: IsKnown,
): { readonly word: Token; readonly last: number } | null {
  const first = elementAt(tokens, from);
  let last = from;
  while (isGlued(tokens[last + 1]) && tokens[last + 1]?.sort !== 'sign') last += 1;
  const pieces = tokens.slice(from, last + 1);
  if (last === from || !pieces.every(({ sort, form }) => sort === 'word' || DIGITS.has(form))) return null;
  const form = pieces.map((piece) => DIGITS.get(piece.form) ?? piece.form).join('');
  // What is no word either way is no number.
  const isStrange =
    pieces.length > 2 && !goesOn(first.form) && !pieces.some((piece) => isKnown(piece.form) || DIGITS.has(pieces[0]?.form ?? ''));
  return isKnown(form) || isStrange ? { word: { ...first, sort: 'word', form, end: elementAt(tokens, last).end }, last } : null;
}
const DIGITS: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['2', 'q'],
  ['3', 'c'],
  ['5', 'kh'],
  ['6', 't'],
  ['7', 'h'],
]);

const isGlued = (token: Token | undefined): token is Token => token?.glued === true;
/** A word that is known, or that a known phrase begins with or ends in. */
function isWhole(tokens: readonly Token[], at: number, isKnown: IsKnown): boolean {
  const { form } = elementAt(tokens, at);
  return isKnown(form) || goesOn(form) || isKnown(`${tokens[at - 1]?.form} ${form}`);
}

/** "Na-screen": the time of a verb before its hyphen, unless the whole of it is known. */
const isTime = (tokens: readonly Token[], at: number, isKnown: IsKnown): boolean => {
  const [time, hyphen, verb] = tokens.slice(at, at + 3);
  return hyphen?.form === '-' && isGlued(hyphen) && isGlued(verb) && !isKnown(`${time?.form} ${verb.form}`);
};

function wordsIn(text: string, token: Token, isKnown: IsKnown): readonly Token[] {
  const { form, at, end } = token;
  const mark = form.indexOf("'");
  // "H1B'yi", "ECFMG'den".
  if (
    mark > 0 &&
    CASES.has(form.slice(mark + 1)) &&
    (token.glued || isCapitals(text.slice(at, at + mark)) || monthOfWord(form.slice(0, mark)) !== null)
  )
    return [{ ...token, form: form.slice(0, mark), end: at + mark }];
  const parts = partsOf(form, isKnown);
  if (parts === null) return [token];
  // Marks that were left out show no place to cut: each part stands for the whole piece.
  const isPlain = end - at === form.length;
  let from = at;
  return parts.map(({ form: part, letters }, index) => {
    const start = from;
    from += letters;
    return { ...token, form: part, ...(isPlain ? { at: start, end: from } : {}), glued: index > 0 || token.glued };
  });
}

const isCapitals = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();

function partsOf(form: string, isKnown: IsKnown): readonly Part[] | null {
  const denied = deniedVerb(form, isKnown);
  if (denied !== null || !isFarLetter(form.charCodeAt(0))) return denied;
  return SPACELESS.test(form) ? longestWords(form, isKnown) : wordBehindPrefix(form, isKnown);
}
/** Thai, Lao, Burmese, Khmer, Chinese, Japanese, and Korean with its particles. */
const SPACELESS = /^[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\ud7ff]/;

/** "Mabyedoosh", "مابيدوش": an Arabic verb between the two halves of its denial. */
function deniedVerb(form: string, isKnown: IsKnown): readonly Part[] | null {
  const stem = DENIED.exec(form)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (stem === undefined || !isKnown(stem)) return null;
  const before = form.indexOf(stem);
  return [
    { form: 'mish', letters: before },
    { form: stem, letters: form.length - before },
  ];
}
const DENIED = /^m[ae](.{4,})sh$|^ما?(.{3,})ش$/;

/** Word for word the longest that is known; what lies between is unknown. */
function longestWords(form: string, isKnown: IsKnown): readonly Part[] {
  const parts: Part[] = [];
  let unknown = 0;
  let at = 0;
  const leave = (): void => {
    if (unknown > 0) parts.push({ form: form.slice(at - unknown, at), letters: unknown });
    unknown = 0;
  };
  while (at < form.length) {
    let length = Math.min(LONGEST, form.length - at);
    while (length > 0 && !isKnown(form.slice(at, at + length))) length -= 1;
    if (length === 0) {
      at += 1;
      unknown += 1;
      continue;
    }
    leave();
    parts.push({ form: form.slice(at, at + length), letters: length });
    at += length;
  }
  leave();
  return parts;
}
const LONGEST = 8;

/** "ولا", "بالفيزا", "نمیدهند": prefixes before a known word; one that has no role is the word's own. */
function wordBehindPrefix(form: string, isKnown: IsKnown): readonly Part[] | null {
  const prefix = PREFIXES.find((one) => form.startsWith(one));
  if (prefix === undefined) return withoutSuffix(form, isKnown);
  const rest = form.slice(prefix.length);
  const parts = rest.length < 2 ? null : isKnown(rest) ? [{ form: rest, letters: rest.length }] : wordBehindPrefix(rest, isKnown);
  const first = parts?.[0];
  if (parts === null || first === undefined) return withoutSuffix(form, isKnown);
  return isKnown(prefix)
    ? [{ form: prefix, letters: prefix.length }, ...parts]
    : [{ form: first.form, letters: first.letters + prefix.length }, ...parts.slice(1)];
}
/** "بيعملوهم": whom the verb is about stands at its end. */
function withoutSuffix(form: string, isKnown: IsKnown): readonly Part[] | null {
  const rest = form.replace(/(?:ها|ه[من])$/, '');
  const verb = [rest, `${rest}ا`].find((one) => one !== form && one.length > 3 && isKnown(one));
  return verb === undefined || rest === form ? null : [{ form: verb, letters: form.length }];
}
const PREFIXES = ['نمي', 'مي', 'و', 'ف', 'ال', 'لل', 'ب', 'ل'];
