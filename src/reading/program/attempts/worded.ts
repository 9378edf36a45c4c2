/** Which limit does a piece without a count set: "no failures", "fails ok", "no limit", "a fail hurts"? */
import { holds } from '../../language/holding';
import { unknownIn } from '../../language/strength';
import { type Counted, UNLIMITED } from './counted';
import { isStep } from './exams';
import { isNoSitting } from './figures';
import { firmness, type PieceContext } from './pieceContext';
import type { Piece } from './pieces';

/** Null where its words do not settle one. */
export function ofWords(piece: Piece, context: PieceContext): Counted | null {
  const { parts } = piece;
  const { verdict, whole } = context;
  if (unknownIn(parts) > 1) return null;
  const fail = parts.find((part) => part.is === 'fail');
  const sitting = parts.find((part) => part.is === 'sitting');
  // "No number of attempts is required".
  if (sitting?.denied && sitting.form.includes('number')) return UNLIMITED;
  const isAny = context.isShort && whole.isSingle && holds(parts, 'all');
  if (isAny || holds(parts, 'unlimited') || parts.some((part) => part.is === 'less' && part.denied))
    return whole.isSilent ? null : UNLIMITED;
  const isMany = holds(parts, 'many');
  const isNone =
    fail?.deniedAhead ||
    parts.some((part, at) => part.is === 'sitting' && part.denied && parts[at + 1]?.is === 'fail') ||
    parts.some((part) => part.is === 'clean' && !part.denied) ||
    (context.unit === 'fail' && parts.some((part) => part.is === 'exam' && part.deniedAhead)) ||
    // "Ideally none".
    (holds(parts, 'wish') && parts.some((part) => part.form === 'none')) ||
    (sitting?.denied && fail === undefined && !holds(parts, 'limit') && verdict !== 'allowed' && unknownIn(parts) === 0);
  const firm = firmness(parts, context, 'fail');
  if (isNone) {
    if (firm === 'none') return UNLIMITED;
    return firm === null ? null : firstOnly(isMany, firm);
  }
  if (fail === undefined && sitting === undefined && !(context.unit === 'fail' && parts.some(isStep))) return null;
  if (verdict === 'refused') {
    if (holds(parts, 'limit')) return null;
    return firstOnly(isMany, firm === 'preferred' ? firm : 'required');
  }
  if (holds(parts, 'problem') || holds(parts, 'unwished')) return firstOnly(isMany, 'preferred');
  // "We consider scores, attempts and letters", "the number of attempts is reviewed" permit none.
  if (fail === undefined && !holds(parts, 'all') && (sitting?.form.includes('number') || parts.some(isNoSitting))) return null;
  return verdict === 'allowed' ? UNLIMITED : null;
}

/** No failure is one sitting; "not many" wishes for no more than one failure. */
const firstOnly = (isMany: boolean, strength: Counted['strength']): Counted => ({
  sittings: isMany ? 2 : 1,
  strength: isMany ? 'preferred' : strength,
  isException: false,
  isPermission: false,
});
