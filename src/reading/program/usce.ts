/** How many months of US clinical experience does a program ask for, and does an observership count? (G3.usce.kind, ours.usce.order) */
import type { UscePolicy } from '../../domain/program';
import { type Amount, amountsOf } from '../language/amounts';
import { type Statement, statementsOf } from '../language/dialogue';
import { groupsOf } from '../language/groups';
import { leftOver, type Reading } from '../language/leftOver';
import { type Part, scoped } from '../language/scope';
import { strengthOf, unknownIn } from '../language/strength';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote } from '../words';
import { bareLength, type Unit, withLengths } from './usce/lengths';
import { answerIn, askedBy, isRemark, lackingIn, strengthIn, weakly, withoutNeeds } from './usce/needs';
import { asksHandsOn, type Observership, observershipIn, refusesBefore, speaksOfItsOwn, USCE_GROUPS } from './usce/observers';
import { isElsewhere, isOfOthers, isOfRoster, OWN, ownParts } from './usce/ownParts';

export const USCE_NOT_SAID: UscePolicy = { strength: 'not said', months: null, observership: 'not said', words: '' };

const NOUNS: ReadonlySet<string> = new Set(['usce', 'obs', 'handson', 'gives', 'interview', 'undemanded', 'remote']);
/** Longer statements say too much at once to be sure of a word that names no length. */
const LONG = 30;
const MOST_MONTHS = 60;
const MOST_BARE = 60;
/** A length asks for itself in a remark, not in a sentence. */
const SHORT = 14;
const SHORT_BARE = 8;
/** Nobody asks for more lengths than these in one statement. */
const MOST_LENGTHS = 6;
/** The words that may stand beside a number without a unit. */
const BESIDE_BARE: ReadonlySet<string> = new Set([
  'sign',
  'filler',
  'demand',
  'wish',
  'more',
  'less',
  'approx',
  'usce',
  'usa',
  'obs',
  'handson',
  'consent',
  'refuse',
  'affirm',
  'hedge',
  'only',
  'lately',
]);

/** A bare number is months; a tick is a yes; a date says nothing. */
export function readUsce(cell: Cell, header = '', taught?: TaughtWords): Reading<UscePolicy> {
  const text =
    cell.is === 'text' ? cell.text : cell.is === 'number' ? String(cell.number) : cell.is === 'tick' && cell.on ? 'yes' : null;
  if (text === null) return { policy: USCE_NOT_SAID, unread: [] };
  const statements = statementsOf(header === '' ? 'USCE' : header, text, 'usce', taught);
  const found = new Found(statements, header !== '');
  for (const statement of statements) if (!statement.replaced) found.take(statement);
  return { policy: found.policy(cell.is === 'tick' ? 'ticked' : quote(text)), unread: leftOver(statements, text, speaks) };
}

const speaks = (element: Element): boolean => OWN.has(element.is) || SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = new Set(['month', 'week', 'demand', 'wish', 'undemanded']);

/** What a column's header counts in: "USCE (weeks)". */
function unitOf(statements: readonly Statement[]): Unit {
  const unit = statements[0]?.topic.find((element) => element.is === 'week' || element.is === 'year' || element.is === 'day');
  return (unit?.is as Unit | undefined) ?? 'month';
}

interface Said {
  readonly strength: 'required' | 'preferred' | 'not required';
  readonly months: number | null;
  /** Said in words, or read from a bare yes, no or length. */
  readonly spoken: boolean;
  /** The year it was said of, where the cell tells several. */
  readonly year: number | null;
  readonly isNow: boolean;
}

class Found {
  private readonly said: Said[] = [];
  private observership: Observership | null = null;
  private handsOn = false;
  private isAbout = false;
  private year: number | null = null;
  private isNow = false;

  private readonly unit: Unit;
  private readonly isNamedByHeader: boolean;
  private readonly isNamedInCell: boolean;

  constructor(
    statements: readonly Statement[],
    private readonly isHeaded: boolean,
  ) {
    const isOwn = (element: Element): boolean => OWN.has(element.is);
    this.unit = unitOf(statements);
    this.isNamedByHeader = statements.some(({ isCell, topic }) => isCell && topic.some(isOwn));
    this.isNamedInCell = statements.some(({ parts }) => parts.some(isOwn));
  }

