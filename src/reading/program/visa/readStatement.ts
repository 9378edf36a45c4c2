/** What does one statement say of each kind of visa, once it is put in plain words? */
import type { Statement } from '../../language/dialogue';
import { type Part, scoped } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isAnswer, withNone, withoutContradiction } from './answers';
import { VERDICTS } from './carries';
import { asksToBring, isNotAsked, ofThoseWithout, unlessExam, withDemandDenied, withoutOtherDenials } from './deniedElsewhere';
import { type Findings, isKindName } from './findings';
import { withSubject } from './institution';
import { isNamed, isVisaWord, VISA_NOUNS } from './nouns';
import { isOfAnotherColumn, withoutOtherMatter, withoutReason, withThen } from './otherMatter';
import { isOfThoseThere, isOnesOwnCase, isUnderOthers, ofResidents } from './ownCase';
import { pointed } from './pointing';
import {
  withChoice,
  withKindNoun,
  withNeed,
  withoutArrival,
  withoutMove,
  withoutRegardless,
  withoutWhether,
  withTooMuch,
} from './prose';
import { withSigns } from './signs';
import { sinceNow } from './sinceNow';
import { StatementReader, wordsOf } from './statementReader';
import { isByEcfmg, isDefinition, isDisputed, isEchoedYes, takesBack } from './takenBack';
import { type VisaColumn, withHeader, withHeading, withNamed, withTopic } from './topic';
import { withoutFormerProblem, withoutLifted, withoutProblem, withoutWas } from './turned';
import type { Verdict } from './verdict';

/** What turns a statement into plainer words, in this order. */
const PLAINER: readonly ((parts: readonly Element[]) => readonly Element[])[] = [
  withoutReason,
  withSubject,
  withNeed,
  withoutWhether,
  withoutRegardless,
  withTooMuch,
  withKindNoun,
  withoutArrival,
  withoutMove,
  ofResidents,
  withoutWas,
  sinceNow,
  withoutProblem,
  withoutFormerProblem,
  withoutLifted,
  withoutOtherDenials,
  withChoice,
  withThen,
  ofThoseWithout,
  unlessExam,
  withDemandDenied,
];

/** Reads one statement: what it is about, its stretches, and what they say of each kind. */
export function readStatement(statement: Statement, column: VisaColumn, text: string, findings: Findings): void {
  if (statement.speaker !== null || !statement.continues) findings.speaker = statement.speaker;
  if (!statement.parts.some(mayTell)) {
    if (!statement.continues) findings.lastKinds = [];
    return;
  }
  if (isNotAsked(statement, findings) || isUnderOthers(statement) || isOfThoseThere(statement)) return;
  const said = PLAINER.reduce((parts, turned) => turned(parts), pointed(statement.parts, column, findings.lastKinds));
  if (asksToBring(said) || isDefinition(said) || isDisputed(said)) return;
  const whole = saidAsAWhole(said, statement, findings);
  if (whole !== null) {
    const words = wordsOf(whole.of, text);
    for (const kind of new Set(whole.kinds))
      if (isKindName(kind)) findings.add(kind, { verdict: whole.verdict, weight: 'said', words });
    return;
  }
  // "I would prefer an H-1B. Is that possible?"
  if (said.some(isAsked)) {
    findings.lastKinds = said.filter(isNamed).map(({ is }) => is);
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

/** "Sponsored by ECFMG", "no H-1B? – yes they do", "not sure any more": a verdict that the statement gives as a whole. */
function saidAsAWhole(
  said: readonly Element[],
  statement: Statement,
  findings: Findings,
): { readonly kinds: readonly string[]; readonly verdict: Verdict; readonly of: readonly Element[] } | null {
  if (isByEcfmg(statement, findings)) return { kinds: ['j1'], verdict: 'yes', of: statement.parts };
  if (statement.continues && findings.before === 'no' && isEchoedYes(said))
    return { kinds: findings.lastKinds, verdict: 'yes', of: said };
  if (!takesBack(said, findings) && !(isOnesOwnCase(said) && findings.speaker?.isProgram)) return null;
  return { kinds: said.some(isNamed) ? said.map(({ is }) => is) : findings.lastKinds, verdict: 'not said', of: said };
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
const isAsked = ({ is }: Element, at: number, parts: readonly Element[]): boolean =>
  is === 'wish' && (parts[at - 1]?.form === 'i' || parts[at - 2]?.form === 'i');

/** Before anything is turned: signs and auxiliaries may become verdicts. */
const mayTell = (part: Element): boolean =>
  mayMatter(part) || part.is === 'ask' || part.is === 'sign' || part.form === 'n' || part.form === 'si';
