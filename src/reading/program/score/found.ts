/** What do the statements of one cell add up to for one exam? */
import type { ScorePolicy } from '../../../domain/program';
import { type Amount, amountsOf, nearOf } from '../../language/amounts';
import { isDepartment } from '../../language/belongs';
import type { Statement } from '../../language/dialogue';
import { holds, holdsAny } from '../../language/holding';
import { type Part, scoped } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isFigure, isScore, isSign, withFigures } from './figures';
import { deniesMinimum, type Place } from './noMinimum';
import { examsOf, type Group, groupOf, type Named } from './owners';
import { FIELDS, isBelow, isStrength, isUnasked, type Strength, strengthOf, strengthsOf } from './strength';

export type Exam = 'step1' | 'step2';
export const SCORE_NOT_SAID: ScorePolicy = { required: null, preferred: null, typical: null, noMinimum: false, words: '' };
const NOUNS: ReadonlySet<string> = wordSet('score regard less');

/** A number of the wanted exam with what was found around it. */
interface Said {
  readonly value: number;
  readonly strength: Strength;
  readonly year: number;
  readonly isNow: boolean;
  /** An average, and not what some residents had. */
  readonly isMean: boolean;
  /** The highest score that is not enough ("229 or less"). */
  readonly isBelow: boolean;
  readonly source: Source;
  readonly group: Group | null;
  /** Its own words ask for it, or say whose it is; not only those of a neighbor. */
  readonly isSpoken: boolean;
  readonly isOfImgs: boolean;
  /** "230 not required", and no wish beside it. */
  readonly isUnasked: boolean;
}

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
    let group: Group | null = null;
    const isQuartiles = amounts.length === 3 && asked.every((one) => one === 'typical') && isAscending(amounts);
    // "Derm wants 255, medicine is content with 220": of whom each is, nobody knows.
    if (
      parts.some(isDepartment) &&
      new Set(amounts.filter(({ number }) => isScore(number)).map(({ number }) => number.value)).size > 1
    )
      this.isUnclear = true;
    amounts.forEach((amount, at) => {
      if (isQuartiles && at !== 1) return;
      const own = exams[at] ?? [];
      const strength = asked[at] ?? 'apart';
      group = groupOf(amount) ?? group;
      this.named = own;
      if (!isScore(amount.number) || !this.isWanted(own)) return;
      if (strength === 'unclear' && group !== 'us') this.isUnclear = true;
      if (!isStrength(strength)) return;
      // "Raised from 213 to 223", "lowered to 213 from 223": the number behind "to" holds, else the last.
      if (isShift && amounts.length > 1 && at !== newestOf(amounts)) return;
      const value = isShift && amount.number.is === 'range' ? amount.number.high : amount.number.value;
      const year = amount.words.find((part) => part.is === 'yearno')?.value ?? Number.NaN;
      const near = nearOf(amount);
      const has = (name: string): boolean => holds(near, name);
      // "No cut-off, but 230+ gets interviews": what follows a missing minimum is a wish, unless it is asked for.
      const isSoft = continues && this.noMinimum && strength === 'required' && !holdsAny(near, FIRM);
      this.said.push({
        value,
        strength: isSoft ? 'preferred' : strength,
        year,
        isNow: has('now'),
        isMean: has('typical'),
        isBelow: isBelow(near) && near.some((part) => part.is === 'less' && part.form.startsWith('or ')),
        source: sourceOf(near),
        group,
        isSpoken: holdsAny(near, ASKS),
        isOfImgs: groupOf(amount) === 'img',
        isUnasked: isUnasked(near) && !holds(amount.words, 'wish') && !(continues && this.isWished),
      });
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
      if (parts.some((part) => part.is === 'now' || part.is === 'yearno' || part.is === 'ended')) this.said = [];
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
    const required = this.best('required');
    const preferred = this.best('preferred');
    const typical = this.best('typical');
    if ((this.isUnclear && !this.said.some(({ isOfImgs }) => isOfImgs)) || required === CONTRADICTS) return SCORE_NOT_SAID;
    const isSaid = required !== null || preferred !== null || typical !== null || this.noMinimum;
    if (!isSaid) return SCORE_NOT_SAID;
    const others = { preferred, typical, words };
    return required === null ? { ...others, required, noMinimum: this.noMinimum } : { ...others, required, noMinimum: false };
  }

  /** The number of one strength: today's before an older one, the IMGs' before one for all, the first of what is left. */
  private best(strength: Strength): number | null {
    let pool = this.said.filter((one) => one.group !== 'us' && !one.isUnasked);
    if (pool.some((one) => one.isNow)) pool = pool.filter((one) => one.isNow);
    if (pool.some((one) => one.source === 'own') && pool.some((one) => one.source === 'told'))
      pool = pool.filter((one) => one.source === 'own');
    const years = pool.map((one) => one.year).filter((year) => !Number.isNaN(year));
    const latest = Math.max(...years);
    if (new Set(years).size > 1) pool = pool.filter((one) => one.year === latest);
    const own = pool.filter((one) => one.strength === strength);
    if (strength === 'required' && contradict(own)) return CONTRADICTS;
    const best =
      own.find((one) => one.group === 'img' && !one.isBelow) ??
      own.find((one) => one.isMean) ??
      own.find((one) => !one.isBelow) ??
      own[0];
    return best?.value ?? null;
  }
}

/** Two minima of which nobody tells whose they are. */
const CONTRADICTS = -1;
function contradict(required: readonly Said[]): boolean {
  const whose = narrowed(
    required.filter(({ isBelow: below }) => !below),
    ({ isOfImgs }) => isOfImgs,
  );
  return new Set(narrowed(whose, ({ isSpoken }) => isSpoken).map(({ value }) => value)).size > 1;
}
/** Those for which something holds, where it holds for any. */
function narrowed<One>(all: readonly One[], is: (one: One) => boolean): readonly One[] {
  const some = all.filter(is);
  return some.length > 0 ? some : all;
}
const ASKS: ReadonlySet<string> = wordSet('demand limit only more');

/** "230. Then she added: that's the average": what points to the number before it. */
const POINTS: ReadonlySet<string> = wordSet("that that's thats it it's its this");
const FIRM: ReadonlySet<string> = wordSet('demand limit refuse deny exam img only');
/** A statement with one of these says something else than the strength of the number before it. */
const OTHERWISE: ReadonlySet<string> = wordSet('more exam unlimited usgrad others');

/** Which number of a change is the new one? */
function newestOf(amounts: readonly Amount[]): number {
  const to = amounts.findIndex((amount) => amount.words[amount.before - 1]?.form === 'to');
  return to < 0 ? amounts.length - 1 : to;
}

/** Three rising numbers of residents are quartiles: the middle one is typical. */
const isAscending = (amounts: readonly Amount[]): boolean =>
  amounts.every((amount, at) => at === 0 || amount.number.value > (amounts[at - 1]?.number.value ?? 0));

/** Who says it: the program's own people, or a list, a site, a friend? */
type Source = 'own' | 'told' | null;
function sourceOf(near: readonly Part[]): Source {
  const source = near.find((part) => part.is === 'source');
  if (source === undefined) return null;
  return PEOPLE.has(source.form) ? 'own' : 'told';
}
const PEOPLE: ReadonlySet<string> = wordSet(
  'pc pcs pd apd coordinator coord director secretary chief email mail reply office phone',
);
