/** What is left of "in the past no H-1B, now yes", "until 2024 yes, then stopped": the kind, and what is so now. */
import { implied } from '../../language/element';
import { holdsAny } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isVisaWord } from './nouns';

/** The kinds of the piece that tells of earlier days, and what was said of them afterwards; the words as they are where that names a kind itself. */
export function sinceNow(parts: readonly Element[]): readonly Element[] {
  // "Before: both", "until 2024 yes" tell of earlier days; "complete before July" does not.
  const past = parts.findIndex(({ is, form }, at) => is === 'past' || (EARLIER.has(form) && at === 0));
  const then = parts.findIndex((part, at) => past >= 0 && at > past && opensPiece(parts, at) && tellsThen(parts, part, at));
  if (then < 0) return parts;
  const said = parts.slice(then);
  const before = parts.slice(0, past);
  const opens = before.map(({ is, form }) => is === 'sign' && (form === ',' || form === '/')).lastIndexOf(true);
  const kinds = parts.slice(opens + 1, then).filter(isVisaWord);
  // "Was both, since 2024 J-1 only": what is named again is named whole.
  if (said.some(isVisaWord)) return kinds.length === 0 && opens < 0 ? said : parts;
  return holdsAny(said, SAYS) || isEcho(said)
    ? [...parts.slice(0, opens + 1), ...kinds, ...(isEcho(said) ? [implied('affirm')] : []), ...said]
    : parts;
}
const EARLIER: ReadonlySet<string> = wordSet('before until till hasta até bis');

const opensPiece = (parts: readonly Element[], at: number): boolean => {
  let before = at - 1;
  while (parts[before]?.is === 'filler' || parts[before]?.is === 'join' || parts[before]?.is === 'ask') before -= 1;
  return parts[before]?.is === 'sign' || parts[before]?.is === 'contrast';
};

/** "Now", "then", or, behind a few words, a bare refusal: "used to, stopped", "hasta 2023, ya no". */
const tellsThen = (parts: readonly Element[], { is, form }: Element, at: number): boolean =>
  is === 'now' ||
  THEN.has(form) ||
  (at <= SHORT && (is === 'refuse' || (is === 'deny' && (parts[at + 1] === undefined || parts[at + 1]?.is === 'sign'))));
const THEN: ReadonlySet<string> = wordSet('then after afterwards since from later');
const SHORT = 5;

/** "Now we do": the verb of the earlier days, said again. */
const isEcho = (said: readonly Element[]): boolean =>
  said.length <= 3 &&
  DOES.has(said[said.length - 1]?.form ?? '') &&
  said.every(({ is }) => is === 'now' || is === 'subject' || is === 'ask');
const DOES: ReadonlySet<string> = wordSet('do does are is');
const SAYS: ReadonlySet<string> = wordSet('deny affirm consent refuse hedge only');
