/** What is found in a statement, gravest first, in the order in which an applicant would mend it? */
import type { Profile } from '../profile';
import { measureFailures } from '../profile';
import { checkAddressee } from './checkAddressee';
import { checkFacts } from './checkFacts';
import { checkLength, checkSilence, checkStatementShape, type Region, type ShapeRules } from './checkShape';
import { checkTone, type ToneRules } from './checkTone';
import { kindOf, passageOf, type TextKind, wholePassage } from './passage';
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
}

export interface StatementCheck {
  readonly kind: TextKind;
  readonly findings: readonly StatementFinding[];
}

const ORDER: readonly Weight[] = ['major', 'minor', 'note'];

export function checkStatement(statement: Statement, context: StatementContext): StatementCheck {
  const { profile, program, specialties, region, rules, isSame } = context;
  const part = passageOf(statement);
  const kind = kindOf(statement, part);
  const passage = kind === 'about scores' ? wholePassage(statement, part) : part;
  const findings = [
    ...checkFacts(statement.sentences, profile),
    ...checkAddressee(statement.sentences, program, specialties, region, isSame),
    ...checkTone(passage, kind, rules),
    ...checkLength(passage, rules),
    ...checkSilence(statement, passage, kind, measureFailures(profile)),
    ...(kind === 'statement' ? checkStatementShape(statement, passage, rules, region) : []),
    ...statement.sentences.flatMap(checkCopied),
  ];
  return { kind, findings: ORDER.flatMap((weight) => findings.filter((one) => one.weight === weight)) };
}

/** One run in a long sentence may be a turn of phrase that everybody uses. (ours) */
const SHORT_SENTENCE = 12;

function checkCopied({ copiedRuns, count, words }: Sentence): StatementFinding[] {
  if (copiedRuns === 0) return [];
  const isClear = copiedRuns > 1 || count <= SHORT_SENTENCE;
  return [statementFinding(isClear ? 'copied' : 'like-a-guide', ['ours'], words, {})];
}
