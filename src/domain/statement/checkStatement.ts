/** What is found in a statement, gravest first, in the order in which an applicant would mend it? */
import type { Profile } from '../profile';
import { measureFailures } from '../profile';
import { checkAddressee } from './checkAddressee';
import { checkFacts } from './checkFacts';
import { checkLength, checkSilence, checkStatementShape, type Region, type ShapeRules } from './checkShape';
import { checkTone, type ToneRules } from './checkTone';
import { kindOf, passageOf, type ScorePassage, type TextKind, wholePassage } from './passage';
import type { Addressee, Sentence, Statement } from './statement';
import { type StatementFinding, statementFinding, type Weight } from './statementFinding';

interface StatementContext {
  readonly profile: Profile;
  readonly program: Addressee | null;
  /** The specialties that it may speak of. */
  readonly specialties: readonly string[];
  readonly region: Region;
  readonly rules: ShapeRules & ToneRules;
  readonly isSame: (named: string, program: Addressee) => boolean;
  /** It is spoken in an interview: its length is not measured, and it should end by looking ahead. */
  readonly isAnswer: boolean;
}

export interface StatementCheck {
  readonly kind: TextKind;
  readonly findings: readonly StatementFinding[];
}

const ORDER: readonly Weight[] = ['major', 'minor', 'note'];

export function checkStatement(statement: Statement, context: StatementContext): StatementCheck {
  const { profile, program, specialties, region, rules, isSame, isAnswer } = context;
  const part = passageOf(statement);
  const kind = isAnswer && part.whole.length > 0 ? 'about scores' : kindOf(statement, part);
  const passage = kind === 'about scores' ? wholePassage(statement, part) : part;
  const misdirected = checkAddressee(statement.sentences, program, specialties, region, isSame);
  const isElsewhere = misdirected.some(({ code }) => code === 'wrong-region');
  const findings = [
    ...checkFacts(statement.sentences, profile),
    ...misdirected,
    ...checkTone(passage, kind, rules),
    ...(isAnswer ? checkClose(passage, rules) : checkLength(passage, rules)),
    ...checkSilence(statement, passage, kind, measureFailures(profile)),
    ...(kind === 'statement' && !isAnswer ? checkStatementShape(statement, passage, rules, isElsewhere ? null : region) : []),
    ...statement.sentences.flatMap(checkCopied),
  ];
  return { kind, findings: ORDER.flatMap((weight) => findings.filter((one) => one.weight === weight)) };
}

/** An answer on scores ends looking ahead. (G2.int) */
function checkClose({ sentences, whole }: ScorePassage, { end }: ShapeRules): StatementFinding[] {
  const isClosed = sentences.length === 0 || whole.slice(-2).some(({ signs }) => signs.has('future'));
  return isClosed ? [] : [statementFinding('no-close', end, '', {})];
}

/** One run in a long sentence may be a turn of phrase that everybody uses. (ours) */
const SHORT_SENTENCE = 12;

function checkCopied({ copiedRuns, count, words }: Sentence): StatementFinding[] {
  if (copiedRuns === 0) return [];
  const isClear = copiedRuns > 1 || count <= SHORT_SENTENCE;
  return [statementFinding(isClear ? 'copied' : 'like-a-guide', ['ours'], words, {})];
}
