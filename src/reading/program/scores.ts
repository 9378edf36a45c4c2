/** What score does a cell ask for at one Step: required, preferred, typical, or no minimum? (G2.faq.min, G4.faq.avg, G1.real.2) */
import type { ScorePolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { statementsOf } from '../language/dialogue';
import { leftOver, type Reading } from '../language/leftOver';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote, typedText } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { isScore } from './score/figures';
import { type Exam, Found, SCORE_NOT_SAID } from './score/found';

/** A bare number is a minimum; a number off the USMLE scale, a tick or a date says nothing of a score. */
export function readScores(cell: Cell, exam: Exam, header = '', taught?: TaughtWords): Reading<ScorePolicy> {
  const text = typedText(cell);
  if (text === null) return { policy: SCORE_NOT_SAID, unread: [] };
  const statements = statementsOf(header, text, 'step', taught);
  const policy = settled(
    statements.filter(({ replaced }) => !replaced),
    speaks,
    (counted) => {
      const found = new Found(exam);
      counted.forEach((statement, at) => {
        found.take(statement, statements.length === 1 ? 'whole' : at === 0 ? 'first' : 'later');
      });
      return found.policy(quote(text));
    },
  );
  return { policy, unread: leftOver(statements, text, speaks) };
}

const speaks = (element: Element): boolean => isScore(element) || SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = wordSet('exam score limit demand wish typical pass');
