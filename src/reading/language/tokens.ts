/** Which elements does a cell consist of: kinds of visa, exams, numbers, days, and words with the role that they play? */
import { isTens, monthOfWord, numberOfWord, ordinalOfWord } from '../text/numerals';
import { MAX_SCANNED, scan, type Token } from '../text/scan';
import { classOf, classOfWord, goesOn, type Topic } from './lexicon';

/**
 * One element. `is` is a class of the lexicon, or one of: j1 h1b othervisa exam otherexam number range ratio percent ordinal
 * yearno date sign unknown. `value` is the number (an exam's Step, a range's lower end, a date as month * 100 + day).
 */
export interface Element {
  readonly is: string;
  readonly at: number;
  readonly end: number;
  readonly form: string;
  readonly value: number;
  readonly high: number;
  readonly glued: boolean;
}

const element = (is: string, first: Token, last: Token, form: string, value = Number.NaN, high = Number.NaN): Element => ({
  is,
  at: first.at,
  end: last.end,
  form,
  value,
  high,
  glued: first.glued,
});

/** What a person taught: a folded word and the class that it has. */
export type TaughtWords = ReadonlyMap<string, string>;

/** The elements of a text, in order, as a column of this topic reads them. A sentence that was met before is not read again. */
export function elementsOf(text: string, topic: Topic, taught?: TaughtWords): Element[] {
  const whole = text.length > MAX_SCANNED ? text.slice(0, MAX_SCANNED) : text;
  if (taught !== undefined && taught.size > 0) return elementsOfSentence(whole, topic, taught);
  const known = memoryOf(topic);
  const elements: Element[] = [];
  let from = 0;
  while (from < whole.length) {
    const to = sentenceEnd(whole, from);
    const sentence = from === 0 && to === whole.length ? whole : whole.slice(from, to);
    let own = known.get(sentence);
    if (own === undefined) {
      own = elementsOfSentence(sentence, topic);
      known.set(sentence, own);
    }
    if (from === 0) elements.push(...own);
    else for (const one of own) elements.push({ ...one, at: one.at + from, end: one.end + from });
    from = to;
  }
  return elements;
}

const memories = new Map<Topic, Map<string, readonly Element[]>>();
/** A custom function's memory is small. */
const MOST_SENTENCES = 5000;

function memoryOf(topic: Topic): Map<string, readonly Element[]> {
  const known = memories.get(topic);
  if (known !== undefined && known.size < MOST_SENTENCES) return known;
  const fresh = new Map<string, readonly Element[]>();
  memories.set(topic, fresh);
  return fresh;
}

/** Where a piece may be cut without parting what belongs together: behind a point and a space, or a line's end. */
function sentenceEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) return at + 1;
    // The point of "U.S. experience" parts nothing.
    if (code === 46 && text.charCodeAt(at - 2) === 46) continue;
    if ((code === 46 || code === 63 || code === 33 || code === 59) && text.charCodeAt(at + 1) === 32) return at + 2;
  }
  return text.length;
}

function elementsOfSentence(text: string, topic: Topic, taught?: TaughtWords): Element[] {
  const tokens = scan(text);
  const elements: Element[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at] as Token;
    const typed =
      token.sort === 'word'
        ? typedWord(tokens, at, topic)
        : token.sort === 'number'
          ? typedNumber(tokens, at)
          : typedSign(tokens, at);
    if (typed !== null) {
      elements.push(typed.element);
      at = typed.next;
      if (typed.element.is === 'exam') at = examsListed(tokens, at, typed.element, elements, topic);
    } else {
      const phrase = phraseAt(text, tokens, at, topic, taught);
      elements.push(phrase.element);
      at = phrase.next;
    }
  }
  return elements;
}

interface Step {
  readonly element: Element;
  readonly next: number;
}

const step = (elementFound: Element, next: number): Step => ({ element: elementFound, next });
const isDash = (token: Token | undefined): boolean => token !== undefined && (token.form === '-' || token.form === '–');
const isWord = (token: Token | undefined, ...forms: readonly string[]): boolean =>
  token !== undefined && token.sort === 'word' && forms.includes(token.form);
