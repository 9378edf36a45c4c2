/** What limit does one piece of a statement set: how many sittings, of which exams, and how firmly? */
import { isFormer } from '../../language/newest';
import type { Part } from '../../language/scope';
import { ofCount } from './counted';
import { examsOf } from './exams';
import type { PieceContext } from './pieceContext';
import type { Piece } from './pieces';
import { ofWords } from './worded';

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

/** The limit of a piece; null where its words do not settle one. */
export function limitOf(piece: Piece, context: PieceContext): Limit | null {
  const { parts } = piece;
  const exams = examsOf(parts, context.exams);
  if (exams === null || isOfExam(parts) || parts[0]?.is === 'past' || isFormer(parts)) return null;
  const counted = piece.count >= 0 ? ofCount(piece, context) : ofWords(piece, context);
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
