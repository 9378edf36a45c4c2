/** Which words refuse without naming a rejection: "told no in January", "they wrote sorry", "the filter binned it"? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import type { Element } from '../../language/element';
import { holds } from '../../language/holding';
import { wordSet } from '../../text/wordSet';
import { DAYS } from './names';
import type { Words } from './words';

const NO: ReadonlySet<string> = wordSet('no non não nein нет hayır');
const SAID = /^(?:told|says|said|wrote|written|replied|answer(?:ed)?|reply)$/;
const BETWEEN: ReadonlySet<string> = wordSet('filler self was now yet ask');
const PLACES: ReadonlySet<string> = wordSet('site website page list');
const ENDS: ReadonlySet<string> = new Set(['sign', 'contrast', 'join', 'then', 'they', ...DAYS]);
const WHEN = /^(?:in|on|within|after|over|by|via)\b/;

/** A no that was told, and of nothing else: "they said no to visas" and "told me no H-1B" refuse another matter. */
export function isToldNo(parts: readonly Element[], at: number): boolean {
  const [part, next] = parts.slice(at, at + 2);
  if (part?.is !== 'deny' || !NO.has(part.form)) return false;
  if (next !== undefined && next.form !== '"' && !ENDS.has(next.is) && !WHEN.test(next.form)) return false;
  let before = at - 1;
  while (BETWEEN.has(parts[before]?.is ?? '') || parts[before]?.form === '"') before -= 1;
  const said = parts[before];
  return said !== undefined && SAID.test(said.form) && !PLACES.has(parts[before - 1]?.form ?? '');
}

/** Beside a letter or a day who is sorry refuses; "sorry, no visa", "unfortunately late" and "I was sorry" do not. */
export function sorryAt(words: Words, at: number): ApplicationStatus | null {
  const isPlain = words.parts.every(({ is, denied, form }) => BESIDE_SORRY.has(is) && !denied && form !== 'i');
  if (isPlain && words.parts.some(({ is, form }) => DAYS.has(is) || LETTERS.test(form))) return 'rejected';
  // "They mailed that unfortunately they do not go on with me": what is denied is the applicant.
  return words.hasBefore(at, 'given', 'contact') && holds(words.parts.slice(at), 'offside') ? 'rejected' : null;
}
const BESIDE_SORRY: ReadonlySet<string> = new Set([
  ...['filler', 'sorry', 'they', 'contact', 'source', 'given', 'sign', 'self', 'after', 'interview', 'number', 'cross'],
  ...DAYS,
]);
const LETTERS = /mail$|^(?:letter|note|wrote|said|told)$/;

/** "Binned by the filter", "turfed by the program": whatever is done to it by those who choose. */
export const isDoneByThem = (words: Words, at: number): boolean =>
  !words.has('visa') && words.isBy('they') && words.actorBefore(at) !== 'they';