const isNumber = (token: Token | undefined): token is Token => token?.sort === 'number';
const isValue = (token: Token | undefined, value: number): boolean => token?.sort === 'number' && token.value === value;

/** The longest phrase of the lexicon that begins here, or the word by itself. */
function phraseAt(text: string, tokens: readonly Token[], at: number, topic: Topic, taught: TaughtWords | undefined): Step {
  const first = tokens[at] as Token;
  if (goesOn(first.form)) {
    const longest = longestPhrase(tokens, at, topic);
    if (longest !== null) return longest;
  }
  const known = classOfWord(first.form, topic) ?? taught?.get(first.form);
  return step(named(known ?? (isName(text, tokens, at) ? 'name' : 'unknown'), first, first, first.form), at + 1);
}

/** "Residents at Fairhaven": a capital inside a sentence begins somebody's or some place's name. */
function isName(text: string, tokens: readonly Token[], at: number): boolean {
  const { at: from, end, form } = tokens[at] as Token;
  const before = tokens[at - 1];
  const word = text.slice(from, end);
  if (form.length < 3) return false;
  const next = tokens[at + 1];
  // "Maple Ridge Medical Center": capitals in a row are a name wherever they stand.
  if (next?.sort === 'word' && isTitled(text, next) && isTitled(text, tokens[at] as Token)) return true;
  if (before === undefined || before.sort !== 'word') return false;
  const isCapital = word.charAt(0) !== form.charAt(0) && word.slice(1) === form.slice(1);
  // In a title or a list of capitals a capital says nothing.
  return isCapital && text.charAt(before.at) === before.form.charAt(0);
}

const isTitled = (text: string, { at, end, form }: Token): boolean =>
  end - at > 2 && text.charAt(at) !== form.charAt(0) && text.slice(at + 1, end) === form.slice(1);

function longestPhrase(tokens: readonly Token[], at: number, topic: Topic): Step | null {
  const first = tokens[at] as Token;
  let found: Step | null = null;
  let key = first.form;
  let next = at + 1;
  while (goesOn(key) && next < tokens.length) {
    if (isDash(tokens[next]) && tokens[next]?.glued) next += 1;
    const token = tokens[next];
    if (token === undefined || token.sort === 'line' || (token.sort === 'sign' && !(token.glued && token.form === '/'))) break;
    key += ` ${token.form}`;
    next += 1;
    const name = classOf(key, topic);
    if (name !== null) found = step(named(name, first, token, key), next);
  }
  return found;
}

/** A word that names a number has its value in its class: "ordinal:1" for "only once". */
function named(name: string, first: Token, last: Token, form: string): Element {
  const colon = name.indexOf(':');
  const value = colon < 0 ? Number.NaN : Number(name.slice(colon + 1));
  return Number.isNaN(value) ? element(name, first, last, form) : element(name.slice(0, colon), first, last, form, value);
}

const EXAM_WORDS = ['step', 'steps', 'stp', 'usmle', 'usmles', 'mle', 's', 'stage'];
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, one: 1, two: 2, three: 3 };

