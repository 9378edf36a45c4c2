/** When must ECFMG certification be there: to apply, or only to start? (G5.date.ready) */
import { settled } from '../language/counted';
import { isQuestion, type Statement, statementsOf } from '../language/dialogue';
import { holds } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { newestOf } from '../language/newest';
import { type Part, scoped } from '../language/scope';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import {
  aboutCert,
  barsApplication,
  isAsked,
  isDefinition,
  isDeniedIn,
  isNotBefore,
  isOfCert,
  isOfOthers,
  isOwn,
  OTHERS,
  wholeOf,
} from './ecfmg/demand';
import { carries, isCert, isTime, piecesOf, TERSE, timesOf, withFirstDay } from './ecfmg/moments';

interface EcfmgPolicy {
  readonly needed: 'to apply' | 'to start' | 'not said';
  readonly words: string;
}

const ECFMG_NOT_SAID: EcfmgPolicy = { needed: 'not said', words: '' };

const NOUNS: ReadonlySet<string> = wordSet('cert name applytime applyact starttime date');

/** Numbers, ticks and dates say nothing of the certificate. */
export function readEcfmg(cell: Cell, header = '', taught?: TaughtWords): Reading<EcfmgPolicy> {
  if (cell.is !== 'text') return { policy: ECFMG_NOT_SAID, unread: [] };
  const statements = statementsOf(header, cell.text, 'ecfmg', taught);
  const needed = settled(newestOf(statements), speaks, (counted) => {
    const words = counted.reduce((sum, { parts }) => sum + parts.filter(carries).length, 0);
    const isOther = counted.some(({ parts }) => parts.some((part) => OTHERS.has(part.is) || part.is === 'cert'));
    const found = new Found(words <= TERSE && !isOther);
    for (const statement of counted) found.take(statement);
    return found.needed();
  });
  return {
    policy: needed === 'not said' ? ECFMG_NOT_SAID : { needed, words: quote(cell.text) },
    unread: leftOver(statements, cell.text, speaks),
  };
}

const SPEAKS: ReadonlySet<string> = wordSet('cert name applytime starttime date');
const speaks = (element: Element): boolean => SPEAKS.has(element.is);

/** What the statements of one cell say of the two moments; the later one that is asked for counts. */
class Found {
  private about: boolean;
  private apply = false;
  private start = false;
  private before: readonly Part[] = [];

  constructor(isColumn: boolean) {
    this.about = isColumn;
  }

  take(statement: Statement): void {
    const topic = scoped(statement.topic, NOUNS, false);
    const isEcho = topic.some(isTime) && statement.parts.every(({ is }) => is === 'affirm' || is === 'sign');
    const all = isEcho ? topic : withFirstDay(scoped(withoutNo(statement.parts), NOUNS, statement.negated));
    if (isOfOthers(all) || isDefinition(all) || (isOwn(all) && !isAnswer(statement))) return;
    if (topic.some(isCert) || isOfCert(all)) this.about = true;
    if (statement.negated && all.some(isCert) && lacks(statement.parts)) {
      // "May I apply while it is pending? No."
      if (holds(all, 'starttime')) this.start = true;
      else if (holds(all, 'applytime')) this.apply = true;
    }
    const isTold = all.some((part) => part.is === 'affirm' && part.at < 0);
    const whole = wholeOf(all);
    // "Required with your application: …, ECFMG certificate" is one sentence.
    const isBarred = barsApplication(wholeOf(statement.continues ? [...this.before, ...all] : all));
    for (const parts of piecesOf(all)) {
      this.about = aboutCert(parts, whole) ?? this.about;
      if (!this.about) continue;
      const times = timesOf(parts);
      const isDenied =
        statement.negated || isDeniedIn(parts, whole.isRefused || parts.some((part) => isTime(part) && part.denied));
      if ((times.has('start') && !isDenied) || isNotBefore(parts)) this.start = true;
      if (times.has('apply') && !isDenied && (isTold || isAsked(parts, whole))) this.apply = true;
      if (times.size === 0 && !isDenied && (isBarred === 'always' || (isBarred === 'by name' && holds(parts, 'cert'))))
        this.apply = true;
    }
    this.before = all;
  }

  needed(): EcfmgPolicy['needed'] {
    if (this.start) return 'to start';
    return this.apply ? 'to apply' : 'not said';
  }
}

/** "Without it", "while it is pending". */
const lacks = (parts: readonly Element[]): boolean =>
  (holds(parts, 'condition') || holds(parts, 'deny')) && !holds(parts, 'demand');

/** A question that was answered with yes or no; its "I" is any applicant. */
const isAnswer = ({ parts, topic, negated }: Statement): boolean =>
  negated || isQuestion(topic) || parts.some((part) => part.at < 0);

/** "No - before training starts": a no that answers what nobody asked denies nothing behind it. */
function withoutNo(parts: readonly Element[]): readonly Element[] {
  const [first, second] = parts;
  return first?.is === 'deny' && second?.is === 'sign' ? parts.slice(2) : parts;
}
