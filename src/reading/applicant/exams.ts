/** How did each Step go, by the words of a profile: the last result, and all sittings? Practice, hopes and other exams are no result. */

import type { ExamResult } from '../../domain/profile';
import { withDigits } from '../text/numbers';
import { ordinalOfWord } from '../text/numerals';
import { wordSet } from '../text/wordSet';
import { daysIn } from './days';
import { isOfAnother } from './workRightClaims';

export const STEPS = ['step1', 'step2', 'step3'] as const;
export type Step = (typeof STEPS)[number];

/** A result, and whether what is said is a sitting still to come. */
export interface ExamHistory extends ExamResult {
  readonly isAhead: boolean;
}

const MENTION =
  /\b(?:(?:usmle|mle) ?(?:step|stp)?|step|stp|s)[ -]?(1|2|3|iii|ii|i)\b(?:[ -]?ck\b)?|\bstep(1|2|3) ?(?:ck)?\b|\b2 ?ck\b|\bck\b/g;
const NOT_REAL =
  /nbme|uwsa|u ?world|free ?120|self[- ]?assess|practice|practise|amboss|\bmock|simul|percentil|\bpctl?\b|\d(?:st|nd|rd|th) percent|comlex|\blevel \d|\boet\b|toefl|\bplab\b/;
const HOPED =
  /expect|\baim|target|goal|\bhop(?:e|ing)|predict|\bneed|\bwant|happy with|dream|\bwish|would like|by then|never reach/;
/** What was corrected does not count. */
const CORRECTED = /^.*\b(?:i mean|no,? wait|wait,? no|sorry,|correction)\b:?/;
const BOUNDARY =
  /[,;|→➡⇒>]|\/(?!\d{1,2}\/)| (?:-|–) |\b(?:then|later|afterwards|den|and then|luego|después|despues|danach|dann|puis|depois|now|finally|retest|retake|refiz)\b/;
const FAIL =
  /\b(?:f(?!-?\d)|fail\w*|flunk\w*|reprob\w*|reprov\w*|perd[ií]|suspen[dsí]\w*|échou\w*|échecs?|durchgefallen|nicht bestanden|no (?:pas[eéó]|aprob[eéó]\w*)|(?:did ?n.?t|not) pass(?:ed)?|kaldım?|bocciat\w*)(?![\p{L}])|✗|(?<=\d{3} ?)f\b/gu;
const PASS =
  /(?<![\p{L}-])(?:p(?!\p{L})|pass(?:ed|es|ing)?|pasd?|pasó|aprob\w*|aprov\w*|bestanden|réussie?s?|valid[ée]+|cleared|geçtim?|promoss\w*|zdan[yea]\w*|sdala?)(?!\p{L})|✓|过|(?<=\d{3} ?)p\b/gu;
const NO_FAILURE = /\b(?:no|never|zero|0|without|sin|ohne|sans|none)(?: any| an?)? ?(?:failed attempts?|fail\w*)|did ?n.?t fail/g;
const NOT_TAKEN =
  /not (?:yet )?(?:taken|sat|done|started|eligible|attempted|scheduled)|\bnot yet|^no\b(?!.*fail)|^(?:none|nope|nein|nicht|non|não|nao|nao ainda)\b|never (?:sat|took|taken|done|tried)|to be taken|todav[ií]a no|aún no|noch nicht|noch nie|pas encore|ainda não|henüz|not applicable yet|^0$/;
const PENDING =
  /\bpend(?:ing|iente|ente)?\b|waiting|await|\bresults? (?:in|comes?|due|on|by|pending|soon|not)|nothing back|no result yet|ausstehend|en attente|esperando|score (?:pending|due)/;
const PLANNED =
  /planned|planning|plan to|going to|scheduled|booked|registered|reserved|sitting on|exam on|test on|geplant|gebucht|prévu|programad|agendad|will (?:sit|take)/;
const RETAKE = /re-?tak|re-?sit|re-?test|again|repet|wieder|planned|booked|scheduled/;

/**
 * @param words Folded. @param own The Step of the row, for what names none. @param listed Steps that "219 / 232 / 206" goes through.
 */
