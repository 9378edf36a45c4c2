/** How recent must graduation from medical school be? (the year-of-graduation filters of program pages) */
import { type Day, yearOf } from '../../domain/day';
import type { GraduationPolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { type Statement, statementsOf } from '../language/dialogue';
import { leftOver, type Reading } from '../language/leftOver';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, typedText } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { Found } from './graduation/found';
import { GRADUATION_NOT_SAID, policyOf } from './graduation/policyOf';

/** No program asks for graduates of this year on: such a date was `3-5` when it was typed, and Sheets gave it the year. */
const TYPED_TODAY = 2025;
export const isTypedSpan = (cell: Cell): boolean => cell.is === 'day' && yearOf(cell.day) >= TYPED_TODAY;

const sinceYearOf = (day: Day): GraduationPolicy => ({
  strength: 'required',
  years: null,
  since: yearOf(day),
  counted: 'not said',
  exception: null,
  words: day,
});

/** A small number is years, one of four digits the earliest year, a date the year it falls in; a tick says nothing. */
export function readGraduation(cell: Cell, header = '', taught?: TaughtWords): Reading<GraduationPolicy> {
  const nothing = { policy: GRADUATION_NOT_SAID, unread: [] };
  if (cell.is === 'day') {
    if (isTypedSpan(cell)) return nothing;
    return { policy: sinceYearOf(cell.day), unread: [] };
  }
  const text = typedText(cell);
  if (text === null) return nothing;
  const statements = statementsOf(header, text, 'graduation', taught);
  const held = statements.filter((statement, at) => !statement.replaced || isOnlyNow(statements[at + 1]));
  const policy = settled(held, speaks, (counted) => {
    const found = new Found(text);
    for (const statement of counted) found.take(statement);
    return policyOf(found);
  });
  return { policy, unread: leftOver(statements, text, speaks) };
}

const speaks = (element: Element): boolean => SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = wordSet(
  'gradnoun oldgrad recent number range yearno year month limit less newer older more since whatever',
);

/** "2021 → now": the arrow leads to today, it replaces nothing. */
const isOnlyNow = (statement: Statement | undefined): boolean =>
  statement?.parts.every((part) => part.is === 'now' || part.is === 'sign') ?? false;
