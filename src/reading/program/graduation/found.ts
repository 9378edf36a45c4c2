/** Which limits, wishes and exceptions do the statements of one cell name? A later one changes what was found before. */
import { elementAt } from '../../../domain/elementAt';
import type { LimitedGraduation } from '../../../domain/program';
import type { Statement } from '../../language/dialogue';
import { holds, holdsAny, placeOf } from '../../language/holding';
import { sinceNow } from '../../language/newest';
import { type Part, scoped } from '../../language/scope';
import { type Strength, strengthOf, unknownIn } from '../../language/strength';
import type { Element } from '../../language/tokens';
import { quote } from '../../text/cellText';
import { wordSet } from '../../text/wordSet';
import { saidInWords } from './inWords';
import { type Limit, limitsOf, MOST_PARTS, opensException } from './limits';
import { GRADUATION_NOUNS, OTHER_NOUNS, withEndsOfTraining } from './nouns';
import type { FoundLimits } from './policyOf';
import { isAmount, isYear, withSpans } from './spans';
import { datedHead, isLifted, isOnOther, isTold, withSoftLimit } from './verdicts';

const JULY = 7;
const INSTEAD: ReadonlySet<string> = wordSet('practice usce handson roster');
const NOUNS: ReadonlySet<string> = wordSet('gradnoun recent oldgrad newer older after whatever gap year');
const isEnd = (parts: readonly Element[], at: number): boolean => parts.every((part, place) => place <= at || part.is === 'sign');

/** Takes the statements of one cell one by one. */
export class Found implements FoundLimits {
  readonly limits: Limit[] = [];
  noLimit = false;
  recent: 'required' | 'preferred' | null = null;
  unsaid = false;
  isUnclear = false;
  /** "5 years is not a limit": what a later wish is of. */
  private denied: Part | null = null;
  private carried: Strength | null = null;
  /** The statement before spoke of graduation or of its limit. */
  private isSpoken = false;
  counted: LimitedGraduation['counted'] = 'not said';
  exception: string | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(statement: Statement): void {
    if (statement.parts.length > MOST_PARTS) return;
    const topic = scoped(statement.topic, NOUNS, false);
    const unit = holds(topic, 'month') ? 'month' : 'year';
    // "Over 5: no" refuses; the denial of a limit is no verdict ("cut-off: none").
    const isVerdict = (all: readonly Element[], at: number): boolean =>
      isEnd(all, at) && at > 0 && all[all[at - 1]?.is === 'sign' ? at - 2 : at - 1]?.is !== 'limit';
    const all = withSpans(withEndsOfTraining(scoped(statement.parts, NOUNS, statement.negated, isVerdict)), unit);
    const later = sinceNow(all);
    const parts = withSoftLimit(later.some((part) => part.is === 'unlimited' || isAmount(part)) ? later : all);
    if (this.takeOvertaken(parts, topic)) return;
    // "6 years, but 10 if you have been practicing": a way round the limit before it.
    const opens = parts.findIndex(isAmount) + 1;
    if (this.limits.length > 0 && statement.continues && opens > 0 && opens < parts.length && opensException(parts, opens)) {
      this.takeException(parts);
      return;
    }
    const limits = limitsOf(parts, topic, statement.continues ? this.carried : null);
    const [amount, ...others] = parts.filter(isAmount);
    if (amount !== undefined && others.length === 0 && limits.length === 0) this.denied = amount;
    // "5 preferred but 8 is the zorp": the number that may be the limit was not understood.
    const isOpen = amount !== undefined && limits.length === 0 && statement.continues && unknownIn(parts) > 0;
    if (isOpen && !holdsAny(parts, OTHER_NOUNS) && this.limits.every(({ strength }) => strength === 'preferred'))
      this.isUnclear = true;
    this.carry(limits, parts);
    this.limits.push(...limits);
    // "No limit for some, 5 for others" contradicts itself, unless the some are US graduates.
    if (limits.length > 0 && holds(parts, 'unlimited') && !holds(parts, 'usgrad')) this.noLimit = true;
    if (this.limits.length > 0) this.takeException(parts);
    if (limits.length > 0) this.takeCount(parts);
    else this.takeWords(parts, topic, statement);
    this.isSpoken = parts.some((part) => part.is === 'limit' || GRADUATION_NOUNS.has(part.is));
  }

