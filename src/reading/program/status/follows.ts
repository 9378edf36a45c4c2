/** What does a piece come to that goes on with what was told last? "IV 12/2 → done", "II → accepted → 12/19", "offered in SOAP, took it". */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { DAYS } from './names';
import { type Piece, REFUSES } from './pieces';
import { isTaking } from './soapTaken';
import { PLANS, type Told } from './words';

/** What the cell said before a piece. */
interface Before {
  /** An application was spoken of that was not sent. */
  readonly isUnsent: boolean;
  /** The figures beside "ranked". */
  readonly places: readonly number[];
}

/** Its states by what was told last; null where it speaks for itself. */
export function followUp({ parts, denials, last }: Told, { isUnsent, places }: Before): readonly ApplicationStatus[] | null {
  const has = (name: string): boolean => parts.some(({ is, denied }) => is === name && !denied);
  // "Planned to apply → don't".
  if (isUnsent && parts.every(({ is, form }) => ELLIPSIS.has(is) && (is !== 'deny' || REFUSES.test(form))))
    return holds(parts, 'deny') ? ['do not apply'] : [];
  if (last === 'interview booked') return isOver(parts) ? ['interviewed'] : null;
  if (last === 'invited') return hasDay(parts) ? ['interview booked'] : null;
  // "Matched, but not here", "matched, at another place".
  if (last === 'matched' && (has('else') || isNotHere({ parts, denials }))) return ['not matched'];
  // "SOAP offer, took it", "accepted Thursday".
  if (last === 'SOAP' && parts.some(isTaking)) return ['SOAP'];
  // "Didn't match here but matched".
  if (last === 'not matched' && has('state:matched') && !has('state:soap') && parts.every(({ form }) => form !== 'here'))
    return [];
  // "Ranked 1st. Nothing."
  if (last === 'ranked' && parts.every(({ form }) => NOTHING.has(form))) return ['not matched'];
  if (last === 'interviewed' && isPut(parts)) return ['ranked'];
  // "Ranked 2nd but matched elsewhere", "matched at my #2", "matched at #4, so not here".
  const isOther = has('else') || (places.length > 0 && placesIn(parts).some((place) => !places.includes(place)));
  return has('state:matched') && ((last === 'ranked' && isOther) || isNotHere({ parts, denials })) ? ['not matched'] : null;
}
const NOTHING: ReadonlySet<string> = wordSet('nothing nada rien nichts');
/** "Put them 2nd"; "once" is no place. */
const isPut = (parts: readonly Part[]): boolean =>
  !holdsAny(parts, PLANS) &&
  parts.some(
    ({ is, form, denied }, at) =>
      is === 'ordinal' && !denied && form !== 'once' && PUT.test(`${parts[at - 2]?.form} ${parts[at - 1]?.form}`),
  );
const PUT = /^(?:put|placed) (?:it|them)$/;
const ELLIPSIS: ReadonlySet<string> = wordSet('deny filler self sign modal future');

/** "12/2 → done"; "thank-you mail 11/22"; "no word since". */
const isOver = (parts: readonly Part[]): boolean =>
  // "Went well", but "went to another place".
  (parts[0]?.form === 'went' && !/^(?:to|with|in)$/.test(parts[1]?.form ?? '')) ||
  (parts.some(({ is, denied }) => is === 'done' && !denied) && parts.every(({ is }) => OVER_WORDS.has(is))) ||
  (parts.some(({ form }) => form === 'thank') && parts.some(({ is, form }) => is === 'given' || LETTERS.test(form))) ||
  // "They asked about my gap".
  (!holds(parts, 'modal') &&
    parts.some(
      ({ form }, at) =>
        /^(?:asked|(?:me )?pregunta?ron|perguntaram|grilled)$/.test(form) &&
        parts[at - 1]?.form !== 'i' &&
        parts.slice(at + 1, at + 4).some((part) => ABOUT.has(part.form)),
    )) ||
  // "Since I have enough" is a reason, no day.
  parts.some(({ form }, at) => form === 'since' && !SUBJECTS.has(parts[at + 1]?.form ?? ''));
const ABOUT: ReadonlySet<string> = wordSet('about why mostly por sobre');
const SUBJECTS: ReadonlySet<string> = wordSet('i we they it he she enough');
const OVER_WORDS: ReadonlySet<string> = new Set(['done', 'filler', 'subject', 'thiscycle', ...DAYS]);
const LETTERS = /^(?:e-?mail|mail|note|letter|card)s?$/;

/** "Accepted → 12/19"; "Dec 15, 10am": who is told the hour has a day. */
const hasDay = (parts: readonly Part[]): boolean =>
  // "Took the earliest"; "now 1/20".
  (parts[0]?.is === 'taken' &&
    parts.some(({ is, form }) => is === 'ordinal' || /^(?:earliest|latest|last|slot|date)$/.test(form))) ||
  (parts[0]?.form === 'now' && parts.some(({ is }) => is === 'ratio' || is === 'date')) ||
  (/^(?:accepted|zoom)$/.test(parts[0]?.form ?? '') && parts.some(({ is }) => DAYS.has(is))) ||
  (parts.every(({ is }) => HOURS.has(is)) && parts.some(({ form }) => HOUR.test(form)));
export const HOURS: ReadonlySet<string> = new Set(['number', 'filler', 'sign', ...DAYS]);
const HOUR = /^(?:[ap]m|[ecp]s?t)$/;

export const placesIn = (parts: readonly Part[]): number[] =>
  parts.filter(({ is, form }) => (is === 'number' && form !== 'one') || is === 'ordinal').map(({ value }) => value);
/** "So not here", "not with them". */
const isNotHere = ({ parts, denials }: Pick<Piece, 'parts' | 'denials'>): boolean =>
  parts.some(
    (part) =>
      (part.form === 'here' || part.form === 'them' || part.form === 'this') && /^(?:not|no)$/.test(denials.get(part.at) ?? ''),
  );
