/** How many sittings of an exam does a program allow? One failure allowed is two sittings. (G3.filter.fails, G1.attempts.one) */
import type { AttemptPolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { isQuestion, type Statement, statementsOf } from '../language/dialogue';
import { implied } from '../language/element';
import { holds } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { newestOf } from '../language/newest';
import type { Part } from '../language/scope';
import { strengthOf } from '../language/strength';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { examsOf } from './attempts/exams';
import type { Unit } from './attempts/figures';
import { type Limit, limitOf, wholeOf } from './attempts/limits';
import { isOfUsGraduates, type Piece, piecesOf } from './attempts/pieces';
import { carries, spoken, unitIn } from './attempts/spoken';
import { firstOfTwo } from './attempts/steps';
import { type Verdict, verdictOf, verdictsOf } from './attempts/verdict';

export const ATTEMPTS_NOT_SAID: AttemptPolicy = { strength: 'not said', words: '' };

/** A number is a limit for any exam; ticks and dates say nothing. */
export function readAttempts(cell: Cell, header = '', taught?: TaughtWords): Reading<AttemptPolicy> {
  const text = cell.is === 'text' ? cell.text : cell.is === 'number' ? String(cell.number) : null;
  if (text === null) return { policy: ATTEMPTS_NOT_SAID, unread: [] };
  const statements = statementsOf(header, text, 'attempts', taught);
  const policy = settled(newestOf(statements), speaks, (counted) => {
    const topic = statements[0]?.topic ?? [];
    const two = firstOfTwo(
      counted.flatMap(({ parts, negated }) => [...parts, ...(negated ? [NO] : []), END]),
      unitIn(topic) === 'fail' ? 'fail' : null,
    );
    const exams = two === null ? null : examsOf(two.parts, topic);
    if (two !== null && exams !== null)
      return two.sittings === null ? ATTEMPTS_NOT_SAID : policyOf(two.sittings, exams, quote(text));
    const found = new Found(counted, /\?\s*$/.test(header));
    for (const statement of counted) found.take(statement);
    return found.policy(quote(text));
  });
  // "Site: first attempt both. PC: one fail on Step 1": of the other exam nobody knows.
  const isOfOne =
    policy.strength !== 'not said' && policy.strength !== 'no limit' && (policy.step1 === null) !== (policy.step2 === null);
  const isTold = isOfOne && new Set(statements.map(({ speaker }) => speaker?.name)).size > 1;
  const left = leftOver(statements, text, speaks);
  // "1 attempt ok": a count that settles nothing is asked in its own words.
  const isCounted =
    policy.strength === 'not said' && statements.some(({ parts }) => holds(parts, 'number') && holds(parts, 'sitting'));
  const unread = left.length === 0 && isCounted ? [quote(text, LONGEST)] : left;
  return { policy: isTold ? ATTEMPTS_NOT_SAID : policy, unread };
}

/** What is shown of a cell that is asked as a whole. */
const LONGEST = 60;
const END: Element = implied('sign', ';');
const NO: Element = implied('deny', 'no');
const policyOf = (sittings: number, { step1, step2 }: { step1: boolean; step2: boolean }, words: string): AttemptPolicy => ({
  strength: 'required',
  any: step1 || step2 ? null : sittings,
  step1: step1 ? sittings : null,
  step2: step2 ? sittings : null,
  words,
});

const SPEAKS: ReadonlySet<string> = wordSet('fail sitting pass clean exam ordinal number limit');
const speaks = (element: Element): boolean => SPEAKS.has(element.is);

/** The longest cell in which a bare number is a limit, in words that carry meaning. */
const SHORT = 4;

/** The limits of one cell's statements, in order, and what they add up to. */
class Found {
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
    if (isOwn) this.asked = parts.filter(isNamed);
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
      const isApart = pieces.length > 1 && strengthOf(piece.parts) === null && (holds(piece.parts, 'less') || holds(piece.parts, 'limit'));
      const limit = limitOf(piece, { whole: isApart ? { ...whole, strength: null } : whole, verdict, exams, under, asked, isShort: this.isShort, unit: this.unit });
      const named = piece.parts.filter(isNamed);
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
    // "First attempt preferred, but one failure is acceptable" stays a wish: what is permitted bounds nothing.
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
const isNamed = (part: Part): boolean => part.is === 'exam' && !Number.isNaN(part.value);
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
  const named = topic.filter(isNamed);
  if (named.length < 2) return topic;
  return pieces.length === named.length ? named.slice(at, at + 1) : topic;
}

/** Attempts at the Match, at school, at a call: sittings of something else. */
const isElsewhere = (piece: Piece, statement: readonly Part[]): boolean =>
  holds(piece.parts, 'matter') &&
  !statement.some((part) => part.is === 'exam' || part.is === 'pass') &&
  examsOf(piece.parts, []) !== null;
