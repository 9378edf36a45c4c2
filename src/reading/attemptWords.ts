/** How many sittings of an exam does a program allow? One failure allowed is two sittings. (G3.filter.fails, G1.attempts) */
import type { AttemptPolicy } from '../domain/program';
import { withDigits } from './numberWords';
import { type Cell, fold, lastOf, quote, relevant, saysNothing, sentences } from './words';

export const ATTEMPTS_NOT_SAID: AttemptPolicy = { strength: 'not said', any: null, step1: null, step2: null, words: '' };

const ORDINALS: readonly (readonly [RegExp, string])[] = [
  [/[()[\]]/g, ' '],
  [/\bfirst\b|\binitial\b/g, '1st'],
  [/\bsecond\b/g, '2nd'],
  [/\bthird\b/g, '3rd'],
  [/\ba single\b|\bsingle\b/g, '1'],
  [/\btwice\b/g, '2 times'],
  [/\bonce\b/g, '1 times'],
  [/\b(\d) \1\b/g, '$1'],
  [/\b(?:tries|try|trials?|sittings?)\b/g, 'attempts'],
  [/\bnone on\b|\bnone at\b/g, 'no fails on'],
  [/\bmore than 1 times\b/g, 'more than 1 fail'],
  [/\bnot required\b|\bnot a requirement\b|\bnot req\b/g, ''],
];

const ABOUT =
  /\b\d (?:at|on) exam|attempt|fail|retake|\btimes?\b.*pass|pass.*\btimes?\b|1st[- ]time|per (?:step|exam)|number of times/;