export function examsIn(words: string, own: Step | null, listed: readonly Step[] = []): ReadonlyMap<Step, ExamHistory> {
  const text = withDigits(
    words
      .replace(/\becfmg\b.*$|\bp ?\/ ?f\b(?! ?\/)/g, '')
      .replace(/\bsteps? (\d) (and|&) (\d)\b/g, 'step $1 $2 step $3')
      .replace(/\u20e3/g, ' '),
  ).replace(/(\d)\ufe0f/g, '$1');
  const parts = segments(text, own, listed);
  const flawless = parts.size > 1 && NO_FAILURE.test(text);
  NO_FAILURE.lastIndex = 0;
  const read = new Map<Step, ExamHistory>();
  for (const step of STEPS) {
    const part = parts.get(step);
    const history = part === undefined ? null : historyIn(part);
    if (history !== null) read.set(step, flawless && history.score !== null ? { ...history, attempts: 1 } : history);
  }
  return read;
}

const stepOf = (mention: RegExpMatchArray): Step => {
  const which = mention[1] ?? mention[2] ?? '2';
  return which === '1' || which === 'i' ? 'step1' : which === '3' || which === 'iii' ? 'step3' : 'step2';
};

/** Each Step with the words that speak of it: from its name to the next, or to the clause that names another. */
function segments(text: string, own: Step | null, listed: readonly Step[]): ReadonlyMap<Step, string> {
  const found = new Map<Step, string>();
  const add = (step: Step | null, words: string): void => {
    if (step !== null && words.trim() !== '') found.set(step, `${found.get(step) ?? ''} ${words}`);
  };
  const mentions = [...text.matchAll(MENTION)];
  if (mentions.length === 0) {
    const values =
      text
        .split(/,(?=[^/]*\/)/)
        .pop()
        ?.split('/') ?? [];
    if (listed.length > 1 && values.length > 1) {
      for (const [at, step] of listed.entries()) add(step, values[at] ?? '');
    } else add(own, text);
    return found;
  }
  let from = 0;
  let step = own;
  // "Steps 1 and 2 passed": what is said of the last is said of all.
  let alike: Step[] = [];
  for (const mention of mentions) {
    const before = text.slice(from, mention.index);
    // "222 and Step 1 pass": what stands before the name in its own clause is another's.
    for (const one of new Set([...alike, step])) add(one, before.replace(/(?:\band|\by|\bund|\bet|[,;|/+&])\s*$/, ''));
    const isListed = step !== null && mention.index > 0 && JOINS.test(before) && from > 0;
    alike = isListed && step !== null ? [...alike, step] : [];
    step = stepOf(mention);
    from = mention.index + mention[0].length;
  }
  const last = text.slice(from);
  for (const one of new Set([...alike, step])) add(one, last);
  return found;
}

const JOINS = /^ *(?:and|&|\+|y|et|und|e) *$/;

interface Sitting {
  score: number | null;
  outcome: 'pass' | 'fail' | null;
  times: number;
}

function historyIn(said: string): ExamHistory | null {
  const on = daysIn(said).pop() ?? null;
  const corrected = said.replace(CORRECTED, '');
  const flawless = corrected.search(NO_FAILURE) >= 0;
  const words = real(corrected.replace(NO_FAILURE, ' ')).trim();
  const sittings = sittingsIn(inOrder(words));
  const last = sittings[sittings.length - 1];
  const fails = sittings.reduce((sum, { outcome, times }) => sum + (outcome === 'fail' ? times : 0), 0);
  const counted = countIn(words) ?? (flawless ? 1 : null);
  const result = (outcome: ExamResult['outcome'], attempts: number | null, isAhead = false, score: number | null = null) => ({
    outcome,
    attempts,
    score,
    on,
    isAhead,
  });
  if (last?.outcome === 'fail') {
    if (RETAKE.test(words) && on !== null && sittings.length > 0) return result('pending', fails, true);
    return result(
      'fail',
      fails > 1 || /\bonce\b|\b1 ?(?:x|time|fail)|una vez|einmal/.test(words) ? Math.max(fails, counted ?? 0) : counted,
    );
  }
  if (last !== undefined && (last.score !== null || last.outcome === 'pass')) {
    const all = fails > 0 || sittings.length > 1 ? fails + sittings.filter(({ outcome }) => outcome !== 'fail').length : null;
    return result('pass', counted === null ? all : Math.max(counted, all ?? 0), false, last.score);
  }
  const isPlanned = PLANNED.test(words);
  if (PENDING.test(words)) return result('pending', counted);
  if (NOT_TAKEN.test(words)) return result(isPlanned || on !== null ? 'pending' : 'not taken', null, true);
  if (isPlanned) return result('pending', null, true);
  return on === null ? (counted === null ? null : result('not said', counted)) : result('pending', null, true);
}

