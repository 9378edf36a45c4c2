/** Which sittings of one exam do the words tell of, oldest first, and how many in so many words? */
import { ordinalOfWord } from '../text/numerals';
import { wordSet } from '../text/wordSet';
import { inFigures } from './amountsIn';

interface Sitting {
  score: number | null;
  outcome: 'pass' | 'fail' | null;
  times: number;
}

const r = String.raw;
const BOUNDARY =
  /[,;|→➡⇒>([]|\/(?!\d{1,2}\/)| (?:-|–) |\b(?:then|later|afterwards|den|and then|luego|después|despues|danach|dann|puis|depois|now|finally|retest|retake|refiz)\b/;
const FAIL =
  /(?<![\p{L}\d])(?:f(?!-?\d)|fail\p{L}*|fial\p{L}*|falied|unsuccessful\p{L}*|flunk\p{L}*|reprob\p{L}*|reprov\p{L}*|perd[ií]|suspen[dsí]\p{L}*|échou\p{L}*|échecs?|durchgefallen|nicht bestanden|no (?:pas[eéó]|aprob[eéó]\p{L}*)|(?:did ?n.?t|not) pass(?:ed)?|kaldım?|bocciat\p{L}*)(?!\p{L})|✗|(?<=\d{3} ?)f\b/gu;
const PASS =
  /(?<![\p{L}-])(?:p(?!\p{L})|pass(?:ed|es|ing|d)?|passei|pasad[oa]|pasd?|pasó|pasé|aprob\p{L}*|aprov\p{L}*|bestanden|réussi\p{L}*|valid[ée]+|cleared|geçtim?|promoss\p{L}*|superat[oa]|zda[nł]\p{L}*|sdala?|сдал\p{L}*)(?!\p{L})|✓|过|합격|ناجح|(?<=\d{3} ?)p\b/gu;
/** What has not come is no result. */
const NO_PASS = /\b(?:no|not|without)(?: a)? pass(?:ed|ing)?(?: score)? yet\b|\bno pass\w*\b/g;

const NO_FAILURE = /\b(?:no|never|zero|0|without|sin|ohne|sans|none)(?: any| an?)? ?(?:failed attempts?|fail\w*)|did ?n.?t fail/g;
export const isFlawless = (words: string): boolean => words.search(NO_FAILURE) >= 0;
export const withoutDenials = (words: string): string => words.replace(NO_FAILURE, ' ').replace(NO_PASS, ' ');
const isFailed = (words: string): boolean => words.search(FAIL) >= 0;

/** @param words Folded, with arrows as "→". */
export function sittingsIn(words: string): Sitting[] {
  const sittings: Sitting[] = [];
  for (const clause of inOrder(words)) {
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
      // "Passed ✓": one pass said twice.
      if (outcome === 'pass' && before?.outcome === 'pass') continue;
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

const ALONE = r`(?<!\d)\d{3}(?!\d)`;
const SAID = r`(?:f|p|fail(?:ed|ure)?|pass(?:ed)?)\b`;
/** "198: fail", "198 (F in 2021)": the verdict of that number; a bracket with a number of its own, or "once", tells of another sitting. */
const VERDICTS = [
  new RegExp(r`(${ALONE}) ?[→=:-]\s*(${SAID})(?=\s*(?:$|[,;|/→)]))`, 'g'),
  new RegExp(
    r`(${ALONE}) ?[([]\s*(${SAID})(?![^)\]]*(?:${ALONE}|\bonce|\btwice|\bbefore|\bprev|\d ?x\b|x ?\d))[^)\]]*[)\]]`,
    'g',
  ),
];
/** "Failed by 3 points (211)": the number of that verdict. */
const SCORE_BEHIND = new RegExp(r`(^|[,;|→])([^,;|→(\d]*(?:\b\d\b[^,;|→(\d]*)?)\((${ALONE})\)`, 'g');
const BEFORE_IT = /\b(?:before|previous\w*|earlier|prior|was|used to be|originally|initial(?:ly)?|formerly)\b/;
const TELLS = /\d{3}/;

/** Clauses from the oldest sitting to the newest: by their ordinals, by their years, and by words such as "after" and "previously". */
function inOrder(words: string): string[] {
  const [later = '', earlier] = words.split(/\b(?:after|following|nach|después de)\b/);
  const isAfter = earlier !== undefined && (isFailed(earlier) || TELLS.test(earlier)) && later.trim() !== '';
  let told = (isAfter ? `${earlier} , ${later}` : words)
    .replace(/ ?[([]('?\d\d|20\d\d)[)\]]/g, ' $1')
    .replace(SCORE_BEHIND, '$1$2 $3 ');
  for (const verdict of VERDICTS) told = told.replace(verdict, '$1 $2 ');
  const clauses = told.split(BOUNDARY).filter((clause) => clause.trim() !== '');
  const speaking = clauses.filter((clause) => TELLS.test(clause) || isFailed(clause) || clause.search(PASS) >= 0);
  if (speaking.length < 2) return clauses;
  const years = speaking.map(yearIn);
  const ordinals = speaking.map(ordinalIn);
  const isDated = years.every((year) => year !== null);
  const rank = (clause: string): number => {
    const at = speaking.indexOf(clause);
    const ordinal = ordinals[at] ?? null;
    if (isDated) return years[at] ?? 0;
    if (ordinals.every((one) => one !== null)) return ordinal ?? 0;
    if (at > 0 && (BEFORE_IT.test(clause) || ordinal === 1)) return -1;
    // "Passed in my second try, failed in 2021": what has no number was earlier.
    if (at > 0 && ordinal === null && isFailed(clause) && !/again|re-?t/.test(clause) && isLaterPass(speaking[0] ?? ''))
      return -1;
    return 0;
  };
  return speaking
    .map((clause) => [rank(clause), clause] as const)
    .sort(([one], [other]) => one - other)
    .map(([, clause]) => clause);
}

/** A pass that is not the first sitting, or a score that stands before the failures told behind it. */
const isLaterPass = (clause: string): boolean => !isFailed(clause) && (TELLS.test(clause) || (ordinalIn(clause) ?? 0) > 1);

const yearIn = (clause: string): number | null => {
  const year = /\b20([012]\d)\b|'([012]\d)\b/.exec(clause);
  return year === null ? null : Number(year[1] ?? year[2]);
};

/** The one place in the order that a clause names. */
function ordinalIn(clause: string): number | null {
  const figures = [...clause.matchAll(/\b(\d)(?:st|nd|rd|th)\b|\b(?:attempt|try) #?(\d)\b/g)].map((one) =>
    Number(one[1] ?? one[2]),
  );
  const [first, ...others] = [...figures, ...ordinalWords(clause)];
  return first === undefined || others.length > 0 ? null : first;
}

const timesIn = (told: string): number => {
  // "Wrote it thrice: 204 F" counts all sittings.
  const clause = told.replace(ALL_TOLD, ' ');
  const digit = /\b([2-5]) ?(?:x|times|fail\w*|veces|fois|mal)\b(?! ?:)|\bx ?([2-5])\b/.exec(clause);
  return digit
    ? Number(digit[1] ?? digit[2])
    : /\btwice\b|zweimal|dos veces/.test(clause)
      ? 2
      : /\bthrice\b/.test(clause)
        ? 3
        : 1;
};

const ALL_TOLD = /\b(?:attempted|tried|took|wrote|gave|sat)(?: it| the exam)? (?:(twice)|(thrice)|(\d) ?(?:times|x))\b/;

/** Sittings in so many words: "2nd attempt", "1 sitting", "passed on second". */
export function countIn(words: string): number | null {
  if (/\b(?:only|sole) (?:att?empt|try|sitting)\b|\b1 and done\b/.test(words)) return 1;
  const count =
    /\b(\d)(?:\.|e|º|ª)? ?(?:sittings?|att?empts?|tr(?:y|ies)|intentos?|tentativ\w+|versuche?|essais?|takes?)\b|\batt?empt ?#? ?(\d)\b/.exec(
      words,
    );
  if (count) return Number(count[1] ?? count[2]);
  const often = ALL_TOLD.exec(words);
  if (often) return often[1] !== undefined ? 2 : often[2] !== undefined ? 3 : Number(often[3]);
  const ordinals = [
    ...[...words.matchAll(/\b(\d)(?:st|nd|rd|th)\b(?! (?:year|month|week|quart|percent))/g)].map(([, digit]) => Number(digit)),
    ...ordinalWords(words),
  ];
  return ordinals.length === 0 ? null : Math.max(...ordinals);
}
const ordinalWords = (words: string): number[] =>
  (words.match(/\p{L}+/gu) ?? []).flatMap((word) => (ORDINAL_ONLY.has(word) ? [] : (ordinalOfWord(word) ?? [])));
/** They count something else, or say how often it was failed. */
const ORDINAL_ONLY: ReadonlySet<string> = wordSet('once twice thrice single initial prima primo');

/** @param isOfFailures The row counts failures ("Step 1 failures: 1"): a pass came after them. Of others "2", "no fails", "first and only", "1 fail" are 2, 1, 1 and 2. */
export function sittingsOfRow(words: string, isOfFailures: boolean): number | null {
  if (isFlawless(words)) return 1;
  const text = inFigures(words);
  if (isOfFailures) {
    const fails = /^(?:none|no|nil|0)\b/.test(text)
      ? 0
      : /^(?:once|only 1)\b/.test(text)
        ? 1
        : /^twice\b/.test(text)
          ? 2
          : /^(\d)\b/.exec(text)?.[1];
    return fails === undefined ? null : Number(fails) + 1;
  }
  if (/\bonce\b|una vez|einmal|une fois/.test(text) && !isFailed(text)) return 1;
  if (/\btwice\b|dos veces|zweimal|deux fois/.test(text) && !isFailed(text)) return 2;
  const times = /\b(\d) ?(?:times|x|veces|fois|mal)\b/.exec(text);
  if (times) return Number(times[1]) + (text.startsWith('fail') ? 1 : 0);
  const told = /^(\d)(?= *[,;(])/.exec(text);
  if (told) return Number(told[1]);
  if (isFailed(text)) return timesIn(text) + 1;
  const count = countIn(text) ?? /^\D{0,12}(\d)\b/.exec(text)?.[1];
  return count === undefined || count === null || Number(count) < 1 ? null : Number(count);
}
