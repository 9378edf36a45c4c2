/** What do the statements of one cell add up to: a limit, a wish for recent graduates, no limit, or nothing said? */
import type { GraduationPolicy } from '../../../domain/program';
import type { Statement } from '../../language/dialogue';
import { type Part, scoped } from '../../language/scope';
import { type Strength, strengthOf } from '../../language/strength';
import type { Element } from '../../language/tokens';
import { quote } from '../../words';
import { GRADUATION_NOUNS, type Limit, limitsOf, OTHER_NOUNS, opensException } from './limits';
import { isAmount, withSpans } from './spans';

export const GRADUATION_NOT_SAID: GraduationPolicy = {
  strength: 'not said',
  years: null,
  since: null,
  counted: 'not said',
  exception: null,
  words: '',
};

const JULY = 7;
const INSTEAD: ReadonlySet<string> = new Set(['practice', 'usce', 'handson', 'roster']);
const NOUNS: ReadonlySet<string> = new Set([
  'gradnoun',
  'recent',
  'oldgrad',
  'newer',
  'older',
  'after',
  'whatever',
  'gap',
  'year',
]);
const isEnd = (parts: readonly Element[], at: number): boolean => parts.every((part, place) => place <= at || part.is === 'sign');

/** Takes the statements of one cell one by one. */
export class Found {
  private readonly limits: Limit[] = [];
  private noLimit = false;
  private recent: 'required' | 'preferred' | null = null;
  private unsaid = false;
  private carried: Strength | null = null;
  /** The statement before spoke of graduation or of its limit. */
  private isSpoken = false;
  private counted: GraduationPolicy['counted'] = 'not said';
  private exception: string | null = null;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  take(statement: Statement): void {
    const topic = scoped(statement.topic, NOUNS, false);
    const unit = topic.some((part) => part.is === 'month') ? 'month' : 'year';
    // "Over 5: no" refuses; the denial of a limit is no verdict ("cut-off: none").
    const isVerdict = (all: readonly Element[], at: number): boolean =>
      isEnd(all, at) && at > 0 && all[all[at - 1]?.is === 'sign' ? at - 2 : at - 1]?.is !== 'limit';
    const parts = withSpans(scoped(statement.parts, NOUNS, statement.negated, isVerdict), unit);
    if (this.takeDated(parts) || this.takeLifted(parts, topic)) return;
    const limits = limitsOf(parts, topic, statement.continues ? this.carried : null);
    this.carry(limits, parts);
    this.limits.push(...limits);
    if (this.limits.length > 0) this.takeException(parts);
    if (limits.length > 0) this.takeCount(parts);
    else this.takeWords(parts, topic, statement);
    this.isSpoken = parts.some((part) => part.is === 'limit' || GRADUATION_NOUNS.has(part.is));
  }

  /** "2023: 5 years", "for Match 2027: …": in a list of seasons the last counts; "Old: …" does not count at all. */
  private takeDated(parts: readonly Part[]): boolean {
    const head = parts.slice(
      0,
      Math.max(
        0,
        parts.findIndex((part) => part.form === ':'),
      ),
    );
    if (head.length === 0 || !head.every((part) => DATES.has(part.is))) return false;
    if (head.some((part) => part.is === 'yearno' || part.is === 'season' || part.is === 'now')) {
      this.limits.length = 0;
      this.noLimit = false;
    }
    return head.every((part) => part.is === 'past' || part.form === 'old');
  }

  /** "The cut-off was removed", "this is no longer the case": what stood before is no limit any more. */
  private takeLifted(parts: readonly Part[], topic: readonly Part[]): boolean {
    const isLifted = parts.some((part) => part.is === 'lifted' && !part.denied);
    const isOfLimit =
      parts.some((part) => part.is === 'limit') ||
      (topic.some((part) => part.is === 'limit') && parts[0]?.is === 'lifted') ||
      (this.isSpoken && parts.every((part) => POINTS.has(part.is)));
    if (!isLifted || !isOfLimit || parts.some((part) => part.is === 'more' || part.is === 'older')) return false;
    this.limits.length = 0;
    this.noLimit = true;
    return true;
  }

  /** "We favor, but do not insist on, …": the wish that a sentence begins with holds for the number that follows. */
  private carry(limits: readonly Limit[], parts: readonly Part[]): void {
    const strength = strengthOf(parts);
    if (limits.length > 0 || parts.some((part) => OTHER_NOUNS.has(part.is))) this.carried = null;
    else if (strength !== 'not required' || this.carried === null) this.carried = strength;
  }

  /** From when to when the years are counted; residencies start in July. */
  private takeCount(parts: readonly Part[]): void {
    const isStart = parts.some(
      (part) =>
        part.is === 'starttime' || (part.is === 'date' && Math.floor(part.value / 100) === JULY) || part.form.endsWith(' july'),
    );
    if (isStart) this.counted = 'to start';
    else if (parts.some((part) => part.is === 'applytime')) this.counted = 'to application';
  }