const OTHER = /usmle (?:allows|permits)|phone|reach you|to match|match attempt|medical school|grade in/;
const PREFERRED = /\bsoft\b|\bflex(?:ible)?\b|prefer|\bpref\b|favou?rabl|favou?r|recommend|ideal|competitive|encourag|desir/;
const NO_LIMIT =
  /^any$|^fail\w* (?:are |is )?(?:ok(?:ay)?|fine|accepted|no problem)$|not a (?:concern|problem|deal ?breaker)|\bnot have (?:an? |any )?(?:cut|limit|max)|\bno maximum\b|regardless of|do(?:es)? not disqualify|\bno (?:\w+ )?(?:attempts? )?limits?\b|\bunlimited\b|any (?:number|#) of|(?:do|does) ?n[o']t limit|\bno cut-?off|does ?n[o']t matter|do ?n[o']t matter|not (?:a factor|limited)/;
const REFUSED = /\bnot\b|n't\b|reject|ineligible|need not|screened|exclud|disqualif/;

/** A way round the limit makes it a wish. */
const EXCEPTION = /case[- ]by[- ]case|(?:may|might|could) (?:still )?be (?:considered|reviewed)|exceptions? (?:may|can|are|will)/;

/** Patterns of one clause, first fit wins; `sittings` turns the number into sittings allowed. */
const FAILURES: readonly (readonly [RegExp, (count: number, refused: boolean) => number])[] = [
  [/\bfailures?: ?(?:max(?:imum)?|up to|<=)? ?(\d)/, (count) => count + 1],
  [
    /\b(\d) or more fail|\b(\d)\+ fail|fail\w*(?: \w+){0,6} (\d) (?:or more )?times/,
    (count, refused) => (refused ? count : count + 1),
  ],
  [
    /(?:more than|>|over|exceed\w*|max(?:imum)?\.?(?: of)?|<=|up to|only) ?(\d) (?:\w+ ){0,2}?(?:fail|retake)/,
    (count) => count + 1,
  ],
  [/(?:less|fewer) than (\d) fail|< ?(\d) fail/, (count) => count],
  [/\b(\d) (?:\w+ ){0,2}?(?:fail\w*|retakes?)/, (count) => count + 1],
];
const NO_FAILURE =
  /\b(?:no|0|zero|without|any|never|not)\b(?: \w+){0,5}? (?:fail\w*|non-?passing)|\bfail\w*(?: \w+){0,9} (?:not|never)\b|\bno attempts? (?:on|at|in)\b|never failed|fail-?free|clean (?:record|attempts?)/;
const ATTEMPTS: readonly (readonly [RegExp, (count: number) => number])[] = [
  [/\b(\d) or more (?:\w+ ){0,2}?attempts|\b(\d)\+ attempts/, (count) => count - 1],
  [/(?:less|fewer) than (\d) (?:\w+ )?attempts?|< ?(\d) attempts?/, (count) => count - 1],
  [/\b(\d)(?:st|nd|rd)[- ](?:attempts?|time)/, (count) => count],
  [
    /(?:more than|>|over|max(?:imum)?\.?(?: of)?|<=|up to|within|w\/in|in|on|by|only) ?(\d) (?:\w+ )?(?:attempts?|times)/,
    (count) => count,
  ],
  [/\b(\d) (?:at|on|for) exam/, (count) => count],
  [/\b(\d) (?:\w+ )?(?:attempts?|times)\b|\b(\d) (?:per|each|on each) /, (count) => count],
];
const BARE = /(?:<=|max(?:imum)?\.?|up to|limit|[:=]|^)? ?\b(\d)(?: ?max)?\b(?! ?(?:\d|years?|months?|yrs?|ck))/;

/** Quick look: which sentences of a paragraph may speak of sittings. */
const MAY_LIMIT = /attempt|fail|retake|time|tr(?:y|ies)\b|limit|sitting|first|pass|maximum|disqualif|cut|step|usmle|\bno\b/;

interface Statement {
  readonly sittings: number;
  readonly exam: 'any' | 'step1' | 'step2' | 'both';
  readonly strength: 'required' | 'preferred';
}

/** A number is a limit for any exam; ticks and dates say nothing. */
export function readAttempts(cell: Cell): AttemptPolicy {
  if (cell.is === 'number') {
    const isCount = Number.isInteger(cell.number) && cell.number >= 1 && cell.number <= 6;
    return isCount
      ? { ...ATTEMPTS_NOT_SAID, strength: 'required', any: cell.number, words: String(cell.number) }
      : ATTEMPTS_NOT_SAID;
  }
  if (cell.is !== 'text') return ATTEMPTS_NOT_SAID;
  const folded = ORDINALS.reduce(
    (words, [odd, even]) => words.replace(odd, even),
    withDigits(relevant(fold(cell.text), MAY_LIMIT)),
  )
    .replace(/ {2,}/g, ' ')
    .trim();
  if (saysNothing(fold(cell.text))) return ATTEMPTS_NOT_SAID;
  const isTerse = folded.length <= 40;
  const statements: Statement[] = [];
  let noLimit = false;
  for (const sentence of answered(sentences(folded))) {
    if (NO_LIMIT.test(sentence) && !PREFERRED.test(sentence)) noLimit = isTerse || ABOUT.test(sentence) || noLimit;
    else statements.push(...statementsOf(sentence, isTerse));
  }
  const hasWayRound = sentences(folded).some(
    (sentence) => EXCEPTION.test(sentence) && (ABOUT.test(sentence) || /exception/.test(sentence)),
  );
  return policyOf(statements, noLimit, hasWayRound, quote(cell.text));
}

/** A question and its yes are one statement; a limit asked for and denied is none. */
function answered(all: readonly string[]): string[] {
  return all.flatMap((sentence, at) => {
    const answer = all[at + 1] ?? '';
    if (!sentence.endsWith('?')) return all[at - 1]?.endsWith('?') && /^(?:yes|no)\b.{0,14}$/.test(sentence) ? [] : [sentence];
    if (/^yes\b/.test(answer)) return [sentence.replace('?', '')];
    return /^no\b/.test(answer) && /limit|maximum|cut/.test(sentence) ? ['no limit of attempts'] : [];
  });
}

function statementsOf(sentence: string, isTerse: boolean): Statement[] {
  const statements: Statement[] = [];
  const isPreferred = PREFERRED.test(sentence);
  for (const clause of clausesOf(sentence)) {
    if (OTHER.test(clause) && (!/usmle|step|comlex/.test(clause) || /usmle (?:allows|permits)/.test(clause))) continue;
    const sittings = sittingsIn(clause, isTerse);
    if (sittings === null || sittings < 1) continue;
    const isHard = /\b(?:must|require[sd]?|mandatory|only)\b/.test(clause) && !PREFERRED.test(clause);
    statements.push({ sittings, exam: examOf(clause), strength: isPreferred && !isHard ? 'preferred' : 'required' });
  }
  return statements;
}

/** A list of Steps stays whole ("Step 1 and Step 2 CK on the 1st attempt"); two limits fall apart. */
function clausesOf(sentence: string): string[] {
  const parts = sentence.split(
    /,|\/(?!in\b)| and (?=\d (?:attempts? )?(?:at|on|for) |(?:step|ck|usmle|up to|no |at most|a passing|2))| but | nor |\+ (?=step|ck)/,
  );
  const clauses: string[] = [];
  for (const part of parts) {
    const previous = lastOf(clauses);
    const isBareExam = previous !== undefined && examOf(previous) !== 'any' && !STATES_LIMIT.test(withoutExams(previous));
    const isListed = previous !== undefined && examOf(part) !== 'any' && !STATES_LIMIT.test(withoutExams(part));
    if (previous !== undefined && (isBareExam || isListed)) clauses[clauses.length - 1] = `${previous} and ${part}`;
    else clauses.push(part);
  }
  return clauses;
}

const STATES_LIMIT = /\d|\b(?:no|any|fail)/;
/** The digits of "Step 1" are no counts. */
const withoutExams = (clause: string): string =>
  clause
    .replace(/\b(?:usmle )?(?:steps?|s) ?-?(?:1|2|3|i+)(?: ?-?(?:ck|cs))?\b|\b2 ?(?:ck|cs)\b/g, ' exam ')
    .replace(/ {2,}/g, ' ');

function sittingsIn(text: string, isTerse: boolean): number | null {
  const clause = withoutExams(text);
  if (ABOUT.test(clause)) {
    const refused = REFUSED.test(clause);
    for (const [pattern, turn] of FAILURES) {
      const count = pattern.exec(clause);
      if (count) return turn(Number(count[1] ?? count[2] ?? count[3]), refused);
    }
    for (const [pattern, turn] of ATTEMPTS) {
      const count = pattern.exec(clause);
      if (count && !(NO_FAILURE.test(clause) && !/\d(?:st|nd)/.test(clause))) return turn(Number(count[1] ?? count[2]));
    }
    if (NO_FAILURE.test(clause)) return 1;
  }
  if (!isTerse) return null;
  const bare = BARE.exec(clause.replace(/ exam /g, ' ').trim());
  return bare ? Number(bare[1]) : null;
}

function examOf(clause: string): Statement['exam'] {
  if (/\bsteps? ?1 and (?:step )?2\b/.test(clause) && !/any|each (?:usmle )?step\b(?! 1)/.test(clause)) return 'both';
  if (
    /\b(?:any|each|every|all|both|either)\b(?! of step)(?! (?:usmle )?step ?-?1)(?! of)(?! attempts)/.test(clause) &&
    !/\bany (?:\w+ )?(?:failed )?attempts? on (?:usmle )?step/.test(clause)
  )
    return 'any';
  const step1 = /\b(?:steps?|s) ?-?(?:1|i)\b(?!i)/.test(clause);
  const step2 = /\b(?:steps?|s) ?-?(?:2|ii)(?: ?-?ck)?(?! ?cs)\b|\bck\b|\bsteps 1 and 2\b/.test(clause);
  if (step1 && step2) return 'both';
  return step1 ? 'step1' : step2 ? 'step2' : 'any';
}

/** The strictest required limits count; preferred ones only where nothing is required. */
function policyOf(all: readonly Statement[], noLimit: boolean, hasWayRound: boolean, words: string): AttemptPolicy {
  const statements = hasWayRound ? all.map((one): Statement => ({ ...one, strength: 'preferred' })) : all;
  const strength = statements.some((one) => one.strength === 'required') ? 'required' : 'preferred';
  const own = statements.filter((one) => one.strength === strength);
  if (own.length === 0) return noLimit ? { ...ATTEMPTS_NOT_SAID, strength: 'no limit', words } : ATTEMPTS_NOT_SAID;
  const least = (...exams: Statement['exam'][]): number | null => {
    const limits = own.filter((one) => exams.includes(one.exam)).map((one) => one.sittings);
    return limits.length > 0 ? Math.min(...limits) : null;
  };
  return { strength, any: least('any'), step1: least('step1', 'both'), step2: least('step2', 'both'), words };
}

const COUNTS_SITTINGS = /attempt|fail|pass|\btr(?:y|ies)\b|sitting|time/i;

/** Under a header that asks for failures a bare "1" is one failure, which is two sittings. */
export function underHeader(cell: Cell, header: string): Cell {
  if (!/fail|retake/i.test(header) || /attempt|sitting/i.test(header)) return cell;
  if (cell.is === 'number') return { is: 'text', text: `${cell.number} failures allowed` };
  if (cell.is !== 'text' || COUNTS_SITTINGS.test(cell.text)) return cell;
  if (/^\W*(?:no|none|zero)\W*$/i.test(cell.text)) return { is: 'text', text: 'no failures allowed' };
  return /\d|\bone\b|\btwo\b/i.test(cell.text) ? { is: 'text', text: `${cell.text} failures` } : cell;
}
