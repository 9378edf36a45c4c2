/** What do the statements of one cell add up to: how many sittings of which exam, and how firmly? */
import type { AttemptPolicy } from '../../../domain/program';
import { isQuestion, type Statement } from '../../language/dialogue';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { strengthOf } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { examsOf, isStep } from './exams';
import type { Unit } from './figures';
import { type Limit, limitOf } from './limits';
import { wholeOf } from './pieceContext';
import { isOfUsGraduates, type Piece, piecesOf } from './pieces';
import { carries, spoken, unitIn } from './spoken';
import { type Verdict, verdictOf, verdictsOf } from './verdict';

export const ATTEMPTS_NOT_SAID: AttemptPolicy = { strength: 'not said', words: '' };

/** The longest cell in which a bare number is a limit, in words that carry meaning. */
const SHORT = 4;

/** The limits of one cell's statements, in order, and what they add up to. */
export class Found {
  private readonly limits: Limit[] = [];
  private unit: Unit = null;
  private exams: readonly Part[] = [];
  /** "I failed Step 1": the exams that the asker speaks of. */
  private asked: readonly Part[] = [];
  /** What the last piece would say without its denial: "one is no obstacle, two are". */
  private undenied: Verdict = null;
  private readonly isShort: boolean;

  /** @param isAsked The header is a question: after "yes" the cell still answers it. */
  constructor(
    statements: readonly Statement[],
    private readonly isAsked: boolean,
  ) {
    this.isShort = statements.reduce((sum, { parts }) => sum + parts.filter(carries).length, 0) <= SHORT;
  }

  take(statement: Statement): void {
    const { parts, topic } = spoken(statement);
    const has = (name: string): boolean => holds(parts, name);
    const isOwn = has('self') && !isAnswer(statement) && !(parts[0]?.is === 'self' && RULES.has(parts[1]?.is ?? ''));
    if (isOwn) this.asked = parts.filter(isStep);
    if (isOfUsGraduates(parts) || has('others') || isOwn || has('silence')) return;
    if (statement.continues && parts.every(isExamList)) {
      this.name(parts);
      return;
    }
    const pieces = piecesOf(parts).filter((piece) => !isOfUsGraduates(piece.parts));
    const isQuestioned = isQuestion(statement.topic);
    const verdicts = verdictsOf(pieces, isQuestioned ? verdictOf(topic) : null);
    const asked = isQuestioned || (this.isAsked && statement.continues) ? verdictOf(topic) : null;
    const whole = wholeOf(parts);
    const under = strengthOf(topic);
    const topicUnit: Unit = holds(topic, 'sitting') ? 'sitting' : unitIn(topic);
    // "Two are not" goes on with the exam of the sentence before it.
    if (unitIn(parts) !== null) this.exams = [];
    pieces.forEach((piece, at) => {
      if (isElsewhere(piece, parts)) return;
      this.unit = unitIn(piece.parts) ?? this.unit ?? topicUnit;
      const exams = [this.exams, this.asked].find((named) => named.length > 0) ?? topicOf(topic, pieces, at);
      const verdict = (isEcho(piece) ? this.undenied : null) ?? verdicts[at] ?? null;
      this.undenied = isDenied(piece) ? (verdict === 'allowed' ? 'refused' : 'allowed') : null;
      // "Max 2, preferably 1": the wish is the other count's.
      const isBound = holds(piece.parts, 'less') || holds(piece.parts, 'limit');
      const isApart = pieces.length > 1 && isBound && strengthOf(piece.parts) === null;
      const limit = limitOf(piece, {
        whole: isApart ? { ...whole, strength: null } : whole,
        verdict,
        exams,
        under,
        asked,
        isShort: this.isShort,
        unit: this.unit,
      });
      const named = piece.parts.filter(isStep);
      if (named.length > 0) this.exams = named;
      if (limit !== null) this.limits.push(limit);
    });
  }

