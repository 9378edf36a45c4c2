/** Which words say yes, no or a limit of IMGs, and what do some words say together? */
import type { ImgPolicy } from '../../../domain/program';
import type { Part } from '../../language/scope';

export type Verdict = Exclude<ImgPolicy['says'], 'not said'>;
export const DISCRETION = "at the program's discretion";

export const IMGS: ReadonlySet<string> = new Set(['img', 'usimg', 'nonusimg', 'carib']);
export const YES: ReadonlySet<string> = new Set(['consent', 'affirm', 'possible', 'unlimited']);
export const NO: ReadonlySet<string> = new Set(['refuse', 'deny', 'problem']);

/** "Yes, …", "no (…": an answer that stands before its comma; what limits it stands behind. */
export function leadOf(parts: readonly Part[]): Verdict | null {
  const at = parts.findIndex((part) => part.is !== 'filler' && part.is !== 'sign' && part.is !== 'source');
  const lead = parts[at];
  if (lead === undefined || !(lead.is === 'affirm' || lead.is === 'deny')) return null;
  const next = parts[at + 1];
  if (lead.is === 'affirm' && (next?.form === 'with' || next?.form === 'w/')) return DISCRETION;
  if (next !== undefined && next.is !== 'sign') return null;
  const rest = parts.slice(at + 1);
  // "Yes, J-1 only" limits the visas.
  const isOfVisa = rest.some((part) => part.is === 'j1' || part.is === 'h1b' || part.is === 'visa');
  if (!isOfVisa && (rest.some((part) => LIMITS.has(part.is)) || rest.some(isCondition))) return DISCRETION;
  return lead.is === 'affirm' ? 'yes' : 'no';
}

/** The verdict of some words; `all` are the nouns with them, `asked` the question that they answer. */
export function judged(
  words: readonly Part[],
  all: readonly Part[],
  asked: readonly Part[] | null,
  isTight = false,
): Verdict | null {
  const has = (name: string): boolean => words.some((part) => part.is === name);
  const unknown = words.filter((part) => part.is === 'unknown').length;
  if (unknown > 1 && !isTight) return null;
  // Where graduates are named, their statement is asked for its condition as a whole.
  const isNamed = all.some((part) => IMGS.has(part.is));
  const isDenied = all.some((part) => IMGS.has(part.is) && part.denied);
  const isOfNow = has('roster') || has('past') || has('now');
  const verbs = words.some((part) => part.is === 'consent' || part.is === 'refuse' || part.is === 'possible');
  // "No IMGs at present" tells of the residents, not of the policy.
  if ((isDenied || words.some((part) => part.is === 'deny' && NONE.has(part.form))) && isOfNow && !verbs) return null;
  // "Do not plan to."
  if (words.some((part) => part.is === 'future' && part.denied)) return 'no';
  if (words.some((part) => LIMITS.has(part.is)) || (!isNamed && words.some(isCondition)) || (has('typical') && has('refuse')))
    return DISCRETION;
  if (has('past') && !has('now') && !words.some((part) => STOPS.has(part.form))) return null;
  if (isDenied || words.some((part, at) => NO.has(part.is) && !isOfStranger(words, at))) return 'no';
  if (words.some((part) => YES.has(part.is) || part.is === 'unwished' || isLoneCondition(part, words))) return 'yes';
  const isEcho = asked?.some((part) => YES.has(part.is)) === true && words.length > 0 && words.every((part) => ECHO.has(part.is));
  return isEcho ? 'yes' : null;
}
/** "Stopped taking them two years ago": so it is today. */
const STOPS: ReadonlySet<string> = new Set(['stopped', 'ceased', 'ended', 'discontinued']);
/** "Not looked up yet", "nicht geschaut": a word that says nothing of graduates is what is denied. */
const isOfStranger = (words: readonly Part[], at: number): boolean => {
  if (words[at]?.is !== 'deny') return false;
  let next = at + 1;
  while (words[next]?.is === 'filler') next += 1;
  return words[next]?.is === 'plain' || words[next]?.is === 'unknown';
};
const NONE: ReadonlySet<string> = new Set(['no', 'none', 'zero', 'never', 'ninguno', 'keine', 'aucun']);
const LIMITS: ReadonlySet<string> = new Set(['hedge', 'future', 'except', 'only']);
const ECHO: ReadonlySet<string> = new Set(['subject', 'filler', 'now']);

/** A condition that only a certificate settles is asked of every IMG; "if you trained abroad" says whom it is about. */
export const isCondition = (part: Part, at: number, parts: readonly Part[]): boolean => {
  if (part.is !== 'condition' || parts[at + 1] === undefined) return false;
  const rest = parts.slice(at + 1, at + REACH);
  const certificate = rest.some((next) => next.is === 'cert');
  if (certificate && !rest.some((next) => ASKS_MORE.has(next.is))) return false;
  const people = rest.findIndex((next) => next.is === 'img');
  return people < 0 || rest.slice(0, people).some((next) => next.is === 'sign' || next.is === 'refuse');
};
const REACH = 16;
/** What a condition can ask besides a certificate. */
const ASKS_MORE: ReadonlySet<string> = new Set([
  'usce',
  'letter',
  'research',
  'practice',
  'exam',
  'score',
  'status',
  'visa',
  'number',
  'handson',
  'gradnoun',
]);

/** "Si" at the end is a yes. */
const isLoneCondition = (part: Part, parts: readonly Part[]): boolean => part.form === 'si' && parts[parts.length - 1] === part;
