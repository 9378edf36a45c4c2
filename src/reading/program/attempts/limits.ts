/** What limit does one piece of a statement set: how many sittings, of which exams, and how firmly? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import { isFormer } from '../../language/newest';
import type { Part } from '../../language/scope';
import { type Strength, strengthOf, unknownIn } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { examsOf } from './exams';
import { boundOf, EXCLUDING, isInclusiveMore, isOtherThing, type Unit, unitOf } from './figures';
import type { Piece } from './pieces';
import type { Verdict } from './verdict';

export interface Limit {
  /** Sittings allowed; null where the piece says that there is no limit. */
  readonly sittings: number | null;
  readonly step1: boolean;
  readonly step2: boolean;
  readonly strength: 'required' | 'preferred';
  /** A way round another limit: "one failure may be considered". */
  readonly isException: boolean;
  /** It permits, and bounds nothing: "one failure is acceptable". */
  readonly isPermission: boolean;
}

/** What stands around a piece: its statement as a whole, and the column. */
interface Around {
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

/** The limit of a piece; null where its words do not settle one. */
export function limitOf(piece: Piece, around: Around): Limit | null {
  const { parts } = piece;
  const exams = examsOf(parts, around.exams);
  if (exams === null || isOfExam(parts) || parts[0]?.is === 'past' || isFormer(parts)) return null;
  const counted = piece.count >= 0 ? ofCount(piece, around) : ofWords(piece, around);
  if (counted === null) return null;
  if (counted.sittings !== null && counted.sittings < 1) return null;
  // "One failure in total" is one of all exams.
  return parts.some((part) => TOTALS.has(part.form)) ? { step1: false, step2: false, ...counted } : { ...exams, ...counted };
}

const TOTALS: ReadonlySet<string> = new Set(['total', 'in total', 'overall', 'combined', 'altogether']);

/** "USMLE allows four attempts" is the rule of those who hold the exam. */
const isOfExam = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    const next = parts[at + 1];
    return part.is === 'exam' && Number.isNaN(part.value) && next?.is === 'consent' && next.form.endsWith('s');
  });

type Counted = Pick<Limit, 'sittings' | 'strength' | 'isException' | 'isPermission'>;
const UNLIMITED: Counted = { sittings: null, strength: 'required', isException: false, isPermission: false };

/** "No limit (finally one)": one such program. */
const isPronoun = (parts: readonly Part[], count: number): boolean =>
  parts[count]?.form === 'one' && parts.length > 1 && parts.every(({ is }, at) => at === count || BESIDE_PRONOUN.has(is));
const BESIDE_PRONOUN: ReadonlySet<string> = wordSet('filler hedge sign unknown plain');

function ofCount(piece: Piece, around: Around): Counted | null {
  const { parts, count } = piece;
  const { verdict, whole } = around;
  const number = elementAt(parts, count);
  const unit = unitOf(parts, count) ?? around.unit;
  if (unit === null && !around.isShort) return null;
  if (isPronoun(parts, count)) return null;
  // "Within 7 years of the first one".
  if (holds(parts, 'year') && !holds(parts, 'sitting') && !holds(parts, 'fail')) return null;
  const value = number.is === 'range' ? number.high : number.value;
  const strength = firmness(parts, around, unit);
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
  if (isPlainOne && (verdict ?? (holds(parts, 'sitting') ? around.asked : null)) === 'allowed') return null;
  let most: number;
  if (bound?.is === 'more' && !bound.denied) {
    if (verdict === 'allowed' && !whole.isNone) return UNLIMITED;
    // "2+" alone may be too many or enough.
    if (verdict === null && bound.form === '≥') return null;
    most = isInclusiveMore(bound.form) ? value - 1 : value;
  } else if (bound?.is === 'less' && !bound.denied) most = EXCLUDING.has(bound.form) ? value - 1 : value;
  else if (isRefusedSecond(parts, count)) most = value - 1;
  else if (bound?.is === 'more' || (verdict !== 'refused' && !isProblem(parts)) || value === 0 || holds(parts, 'only'))
    most = value;
  // "The second attempt was unsuccessful": two sittings were there.
  else most = number.is === 'ordinal' && unit === 'sitting' && holds(parts, 'fail') ? value : value - 1;
  const isException = verdict === 'allowed' && whole.isHedged;
  const isPermission = verdict === 'allowed' && bound === null && strengthOf(parts) === null;
  return { sittings: unit === 'fail' ? most + 1 : most, strength, isException, isPermission };
}