  /** "Or active in practice": what is accepted instead, in the limit's own statement or a later one. */
  private takeException(parts: readonly Part[]): void {
    const from = parts.findIndex((_part, at) => opensException(parts, at));
    if (from < 0 || !parts.slice(from).some((part) => INSTEAD.has(part.is))) return;
    const last = parts[parts.length - 1] as Part;
    this.exception = quote(this.text.slice((parts[from] as Part).at, last.end), 90);
  }

  /** A statement without a number: "no cut-off", "any year", "recent preferred", or a strength for the limit before it. */
  private takeWords(parts: readonly Part[], topic: readonly Part[], statement: Statement): void {
    const has = (name: string): boolean => parts.some((part) => part.is === name);
    const isAsked = topic.some((part) => part.is === 'limit');
    const hidden = parts.findIndex((part) => part.is === 'silence' || part.is === 'own');
    if (hidden >= 0) {
      if (saysLimit(parts.slice(0, hidden), isAsked && statement.isCell)) this.unsaid = true;
      return;
    }
    const isCompared = parts.some(isAmount) && parts.some((part) => COMPARES.has(part.is));
    const isAnyYear = !isCompared && (has('whatever') || namesAnyYear(parts));
    if (!isAnyYear && has('past') && !has('now')) return;
    const isOther = parts.some((part) => OTHER_NOUNS.has(part.is));
    const namesOwn = parts.some((part) => GRADUATION_NOUNS.has(part.is));
    const isOwn = namesOwn || !isOther;
    const strength = strengthOf(parts);
    const open = parts.findIndex((part) => part.is === 'unlimited');
    if (open >= 0 && isOwn) {
      this.noLimit = this.noLimit || !(isTold(parts) || isOnOther(parts, open));
      if (has('recent') && has('wish')) this.takeRecent(parts.slice(open + 1), strength);
      return;
    }
    if (isOwn && (isAnyYear || parts.some((part) => part.is === 'affirm' && part.denied))) this.noLimit = true;
    else if (parts.some(isAmount)) return;
    else if (has('recent') && !(isOther && !has('gradnoun')) && !(has('oldgrad') && strength !== 'preferred'))
      this.takeRecent(parts, strength);
    else if (has('oldgrad')) this.takeOld(parts);
    else if ((namesOwn || (statement.continues && this.isSpoken)) && parts.some((part) => part.is === 'consent' && part.denied))
      this.noLimit = true;
    else if (isOwn && strength === 'not required') this.noLimit = true;
    else if (namesOwn && has('unwished')) this.noLimit = true;
    else if (isBare(parts, 'all')) this.noLimit = true;
    else if ((isBare(parts, 'deny') || isBareN(parts)) && (statement.isCell || topic.length === 0 || isAsked))
      this.noLimit = true;
    else if (namesOwn && has('refuse') && parts.some((part) => part.form === 'by')) this.unsaid = true;
    else if (isOwn && saysLimit(parts, isAsked && statement.isCell)) this.unsaid = true;
    else if (isAsked && (isBare(parts, 'exists') || isBare(parts, 'demand'))) this.unsaid = true;
    else if (strength === 'preferred' && (!isOther || (statement.continues && SOFT.has(parts[0]?.is ?? '')))) this.soften();
  }

  /** "Recent graduates only", "recent preferred": a wish unless it is asked; with other words around it must be said. */
  private takeRecent(parts: readonly Part[], strength: Strength | null): void {
    if (strength === null && parts.some((part) => part.form.startsWith('recency'))) return;
    const strange = parts.filter((part) => !BESIDE_RECENT.has(part.is)).length;
    if (strength === 'not required') this.noLimit = true;
    else if (strange <= (strength === 'preferred' ? 2 : strength === 'required' ? 1 : 0))
      this.recent = strength === 'required' ? 'required' : 'preferred';
  }

  private takeOld(parts: readonly Part[]): void {
    const has = (name: string): boolean => parts.some((part) => part.is === name);
    if (
      has('refuse') ||
      isBare(
        parts.filter((part) => part.is !== 'oldgrad'),
        'deny',
      ) ||
      parts.some((part) => part.is === 'oldgrad' && part.deniedAhead)
    )
      this.unsaid = true;
    else if ((has('consent') || has('affirm') || has('possible') || has('wish')) && !has('hedge')) this.noLimit = true;
  }

  /** "5 years; flexible": the limit before it is a wish. */
  private soften(): void {
    this.limits.forEach((limit, at) => {
      this.limits[at] = { ...limit, strength: 'preferred' };
    });
  }