  /** "Three at most, Step 1 and CK": the exams of the limit before them. */
  private name(parts: readonly Part[]): void {
    const last = this.limits[this.limits.length - 1];
    const exams = examsOf(parts, []);
    if (last !== undefined && exams !== null && !last.step1 && !last.step2)
      this.limits[this.limits.length - 1] = { ...last, ...exams };
  }

  /** Required limits count before preferred ones; two that contradict each other leave it open. */
  policy(words: string): AttemptPolicy {
    const numbers = this.limits.filter((limit) => limit.sittings !== null);
    // "First attempt preferred, but one failure is acceptable" stays a wish: a permission sets no limit.
    const wished = Math.min(...numbers.filter((limit) => limit.strength === 'preferred').map((limit) => limit.sittings ?? 0));
    const kept = numbers.filter((limit) => !(limit.isPermission && (limit.sittings ?? 0) > wished));
    const required = kept.filter((limit) => limit.strength === 'required');
    const own = required.length > 0 ? required : kept;
    if (own.length === 0) return this.limits.length > 0 ? { strength: 'no limit', words } : ATTEMPTS_NOT_SAID;
    const any = oneOf(own.filter((limit) => !limit.step1 && !limit.step2));
    const step1 = oneOf(own.filter((limit) => limit.step1));
    const step2 = oneOf(own.filter((limit) => limit.step2));
    // "First attempt on both; one failure on Step 1 is ok" says two things of Step 1.
    const isLooser = any !== null && ((step1 ?? 0) >= any || (step2 ?? 0) >= any);
    if (isLooser || any === CONTRADICTS || step1 === CONTRADICTS || step2 === CONTRADICTS) return ATTEMPTS_NOT_SAID;
    const hasWayRound = numbers.some((limit) => limit.isException && !own.includes(limit));
    return { strength: required.length > 0 && !hasWayRound ? 'required' : 'preferred', any, step1, step2, words };
  }
}

/** "I don't filter on that": the program's own words, quoted. */
const RULES: ReadonlySet<string> = wordSet('limit unlimited refuse problem');
/** "Y" joins exams in Spanish. */
const isExamList = (part: Part): boolean =>
  (part.is === 'exam' && !part.denied) || part.is === 'join' || part.is === 'sign' || part.is === 'filler' || part.form === 'y';

/** "Two are", "three will": the verb of the piece before, without its denial. */
const isEcho = ({ parts, count }: Piece): boolean =>
  count >= 0 && ECHOES.has(parts.at(-1)?.form ?? '') && parts.every((part, at) => at === count || part.is === 'filler');
const ECHOES: ReadonlySet<string> = wordSet('is are will would do does');
const isDenied = ({ parts }: Piece): boolean =>
  parts.some((part) => (part.denied || part.form.startsWith('no ')) && (part.is === 'consent' || part.is === 'affirm'));

const CONTRADICTS = -1;
function oneOf(limits: readonly Limit[]): number | null {
  const values = new Set(limits.map((limit) => limit.sittings ?? 0));
  return values.size > 1 ? CONTRADICTS : ([...values][0] ?? null);
}

/** A question that was answered with yes or no; its "I" is any applicant. */
const isAnswer = ({ parts, negated }: Statement): boolean => negated || parts.some((part) => part.at < 0);

/** Under a header that names as many exams as the cell has counts, each count goes with its own. */
function topicOf(topic: readonly Part[], pieces: readonly Piece[], at: number): readonly Part[] {
  const named = topic.filter(isStep);
  if (named.length < 2) return topic;
  return pieces.length === named.length ? named.slice(at, at + 1) : topic;
}

/** Attempts at the Match, at school, at a call: sittings of something else. */
const isElsewhere = (piece: Piece, statement: readonly Part[]): boolean =>
  holds(piece.parts, 'matter') && !(holds(statement, 'exam') || holds(statement, 'pass')) && examsOf(piece.parts, []) !== null;
