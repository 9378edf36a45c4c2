/** How did each Step go, by the words of a profile: the last result, and all sittings? Practice, hopes and other exams are no result. */
import type { Day } from '../../domain/day';
import type { ExamResult } from '../../domain/profile';
import { withDigits } from '../text/numbers';
import { inFigures } from './amountsIn';
import { daysIn, monthEndIn } from './days';
import { isFlawless, withoutDenials } from './passOrFail';
import { countIn } from './sittingCounts';
import { sittingsIn } from './sittings';
import { isOfAnother } from './workRightClaims';

export const STEPS = ['step1', 'step2', 'step3'] as const;
export type Step = (typeof STEPS)[number];

/** A result, and whether what is said is a sitting still to come. */
export interface ExamHistory extends ExamResult {
  readonly isAhead: boolean;
  /** Planned for a month without its day: the last day of it. */
  readonly by: Day | null;
}

const MENTION =
  /\b(?:(?:usmle|mle) ?(?:step|stp)?|step|stp|s)[ -]?(1|2|3|iii|ii|i)\b(?:[ -]?ck\b)?|\bstep(1|2|3) ?(?:ck)?\b|\b2 ?ck\b|\bck\b/g;
const NOT_REAL =
  /nbme|uwsa|u ?world|free ?120|self[- ]?assess|practice|practise|amboss|\bmock|simul|percentil|\bpctl?\b|\d(?:st|nd|rd|th) percent|comlex|\blevel \d|\boet\b|toefl|\bplab\b/;
/** "240s", "220-225", ">230": no result. */
const INEXACT =
  /\b\d{3}'?s\b|[<>≥≤~] ?\d{3}\b|\b(\d)(\d)\d ?(?:-|–|to) ?\1\2\d\b|\/ ?300\b|\b(?:low|mid|high|upper|average|mean) \d{3}\b/g;
const HOPED =
  /expect|\baim|target|goal|\bhop(?:e|ing)|predict|\bneed(?!ed)|\bwant|happy with|dream|\bwish|would like|by then|never reach/;
/** What was corrected does not count. */
const CORRECTED = /^.*\b(?:i mean|no,? wait|wait,? no|sorry,|correction)\b:?/;
const NOT_TAKEN =
  /not (?:yet )?(?:taken|sat|done|started|eligible|attempted|scheduled|registered|booked)|^after (?:the )?match|(?:won.?t|will not|not going to) (?:take|sit)|\bnot yet|^no\b(?!.*fail)|^(?:none|nope|nein|nicht|non|não|nao|nao ainda)\b|never (?:sat|took|taken|done|tried)|(?:did|have|has)(?: not|n.t) (?:yet )?(?:take|taken|sat|sit|tried|done)\b|to be taken|todav[ií]a no|aún no|noch nicht|noch nie|pas encore|ainda não|henüz|not applicable yet|^0$/;
const PENDING =
  /\bpend(?:ing|iente|ente)?\b|waiting|await|\bresults? (?:in|comes?|due|on|by|pending|soon|not)|nothing back|no result yet|ausstehend|en attente|esperando|score (?:pending|due)/;
const PLANNED =
  /planned|planning|plan to|(?<!not )going to|(?<!not (?:yet )?)(?:scheduled|booked|registered)|reserved|sitting on|exam on|test on|geplant|gebucht|prévu|programad|agendad|will (?:sit|take)/;
const TAKEN = /\b(?:took it|taken|sat (?:it|for)|wrote it|gave (?:it|the exam))\b|exam (?:next|this) (?:week|month)/;
/** A month that is only thought of is no plan. */
const OPEN = /\b(?:maybe|perhaps|possibly|might|if)\b/;
const RETAKE = /re-?tak|repeat|will (?:sit|try|take)|re-?sit|re-?test|again|repet|wieder|planned|booked|scheduled/;

/** "Both in the first attempt". */
const ALL_AT_FIRST = /\b(?:both|all|each)\b[^,;]*\b(?:first|1st)\b/;

/**
 * @param words Folded. @param own The Step of the row, for what names none. @param listed Steps that "219 / 232 / 206" goes through.
 */
export function examsIn(words: string, own: Step | null, listed: readonly Step[] = []): ReadonlyMap<Step, ExamHistory> {
  const text = withDigits(
    (/\bhundred\b/.test(words) ? inFigures(words).replace(/\b([12])00 (?:and )?(\d{1,2})\b/g, hundreds) : words)
      .replace(/\becfmg\b.*$|\bp ?\/ ?f\b(?! ?\/)/g, '')
      .replace(/\bsteps? (\d) (and|&) (\d)\b/g, 'step $1 $2 step $3')
      .replace(/\u20e3/g, ' '),
  )
    .replace(/[-=]+>/g, '→')
    .replace(INEXACT, ' ')
    .replace(/(\d)\ufe0f/g, '$1');
  const parts = segments(text, own, listed);
  const isOfAll = parts.size > 1 && (isFlawless(text) || ALL_AT_FIRST.test(text));
  const read = new Map<Step, ExamHistory>();
  for (const step of STEPS) {
    const part = parts.get(step);
    const history = part === undefined ? null : historyIn(part);
    if (history !== null) read.set(step, isOfAll && history.outcome === 'pass' ? { ...history, attempts: 1 } : history);
  }
  return read;
}

const hundreds = (_: string, many: string, rest: string): string => String(Number(many) * 100 + Number(rest));

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

function historyIn(said: string): ExamHistory | null {
  const on = daysIn(said).pop() ?? null;
  const corrected = said.replace(CORRECTED, '');
  const words = real(withoutDenials(corrected)).trim();
  const sittings = sittingsIn(words);
  const last = sittings[sittings.length - 1];
  const fails = sittings.reduce((sum, { outcome, times }) => sum + (outcome === 'fail' ? times : 0), 0);
  const counted = countIn(words) ?? (isFlawless(corrected) ? 1 : null);
  const result = (outcome: ExamResult['outcome'], attempts: number | null, isAhead = false, score: number | null = null) => ({
    outcome,
    attempts,
    score,
    on,
    isAhead,
    by: isAhead && on === null && !OPEN.test(said) ? monthEndIn(said) : null,
  });
  if (last?.outcome === 'fail') {
    if (RETAKE.test(words) && on !== null && sittings.length > 0) return result('pending', fails, true);
    return result(
      'fail',
      fails > 1 || /\bonce\b|\b1 ?(?:x|time|fail)|\bx ?1\b|una vez|einmal/.test(words) ? Math.max(fails, counted ?? 0) : counted,
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
  if (TAKEN.test(words) && on === null) return result('pending', counted);
  return on === null ? (counted === null ? null : result('not said', counted)) : result('pending', null, true);
}

/** Without practice exams, other exams and hopes: the clause that speaks of one, or the number before its bracket. */
function real(words: string): string {
  return words
    .replace(/\d{3}\s*\(([^()]*)\)/g, (whole, inside: string) =>
      !/\d{3}|percentil|pctl/.test(inside) && (NOT_REAL.test(inside) || HOPED.test(inside)) ? ' ' : whole,
    )
    .split(/(?=[,;|/→(])|(?<=\))/)
    .map((clause) =>
      NOT_REAL.test(clause) || isOfAnother(clause) || /(?<!not )eligib|\bpermit\b|window/.test(clause)
        ? ' '
        : HOPED.test(clause)
          ? clause.replace(/\d{3}/g, ' ')
          : clause,
    )
    .join('');
}
