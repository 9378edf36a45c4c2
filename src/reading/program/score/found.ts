/** What do the statements of one cell add up to for one exam? */
import type { ScorePolicy } from '../../../domain/program';
import { type Amount, amountsOf, nearOf } from '../../language/amounts';
import { isDepartment } from '../../language/belongs';
import type { Statement } from '../../language/dialogue';
import { isSign } from '../../language/element';
import { holds, holdsAny } from '../../language/holding';
import { type Part, scoped } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isStrength, strengthsOf } from './asked';
import { bestOf, isContradicted } from './best';
import { isFigure, isScore, withFigures } from './figures';
import { deniesMinimum, type Place } from './noMinimum';
import { examsOf, type Group, groupOf, type Named } from './owners';
import { type Said, saidOf } from './said';
import { FIELDS, type Strength, strengthOf } from './strength';

export type Exam = 'step1' | 'step2';
export const SCORE_NOT_SAID: ScorePolicy = { required: null, preferred: null, typical: null, noMinimum: false, words: '' };
const NOUNS: ReadonlySet<string> = wordSet('score regard less');

/** What the statements of one cell add up to for one exam. */
export class Found {
  private said: Said[] = [];
  private noMinimum = false;
  private named: Named = [];
  /** The strength of a list's opening ("Preferred: …; …"). */
  private lead: Strength | null = null;
  /** The words before a number wished for something. */
  private isWished = false;
  /** One of its numbers stands among words that are not understood. */
  private isUnclear = false;
  private readonly step: number;

  constructor(exam: Exam) {
    this.step = exam === 'step1' ? 1 : 2;
  }

  take(statement: Statement, place: Place): void {
    // "220 in 2023, unknown now".
    if (statement.parts.some(({ is }, at) => is === 'silence' && statement.parts[at + 1]?.is === 'now')) {
      this.said = [];
      return;
    }
    const parts = withFigures(scoped(statement.parts, NOUNS, statement.negated));
    const topic = withFigures(scoped(statement.topic, NOUNS, false));
    const amounts = amountsOf(parts, isFigure);
    const before = this.said.length;
    // "245? No, that is our average": what is asked and denied.
    if (amounts.length > 0 && !(statement.negated && strengthOf(parts) === null))
      this.takeAmounts(amounts, parts, topic, statement);
    if (this.said.length === before) this.takeWords(parts, topic, place);
    const colon = parts.findIndex((part) => isSign(part, ':'));
    if (colon >= 0) this.lead = strengthOf(parts.slice(0, colon));
  }

  private takeAmounts(
    amounts: readonly Amount[],
    parts: readonly Part[],
    topic: readonly Part[],
    { size, continues }: Statement,
  ): void {
    const exams = examsOf(amounts, topic, this.named);
    const asked = strengthsOf(amounts, topic, this.lead, size);
    const isShift = holds(parts, 'shift');
    // "The threshold was lowered from 230 to 224 after feedback from our residents": what was moved says how firm it is.
    const moved = isShift && amounts[0] !== undefined ? strengthOf(amounts[0].words.slice(0, amounts[0].before)) : null;
    let group: Group | null = null;
    const isQuartiles = amounts.length === 3 && asked.every((one) => one === 'typical') && isAscending(amounts);
    if (isOfDepartments(parts, amounts)) this.isUnclear = true;
    amounts.forEach((amount, at) => {
      if (isQuartiles && at !== 1) return;
      const own = exams[at] ?? [];
      const strength = (asked[at] === 'typical' ? moved : null) ?? asked[at] ?? 'apart';
      group = groupOf(amount) ?? group;
      this.named = own;
      if (!isScore(amount.number) || !this.isWanted(own)) return;
      if (strength === 'unclear' && group !== 'us') this.isUnclear = true;
      if (!isStrength(strength)) return;
      // "Raised from 213 to 223", "lowered to 213 from 223": the number behind "to" holds, else the last.
      if (isShift && amounts.length > 1 && at !== newestOf(amounts)) return;
      const value = isShift && amount.number.is === 'range' ? amount.number.high : amount.number.value;
      // "No cut-off, but 230+ gets interviews": what follows a missing minimum is a wish, unless it is asked for.
      const isSoft = continues && this.noMinimum && strength === 'required' && !holdsAny(nearOf(amount), FIRM);
      const said = saidOf(amount, value, isSoft ? 'preferred' : strength, group);
      this.said.push(continues && this.isWished ? { ...said, isUnasked: false } : said);
    });
  }

