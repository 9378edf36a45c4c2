/** What does a cell say of visas: J-1, H-1B and work permits, each by itself? (G5.visa.j1, G5.visa.h1b, G5.visa.strong, G4.visa) */

import type { VisaPolicy } from '../../../domain/visaPolicy';
import { withoutOtherDepartments } from '../../language/belongs';
import { type Statement, statementsOf } from '../../language/dialogue';
import { implied } from '../../language/element';
import { holdsOnly } from '../../language/holding';
import { leftOver, type Reading } from '../../language/leftOver';
import { newestOf } from '../../language/newest';
import { type Element, elementsOf, type TaughtWords } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { readPair } from './answers';
import { borneOut } from './borneOut';
import { Findings } from './findings';
import { withAnswerApart, withBothApart, withNoneApart, withoutLeadingNo } from './firstAnswer';
import { afterRule } from './framed';
import { isNamed, isVisaWord } from './nouns';
import { isOfOtherProgram, isOfThoseBefore, isOfTwoTracks } from './ownCase';
import { plainer } from './plainer';
import { readStatement } from './readStatement';
import type { VisaColumn } from './topic';

export { VISA_NOT_SAID } from './findings';
export type { VisaColumn } from './topic';

/** Reads one text of a visa column; `header` is the column's own header, which gives a bare answer its meaning. */
export function readVisa(text: string, column: VisaColumn = 'visa', header = '', taught?: TaughtWords): Reading<VisaPolicy> {
  const head = header !== '' ? header : column === 'j1' ? 'J-1' : column === 'h1b' ? 'H-1B' : 'Visa';
  const findings = new Findings();
  const asWritten = statementsOf(head, text, 'visa', taught);
  const statements = asWritten.map(inPlainWords);
  if (isOfTwoTracks(statements) || readPair(statements, text, findings)) return { policy: findings.policy(), unread: [] };
  const own = newestOf(withKindsBefore(withoutOthers(statements))).flatMap((one) =>
    column === 'visa' ? withNoneApart(withoutLeadingNo(one)).flatMap(withBothApart) : withAnswerApart(one, column),
  );
  own.forEach((statement, at) => {
    if (!isOfOtherProgram(statement, own[at + 1]) && !isOfThoseBefore(statement, own[at - 1]))
      readStatement(statement, column, text, findings);
  });
  const unread = leftOver(statements, text, speaks);
  // What was put in plainer words is judged by those.
  const elements = statements.every((one, at) => one === asWritten[at])
    ? elementsOf(text, 'visa', taught)
    : statements.flatMap(({ parts }) => [...parts, implied('sign', '.')]);
  const { policy, doubted } = borneOut(findings.policy(), head, elements, unread.length > 0);
  return { policy, unread: unread.length === 0 && doubted !== null ? [doubted] : unread };
}

/** What is said of this row's program; tracks and fellows have their own rules, and "we don't" speaks of what the others do. */
const withoutOthers = (statements: readonly Statement[]): readonly Statement[] =>
  statements.some(({ parts }) => parts.some(isOfTrack) || holdsOnly(parts, ECHO))
    ? statements
    : withoutOtherDepartments(statements, isVisaWord);
const isOfTrack = ({ is }: Element): boolean => is === 'others' || is.startsWith('track:');
const ECHO: ReadonlySet<string> = wordSet('subject ask deny');

function inPlainWords(statement: Statement): Statement {
  const parts = plainer(statement.parts);
  return parts === statement.parts ? statement : { ...statement, parts };
}

/** "H-1B yes → no": what replaces a statement is about the kinds of that statement. */
const withKindsBefore = (statements: readonly Statement[]): Statement[] =>
  statements.map((statement, at) => {
    const before = statements[at - 1];
    // "Step 3 is not required for J-1 but yes for H-1B": the yes is to the demand.
    const { parts, continues } = statement;
    if (continues && parts[0]?.is === 'affirm' && parts[1]?.form === 'for' && before?.parts.some(isExam))
      return { ...statement, parts: [implied('condition'), ...parts.slice(1)] };
    const ruled = before === undefined ? null : afterRule(parts, before.parts);
    if (ruled !== null) return { ...statement, parts: ruled };
    if (!before?.replaced || parts.some(isVisaWord)) return statement;
    const kinds = before.parts.filter(isNamed).map(({ is }) => implied(is));
    return { ...statement, parts: [...kinds, ...parts] };
  });
const isExam = ({ is }: Element): boolean => is === 'exam';

const SPEAKS: ReadonlySet<string> = wordSet('j1 h1b visa status ead consent refuse affirm deny only');
const speaks = (element: Element): boolean => SPEAKS.has(element.is);
