/** What stands around a piece of a statement, and how firm is a limit among those words? */
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { type Strength, strengthOf, unknownIn } from '../../language/strength';
import type { Unit } from './figures';
import type { Verdict } from './verdict';

/** What stands around a piece: its statement as a whole, and the column. */
export interface PieceContext {
  readonly whole: Whole;
  /** The piece's own verdict, or the one that it shares. */
  readonly verdict: Verdict;
  /** The exams named before it, or those of the header, question or heading. */
  readonly exams: readonly Part[];
  /** How firm the header, question or heading is. */
  readonly under: Strength | null;
  /** What a question above asks: "Attempts OK?" asks whether they are allowed. */
  readonly asked: Verdict;
  /** A count without a noun may stand here: the cell is short. */
  readonly isShort: boolean;
  readonly unit: Unit;
}

interface Whole {
  readonly strength: Strength | null;
  /** It says that something is not told. */
  readonly isSilent: boolean;
  readonly isHedged: boolean;
  /** "No attempt beyond the second", "no one with …". */
  readonly isNone: boolean;
  /** One word alone. */
  readonly isSingle: boolean;
}

/** What a statement says as a whole. */
export const wholeOf = (parts: readonly Part[]): Whole => ({
  strength: strengthOf(parts),
  isSilent: holds(parts, 'told') || holds(parts, 'silence'),
  isHedged: holds(parts, 'hedge'),
  isNone: parts.some((part) => (part.is === 'sitting' || part.is === 'people') && part.denied),
  isSingle: parts.length === 1,
});

/** How firmly the limit is meant; 'none' where the words say it is not asked, null where they do not tell. */
export function firmness(parts: readonly Part[], context: PieceContext, unit: Unit): 'required' | 'preferred' | 'none' | null {
  const { verdict, under } = context;
  const unknown = unknownIn(parts);
  const own = strengthOf(parts);
  const whole = context.whole.strength;
  // "Generally not considered" leaves a door open; what applicants usually have is no limit.
  if (own === 'typical' || (own === null && whole === 'typical')) return verdict === 'refused' ? 'preferred' : null;
  if (own === 'preferred' || (whole === 'preferred' && own !== 'required')) return 'preferred';
  if (own === null && holds(parts, 'problem')) return 'preferred';
  if (own === 'not required' || (own === null && whole === 'not required')) return 'none';
  if (own === null && under === 'preferred') return 'preferred';
  const isSpoken = own === 'required' || unit !== null || holds(parts, 'less') || holds(parts, 'more');
  if (unknown > (isSpoken ? 1 : 0)) return null;
  return 'required';
}
