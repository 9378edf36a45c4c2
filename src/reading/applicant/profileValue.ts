/** What do the words of a profile say of the visa wanted, exams, months and ECFMG? Plans and hopes are no facts. (design §5) */
import type { Day } from '../../domain/day';
import type { ExamResult, Planned, Profile, VisaWanted } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { dayInWords, daySpanInWords } from '../text/days';
import { withDigits } from '../text/numbers';

export const dayOf = (cell: Cell | undefined): Day | null => {
  if (cell?.is === 'day') return cell.day;
  return cell?.is === 'text' ? dayInWords(fold(cell.text)) : null;
};

export const spanOf = (cell: Cell | undefined): Profile['graduation'] => {
  if (cell?.is === 'day') return { earliest: cell.day, latest: cell.day };
  if (cell?.is === 'number') return daySpanInWords(String(cell.number));
  return cell?.is === 'text' ? daySpanInWords(fold(cell.text)) : null;
};

export function visaWantedIn(words: string): VisaWanted | null {
  const j1 = /j ?-? ?1/.test(words);
  const h1b = /h ?-? ?1/.test(words);
  if (/either|both|any/.test(words) || (j1 && h1b)) return 'either';
  if (j1) return 'J-1';
  return h1b ? 'H-1B' : null;
}

const NOT_TAKEN = /not (?:yet )?(?:taken|sat|done)|planned|scheduled|booked|not yet|^no\b(?!.*fail)|^none\b|to be taken/;
const NO_FAILURE = /\b(?:no|never|zero|0|without)(?: any)? ?(?:failed attempts?|fail\w*)/;
/** A number hoped for, or of a practice exam, is no score. */
const HOPED =
  /(?:expect\w*|aim\w*|targets?|goal|hop\w*|predict\w*|practice|nbme|uwsa ?\d?|need)\D{0,20}\d{3}|\d{3}\+? ?(?:expected|target|goal|hoped|predicted)/g;
const RETAKEN = /after|then|later|first|once|twice|one|\b[12]\b|prior|previous|pass/;

/** A score, pass or fail, or where it stands; sittings from their own row or from the words ("passed, 2nd attempt"). */
export function examIn(
  cell: Cell | undefined,
  attemptsCell: Cell | undefined,
  dateCell: Cell | undefined,
  isStep2: boolean,
): ExamResult {
  const words = cell?.is === 'text' ? withDigits(fold(cell.text)) : '';
  const on = dayOf(dateCell) ?? (words === '' ? null : dayInWords(words.replace(/^[^0-9]*?(?=\d{4}-)/, '')));
  const flawless = NO_FAILURE.test(words);
  const told = words.replace(NO_FAILURE, '');
  const failed = /fail/.test(told);
  const digits = cell?.is === 'number' ? String(cell.number) : told.replace(/\d{4}-\d{2}-\d{2}/g, '').replace(HOPED, '');
  const found = /(?:^|\D)([123]\d{2})(?!\d)/.exec(digits);
  const score = found && Number(found[1]) >= 150 && Number(found[1]) <= 300 ? Number(found[1]) : null;
  const isRetaken = failed && RETAKEN.test(told) && (score !== null || /pass/.test(told));
  const attempts = attemptsIn(attemptsCell, told) ?? (flawless ? 1 : isRetaken ? failuresIn(told) + 1 : null);
  const result = (outcome: ExamResult['outcome'], of: number | null = null): ExamResult => ({ score: of, outcome, attempts, on });
  if (failed && !isRetaken) return result('fail');
  if (score !== null) return result('pass', score);
  if (/pending|waiting|awaiting|result/.test(told)) return result('pending');
  if (NOT_TAKEN.test(told)) return result(/planned|scheduled|booked/.test(told) && isStep2 ? 'pending' : 'not taken');
  if (/^p(?:ass(?:ed)?)?\b|^yes\b|^true\b|\bpass/.test(told) || (cell?.is === 'tick' && cell.on)) return result('pass');
  return result('not said');
}

const failuresIn = (words: string): number =>
  Number(/\b([2-5]) (?:fail|times)/.exec(words)?.[1] ?? (/twice/.test(words) ? 2 : 1));

function attemptsIn(cell: Cell | undefined, resultWords: string): number | null {
  if (cell?.is === 'number') return Number.isInteger(cell.number) && cell.number > 0 && cell.number < 10 ? cell.number : null;
  const words = cell?.is === 'text' ? withDigits(fold(cell.text)) : resultWords;
  const failedIt = /fail/.test(words);
  // "1 fail" in the attempts row is two sittings.
  if (failedIt && cell?.is === 'text') return NO_FAILURE.test(words) ? 1 : failuresIn(words) + 1;
  if (/\b(?:second|2nd)\b/.test(words)) return 2;
  if (/\b(?:third|3rd)\b/.test(words)) return 3;
  if (/\b(?:first|1st)\b/.test(words) && !failedIt) return 1;
  const count = cell?.is === 'text' ? /\b(\d)\b/.exec(words) : /\b(\d) ?(?:attempt|tr|time|sitting)/.exec(words);
  return count && !(failedIt && cell?.is !== 'text') ? Number(count[1]) : null;
}