  take(statement: Statement): void {
    const whole = withLengths(withoutNeeds(scoped(statement.parts, NOUNS, statement.negated)));
    const isHeaderOfOther = statement.isCell && !this.isNamedByHeader;
    const topic = isHeaderOfOther ? [] : scoped(statement.topic, NOUNS, false);
    const isAsked = statement.isCell
      ? this.isNamedByHeader || !this.isNamedInCell
      : topic.some((part) => OWN.has(part.is)) && !topic.some((part) => part.is === 'gives');
    const parts = ownParts(whole, statement.continues && this.isAbout);
    const names = parts.some((part) => OWN.has(part.is));
    const isAnswer = statement.negated || statement.parts.some((part) => part.at < 0);
    const isOffer =
      (whole.some((part) => part.is === 'gives') && !whole.some((part) => part.is === 'demand' || part.is === 'undemanded')) ||
      speaksOfItsOwn(whole, isAnswer);
    const hasDenial = statement.parts.some((part) => part.is === 'deny');
    if (parts.length === 0 && !isOffer) this.takeObservership(whole, hasDenial);
    if (parts.length === 0 || isOfOthers(parts) || isOffer || isElsewhere(whole) || isOfRoster(whole)) {
      this.isAbout = false;
      return;
    }
    if (!names && !isAsked && !this.isAbout) return;
    // A sentence of a page that names no experience is about it only behind one that does.
    if (!names && statement.isCell && !this.isAbout && !this.isHeaded && !isRemark(parts)) return;
    this.isAbout = true;
    if (statement.continues && this.observership === 'counts' && refusesBefore(parts)) this.observership = 'does not count';
    // An answer to a question about observerships is about them.
    const isOfQuestion = !names && !statement.isCell && topic.some((part) => part.is === 'obs' || part.is === 'handson');
    this.takeObservership(isOfQuestion ? [...topic, ...parts] : whole, hasDenial);
    this.handsOn = this.handsOn || asksHandsOn(isOfQuestion ? [...topic, ...parts] : parts);
    // What follows a question about observerships alone is about them.
    const isOnlyOfQuestion =
      isOfQuestion && !topic.some((part) => part.is === 'usce' || part.is === 'demand' || part.is === 'wish');
    if (!isOnlyOfQuestion) this.takeStrength(parts, topic, statement, whole);
  }

  private takeObservership(parts: readonly Part[], isDenied: boolean): void {
    this.observership = observershipIn(parts, isDenied) ?? this.observership;
  }

  private takeStrength(parts: readonly Part[], topic: readonly Part[], statement: Statement, whole: readonly Part[]): void {
    this.year = lastYear(whole);
    this.isNow = whole.some((part) => part.is === 'now');
    const bare = statement.isCell ? this.withBareNumber(parts) : parts;
    const amounts = amountsOf(bare, (part) => part.is === 'length' && part.value <= MOST_MONTHS);
    if (amounts.length > 0) {
      const isOfMatter = whole.some((part) => part.is === 'matter');
      const isShort = statement.size <= SHORT;
      for (const amount of amounts.slice(0, MOST_LENGTHS)) this.takeAmount(amount, bare, topic, isOfMatter, isShort);
      return;
    }
    const own = lackingIn(parts) ?? strengthIn(parts);
    if (own === 'required' || own === 'preferred' || own === 'not required') {
      if (unknownIn(parts) <= 1 + Math.floor(parts.length / 12) && parts.length <= LONG) this.add(own, null, true);
      return;
    }
    const answer = own === null && unknownIn(parts) === 0 ? answerIn(parts) : null;
    const wanted = askedBy(topic);
    if (topic.some((part) => part.is === 'obs') && !topic.some((part) => part.is === 'usce')) return;
    if (answer === 'yes') this.add(wanted === 'preferred' ? 'preferred' : 'required', null, false);
    else if (answer === 'no' && wanted !== 'preferred') this.add('not required', null, false);
  }