  policy(): GraduationPolicy {
    const { limits, counted, exception } = this;
    const required = limits.filter((limit) => limit.strength === 'required');
    const forImgs = required.filter((limit) => limit.isImg);
    const counts = forImgs.length > 0 ? forImgs : required;
    const [first] = counts;
    // Two speakers, two programs or two seasons that contradict each other: nobody knows which counts.
    if (first !== undefined && counts.some((limit) => contradicts(limit, first))) return GRADUATION_NOT_SAID;
    if (first !== undefined && forImgs.length === 0 && this.noLimit) return GRADUATION_NOT_SAID;
    const best = first ?? limits.find((limit) => limit.isImg) ?? limits[0];
    const base = { ...GRADUATION_NOT_SAID, words: quote(this.text), counted, exception };
    if (best !== undefined) return { ...base, strength: best.strength, years: best.years, since: best.since };
    if (this.recent !== null) return { ...base, strength: this.recent };
    if (this.unsaid) return { ...base, strength: 'required' };
    return this.noLimit ? { ...base, strength: 'no limit' } : GRADUATION_NOT_SAID;
  }
}

const contradicts = (one: Limit, other: Limit): boolean =>
  (one.years !== null && other.years !== null && one.years !== other.years) ||
  (one.since !== null && other.since !== null && one.since !== other.since);

/** "There is a cut-off", "we do apply a limit", or a yes in the column of limits; but "if there is one" says nothing. */
const saysLimit = (parts: readonly Part[], isColumn: boolean): boolean =>
  (isColumn && parts.some((part) => YES.has(part.form)) && parts.every((part) => YES.has(part.form) || part.is === 'sign')) ||
  (parts.some((part) => part.is === 'limit' && !part.denied) &&
    !parts.some((part) => part.is === 'condition') &&
    (parts.some((part) => part.is === 'exists' || part.is === 'affirm' || HAVE.has(part.form)) ||
      strengthOf(parts) === 'required'));
const YES: ReadonlySet<string> = new Set(['yes', 'y', 'yep', 'yeah', 'sí', 'si', 'sim', 'oui', 'ja', 'evet', 'da', '✓']);

/** "No limit mentioned": that nobody told of one; "heard no limit" was told. */
const isTold = (parts: readonly Part[]): boolean =>
  parts.findIndex((part) => part.is === 'told') > parts.findIndex((part) => part.is === 'unlimited');

/** "No limit on applications", "no limit on the website": of something else, or only not published. */
const isOnOther = (parts: readonly Part[], open: number): boolean => {
  if (!ON.has(parts[open + 1]?.form ?? '')) return false;
  const what = parts.slice(open + 1).find((part) => part.is !== 'filler' && part.is !== 'subject');
  return (
    what !== undefined && (what.is === 'source' || !(ON_OWN.has(what.is) || parts.some((part) => GRADUATION_NOUNS.has(part.is))))
  );
};
const ON: ReadonlySet<string> = new Set(['on', 'for', 'to', 'of', 'in']);
const ON_OWN: ReadonlySet<string> = new Set([
  'img',
  'people',
  'usimg',
  'nonusimg',
  'usgrad',
  'year',
  'gap',
  'past',
  'all',
  'now',
  'season',
  'sign',
]);

/** "N" alone is a no in any column that asks. */
const isBareN = (parts: readonly Part[]): boolean => parts.length === 1 && parts[0]?.form === 'n';

/** "Any year", "any YOG". */
const namesAnyYear = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    if (part.is !== 'all' || part.denied) return false;
    let next = at + 1;
    if (parts[next]?.is === 'filler' || parts[next]?.is === 'subject') next += 1;
    return parts[next]?.is === 'year' || parts[next]?.is === 'gradnoun';
  });

/** Nothing but one role's words, and words that say nothing: "none", "no, there isn't one", "strictly enforced". */
const isBare = (parts: readonly Part[], role: string): boolean =>
  parts.some((part) => part.is === role && (part.form !== 'not' || parts.some((other) => other.is === 'now'))) &&
  parts.every((part) => part.is === role || IDLE.has(part.is));
const IDLE: ReadonlySet<string> = new Set(['sign', 'filler', 'number', 'source', 'subject', 'exists', 'now', 'demand']);

const HAVE: ReadonlySet<string> = new Set('have has keep keeps hold apply applies use uses'.split(' '));
/** What may open the words that soften the number before them: "5 but flexible with research". */
const SOFT: ReadonlySet<string> = new Set(['hedge', 'wish', 'typical']);
const DATES: ReadonlySet<string> = new Set(['filler', 'since', 'yearno', 'season', 'now', 'past', 'oldgrad']);
const COMPARES: ReadonlySet<string> = new Set(['more', 'less', 'older', 'newer', 'since', 'after']);
/** What only points to the statement before it. */
const POINTS: ReadonlySet<string> = new Set(['lifted', 'subject', 'filler', 'sign', 'now', 'past', 'join']);
const BESIDE_RECENT: ReadonlySet<string> = new Set(
  'sign filler people subject gradnoun recent oldgrad img usgrad usimg nonusimg consent possible since only hedge source now limit join year wish demand affirm more less'.split(
    ' ',
  ),
);
