/** Which limit does a count set: "max 2", "more than two failures", "2nd attempt only"? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { strengthOf } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { boundOf, EXCLUDING, isInclusiveMore, type Unit, unitOf } from './figures';
import type { Limit } from './limits';
import { firmness, type PieceContext } from './pieceContext';
import type { Piece } from './pieces';

export type Counted = Pick<Limit, 'sittings' | 'strength' | 'isException' | 'isPermission'>;
export const UNLIMITED: Counted = { sittings: null, strength: 'required', isException: false, isPermission: false };

/** "No limit (finally one)": one such program. */
const isPronoun = (parts: readonly Part[], count: number): boolean =>
  parts[count]?.form === 'one' && parts.length > 1 && parts.every(({ is }, at) => at === count || BESIDE_PRONOUN.has(is));
const BESIDE_PRONOUN: ReadonlySet<string> = wordSet('filler hedge sign unknown plain');

/** Null where its words do not settle one. */
export function ofCount(piece: Piece, context: PieceContext): Counted | null {
  const { parts, count } = piece;
  const { verdict, whole } = context;
  const number = elementAt(parts, count);
  const unit = unitOf(parts, count) ?? context.unit;
  if (unit === null && !context.isShort) return null;
  if (isPronoun(parts, count)) return null;
  // "Within 7 years of the first one".
  if (holds(parts, 'year') && !holds(parts, 'sitting') && !holds(parts, 'fail')) return null;
  const value = number.is === 'range' ? number.high : number.value;
  const strength = firmness(parts, context, unit);
  if (strength === null) return null;
  if (strength === 'none' || (holds(parts, 'unlimited') && verdict !== 'refused')) return UNLIMITED;
  const bound = boundOf(parts, count);
  // "1 attempt ok", or "1 attempt" where it is asked whether attempts are ok, may mean one sitting, or one that failed.
  const isPlainOne =
    value === 1 &&
    number.is !== 'ordinal' &&
    unit === 'sitting' &&
    !holds(parts, 'fail') &&
    bound === null &&
    !holds(parts, 'only') &&
    !holds(parts, 'exam');
  if (isPlainOne && (verdict ?? (holds(parts, 'sitting') ? context.asked : null)) === 'allowed') return null;
  const most = mostOf(piece, context, value, unit, bound);
  if (most === null) return null;
  if (most === 'any') return UNLIMITED;
  const isException = verdict === 'allowed' && whole.isHedged;
  const isPermission = verdict === 'allowed' && bound === null && strengthOf(parts) === null;
  return { sittings: unit === 'fail' ? most + 1 : most, strength, isException, isPermission };
}

/** How many sittings or failures are allowed; null where "2+" alone could mean too many or enough. */
function mostOf(
  { parts, count }: Piece,
  { verdict, whole }: PieceContext,
  value: number,
  unit: Unit,
  bound: Part | null,
): number | 'any' | null {
  if (bound?.is === 'more' && !bound.denied) {
    if (verdict === 'allowed' && !whole.isNone) return 'any';
    if (verdict === null && bound.form === '≥') return null;
    return isInclusiveMore(bound.form) ? value - 1 : value;
  }
  if (bound?.is === 'less' && !bound.denied) return EXCLUDING.has(bound.form) ? value - 1 : value;
  if (isRefusedSecond(parts, count)) return value - 1;
  if (bound?.is === 'more' || (verdict !== 'refused' && !isProblem(parts)) || value === 0 || holds(parts, 'only')) return value;
  // "The second attempt was unsuccessful": two sittings were there.
  return parts[count]?.is === 'ordinal' && unit === 'sitting' && holds(parts, 'fail') ? value : value - 1;
}

/** "No second attempts": one less. */
const isRefusedSecond = (parts: readonly Part[], count: number): boolean =>
  parts[count]?.is === 'ordinal' && parts[count]?.deniedAhead === true && parts[count + 1]?.is === 'sitting';

/** "Two failures are a problem": one is none. */
const isProblem = (parts: readonly Part[]): boolean => parts.some(({ is, denied }) => is === 'problem' && !denied);
