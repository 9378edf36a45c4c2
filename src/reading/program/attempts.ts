/** How many sittings of an exam does a program allow? One failure allowed is two sittings. (G3.filter.fails, G1.attempts.one) */
import type { AttemptPolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { statementsOf } from '../language/dialogue';
import { implied } from '../language/element';
import { holds } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { newestOf } from '../language/newest';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote, typedText } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { examsOf } from './attempts/exams';
import { ATTEMPTS_NOT_SAID, Found } from './attempts/found';
import { unitIn } from './attempts/spoken';
import { firstOfTwo } from './attempts/steps';

/** A number is a limit for any exam; ticks and dates say nothing. */
export function readAttempts(cell: Cell, header = '', taught?: TaughtWords): Reading<AttemptPolicy> {
  const text = typedText(cell);
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