/** Kinds of visa, exams, PGY years, months with a day, and numbers in words. */
function typedWord(tokens: readonly Token[], at: number, topic: Topic): Step | null {
  const token = tokens[at] as Token;
  const { form } = token;
  if (form === 'http' || form === 'https' || form === 'www') return address(tokens, at);
  const kind = visaKind(tokens, at, topic);
  if (kind !== null) return kind;
  if (EXAM_WORDS.includes(form)) {
    const exam = examAt(tokens, at);
    if (exam !== null) return exam;
  }
  // "5y", "7 y" hold years; a letter alone may be a yes.
  if (form === 'y' && token.glued && isNumber(tokens[at - 1])) return step(element('year', token, token, form), at + 1);
  if (form === 'ck' || form === 'cs') {
    const name = form === 'ck' ? 'exam' : 'otherexam';
    return step(element(name, token, token, form, form === 'ck' ? 2 : Number.NaN), at + 1);
  }
  if (form === 'level' || form === 'levels') {
    const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    if (isNumber(tokens[next])) return step(element('otherexam', token, tokens[next] as Token, form), next + 1);
  }
  if (form === 'pgy' || form === 'pg') {
    const next = isDash(tokens[at + 1]) ? at + 2 : at + 1;
    const year = tokens[next];
    if (isNumber(year)) return step(element('pgy', token, year, 'pgy', year.value), next + 1);
  }
  const month = monthOfWord(form);
  if (month !== null) {
    const day = tokens[at + 1];
    if (isNumber(day) && day.value <= 31 && Number.isInteger(day.value)) {
      const suffix = isWord(tokens[at + 2], 'st', 'nd', 'rd', 'th') && tokens[at + 2]?.glued ? 1 : 0;
      return step(element('date', token, tokens[at + 1 + suffix] as Token, form, month * 100 + day.value), at + 2 + suffix);
    }
    // "may" and "march" are verbs too.
    if (
      (form !== 'may' && form !== 'march' && form !== 'mar' && form !== 'mars') ||
      isWord(tokens[at - 1], 'in', 'by', 'mid', 'until', 'before', 'late', 'early', 'of', 'end')
    ) {
      return step(element('date', token, token, form, month * 100), at + 1);
    }
  }
  return numberInWords(tokens, at);
}

function numberInWords(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at] as Token;
  const ordinal = ordinalOfWord(token.form);
  if (ordinal !== null) return step(element('ordinal', token, token, token.form, ordinal), at + 1);
  const value = numberOfWord(token.form);
  if (value === null) return null;
  let total = value;
  let next = at + 1;
  if (isTens(token.form)) {
    const dash = isDash(tokens[next]) ? 1 : 0;
    const unit = tokens[next + dash];
    const rest = unit?.sort === 'word' ? numberOfWord(unit.form) : null;
    if (rest !== null && rest < 10 && rest > 0) {
      total += rest;
      next += 1 + dash;
    }
  }
  if (isWord(tokens[next], 'hundred') && total < 10) {
    total *= 100;
    next += 1;
    const from = isWord(tokens[next], 'and') ? next + 1 : next;
    const tail = tokens[from]?.sort === 'word' ? numberInWords(tokens, from) : null;
    if (tail !== null && tail.element.is === 'number' && tail.element.value < 100) {
      total += tail.element.value;
      next = tail.next;
    }
  }
  // "three (3)" says the same twice.
  if (tokens[next]?.form === '(' && isValue(tokens[next + 1], total) && tokens[next + 2]?.form === ')') next += 3;
  return step(element('number', token, tokens[next - 1] as Token, token.form, total), next);
}

const OTHER_VISAS: ReadonlySet<string> = new Set(['j2', 'h4', 'o1', 'e3', 'f1', 'f2', 'b1', 'b2', 'l1', 'l2']);

/** "J-1", "J1s", "H-1B", "H1-B", "J/H", "DS-2019"; a letter alone is a kind in columns of visas only. */
function visaKind(tokens: readonly Token[], at: number, topic: Topic): Step | null {
  const token = tokens[at] as Token;
  const { form } = token;
  if (form.length > 3) return null;
  const dash = isDash(tokens[at + 1]) ? 1 : 0;
  const number = tokens[at + 1 + dash];
  const end = at + 2 + dash;
  if (
    (form === 'j' ||
      form === 'h' ||
      form === 'hb' ||
      form === 'o' ||
      form === 'e' ||
      form === 'f' ||
      form === 'b' ||
      form === 'l') &&
    isNumber(number) &&
    number.form.length === 1
  ) {
    if (form === 'j' && number.value === 1) {
      const plural = isWord(tokens[end], 's') && tokens[end]?.glued ? 1 : 0;
      return step(element('j1', token, tokens[end - 1 + plural] as Token, 'j1'), end + plural);
    }
    if ((form === 'h' || form === 'hb') && number.value === 1) {
      let next = end;
      const gap = isDash(tokens[next]) && tokens[next]?.glued ? 1 : 0;
      const letter = tokens[next + gap];
      if (isWord(letter, 'b', 'bs', 'a', "b's") && (letter?.glued || form === 'h')) next += gap + 1;
      return step(element('h1b', token, tokens[next - 1] as Token, 'h1b'), next);
    }
    if ((number.glued || dash > 0) && OTHER_VISAS.has(`${form}${number.form}`))
      return step(element('othervisa', token, number, `${form}${number.form}`), end);
  }
  if (form === 'ds' && isNumber(number) && number.value === 2019) return step(element('j1', token, number, 'ds2019'), end);
  if (form === 'i' && isNumber(number) && number.value === 129) return step(element('h1b', token, number, 'i129'), end);
  if (form === 'i' && isNumber(number) && number.value > 100) return step(element('matter', token, number, form), end);
  if (form === 'hib') return step(element('h1b', token, token, 'h1b'), at + 1);
  if (topic === 'visa' && (form === 'j' || form === 'h' || form === 'js' || form === 'hs' || form === 'ji')) {
    return step(element(form.startsWith('j') ? 'j1' : 'h1b', token, token, form), at + 1);
  }
  return null;
}

