/** How far did an application get, by the words of its status? The latest of several states counts. */
import { NEWEST_SEASON } from '../../data/keyDates';
import type { ApplicationStatus } from '../../domain/applicationStatus';
import { type Statement, statementsOf } from '../language/dialogue';
import { holds } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { type Element, elementsOf, type TaughtWords } from '../language/tokens';
import type { Cell } from '../text/cellText';
import { Account } from './status/account';
import { inWords } from './status/legend';
import { DAYS, NOUNS } from './status/names';
import { asStatus } from './status/verbs';

/**
 * The status of a cell under its header; numbers and bare days are none, and a tick or a yes only where the header names the state. What
 * is dated before `season`, the year of the Match, is of an earlier one; where nobody tells the season, the newest whose days were published.
 */
export function readStatus(cell: Cell, header = '', taught?: TaughtWords, season = NEWEST_SEASON): Reading<ApplicationStatus> {
  if (cell.is === 'tick' && cell.on) return { policy: stateNamed(header, season), unread: [] };
  if (cell.is !== 'text') return { policy: 'not said', unread: [] };
  const text = inWords(cell.text, header);
  const told = text
    .replace(ASTONISHED, (marks) => '!'.repeat(marks.length))
    .replace(BEFORE_TAG, (marks) => ' '.repeat(marks.length))
    .replace(GERMAN_DAY, ' ');
  const statements = statementsOf(header, told, 'status', taught).map((one) => ({ ...one, parts: asStatus(one.parts) }));
  const isYes = isBare(text, 'affirm', taught);
  const status = isYes
    ? stateNamed(header, season)
    : saysOver(cell) && INTERVIEW.test(header)
      ? 'interviewed'
      : deniesInterview(cell, header) || AMBIGUOUS.test(text)
        ? 'not said'
        : accountOf(statements, text, season).status;
  // "Requirements under review, so check before I decide": nothing was sent.
  const isUnsent = UNSURE.has(status) && ASK_FIRST.test(text);
  const policy = isUnsent ? 'to verify' : status === 'not said' ? plainly(text.trim()) : status;
  const isCode = policy === 'not said' && CODE.test(text.trim()) && !isDenial(text);
  return { policy, unread: isCode ? [text.trim()] : leftOver(statements, text, speaks) };
}

const UNSURE: ReadonlySet<ApplicationStatus> = new Set(['applied', 'no reply', 'not said']);

/** "II?!", "rejected, then II 12/1 ???" wonder at what they tell and ask nothing. */
const ASTONISHED = /\?!|!\?|(?<=\bthen\b[^?]{0,40}\d\s{0,3})\?{2,}/g;

/** "Matched! (Priya)": who stands in brackets belongs to what is cried. */
const BEFORE_TAG = /!+(?=\s*\()/g;

/** The point of "12. Januar" ends no sentence. */
const GERMAN_DAY = /(?<=\b\d\d?)\.(?= (?:jan|feb|mär|apr|mai|ju[nl]i|aug|sep|okt|nov|dez))/gi;

/** Alone, an interview that is hoped for, booked or over, or something else. */
const AMBIGUOUS = /^\s*in[tv]\W*$/i;

/** "R", "WX", "Pending", "✓": a sign of the person's own, which nobody else can know and she can teach. */
const CODE = /^(?:\p{L}{1,2}\d?|in[tv]|pending|hold|on hold|ok|yes|done|[✓✔✅☑★⭐🟢🟡🔴]\ufe0f?)$/iu;

/** "No", "NA". */
const isDenial = (text: string): boolean => elementsOf(text, 'status').every(({ is }) => is === 'deny' || is === 'silence');

const isBare = (text: string, role: 'affirm' | 'deny', taught?: TaughtWords): boolean =>
  elementsOf(text, 'status', taught).every(({ is }) => is === role || is === 'sign');

/**
 * A bare no under "Interview?" says nothing of an application, which may not have been sent; beside a place on the rank list it says that no
 * interview stands behind that place.
 */
export const deniesInterview = (cell: Cell, header: string): boolean =>
  cell.is === 'text' && isBare(cell.text, 'deny') && OF_INTERVIEW.has(stateNamed(header, NEWEST_SEASON));
const OF_INTERVIEW: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked', 'interviewed']);

/** "Done", "attended 12-Nov": beside or under a word for interviews it was held. */
export const saysOver = (cell: Cell): boolean => {
  if (cell.is !== 'text') return false;
  const elements = elementsOf(cell.text, 'status');
  return holds(elements, 'done') && elements.every(({ is }) => OVER.has(is));
};
const OVER: ReadonlySet<string> = new Set(['done', 'filler', 'sign', 'number', ...DAYS]);
const INTERVIEW = /interv|\biv\b|intvw|entrev|entret|gespräch/i;

/** What no state's word says: "verify visa?" is a task, "no - needs two years of USCE" a program given up. */
function plainly(text: string): ApplicationStatus {
  const [first, next] = elementsOf(text, 'status');
  // "Teyit et: …" heads what is to be asked.
  const isTask = first?.is === 'state:verify' && !first.form.endsWith('ed') && next?.form === ':';
  if (isTask || TASK.test(text) || MUST_ASK.test(text)) return 'to verify';
  return REFUSAL.test(text) && elementsOf(text, 'status').some(({ is }) => REASONS.has(is)) ? 'do not apply' : 'not said';
}
const REFUSAL = /^(?:no|nope|x|removed?|out|\u274c|\u2717)\s*[-–—:,;.(]/i;
const REASONS: ReadonlySet<string> = new Set([
  'demand',
  'limit',
  'visa',
  'j1',
  'h1b',
  'exam',
  'usce',
  'gradnoun',
  'usgrad',
  'score',
]);
const TASK =
  /^(?:(?:need(?:s|ed)?|must|have) (?:to )?)?(?:(?:verify|check|confirm|ask)(?:ing)?\b(?:.*\?|\s?:)|(?:e-?mail|call|contact)\b.*\?$)/i;
/** "Must ask", "first write to the coordinator", "call the office before I pay". */
const REACH = '(?:ask|e-?mail|call|phone|ring|write|mail|contact|message|text)';
const MUST_ASK = new RegExp(
  `(?:^|[,;.:(–-] ?)(?:(?:(?:so )?first |(?:i |we |still )*(?:need|must|should|have|gotta)(?: to)? )${REACH}\\b|${REACH} (?:to )?(?:the|their|pc|pd|gme)\\b)`,
  'i',
);

/** "Pending confirmation before we submit", "Sana to call them before we pay". */
const ASK_FIRST =
  /\b(?:call|ask|mail|write|check|confirm|clarif|verif)[^.;]*\bbefore (?:i |we |you )?(?:pay|apply|submit|send|decid|spend)/i;

function accountOf(statements: readonly Statement[], text: string, season: number): Account {
  const account = new Account(text, season);
  for (const statement of statements) account.take(statement);
  return account;
}

/** "Invited?", "Applied": the one state that a header names. */
function stateNamed(header: string, season: number): ApplicationStatus {
  const plain = header.replace(/\?/g, '');
  return accountOf(statementsOf('', plain, 'status'), plain, season).onlyStatus;
}

const speaks = ({ is }: Element): boolean => NOUNS.has(is);
