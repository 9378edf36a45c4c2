/** What holds a row down whatever its share? Each ceiling is a sentence with its rule; the lowest holds. */
import type { Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { Program } from '../program';
import { SAYS } from '../reasonCode';
import { areaCeilings } from './areaCeilings';
import { isOpenKind, isUniversity } from './base';
import { type Ceiling, ceiling, type ProgramContext } from './ceiling';
import { standingOf } from './imgPolicy';
import { failureCeilings, specialtyCeilings } from './recordCeilings';
import type { VisaDecision } from './visa';

export function checkCeilings(
  profile: Profile,
  program: Program,
  visa: VisaDecision | null,
  context: ProgramContext,
  cuts: Cuts,
): Ceiling[] {
  return [
    ...kindCeilings(profile, program, cuts),
    ...scoreCeilings(profile, program, cuts),
    ...failureCeilings(profile, program, cuts),
    ...specialtyCeilings(profile, context, cuts),
    ...areaCeilings(profile, program, context),
    ...conditionCeilings(profile, program, visa),
  ];
}

function kindCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const step2 = profile.step2.score;
  if (step2 === null) return isOpenKind(program.kind) ? [] : pendingCeiling(profile, program);
  if (isUniversity(program.kind)) {
    if (step2 < cuts.ckUniversityLow)
      return [
        ceiling('Ultra-reach', finding('ck-low-at-university', 'G1.ck.low', { step2, cut: cuts.ckUniversityLow }, ['step2'])),
      ];
    if (step2 < cuts.ckUniversity)
      return [ceiling('Reach', finding('ck-below-university', 'G4.ck', { step2, cut: cuts.ckUniversity }, ['step2']))];
    return [];
  }
  if (isOpenKind(program.kind) || step2 >= cuts.ckHybrid) return [];
  const where =
    program.kind.kind === null
      ? 'where the type is not stated (it may be a hybrid)'
      : 'at a hybrid (university-affiliated) program';
  return [ceiling('Reach', finding('ck-below-hybrid', 'G3.ck.hard', { step2, cut: cuts.ckHybrid, where }, ['step2']))];
}

/** An unknown score is not a low one, but until it is known nobody can call the row Realistic. */
function pendingCeiling({ step2 }: Profile, program: Program): Ceiling[] {
  const isAhead = step2.outcome === 'pending' || step2.outcome === 'not taken';
  const where = isUniversity(program.kind) ? 'at a university' : 'at this kind of program';
  return [ceiling('Reach', finding('ck-pending', 'G2.ck.late', { stand: isAhead ? 'in yet' : 'known', where }, ['step2']))];
}

function scoreCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const step2 = profile.step2.score;
  if (step2 === null) return [];
  const compare = (stated: number | null, word: 'preferred' | 'typical', reach: number, ultra: number): Ceiling[] => {
    if (stated === null || stated - step2 < reach) return [];
    const below = stated - step2;
    const tier = below > ultra ? 'Ultra-reach' : 'Reach';
    const source = below > ultra ? 'G5.cutoff' : 'G1.below';
    return [ceiling(tier, finding(`ck-far-below-${word}`, source, { step2, below, stated }, ['step2']))];
  };
  return [
    ...compare(program.step2.preferred, 'preferred', cuts.belowPreferredReach, cuts.belowPreferredUltra),
    ...compare(program.step2.typical, 'typical', cuts.belowTypicalReach, cuts.belowTypicalUltra),
  ];
}

function conditionCeilings(profile: Profile, program: Program, visa: VisaDecision | null): Ceiling[] {
  const found: Ceiling[] = [];
  if (visa?.kind === 'decided' && visa.answer === 'if the program') {
    found.push(ceiling('Reach', asCeiling(visa.because[0], 'visa-at-program')));
  }
  if (visa?.kind === 'decided' && visa.answer === 'if Step 3') {
    const [because] = visa.because;
    found.push(ceiling('Reach', asCeiling(because, because.values.last === undefined ? 'visa-on-step3' : 'visa-step3-late')));
  }
  const { imgs } = program;
  if (standingOf(imgs, profile.workRight) === 'decided') {
    found.push(ceiling('Reach', finding('imgs-under-condition', 'ours.imgs.if', { words: imgs.words })));
  }
  return found;
}

/** The same finding as among the visa reasons, as what holds the row. */
const asCeiling = (found: Reason, code: 'visa-at-program' | 'visa-on-step3' | 'visa-step3-late'): Reason => ({
  ...found,
  code,
  says: SAYS[code],
});
