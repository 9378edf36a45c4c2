/** Which limit does a piece without a count set: "no failures", "fails ok", "no limit", "a fail hurts"? */
import { firstOf, holds } from '../../language/holding';
import { unknownIn } from '../../language/strength';
import { type Around, firmness } from './around';
import { type Counted, UNLIMITED } from './counted';
import { isStep } from './exams';
import type { Piece } from './pieces';

/** Null where its words do not settle one. */
export function ofWords(piece: Piece, around: Around): Counted | null {
  const { parts } = piece;
  const { verdict, whole } = around;
  const fail = firstOf(parts, 'fail');
  const sitting = firstOf(parts, 'sitting');
  const isAny = around.isShort && whole.isSingle && holds(parts, 'all');
  if (isAny || holds(parts, 'unlimited')) return whole.isSilent ? null : UNLIMITED;
  const isMany = holds(parts, 'many');
  const isNone =
    fail?.deniedAhead ||
    parts.some((part, at) => part.is === 'sitting' && part.denied && parts[at + 1]?.is === 'fail') ||
    parts.some((part) => part.is === 'clean' && !part.denied) ||
    (around.unit === 'fail' && parts.some((part) => part.is === 'exam' && part.deniedAhead)) ||
    (sitting?.denied && fail === undefined && !holds(parts, 'limit') && verdict !== 'allowed' && unknownIn(parts) === 0);
  const firm = firmness(parts, around);
  if (isNone) {
    if (firm === 'none') return UNLIMITED;
    return firm === null ? null : firstOnly(isMany, firm);
  }
  if (fail === undefined && sitting === undefined && !(around.unit === 'fail' && parts.some(isStep))) return null;
  if (verdict === 'refused') {
    if (holds(parts, 'limit')) return null;
    return firstOnly(isMany, firm === 'preferred' ? firm : 'required');
  }
  if (holds(parts, 'problem') || holds(parts, 'unwished')) return firstOnly(isMany, 'preferred');
  return verdict === 'allowed' ? UNLIMITED : null;
}

/** No failure is one sitting; "not many" wishes for no more than one failure. */
const firstOnly = (isMany: boolean, strength: Counted['strength']): Counted => ({
  sittings: isMany ? 2 : 1,
  strength: isMany ? 'preferred' : strength,
  isException: false,
  isPermission: false,
});