/** "Step 2 CK", "S1", "USMLE II", "Steps 1 and 2" (the second number is found by `examListed`). */
function examAt(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at] as Token;
  let next = at + 1;
  if (token.form.startsWith('usmle') || token.form === 'mle') {
    if (isDash(tokens[next])) next += 1;
    if (EXAM_WORDS.slice(0, 3).includes(tokens[next]?.form ?? '')) next += 1;
  }
  if (isDash(tokens[next])) next += 1;
  const number = tokens[next];
  if (number === undefined) return null;
  // "USMLE three times" counts; "Step three" names.
  const isNamed = number.sort === 'word' && (token.form.startsWith('step') || next > at + 1 || number.form.startsWith('i'));
  const value = isNamed ? (ROMAN[number.form] ?? Number.NaN) : number.value;
  if (!(value === 1 || value === 2 || value === 3)) return null;
  if (token.form === 's' && !number.glued && !isDash(tokens[next - 1])) return null;
  return examNamed(tokens, token, next, value);
}

/** "Steps 1, 2 and 3", "Step 1/2 CK": the numbers that go on a list of exams are exams; "Step 1 and 2 attempts" goes on with a count. */
function examsListed(tokens: readonly Token[], from: number, exam: Element, elements: Element[], topic: Topic): number {
  const isPlural = [tokens[from - 2], tokens[from - 3]].some((token) => token !== undefined && PLURAL.has(token.form));
  let at = from;
  let { value } = exam;
  for (;;) {
    const sign = tokens[at];
    const isTight = sign?.form === '/' && sign.glued;
    if (
      !(
        isTight ||
        isWord(sign, 'and', 'or', 'y', 'et', 'und', 'e', 'n') ||
        sign?.form === '&' ||
        sign?.form === '+' ||
        (isPlural && sign?.form === ',')
      )
    )
      return at;
    let next = at + 1;
    if (isPlural && sign?.form === ',' && isWord(tokens[next], 'and', 'or')) next += 1;
    const number = tokens[next];
    if (!isNumber(number) || number.value !== value + 1 || number.value > 3) return at;
    const after = tokens[next + 1];
    const counts = after?.sort === 'word' && COUNTED.has(classOfWord(after.form, topic) ?? '');
    if (counts && !isPlural) return at;
    const joins = sign as Token;
    elements.push(
      isTight || joins.sort === 'sign'
        ? step(element('sign', joins, joins, joins.form), 0).element
        : element('join', joins, joins, joins.form),
    );
    const named = examNamed(tokens, number, next, number.value);
    elements.push(named.element);
    value = number.value;
    at = named.next;
  }
}
const PLURAL: ReadonlySet<string> = new Set(['steps', 'usmles', 'exams', 'parts']);
const COUNTED: ReadonlySet<string> = new Set(['sitting', 'fail', 'pass', 'less', 'more', 'month', 'week', 'year']);

