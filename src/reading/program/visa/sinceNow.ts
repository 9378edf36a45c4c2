/** What is left of "in the past no H-1B, now yes": the kind, and what is so now. */
import { implied } from '../../language/element';
import { holdsAny } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isVisaWord } from './nouns';

/** The kinds of the piece that tells of earlier days, and what its "now" says of them; the words as they are where the "now" names a kind itself. */
export function sinceNow(all: readonly Element[]): readonly Element[] {
  const parts = withBefore(all);
  const past = parts.findIndex(({ is }) => is === 'past');
  if (past < 0) return parts;
  const now = parts.findIndex(({ is }, at) => at > past && is === 'now' && opensPiece(parts, at));
  if (now < 0) return parts;
  const said = parts.slice(now);
  if (said.some(isVisaWord) || !(holdsAny(said, SAYS) || isEcho(said))) return parts;
  const before = parts.slice(0, past);
  const opens = before.map(({ is, form }) => is === 'sign' && (form === ',' || form === '/')).lastIndexOf(true);
  const kinds = parts.slice(opens + 1, now).filter(isVisaWord);
  return kinds.length === 0
    ? parts
    : [...parts.slice(0, opens + 1), ...kinds, ...(isEcho(said) ? [implied('affirm')] : []), ...said];
}

/** "Before: both", "before no J-1" tells of earlier days; "before applying" does not. */
function withBefore(parts: readonly Element[]): readonly Element[] {
  const [first, next] = parts;
  const isThen =
    first !== undefined && first.form === 'before' && (next?.is === 'deny' || next?.form === ':' || next?.form === ',');
  return isThen ? [{ ...first, is: 'past' }, ...parts.slice(1)] : parts;
}

const opensPiece = (parts: readonly Element[], at: number): boolean => {
  let before = at - 1;
  while (parts[before]?.is === 'filler' || parts[before]?.is === 'join' || parts[before]?.is === 'ask') before -= 1;
  return parts[before]?.is === 'sign' || parts[before]?.is === 'contrast';
};

/** "Now we do": the verb of the earlier days, said again. */
const isEcho = (said: readonly Element[]): boolean =>
  said.length <= 3 &&
  DOES.has(said[said.length - 1]?.form ?? '') &&
  said.every(({ is }) => is === 'now' || is === 'subject' || is === 'ask');
const DOES: ReadonlySet<string> = wordSet('do does are is');
const SAYS: ReadonlySet<string> = wordSet('deny affirm consent refuse hedge');
