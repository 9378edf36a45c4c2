/** How many months of US clinical experience does a program ask for, and does an observership count? (G3.usce.kind, ours.usce.order) */
import type { UscePolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { isQuestion, type Statement, statementsOf } from '../language/dialogue';
import { holds, holdsAny } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { newestOf, sinceNow } from '../language/newest';
import { type Part, scoped } from '../language/scope';
import { type Speaker, trusted } from '../language/speakers';
import { type Element, elementsOf, type TaughtWords } from '../language/tokens';
import { type Cell, quote, typedText } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { withoutSome } from './usce/alternatives';
import { askedIn } from './usce/askedIn';
import { type Unit, withLengths } from './usce/lengths';
import { isRemark, withoutNeeds } from './usce/needs';
import { asksHandsOn, type Observership, observershipIn, refusesBefore, speaksOfItsOwn } from './usce/observers';
import { isElsewhere, isOfOthers, isOfRoster, OWN, ownParts, withUsPractice } from './usce/ownParts';
import { type Said, strongestOf } from './usce/strongest';

export const USCE_NOT_SAID: UscePolicy = { strength: 'not said', observership: 'not said', words: '' };

const NOUNS: ReadonlySet<string> = wordSet('usce obs handson gives interview undemanded remote usgrad');

/** A bare number is months; a tick is a yes; a date says nothing. */
export function readUsce(cell: Cell, header = '', taught?: TaughtWords): Reading<UscePolicy> {
  const text = cell.is === 'tick' && cell.on ? 'yes' : typedText(cell);
  if (text === null) return { policy: USCE_NOT_SAID, unread: [] };
  const told = statementsOf(header === '' ? 'USCE' : header, text, 'usce', taught);
  const statements = withoutSome(told, elementsOf(text, 'usce', taught));
  const read = (counted: readonly Statement[]): UscePolicy => {
    const found = new Found(counted, header !== '');
    for (const statement of counted) found.take(statement);
    return found.policy(cell.is === 'tick' ? 'ticked' : quote(text));
  };
  const own = settled(newestOf(statements), speaks, read);
  // "Site: 3 months, PC: ideally": the length that another names.
  const isOfSeveral = statements.some(({ speaker }) => speaker !== null);
  const all = isOfSeveral && 'months' in own && own.months === null ? read(newestOf(statements)) : own;
  const policy = 'months' in own && 'months' in all ? { ...own, months: all.months } : own;
  const isNamed = told.some(({ parts, topic }) => holdsAny([...parts, ...topic], OWN));
  const isOfSome = isNamed && statements !== told && policy.strength === 'not said';
  return { policy, unread: isOfSome ? [text] : leftOver(statements, text, speaks) };
}

const speaks = (element: Element): boolean => OWN.has(element.is) || SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = wordSet('month week demand wish undemanded');

/** What a column's header counts in: "USCE (weeks)". */
function unitOf(statements: readonly Statement[]): Unit {
  const unit = statements[0]?.topic.find((element) => element.is === 'week' || element.is === 'year' || element.is === 'day');
  return (unit?.is as Unit | undefined) ?? 'month';
}

/** What the statements of one cell add up to. */
class Found {
  private readonly said: (Said & { readonly speaker: Speaker | null })[] = [];
  private observership: Observership | null = null;
  private handsOn = false;
  /** The statement before was about US experience. */
  private isAbout = false;
  private readonly unit: Unit;
  private readonly isNamedByHeader: boolean;
  private readonly isNamedInCell: boolean;
  /** A length stands in it of which nobody understood whether it is asked. */
  private isUnclear = false;
  /** It speaks of observerships, and what it says of them was not understood. */
  private isOfObservers = false;

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
    const { isCell, size, continues } = statement;
    const words = sinceNow(scoped(statement.parts, NOUNS, statement.negated));
    const whole = withLengths(withoutNeeds(withUsPractice(words), statement.negated));
    const topic = isCell && !this.isNamedByHeader ? [] : scoped(statement.topic, NOUNS, false);
    const parts = ownParts(whole, continues && this.isAbout);
    const hasDenial = holds(statement.parts, 'deny');
    const isOffer = offers(whole, statement);
    if (parts.length === 0 && !isOffer) this.takeObservership(whole, hasDenial);
    if (parts.length === 0 || isOffer || isOwnCase(statement) || isOfOthers(parts) || isElsewhere(whole) || isOfRoster(whole)) {
      this.isAbout = false;
      return;
    }
    const names = holdsAny(parts, OWN);
    if (!names && !this.isAsked(isCell, topic, parts)) return;
    this.isAbout = true;
    if (continues && this.observership === 'counts' && refusesBefore(parts)) this.observership = 'does not count';
    // An answer to a question about observerships is about them.
    const isOfQuestion = !names && !isCell && (holds(topic, 'obs') || holds(topic, 'handson'));
    this.takeObservership(isOfQuestion ? [...topic, ...parts] : whole, hasDenial);
    this.handsOn = this.handsOn || asksHandsOn(isOfQuestion ? [...topic, ...parts] : parts);
    if (isOfQuestion && !holdsAny(topic, ASKS_MORE)) return;
    if (!isCell && whatCounts(topic) && !(holds(parts, 'length') || holds(parts, 'demand'))) return;
    const asked = askedIn({ parts, whole, topic, size, isCell, isHeaded: this.isHeaded, unit: this.unit });
    this.isUnclear = this.isUnclear || (asked.length === 0 && holds(parts, 'length') && !holdsAny(parts, IDLE));
    this.said.push(...asked.map((one) => ({ ...one, speaker: statement.speaker })));
  }

  /** A statement that names no experience: is it about it by its header, its question or what stands before it? */
  private isAsked(isCell: boolean, topic: readonly Part[], parts: readonly Part[]): boolean {
    if (this.isAbout) return true;
    // "Required? No." under the column's header.
    if (!isCell && topic.length === 0) return this.isHeaded && (holds(parts, 'demand') || holds(parts, 'undemanded'));
    if (!isCell) return holdsAny(topic, OWN) && !holds(topic, 'gives');
    if (!this.isNamedByHeader && this.isNamedInCell) return false;
    // A sentence of a page is about it only behind one that names it.
    return this.isHeaded || isRemark(parts);
  }

  private takeObservership(parts: readonly Part[], isDenied: boolean): void {
    const verdict = observershipIn(parts, isDenied);
    if (verdict === null && parts.some(({ is, denied }) => is === 'obs' && !denied)) this.isOfObservers = true;
    this.observership = verdict ?? this.observership;
  }

  /** "Site: 3 months, PC: ideally": the one length that anybody names. */
  private monthsBeside(): number | null {
    const lengths = new Set(this.said.flatMap(({ months }) => (months === null ? [] : [months])));
    return lengths.size === 1 ? ([...lengths][0] ?? null) : null;
  }

  policy(words: string): UscePolicy {
    const own = strongestOf(trusted(this.said, (one, other) => one.strength === other.strength && one.months === other.months));
    // Work with patients leaves observerships out where the cell says nothing of them that was not understood.
    const observership = this.observership ?? (this.handsOn && !this.isOfObservers ? 'does not count' : 'not said');
    if (own === null && observership === 'not said') return USCE_NOT_SAID;
    if (own === null) return { strength: 'not said', observership, words };
    if (own.strength === 'not required' && this.isUnclear) return USCE_NOT_SAID;
    if (own.strength === 'not required') return { strength: own.strength, observership, words };
    return { strength: own.strength, months: own.months ?? this.monthsBeside(), observership, words };
  }
}