  /** "3" under the header; "2, observer ok". */
  private withBareNumber(parts: readonly Part[]): readonly Part[] {
    if (parts.some((part) => part.is === 'length')) return parts;
    const numbers = parts.filter((part) => part.is === 'number' || part.is === 'range');
    const [number] = numbers;
    if (number === undefined || numbers.length > 1 || number.value > MOST_BARE) return parts;
    if (!parts.every((part) => part === number || BESIDE_BARE.has(part.is)) || isOfRotations(parts, number)) return parts;
    return parts.map((part) => (part === number ? bareLength(part, this.unit) : part));
  }

  private takeAmount(
    { number, words }: Amount,
    parts: readonly Part[],
    topic: readonly Part[],
    isOfMatter: boolean,
    isShort: boolean,
  ): void {
    const months = number.value;
    if (months === 0) {
      this.add('not required', null, true);
      return;
    }
    const has = (name: string): boolean => words.some((part) => part.is === name);
    if (has('past') && !has('now') && !has('demand') && !has('wish')) return;
    if (has('typical')) return;
    const lacking = lackingIn(parts);
    const own = lacking === 'required' ? 'required' : (strengthOf(words) ?? strengthOf(parts) ?? askedBy(topic));
    if (own === 'not required' || own === 'typical') {
      if (own === 'not required') this.add('not required', null, true);
      return;
    }
    const group = groupsOf(parts, USCE_GROUPS).find(({ nouns }) => nouns.includes(number))?.words ?? words;
    const unknown = unknownIn(group);
    const isSentence = !this.isHeaded && (words.length > SHORT_BARE || has('subject'));
    const mayBeBare = !isOfMatter && !isSentence && (isShort || words.some((part) => OWN.has(part.is)));
    const isMinimum = has('more') && unknown <= 1 && !isOfMatter;
    const strength = own ?? (isMinimum ? 'required' : mayBeBare ? weakly(unknown, words, months) : null);
    if (strength !== null) this.add(strength, months, own !== null);
  }

  private add(strength: Said['strength'], months: number | null, spoken: boolean): void {
    this.said.push({ strength, months, spoken, year: this.year, isNow: this.isNow });
  }

  policy(words: string): UscePolicy {
    const own = this.strongest();
    const observership = this.observership ?? (this.handsOn ? 'does not count' : null);
    if (own === null && observership === null) return USCE_NOT_SAID;
    return {
      strength: own?.strength ?? 'not said',
      months: own?.months ?? null,
      observership: observership ?? 'not said',
      words,
    };
  }

  /** What is required outweighs what is preferred, and that outweighs "not required"; a spoken word outweighs a bare yes or no. */
  private strongest(): Said | null {
    const latest = latestOf(this.said);
    const spoken = latest.filter((one) => one.spoken);
    const all = spoken.length > 0 ? spoken : latest;
    for (const strength of ['required', 'preferred', 'not required'] as const) {
      const own = all.filter((one) => one.strength === strength);
      if (own.length === 0) continue;
      const months =
        strength === 'not required'
          ? null
          : (own.find((one) => one.months !== null)?.months ??
            latest.find((one) => one.months !== null && !one.spoken)?.months ??
            null);
      return { ...(own[0] as Said), months };
    }
    return null;
  }
}

/** "Two US rotations": a count, no length. */
function isOfRotations(parts: readonly Part[], number: Part): boolean {
  let next = parts.indexOf(number) + 1;
  while (parts[next]?.is === 'filler' || parts[next]?.is === 'usa' || parts[next]?.is === 'handson') next += 1;
  const noun = parts[next];
  return noun !== undefined && OWN.has(noun.is) && noun.form !== 'usce' && noun.form !== 'us clinical experience';
}

const lastYear = (parts: readonly Part[]): number | null => parts.filter((part) => part.is === 'yearno').at(-1)?.value ?? null;

/** Where a cell tells several years, what it says of now, else of the last one. */
function latestOf(said: readonly Said[]): readonly Said[] {
  const years = new Set(said.flatMap(({ year }) => (year === null ? [] : [year])));
  if (years.size > 0 && said.some(({ isNow }) => isNow)) return said.filter(({ isNow }) => isNow);
  if (years.size < 2) return said;
  const last = Math.max(...years);
  return said.filter(({ year }) => year === last);
}
