/** Where do the words between two kinds of visa split: which belong to the first, which to the second? */
import { isSign } from '../../language/element';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { carries } from './carries';
import type { Open } from './joined';

/** Where an "only" or "except" stands right before the next kind; -1 where none does. */
function leadIn(between: readonly Part[]): number {
  let at = between.length - 1;
  while (between[at]?.is === 'filler') at -= 1;
  const word = between[at];
  return word !== undefined && (word.is === 'only' || word.is === 'except') ? at : -1;
}

/** Where the words between two kinds part: what stands before goes with the first, the rest with the second. */
export function cutOf(between: readonly Part[], last: Open): number {
  // "All visas except H-1B", "sponsorship is limited to J-1": the word right before a kind is that kind's.
  const ahead = leadIn(between);
  if (ahead >= 0 && (between[ahead]?.is === 'except' || last.kinds.every((kind) => kind.is === 'visa' || kind.deniedAhead)))
    return ahead;
  let bracket = -1;
  let opened = -1;
  let sign = -1;
  let join = -1;
  between.forEach((part, at) => {
    if (isSign(part, ')')) bracket = at;
    else if (isSign(part, '(')) opened = at;
    else if (isSign(part, ',;|/+&')) sign = at;
    else if (part.is === 'join') join = at;
  });
  // "J-1 visas and, for strong candidates, H-1B": what follows the "and" is the second's.
  if (join >= 0 && isSign(between[join + 1], ',')) return join;
  if (opened > bracket && opened > sign) return opened;
  if (sign >= 0 && sign > bracket) return sign;
  if (join >= 0 && join > bracket) return join;
  if (bracket >= 0) return bracket + 1;
  if (holds(between, 'deny')) return between.length;
  const verdicts = between.map((part, at) => ({ part, at })).filter(({ part }) => carries(part));
  if (verdicts.length === 0) return 0;
  if (last.hasBefore) return 0;
  return between.length;
}