const IDLE: ReadonlySet<string> = wordSet('typical past');

/** "My USCE: 3 months": the applicant's own; in a question that is answered, "I" is any applicant. */
const isOwnCase = ({ parts, topic, negated }: Statement): boolean =>
  parts[0]?.is === 'self' && !negated && !isQuestion(topic) && !holdsAny(parts, OF_PROGRAM);
const OF_PROGRAM: ReadonlySet<string> = wordSet('demand subject source undemanded');

/** A question that asks for more than whether observerships count. */
const ASKS_MORE: ReadonlySet<string> = wordSet('usce demand wish');

/** "Does research count?": a question of what counts asks for nothing, nor does its answer. */
const whatCounts = (topic: readonly Part[]): boolean =>
  holds(topic, 'consent') && holdsAny(topic, SORTS) && !(holds(topic, 'demand') || holds(topic, 'wish'));
const SORTS: ReadonlySet<string> = wordSet('obs research remote practice elsewhere');

/** What the program itself offers or has is no rule for an applicant. */
function offers(whole: readonly Part[], { negated, parts }: Statement): boolean {
  const isGiven = whole.some(({ is, denied }) => is === 'gives' && !denied);
  if (isGiven && !(holds(whole, 'demand') || holds(whole, 'undemanded'))) return true;
  return speaksOfItsOwn(whole, negated || parts.some((part) => part.at < 0));
}
