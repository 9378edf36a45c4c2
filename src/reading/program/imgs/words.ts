/** Which words say yes, no or a limit of IMGs, and what do some words say together? */
import type { ImgPolicy } from '../../../domain/program';
import { holds, holdsAny, holdsOnly, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

export type Verdict = Exclude<ImgPolicy['says'], 'not said'>;
export const DISCRETION = "at the program's discretion";

export const IMGS: ReadonlySet<string> = wordSet('img usimg nonusimg carib');
export const YES: ReadonlySet<string> = wordSet('consent affirm possible unlimited');
export const NO: ReadonlySet<string> = wordSet('refuse deny problem');

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
  const isOfVisa = holds(rest, 'j1') || holds(rest, 'h1b') || holds(rest, 'visa');
  if (!isOfVisa && (holdsAny(rest, LIMITS) || rest.some(isCondition))) return DISCRETION;
  return lead.is === 'affirm' ? 'yes' : 'no';
}

/** The verdict of some words; `all` are the nouns with them, `asked` the question that they answer. */
export function judged(
  words: readonly Part[],
  all: readonly Part[],
  asked: readonly Part[] | null,
  isTight = false,
): Verdict | null {
  const has = (name: string): boolean => holds(words, name);
  const unknown = words.filter((part) => part.is === 'unknown').length;
  if (unknown > 1 && !isTight) return null;
  // Where graduates are named, their statement is asked for its condition as a whole.
  const isNamed = holdsAny(all, IMGS);
  const isDenied = all.some((part) => IMGS.has(part.is) && part.denied);
  const isOfNow = has('roster') || has('past') || has('now') || has('year');
  const verbs = holds(words, 'consent') || holds(words, 'refuse') || holds(words, 'possible');
  // "No IMGs at present" tells of the residents, not of the policy.
  if ((isDenied || words.some((part) => part.is === 'deny' && NONE.has(part.form))) && isOfNow && !verbs) return null;
  // "Do not plan to."
  if (words.some((part) => part.is === 'future' && part.denied)) return 'no';
  if (holdsAny(words, LIMITS) || (!isNamed && words.some(isCondition)) || (has('typical') && has('refuse'))) return DISCRETION;
  // "We took IMGs before, no longer".
  if (has('past') && words.some((part) => part.is === 'deny' && NO_LONGER.test(part.form))) return 'no';
  if (has('past') && !has('now') && !words.some((part) => STOPS.has(part.form))) return null;
  if (isDenied || words.some((part, at) => NO.has(part.is) && !isOfStranger(words, at))) return 'no';
  if (words.some((part, at) => YES.has(part.is) || part.is === 'unwished' || isYes(words, at)))
    return isUncertain(words) ? null : 'yes';
  const isEcho = asked?.some((part) => YES.has(part.is)) === true && words.length > 0 && holdsOnly(words, ECHO);
  return isEcho ? 'yes' : null;
}
/** "Kabul etmiyorlar": in two or three words one that is not known may turn the other round. */
const isUncertain = (words: readonly Part[]): boolean =>
  words.length <= FEW &&
  !holds(words, 'sign') &&
  words.some(({ is }, at) => is === 'consent' && [words[at + 1], words.at(-1)].some((part) => part?.is === 'unknown'));
const FEW = 4;
const NO_LONGER = /longer$|more$/;
/** "Stopped taking them two years ago": so it is today. */
const STOPS: ReadonlySet<string> = wordSet('stopped ceased ended discontinued');
/** "Not looked up yet", "nicht geschaut": a word that says nothing of graduates is what is denied. */
const isOfStranger = (words: readonly Part[], at: number): boolean => {
  if (words[at]?.is !== 'deny') return false;
  let next = at + 1;
  while (words[next]?.is === 'filler') next += 1;
  return words[next]?.is === 'plain' || words[next]?.is === 'unknown';
};
const NONE: ReadonlySet<string> = wordSet('no none zero never ninguno keine aucun');
const LIMITS: ReadonlySet<string> = wordSet('hedge future except only');
const ECHO: ReadonlySet<string> = wordSet('subject filler now');

/** A condition that only a certificate settles is asked of every IMG; "if you trained abroad" says whom it is about. */
export const isCondition = (part: Part, at: number, parts: readonly Part[]): boolean => {
  if (part.is !== 'condition' || parts[at + 1] === undefined || isYes(parts, at)) return false;
  const rest = parts.slice(at + 1, at + REACH);
  const certificate = holds(rest, 'cert');
  if (certificate && !holdsAny(rest, ASKS_MORE)) return false;
  const people = placeOf(rest, 'img');
  return people < 0 || rest.slice(0, people).some((next) => next.is === 'sign' || next.is === 'refuse');
};
const REACH = 16;
/** What a condition can ask besides a certificate. */
const ASKS_MORE: ReadonlySet<string> = wordSet('usce letter research practice exam score status visa number handson gradnoun');

/** "Si" at the end, or before a comma, is a yes. */
const isYes = (parts: readonly Part[], at: number): boolean =>
  parts[at]?.form === 'si' && (parts[at + 1] === undefined || parts[at + 1]?.is === 'sign');