/** Without practice exams, other exams and hopes: the clause that speaks of one, or the number before its bracket. */
function real(words: string): string {
  return words
    .replace(/\d{3}\s*\(([^)]*)\)/g, (whole, inside: string) =>
      (NOT_REAL.test(inside) || HOPED.test(inside)) && !/\d{3}/.test(inside) ? ' ' : whole,
    )
    .split(/(?=[,;|/→(])|(?<=\))/)
    .map((clause) =>
      NOT_REAL.test(clause) || isOfAnother(clause) ? ' ' : HOPED.test(clause) ? clause.replace(/\d{3}/g, ' ') : clause,
    )
    .join('');
}

/** "221 after one fail": what stands behind the word came first. */
function inOrder(words: string): string {
  const [later = '', earlier] = words.split(/\b(?:after|following|nach|después de)\b/);
  return earlier !== undefined && earlier.search(FAIL) >= 0 && later.trim() !== '' ? `${earlier} , ${later}` : words;
}

function sittingsIn(words: string): Sitting[] {
  const sittings: Sitting[] = [];
  for (const clause of words.split(BOUNDARY)) {
    let open: Sitting | null = null;
    const events = [...clause.matchAll(FAIL), ...clause.matchAll(PASS), ...clause.matchAll(/(?<!\d)[123]\d\d(?!\d)/g)].sort(
      (one, other) => one.index - other.index,
    );
    for (const { 0: word, index } of events) {
      const score = /^\d/.test(word) ? Number(word) : null;
      if (score !== null && (score < 150 || score > 300)) continue;
      const outcome = score !== null ? null : clause.slice(index).search(FAIL) === 0 ? ('fail' as const) : ('pass' as const);
      if (outcome === 'pass' && events.some((other) => other.index < index && other.index + other[0].length > index)) continue;
      const before = sittings[sittings.length - 1];
      // "Passed 2nd time, 201": the score of the pass before it.
      if (
        open === null &&
        before !== undefined &&
        before.outcome !== 'fail' &&
        (score === null ? before.outcome === null && outcome === 'pass' : before.score === null)
      )
        open = before;
      if (open === null || (score !== null ? open.score !== null : open.outcome !== null)) {
        open = { score: null, outcome: null, times: 1 };
        sittings.push(open);
      }
      if (score !== null) open.score = score;
      else open.outcome = outcome;
    }
    if (open?.outcome === 'fail') open.times = timesIn(clause);
  }
  return sittings;
}

const timesIn = (clause: string): number => {
  const digit = /\b([2-5]) ?(?:x|times|fail\w*|veces|fois|mal)\b(?! ?:)|\bx ?([2-5])\b/.exec(clause);
  return digit ? Number(digit[1] ?? digit[2]) : /\btwice\b|zweimal|dos veces/.test(clause) ? 2 : 1;
};

/** Sittings in so many words: "2nd attempt", "1 sitting", "passed on second". */
function countIn(words: string): number | null {
  const count = /\b(\d)\.? ?(?:sittings?|attempts?|tr(?:y|ies)|intentos?|tentativ\w+|versuche?|takes?)\b/.exec(words);
  if (count) return Number(count[1]);
  const ordinals = [
    ...[...words.matchAll(/\b(\d)(?:st|nd|rd|th)\b(?! (?:year|month|week|quart|percent))/g)].map(([, digit]) => Number(digit)),
    ...(words.match(/\p{L}+/gu) ?? []).flatMap((word) => (ORDINAL_ONLY.has(word) ? [] : (ordinalOfWord(word) ?? []))),
  ];
  return ordinals.length === 0 ? null : Math.max(...ordinals);
}
/** They count something else, or say how often it was failed. */
const ORDINAL_ONLY: ReadonlySet<string> = wordSet('once twice thrice single initial prima primo');

/** Sittings in a row of their own: "2", "no fails", "first and only", "1 fail" are 2, 1, 1 and 2. */
export function sittingsOfRow(words: string): number | null {
  if (words.search(NO_FAILURE) >= 0) return 1;
  const text = withDigits(words);
  if (/\bonce\b|una vez|einmal|une fois/.test(text) && text.search(FAIL) < 0) return 1;
  if (/\btwice\b|dos veces|zweimal|deux fois/.test(text) && text.search(FAIL) < 0) return 2;
  const times = /\b(\d) ?(?:times|x|veces|fois|mal)\b/.exec(text);
  if (times) return Number(times[1]) + (text.startsWith('fail') ? 1 : 0);
  const told = /^(\d)(?= *[,;(])/.exec(text);
  if (told) return Number(told[1]);
  if (text.search(FAIL) >= 0) return timesIn(text) + 1;
  const count = countIn(text) ?? /^\D{0,12}(\d)\b/.exec(text)?.[1];
  return count === undefined || count === null || Number(count) < 1 ? null : Number(count);
}
