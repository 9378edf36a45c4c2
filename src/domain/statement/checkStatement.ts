/** What is found in a statement, gravest first, in the order in which an applicant would mend it? */
import type { Profile } from '../profile';
import { measureFailures } from '../profile';
import { checkAddressee } from './checkAddressee';
import { checkFacts } from './checkFacts';
import { checkLength, checkSilence, checkStatementShape, type Region, type ShapeRules } from './checkShape';
import { checkTone, type ToneRules } from './checkTone';
import { kindOf, passageOf, type TextKind } from './passage';
import type { Addressee, Statement } from './statement';
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
  const passage = passageOf(statement);
  const kind = kindOf(statement, passage);
  const copied = statement.sentences.filter((sentence) => sentence.isCopied);
  const findings = [
    ...checkFacts(statement.sentences, profile),
    ...checkAddressee(statement.sentences, program, specialties, region, isSame),
    ...checkTone(passage, kind, rules),
    ...checkLength(passage, rules),
    ...checkSilence(statement, passage, kind, measureFailures(profile)),
    ...(kind === 'statement' ? checkStatementShape(statement, passage, rules, region) : []),
    ...copied.map(({ words }) => statementFinding('copied', ['ours'], words, {})),
  ];
  return { kind, findings: ORDER.flatMap((weight) => findings.filter((one) => one.weight === weight)) };
}