  private readonly isWanted = (exams: Named): boolean =>
    exams.length === 0 || exams.some((exam) => exam === this.step || Number.isNaN(exam));

  /** A statement without a number: "no cut-off", "any passing score", or a strength for the number before it ("230; preferred"). */
  private takeWords(parts: readonly Part[], topic: readonly Part[], place: Place): void {
    const exams = parts.filter((part) => part.is === 'exam').map((part) => part.value);
    if (!this.isWanted(exams)) return;
    if (deniesMinimum(parts, topic, this.step, place)) {
      this.noMinimum = true;
      if (holds(parts, 'now') || holds(parts, 'yearno') || holds(parts, 'ended')) this.said = [];
    }
    const last = this.said[this.said.length - 1];
    if (last !== undefined && holds(parts, 'typical') && parts.some(({ form }) => POINTS.has(form)))
      this.said[this.said.length - 1] = { ...last, strength: 'typical', isUnasked: false };
    const isOther = parts.some((part) => OTHERWISE.has(part.is) || FIELDS.has(part.is));
    this.isWished = holds(parts, 'wish');
    if (last !== undefined && (last.strength === 'required' || last.isUnasked) && !isOther && strengthOf(parts) === 'preferred')
      this.said[this.said.length - 1] = { ...last, strength: 'preferred', isUnasked: false };
  }

  policy(words: string): ScorePolicy {
    if (isContradicted(this.said) || (this.isUnclear && !this.said.some(({ isOfImgs }) => isOfImgs))) return SCORE_NOT_SAID;
    const required = bestOf(this.said, 'required');
    const preferred = bestOf(this.said, 'preferred');
    const typical = bestOf(this.said, 'typical');
    const isSaid = required !== null || preferred !== null || typical !== null || this.noMinimum;
    if (!isSaid) return SCORE_NOT_SAID;
    const others = { preferred, typical, words };
    return required === null ? { ...others, required, noMinimum: this.noMinimum } : { ...others, required, noMinimum: false };
  }
}

/** "230. Then she added: that's the average": what points to the number before it. */
const POINTS: ReadonlySet<string> = wordSet("that that's thats it it's its this");
const FIRM: ReadonlySet<string> = wordSet('demand limit refuse deny exam img only');
/** A statement with one of these says something else than the strength of the number before it. */
const OTHERWISE: ReadonlySet<string> = wordSet('more exam unlimited usgrad others');

/** "Derm wants 255, medicine is content with 220": of whom each is, nobody knows. */
const isOfDepartments = (parts: readonly Part[], amounts: readonly Amount[]): boolean =>
  parts.some(isDepartment) &&
  new Set(amounts.map(({ number }) => number).flatMap((number) => (isScore(number) ? [number.value] : []))).size > 1;

/** Which number of a change is the new one? */
function newestOf(amounts: readonly Amount[]): number {
  const to = amounts.findIndex((amount) => amount.words[amount.before - 1]?.form === 'to');
  return to < 0 ? amounts.length - 1 : to;
}

/** Three rising numbers of residents are quartiles: the middle one is typical. */
const isAscending = (amounts: readonly Amount[]): boolean =>
  amounts.every((amount, at) => at === 0 || amount.number.value > (amounts[at - 1]?.number.value ?? 0));