function examNamed(tokens: readonly Token[], first: Token, numberAt: number, value: number): Step {
  let next = numberAt + 1;
  if (isDash(tokens[next]) && isWord(tokens[next + 1], 'ck', 'cs')) next += 1;
  const part = tokens[next];
  if (value === 2 && isWord(part, 'cs')) return step(element('otherexam', first, part as Token, 'cs'), next + 1);
  if (value === 2 && isWord(part, 'ck')) next += 1;
  return step(element('exam', first, tokens[next - 1] as Token, 'step', value), next);
}

/** Numbers with what stands on them: percents, ratios, ranges, ordinals, years, days. */
function typedNumber(tokens: readonly Token[], at: number): Step | null {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  const second = tokens[at + 2];
  if (after?.glued && isWord(after, 'st', 'nd', 'rd', 'th', 'er', 'ère', 'ra', 'ro', 'da', 'do', 'º', 'ª')) {
    const month = second?.sort === 'word' ? monthOfWord(second.form) : null;
    if (month !== null) return step(element('date', token, second as Token, token.form, month * 100 + token.value), at + 3);
    return step(element('ordinal', token, after, token.form, token.value), at + 2);
  }
  // "2 CK", "2ck": an exam; "Step 1 and 2" is put together by the reader of exams.
  if (token.value === 2 && isWord(after, 'ck', 'cs')) {
    return step(element(after?.form === 'ck' ? 'exam' : 'otherexam', token, after as Token, 'step', 2), at + 2);
  }
  const written = writtenDay(tokens, at);
  if (written !== null) return written;
  const isCountry = token.form.length === 4 && token.value >= 1980 && token.value <= 2039;
  if (isCountry) {
    const isSpan = (isDash(after) || after?.form === '/') && isNumber(second) && second.glued;
    if (isSpan && second.form.length === 2 && second.value === (token.value + 1) % 100) {
      return step(element('yearno', token, second, token.form, token.value), at + 3);
    }
    return step(element('yearno', token, token, token.form, token.value), at + 1);
  }
  const month = after?.sort === 'word' && token.value <= 31 ? monthOfWord(after.form) : null;
  if (month !== null && after?.form !== 'mar' && !(after?.form === 'may' && !after.glued && !isNumber(second))) {
    return step(element('date', token, after as Token, token.form, month * 100 + token.value), at + 2);
  }
  if (after?.form === '/' && isNumber(second) && Number.isInteger(token.value) && Number.isInteger(second.value)) {
    // A fraction of a longer chain ("10/7/2") is no ratio.
    if (tokens[at + 3]?.form !== '/' && !(token.glued && tokens[at - 1]?.form === '/'))
      return step(element('ratio', token, second, '/', token.value, second.value), at + 3);
  }
  const range = rangeAt(tokens, at);
  const last = range ?? { next: at + 1, high: Number.NaN };
  const percent = percentEnd(tokens, last.next);
  if (percent > last.next) {
    // "40% - 60%" is a range too.
    if (range === null && (isDash(tokens[percent]) || isWord(tokens[percent], 'to')) && isNumber(tokens[percent + 1])) {
      const end = percentEnd(tokens, percent + 2);
      const high = tokens[percent + 1] as Token;
      if (end > percent + 2 && high.value > token.value)
        return step(element('percent', token, tokens[end - 1] as Token, '%', token.value, high.value), end);
    }
    return step(element('percent', token, tokens[percent - 1] as Token, '%', token.value, last.high), percent);
  }
  if (range !== null)
    return step(element('range', token, tokens[range.next - 1] as Token, token.form, token.value, range.high), range.next);
  return step(element('number', token, token, token.form, token.value), at + 1);
}

/** "2026-09-15", "7/1/2026": a day in figures; where either could be the month, the first is. */
function writtenDay(tokens: readonly Token[], at: number): Step | null {
  const [first, sign, second, again, third] = tokens.slice(at, at + 5);
  if (!isNumber(first) || !isNumber(second) || !isNumber(third) || sign?.form !== again?.form) return null;
  if (
    !(sign?.glued && second.glued && again?.glued && third.glued && (sign.form === '-' || sign.form === '/' || sign.form === '.'))
  )
    return null;
  const isYear = (token: Token): boolean => token.form.length === 4 && token.value >= 1980 && token.value <= 2039;
  const [month, day] = isYear(first)
    ? [second.value, third.value]
    : first.value > 12
      ? [second.value, first.value]
      : [first.value, second.value];
  const isDay = (isYear(first) || isYear(third)) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  return isDay ? step(element('date', first, third, 'date', month * 100 + day), at + 5) : null;
}