/** "No second attempts": one less. */
const isRefusedSecond = (parts: readonly Part[], count: number): boolean =>
  parts[count]?.is === 'ordinal' && parts[count]?.deniedAhead === true && parts[count + 1]?.is === 'sitting';

/** "Two failures are a problem": one is none. */
const isProblem = (parts: readonly Part[]): boolean => parts.some(({ is, denied }) => is === 'problem' && !denied);

/** How firmly; 'none' where it is said that it is not asked, null where the words do not tell. */
function firmness(parts: readonly Part[], around: Around, unit: Unit): 'required' | 'preferred' | 'none' | null {
  const { verdict, under } = around;
  const unknown = unknownIn(parts);
  const own = strengthOf(parts);
  const whole = around.whole.strength;
  // "Generally not considered" leaves a door open; what applicants usually have is no limit.
  if (own === 'typical' || (own === null && whole === 'typical')) return verdict === 'refused' ? 'preferred' : null;
  if (own === 'preferred' || (whole === 'preferred' && own !== 'required')) return 'preferred';
  if (own === null && holds(parts, 'problem')) return 'preferred';
  if (own === 'not required' || (own === null && whole === 'not required')) return 'none';
  if (own === null && under === 'preferred') return 'preferred';
  const isSpoken = own === 'required' || unit !== null || parts.some((part) => part.is === 'less' || part.is === 'more');
  if (unknown > (isSpoken ? 1 : 0)) return null;
  return 'required';
}

/** A piece without a count: "no failures", "fails ok", "no limit", "a fail hurts". */
function ofWords(piece: Piece, around: Around): Counted | null {
  const { parts } = piece;
  const { verdict, whole } = around;
  if (unknownIn(parts) > 1) return null;
  const fail = parts.find((part) => part.is === 'fail');
  const sitting = parts.find((part) => part.is === 'sitting');
  // "No number of attempts is required".
  if (sitting?.denied && sitting.form.includes('number')) return UNLIMITED;
  const isAny = around.isShort && whole.isSingle && holds(parts, 'all');
  if (isAny || holds(parts, 'unlimited') || parts.some((part) => part.is === 'less' && part.denied))
    return whole.isSilent ? null : UNLIMITED;
  const isMany = holds(parts, 'many');
  const isNone =
    fail?.deniedAhead ||
    parts.some((part, at) => part.is === 'sitting' && part.denied && parts[at + 1]?.is === 'fail') ||
    parts.some((part) => part.is === 'clean' && !part.denied) ||
    (around.unit === 'fail' && parts.some((part) => part.is === 'exam' && part.deniedAhead)) ||
    // "Ideally none".
    (holds(parts, 'wish') && parts.some((part) => part.form === 'none')) ||
    (sitting?.denied && fail === undefined && !holds(parts, 'limit') && verdict !== 'allowed' && unknownIn(parts) === 0);
  const firm = firmness(parts, around, 'fail');
  if (isNone) {
    if (firm === 'none') return UNLIMITED;
    return firm === null
      ? null
      : { sittings: isMany ? 2 : 1, strength: isMany ? 'preferred' : firm, isException: false, isPermission: false };
  }
  if (fail === undefined && sitting === undefined && !(around.unit === 'fail' && isNamedIn(parts))) return null;
  if (verdict === 'refused') {
    if (holds(parts, 'limit')) return null;
    return {
      sittings: isMany ? 2 : 1,
      strength: isMany || firm === 'preferred' ? 'preferred' : 'required',
      isException: false,
      isPermission: false,
    };
  }
  if (holds(parts, 'problem') || holds(parts, 'unwished'))
    return { sittings: isMany ? 2 : 1, strength: 'preferred', isException: false, isPermission: false };
  // "We consider scores, attempts and letters", "the number of attempts is reviewed" permit none.
  if (fail === undefined && !holds(parts, 'all') && (sitting?.form.includes('number') || parts.some(isOtherThing))) return null;
  return verdict === 'allowed' ? UNLIMITED : null;
}
const isNamedIn = (parts: readonly Part[]): boolean => parts.some((part) => part.is === 'exam' && !Number.isNaN(part.value));
