/** Does a piece refuse or allow what it speaks of? */
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { unknownIn } from '../../language/strength';
import { wordSet } from '../../text/wordSet';

export type Verdict = 'refused' | 'allowed' | null;

/**
 * A refusal in a piece is stronger than a consent: "considered only without failures" is one sitting. A "no" behind a count
 * refuses it ("two, no"), one before it belongs to somebody else ("we don't: two").
 */
export function verdictOf(parts: readonly Part[], asked: Verdict = null, count = -1): Verdict {
  const isNo = parts.some(
    (part, at) =>
      (part.is === 'deny' || (part.denied && !part.deniedAhead && ANSWERED.has(part.is) && unknownIn(parts.slice(at)) === 0)) &&
      at >= count,
  );
  const isSaid = holds(parts, 'refuse') || holds(parts, 'consent') || holds(parts, 'possible');
  // "Does a failure disqualify? On Step 1 no": a no to a refusal allows.
  if (asked === 'refused' && !isSaid && (isNo || holds(parts, 'affirm'))) return isNo ? 'allowed' : 'refused';
  if (holds(parts, 'refuse') || isNo) return 'refused';
  return holdsAny(parts, ALLOWS) ? 'allowed' : null;
}
const ANSWERED: ReadonlySet<string> = wordSet('fail exam ordinal sitting clean number');
const ALLOWS: ReadonlySet<string> = wordSet('consent affirm possible');

/** The verdict of each piece; one without its own has that of the pieces behind it ("… and … are permitted"), else of those before. */
export function verdictsOf(
  pieces: readonly { readonly parts: readonly Part[]; readonly count: number }[],
  asked: Verdict,
): Verdict[] {
  const own = pieces.map((piece) => verdictOf(piece.parts, asked, piece.count));
  const plain = pieces.map((piece) => verdictOf(piece.parts, asked));
  const behind = gathered([...plain].reverse()).reverse();
  const before = gathered(plain);
  return own.map((verdict, at) => verdict ?? behind[at] ?? before[at] ?? null);
}

/** For each place, what the places before it say together: a refusal is stronger. */
function gathered(all: readonly Verdict[]): Verdict[] {
  let sum: Verdict = null;
  return all.map((verdict) => {
    const before = sum;
    if (verdict === 'refused' || sum === null) sum = verdict ?? sum;
    return before;
  });
}
