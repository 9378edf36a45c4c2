/** What does a cell say of visas: J-1, H-1B and work permits, each by itself? (G5.visa.j1, G5.visa.h1b, G5.visa.strong, G4.visa) */
import type { VisaPolicy } from '../../../domain/program';
import { withoutOtherDepartments } from '../../language/belongs';
import { type Statement, statementsOf } from '../../language/dialogue';
import { implied } from '../../language/element';
import { leftOver, type Reading } from '../../language/leftOver';
import { newestOf } from '../../language/newest';
import { type Part, scoped } from '../../language/scope';
import { type Element, elementsOf, type TaughtWords } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { borneOut } from './borneOut';
import { VERDICTS } from './carries';
import {
  asksToBring,
  isNotAsked,
  ofThoseWithout,
  unlessExam,
  withDemandDenied,
  withEnd,
  withLimits,
  withoutOtherDenials,
} from './deniedElsewhere';
import { Findings, isKindName } from './findings';
import {
  isAnswer,
  readPair,
  withAnswerApart,
  withBothApart,
  withNone,
  withoutContradiction,
  withoutLeadingNo,
  withSigns,
} from './marks';
import { isNamed, isVisaWord, VISA_NOUNS } from './nouns';
import { isOfAnotherColumn, withoutOtherMatter, withoutReason, withThen } from './otherMatter';
import {
  isOfOtherProgram,
  isOfThoseBefore,
  isOfThoseThere,
  isOfTwoTracks,
  isOnesOwnCase,
  isUnderOthers,
  ofResidents,
} from './ownCase';
import { plainer } from './plainer';
import { pointed } from './pointing';
import { sinceNow } from './sinceNow';
import { StatementReader, wordsOf } from './statementReader';
import { isByEcfmg, isDefinition, isDisputed, isEchoedYes, takesBack } from './takenBack';
import { type VisaColumn, withHeader, withHeading, withNamed, withTopic } from './topic';
import { unlessStatus, withoutFormerProblem, withoutLifted, withoutProblem, withoutWas } from './turned';

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
    column === 'visa' ? withBothApart(withoutLeadingNo(one)) : withAnswerApart(one, column),
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
  statements.some(({ parts }) => parts.some(isOfTrack) || parts.every(({ is }) => ECHO.has(is)))
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
    if (!before?.replaced || parts.some(isVisaWord)) return statement;
    const kinds = before.parts.filter(isNamed).map(({ is }) => implied(is));
    return { ...statement, parts: [...kinds, ...parts] };
  });
const isExam = ({ is }: Element): boolean => is === 'exam';

const SPEAKS: ReadonlySet<string> = wordSet('j1 h1b visa status ead consent refuse affirm deny only');
const speaks = (element: Element): boolean => SPEAKS.has(element.is);

/** What turns a statement into plainer words, in this order. */
const PLAINER: readonly ((parts: readonly Element[]) => readonly Element[])[] = [
  ofResidents,
  withoutWas,
  unlessStatus,
  sinceNow,
  withoutProblem,
  withoutFormerProblem,
  withoutLifted,
  withoutReason,
  withoutOtherDenials,
  withEnd,
  withLimits,
  withThen,
  ofThoseWithout,
  unlessExam,
  withDemandDenied,
];

/** Reads one statement: what it is about, its stretches, and what they say of each kind. */
function readStatement(statement: Statement, column: VisaColumn, text: string, findings: Findings): void {
  if (statement.speaker !== null || !statement.continues) findings.speaker = statement.speaker;
  if (!statement.parts.some(mayTell)) {
    if (!statement.continues) findings.lastKinds = [];
    return;
  }
  if (isNotAsked(statement, findings) || isUnderOthers(statement) || isOfThoseThere(statement)) return;
  const said = PLAINER.reduce((parts, turned) => turned(parts), pointed(statement.parts, column, findings.lastKinds));
  if (asksToBring(said) || isDefinition(said) || isDisputed(said)) return;
  if (isByEcfmg(statement, findings)) {
    findings.add('j1', { verdict: 'yes', weight: 'said', words: wordsOf(statement.parts, text) });
    return;
  }
  if (statement.continues && findings.before === 'no' && isEchoedYes(said)) {
    for (const kind of findings.lastKinds)
      if (isKindName(kind)) findings.add(kind, { verdict: 'yes', weight: 'said', words: wordsOf(said, text) });
    return;
  }
  if (takesBack(said, findings) || (isOnesOwnCase(said) && findings.speaker?.isProgram)) {
    const doubted = said.some(isNamed) ? said.map(({ is }) => is) : findings.lastKinds;
    for (const kind of new Set(doubted))
      if (isKindName(kind)) findings.add(kind, { verdict: 'not said', weight: 'said', words: wordsOf(said, text) });
    return;
  }
  if (isOnesOwnCase(said) || isOfAnotherColumn(said, statement, findings)) return;
  const marked = withSigns(withoutContradiction(withNone(said)));
  if (!marked.some(mayMatter)) {
    if (!statement.continues) findings.lastKinds = [];
    return;
  }
  const parts = withHeader(
    withoutOtherMatter(withOnlyDenied(scoped(marked, VISA_NOUNS, statement.negated, isAnswer), statement)),
    statement,
  );
  if (parts === null) return;
  const namesKind = parts.some(isVisaWord);
  const own = namesKind ? withHeading(withNamed(parts, statement), statement) : withTopic(parts, statement, column, findings);
  if (own !== null) new StatementReader(statement, namesKind ? 'visa' : column, text, findings).read(own);
  else if (!statement.continues) findings.lastKinds = [];
}

/** "Is it limited to the J-1? No": the J-1, and more. */
const withOnlyDenied = (parts: readonly Part[], { negated }: Statement): readonly Part[] =>
  negated
    ? parts.map((part) =>
        part.denied && part.is === 'filler' && ONLY.test(part.form) ? { ...part, is: 'affirm', denied: false } : part,
      )
    : parts;
const ONLY = /only|limit|restrict|just|sole|exclusive/;

/** Without a visa, a verdict, an exam or a number a statement says nothing here, whatever its denials reach. */
const mayMatter = (part: Element): boolean => isVisaWord(part) || VERDICTS.has(part.is) || OF_ITS_OWN.has(part.is);
const OF_ITS_OWN: ReadonlySet<string> = wordSet('deny exam all number range');
/** Before anything is turned: signs and auxiliaries may become verdicts. */
const mayTell = (part: Element): boolean =>
  mayMatter(part) || part.is === 'ask' || part.is === 'sign' || part.form === 'n' || part.form === 'si';