/** `2, 4 by 2026-09-01`: what is there, and what will be by a day. Weeks are quarters of a month; a year of the calendar is no amount. */
export function plannedIn(cell: Cell | undefined): Planned {
  const none: Planned = { now: null, planned: null, by: null };
  if (cell?.is === 'number') return { ...none, now: cell.number };
  if (cell?.is !== 'text') return none;
  const words = withDigits(fold(cell.text));
  if (/^(?:no|none|nil|zero)\b/.test(words)) return { ...none, now: 0 };
  const plan = /(\d{1,2}(?:\.\d)?)[^,;]*? (?:by|until|before|planned by) (.+)$/.exec(words);
  const head = (plan ? words.slice(0, plan.index) : words).replace(/\b(?:19|20)\d\d\b/g, ' ');
  const amount = /(\d{1,3}(?:\.\d)?) ?(months?|mos?|weeks?|wks?|years?|yrs?)\b/.exec(head) ?? /(\d{1,3}(?:\.\d)?)/.exec(head);
  const scale = amount?.[2]?.startsWith('w') ? 1 / 4 : amount?.[2]?.startsWith('y') ? 12 : 1;
  const now = amount ? Number(amount[1]) * scale : plan ? 0 : null;
  return plan ? { now, planned: Number(plan[1]), by: dayInWords(plan[2] ?? '') } : { ...none, now };
}

const OUTPUT =
  /\b(?:posters?|abstracts?|publications?|papers?|articles?|case reports?|presentations?|qi(?: projects?)?|projects?|chapters?)\b/;

/** `1 poster, 2 abstracts` are 3; a kind named without a number is one. */
export function outputsIn(cell: Cell | undefined): Planned {
  if (cell?.is !== 'text') return plannedIn(cell);
  const words = withDigits(fold(cell.text));
  if (/^(?:no|none|nil|zero)\b/.test(words) || !OUTPUT.test(words) || / by \S*\d{4}/.test(words)) return plannedIn(cell);
  const now = words
    .split(/[,;+]| and /)
    .filter((part) => OUTPUT.test(part))
    .reduce((sum, part) => sum + Number(/(?:^|\s)(\d{1,2})(?=\s)/.exec(part)?.[1] ?? 1), 0);
  return { now, planned: null, by: null };
}

const ECFMG_PLANNED = /\bnot\b|will be|to be cert|expect|pending|in progress|planned|await|soon|\bby (?:[a-z]{3,9} )?\d/;

export function ecfmgIn(cell: Cell | undefined): Profile['ecfmg'] {
  if (cell?.is === 'tick') return { certified: cell.on ? 'yes' : 'not said', expected: null };
  if (cell?.is === 'day') return { certified: 'no', expected: cell.day };
  if (cell?.is !== 'text') return { certified: 'not said', expected: null };
  const words = fold(cell.text);
  if (
    !/^no\b|^n$/.test(words) &&
    !ECFMG_PLANNED.test(words.replace(/will not expire|does not expire/, '')) &&
    /^yes|certified|^y\b|done|complete|issued/.test(words)
  )
    return { certified: 'yes', expected: null };
  const expected = daySpanInWords(words)?.latest ?? null;
  return { certified: /^no\b|^n$/.test(words) || ECFMG_PLANNED.test(words) ? 'no' : 'not said', expected };
}

/** `2027`, `2027 Match`, `2026-27`: the year of the Match. */
export function seasonIn(cell: Cell | undefined): number | null {
  if (cell?.is === 'number') return cell.number >= 2020 && cell.number <= 2100 ? cell.number : null;
  if (cell?.is !== 'text') return null;
  const pair = /\b(20\d{2}) ?[-/–] ?(?:20)?(\d{2})\b/.exec(cell.text);
  if (pair) return 2000 + Number(pair[2]);
  const year = /\b(20\d{2})\b/.exec(cell.text);
  return year ? Number(year[1]) : null;
}

/** `120`, `about 100 programs`, `USD 2,000`, `$1.5k`: a whole amount; of a range the lower end. A word alone is none. */
export function amountIn(cell: Cell | undefined): number | null {
  if (cell?.is === 'number') return cell.number > 0 ? Math.floor(cell.number) : null;
  if (cell?.is !== 'text') return null;
  const found = /(\d{1,3}(?:[,. ]\d{3})+|\d+(?:\.\d+)?)\s*(k\b)?/i.exec(cell.text);
  if (!found) return null;
  const digits = /[,. ]\d{3}/.test(found[1] ?? '') ? (found[1] ?? '').replace(/[,. ]/g, '') : (found[1] ?? '');
  const amount = Math.floor(Number(digits) * (found[2] ? 1000 : 1));
  return amount > 0 ? amount : null;
}