  /** In a list of seasons the last counts; a limit that was lifted is none; an old one does not count at all. */
  private takeOvertaken(parts: readonly Part[], topic: readonly Part[]): boolean {
    const head = datedHead(parts);
    const lifted = isLifted(parts, topic, this.isSpoken);
    if (head === 'newer' || lifted) {
      this.limits.length = 0;
      this.noLimit = lifted;
    }
    return head === 'old' || lifted;
  }

  /** "We favor, but do not insist on, …": the wish that a sentence begins with holds for the number that follows. */
  private carry(limits: readonly Limit[], parts: readonly Part[]): void {
    const strength = strengthOf(parts);
    if (limits.length > 0 || holdsAny(parts, OTHER_NOUNS)) this.carried = null;
    else if (strength !== 'not required' || this.carried === null) this.carried = strength;
  }

  /** From when to when the years are counted; residencies start in July. */
  private takeCount(parts: readonly Part[]): void {
    const isStart = parts.some(
      (part) =>
        part.is === 'starttime' || (part.is === 'date' && Math.floor(part.value / 100) === JULY) || part.form.endsWith(' july'),
    );
    if (isStart) this.counted = 'to start';
    else if (holds(parts, 'applytime')) this.counted = 'to application';
  }

  /** "Or active in practice": what is accepted instead, in the limit's own statement or a later one. */
  private takeException(parts: readonly Part[]): void {
    const from = parts.findIndex((_part, at) => opensException(parts, at));
    if (from < 0 || !holdsAny(parts.slice(from), INSTEAD)) return;
    const last = elementAt(parts, parts.length - 1);
    this.exception = quote(this.text.slice(elementAt(parts, from).at, last.end), 90);
  }

  /** A statement without a limit of its own. */
  private takeWords(parts: readonly Part[], topic: readonly Part[], statement: Statement): void {
    const said = saidInWords(parts, topic, statement, this.isSpoken);
    if (said === 'no limit') this.noLimit = true;
    else if (said === 'a limit') this.unsaid = true;
    else if (said === 'recent') this.takeRecent(parts, strengthOf(parts));
    else if (said === 'unlimited') this.takeUnlimited(parts);
    else if (said === 'softer') {
      this.soften();
      if (this.limits.length === 0 && this.noLimit) this.wish(topic);
    }
  }

  /** "No cut-off, recent graduates preferred". */
  private takeUnlimited(parts: readonly Part[]): void {
    const open = placeOf(parts, 'unlimited');
    this.noLimit = this.noLimit || !(isTold(parts) || isOnOther(parts, open));
    if (holds(parts, 'recent') && holds(parts, 'wish')) this.takeRecent(parts.slice(open + 1), strengthOf(parts));
  }

  /** "Recent graduates only", "recent preferred": a wish unless the words demand it; among other words it counts only where they say one or the other. */
  private takeRecent(parts: readonly Part[], strength: Strength | null): void {
    if (strength === null && parts.some((part) => part.form.startsWith('recency'))) return;
    const strange = parts.filter((part) => !BESIDE_RECENT.has(part.is)).length;
    if (strength === 'not required') this.noLimit = true;
    else if (strange <= (strength === 'preferred' ? 2 : strength === 'required' ? 1 : 0))
      this.recent = strength === 'required' ? 'required' : 'preferred';
  }

  /** "5 years; flexible": the limit before it is a wish. */
  private soften(): void {
    this.limits.forEach((limit, at) => {
      this.limits[at] = { ...limit, strength: 'preferred' };
    });
  }

  /** "Not a limit, a wish", "required? No, preferred": what was denied is wished for. */
  private wish(topic: readonly Part[]): void {
    const { denied } = this;
    if (denied === null && !holds(topic, 'recent')) return;
    if (denied === null) this.recent = 'preferred';
    else {
      const bound = isYear(denied) ? { years: null, since: denied.value } : { years: denied.value, since: null };
      this.limits.push({ strength: 'preferred', isImg: false, bound });
    }
    this.noLimit = false;
  }
}

const BESIDE_RECENT: ReadonlySet<string> = wordSet(
  'sign filler people subject gradnoun recent oldgrad img usgrad usimg nonusimg consent possible since only hedge source now limit join year wish demand affirm more less',
);