function rangeAt(tokens: readonly Token[], at: number): { readonly next: number; readonly high: number } | null {
  const low = tokens[at] as Token;
  const between = tokens[at + 1];
  const high = tokens[at + 2];
  if (!isNumber(high) || !(high.value > low.value) || high.form.length > low.form.length + 1) return null;
  const isJoined = isDash(between) || isWord(between, 'to', 'bis', 'à', 'a') || between?.form === '~';
  return isJoined && high.value < low.value * 12 ? { next: at + 3, high: high.value } : null;
}

function percentEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.form === '%') return at + 1;
  if (isWord(tokens[at], 'percent', 'pct', 'prozent', 'percentage')) return at + 1;
  return isWord(tokens[at], 'per', 'por', 'pour') && isWord(tokens[at + 1], 'cent', 'cento', 'ciento') ? at + 2 : at;
}

/** Comparisons of two characters, and signs as they are. */
function typedSign(tokens: readonly Token[], at: number): Step {
  const token = tokens[at] as Token;
  const after = tokens[at + 1];
  if ((token.form === '>' || token.form === '<') && after?.form === '=' && after.glued) {
    return step(element(token.form === '>' ? 'more' : 'less', token, after, `${token.form}=`), at + 2);
  }
  if ((token.form === '-' || token.form === '=') && after?.form === '>' && after.glued)
    return step(element('sign', token, after, '→'), at + 2);
  if (token.form === '>' || token.form === '≥') return step(element('more', token, token, token.form), at + 1);
  if (token.form === '<' || token.form === '≤') return step(element('less', token, token, token.form), at + 1);
  if (token.form === '~' || token.form === '≈') return step(element('approx', token, token, token.form), at + 1);
  if (token.sort === 'line') return step(element('sign', token, token, '\n'), at + 1);
  if (isDash(token) && isAlone(tokens[at - 1], true) && isAlone(after, false))
    return step(element('silence', token, token, '-'), at + 1);
  if (token.form === '☐') return step(element('unticked', token, token, '☐'), at + 1);
  if (token.form === '[' || token.form === '(') {
    const isX = isWord(after, 'x') && tokens[at + 2]?.form === (token.form === '[' ? ']' : ')');
    if (isX) return step(element('affirm', token, tokens[at + 2] as Token, '✓'), at + 3);
    if (token.form === '[' && after?.form === ']') return step(element('unticked', token, after, '☐'), at + 2);
  }
  if (token.form === '+' && at === 0 && after?.sort !== 'number') return step(element('affirm', token, token, '+'), at + 1);
  if (token.form === '✓') return step(element('affirm', token, token, '✓'), at + 1);
  if (token.form === '✗') return step(element('deny', token, token, '✗'), at + 1);
  if (token.form === '⚠') return step(element('hedge', token, token, '⚠'), at + 1);
  if (token.form === '🤷') return step(element('silence', token, token, '🤷'), at + 1);
  return step(element('sign', token, token, token.form), at + 1);
}

/** A dash between a colon and an end stands for nothing known. */
const isAlone = (token: Token | undefined, isBefore: boolean): boolean =>
  token === undefined ||
  token.sort === 'line' ||
  (token.sort === 'sign' && (isBefore ? ':|/' : ';,.|/').includes(token.form) && token.form !== '');

/** An address says nothing; its words are passed over. */
function address(tokens: readonly Token[], at: number): Step {
  let next = at + 1;
  while (next < tokens.length && tokens[next]?.glued && tokens[next]?.sort !== 'line') next += 1;
  return step(element('filler', tokens[at] as Token, tokens[next - 1] as Token, 'address'), next);
}
