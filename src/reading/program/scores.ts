/** What score does a cell ask for at one Step: required, preferred, typical, or no minimum? (G2.faq.min, G4.faq.avg, G1.real.2) */
import type { ScorePolicy } from '../../domain/program';
import { type Amount, amountsOf } from '../language/amounts';
import { type Statement, statementsOf } from '../language/dialogue';
import { leftOver, type Reading } from '../language/leftOver';
import { type Part, scoped } from '../language/scope';
import { strengthOf, unknownIn } from '../language/strength';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote } from '../words';

export type Exam = 'step1' | 'step2';
export const SCORE_NOT_SAID: ScorePolicy = { required: null, preferred: null, typical: null, noMinimum: false, words: '' };

/** The scale of USMLE scores in use; two-digit scores and percentiles lie outside it. */
const LOWEST = 150;
const HIGHEST = 290;
const NOUNS: ReadonlySet<string> = new Set(['score']);
const isScore = (part: Part): boolean =>
  (part.is === 'number' || part.is === 'range') && Number.isInteger(part.value) && part.value >= LOWEST && part.value <= HIGHEST;
const isPair = (part: Part): boolean =>
  part.is === 'ratio' && part.value >= LOWEST && part.high >= LOWEST && part.high <= HIGHEST;

type Strength = 'required' | 'preferred' | 'typical';

/** A bare number is a minimum; a number off the USMLE scale, a tick or a date says nothing of a score. */
export function readScores(cell: Cell, exam: Exam, header = '', taught?: TaughtWords): Reading<ScorePolicy> {
  const text = cell.is === 'text' ? cell.text : cell.is === 'number' ? String(cell.number) : null;
  if (text === null) return { policy: SCORE_NOT_SAID, unread: [] };
  const found = new Found(exam);
  const statements = statementsOf(header, text, 'step', taught);
  for (const statement of statements) if (!statement.replaced) found.take(statement);
  return { policy: found.policy(quote(text)), unread: leftOver(statements, text, speaks) };
}

const speaks = (element: Element): boolean =>
  isScore({ ...element, denied: false, deniedAhead: false }) || SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = new Set(['exam', 'score', 'limit', 'demand', 'wish', 'typical', 'pass']);

/** What the statements of one cell add up to for one exam: the first number of each strength, an IMG's before a US graduate's. */
class Found {
  private readonly scores: Record<Strength, number | null> = { required: null, preferred: null, typical: null };
  private noMinimum = false;
  private forImgs = false;
  private last: number | null = null;
  private readonly wanted: number;

  constructor(exam: Exam) {
    this.wanted = exam === 'step1' ? 1 : 2;
  }

  take(statement: Statement): void {
    const parts = splitPairs(scoped(statement.parts, NOUNS, statement.negated));
    const topic = scoped(statement.topic, NOUNS, false);
    const amounts = amountsOf(parts, isScore);
    if (amounts.length === 0) this.takeWords(parts, topic);
    amounts.forEach((amount, at) => {
      const exam = examOf(amount, amounts, at, parts, topic);
      if (exam !== null && exam !== this.wanted) return;
      this.takeAmount(amount, parts, topic);
    });
  }

  private takeAmount(amount: Amount, parts: readonly Part[], topic: readonly Part[]): void {
    const { words, number } = amount;
    const has = (name: string): boolean => words.some((part) => part.is === name);
    // A condition of the visa, a percentile, what was asked once: none is this program's minimum.
    if (has('h1b') || has('j1') || has('visa') || has('percentile') || has('otherexam') || (has('past') && !has('now'))) return;
    const isUs = has('usgrad') && !has('img');
    if (isUs && this.forImgs) return;
    const unknown = unknownIn(words);
    const own = strengthOf(words) ?? strengthOf(parts.filter((part) => !isScore(part))) ?? strengthOf(topic);
    const strength: Strength | null =
      own === 'not required' ? null : (own ?? (unknown === 0 ? 'required' : unknown === 1 ? 'preferred' : null));
    if (strength === null) return;
    const isImg = has('img') && !isUs;
    if (this.scores[strength] === null || (isImg && !this.forImgs)) this.scores[strength] = number.value;
    this.forImgs = this.forImgs || isImg;
    this.last = number.value;
  }

  /** A statement without a number: "no cut-off", "any passing score", or a strength for the number before it ("230; preferred"). */
  private takeWords(parts: readonly Part[], topic: readonly Part[]): void {
    const has = (name: string): boolean => parts.some((part) => part.is === name);
    const exam = parts.find((part) => part.is === 'exam') ?? topic.find((part) => part.is === 'exam');
    if (exam !== undefined && exam.value !== this.wanted && parts.some((part) => part.is === 'exam')) return;
    if (has('unlimited')) this.noMinimum = true;
    else if (has('pass') && (this.wanted === 1 || parts.some((part) => part.form === 'any'))) this.noMinimum = true;
    const strength = strengthOf(parts);
    if (
      this.last !== null &&
      strength === 'preferred' &&
      this.scores.required === this.last &&
      parts.every((part) => part.is !== 'matter')
    ) {
      this.scores.required = null;
      this.scores.preferred = this.last;
    }
  }

  policy(words: string): ScorePolicy {
    const { required, preferred, typical } = this.scores;
    const isSaid = required !== null || preferred !== null || typical !== null || this.noMinimum;
    return isSaid ? { required, preferred, typical, noMinimum: this.noMinimum && required === null, words } : SCORE_NOT_SAID;
  }
}

/** "210/220" under "S1/S2" are two scores. */
const splitPairs = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) =>
    isPair(part)
      ? [
          { ...part, is: 'number' },
          { ...part, is: 'sign', form: '/' },
          { ...part, is: 'number', value: part.high },
        ]
      : [part],
  );

/** The exam that a number is of: named in its stretch, the last one named before it, or by its place under a header that names two. */
function examOf(
  amount: Amount,
  all: readonly Amount[],
  at: number,
  parts: readonly Part[],
  topic: readonly Part[],
): number | null {
  const own = amount.words.filter((part) => part.is === 'exam');
  if (own.length === 1) return own[0]?.value ?? null;
  if (own.length > 1) return null;
  const place = parts.indexOf(amount.number);
  for (let before = place - 1; before >= 0; before -= 1) if (parts[before]?.is === 'exam') return parts[before]?.value ?? null;
  const named = topic.filter((part) => part.is === 'exam');
  if (named.length > 1 && all.length === named.length) return named[at]?.value ?? null;
  return null;
}
