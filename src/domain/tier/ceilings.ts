/** What holds a row down whatever its share? Each ceiling is a sentence with its rule; the lowest holds. (design §7 C) */

import type { Cuts } from '../cuts';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { Program } from '../program';
import { areaCeilings } from './areaCeilings';
import { isOpenKind, isUniversity } from './base';
import { type Ceiling, ceiling, type Surroundings } from './ceiling';
import { standingOf } from './imgPolicy';
import { failureCeilings, specialtyCeilings } from './recordCeilings';
import { decideVisa, visaFactsOf, visaNeedOf } from './visa';

export function checkCeilings(profile: Profile, program: Program, around: Surroundings, cuts: Cuts): Ceiling[] {
  return [
    ...kindCeilings(profile, program, cuts),
    ...scoreCeilings(profile, program, cuts),
    ...failureCeilings(profile, program, cuts),
    ...specialtyCeilings(profile, around, cuts),
    ...areaCeilings(profile, program, around),
    ...conditionCeilings(profile, program),
  ];
}

function kindCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const step2 = profile.step2.score;
  const found: Ceiling[] = [];
  if (program.kind.kind === 'flagship') {
    found.push(
      ceiling(
        'Ultra-reach',
        finding('flagship', 'An academic flagship is at most Ultra-reach without an exceptional strength.', 'G1.kind.flagship'),
        true,
      ),
    );
  }
  if (step2 === null) return isOpenKind(program.kind) ? found : [...found, ...pendingCeiling(profile, program)];
  if (isUniversity(program.kind)) {
    if (step2 < cuts.ckUniversityLow) {
      found.push(
        ceiling(
          'Ultra-reach',
          finding(
            'ck-low-at-university',
            'Step 2 CK {step2} is under {cut} at a university: at most Ultra-reach.',
            'G1.ck.low',
            { step2, cut: cuts.ckUniversityLow },
            ['step2'],
          ),
        ),
      );
    } else if (step2 < cuts.ckUniversity) {
      found.push(
        ceiling(
          'Reach',
          finding(
            'ck-below-university',
            'Step 2 CK {step2} is under {cut} at a university: at most Reach.',
            'G4.ck',
            { step2, cut: cuts.ckUniversity },
            ['step2'],
          ),
        ),
      );
    }
  } else if (!isOpenKind(program.kind) && step2 < cuts.ckHybrid) {
    const where =
      program.kind.kind === null
        ? 'where the kind of program is not said (it may be a hybrid)'
        : 'at a hybrid (university-affiliated community program)';
    found.push(
      ceiling(
        'Reach',
        finding(
          'ck-below-hybrid',
          `Step 2 CK {step2} is under {cut} ${where}: at most Reach.`,
          'G3.ck.hard',
          { step2, cut: cuts.ckHybrid },
          ['step2'],
        ),
      ),
    );
  }
  return found;
}

/** A score that is not known is no low score, but nobody can call the row Realistic before it is. */
function pendingCeiling({ step2 }: Profile, program: Program): Ceiling[] {
  const isAhead = step2.outcome === 'pending' || step2.outcome === 'not taken';
  const where = isUniversity(program.kind) ? 'at a university' : 'at this kind of program';
  const says = `Step 2 CK is not ${isAhead ? 'in yet' : 'known'}: at most Reach ${where} until it is.`;
  return [ceiling('Reach', finding('ck-pending', says, 'G2.ck.late', {}, ['step2']))];
}

function scoreCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const step2 = profile.step2.score;
  if (step2 === null) return [];
  const found: Ceiling[] = [];
  const compare = (stated: number | null, word: string, reach: number, ultra: number): void => {
    if (stated === null || stated - step2 < reach) return;
    const below = stated - step2;
    const atMost = below > ultra ? 'Ultra-reach' : 'Reach';
    found.push(
      ceiling(
        atMost,
        finding(
          `ck-far-below-${word}`,
          `Step 2 CK {step2} is {below} below its ${word} {stated}: at most ${atMost}.`,
          below > ultra ? 'G5.cutoff' : 'G1.below',
          { step2, below, stated },
          ['step2'],
        ),
      ),
    );
  };
  compare(program.step2.preferred, 'preferred', cuts.belowPreferredReach, cuts.belowPreferredUltra);
  compare(program.step2.typical, 'typical', cuts.belowTypicalReach, cuts.belowTypicalUltra);
  return found;
}

function conditionCeilings(profile: Profile, program: Program): Ceiling[] {
  const found: Ceiling[] = [];
  const need = visaNeedOf(profile);
  const visa = need === null ? null : decideVisa(program.visa, need, visaFactsOf(profile));
  if (visa?.kind === 'decided' && visa.answer === 'if the program') {
    found.push(
      ceiling('Reach', {
        ...visa.because[0],
        says: `${visa.because[0].says.replace(/\.$/, '')}, in the program's hands: at most Reach.`,
      }),
    );
  }
  const { imgs } = program;
  if (standingOf(imgs, profile.workRight) === 'decided') {
    found.push(
      ceiling(
        'Reach',
        finding('imgs-under-condition', 'IMGs only under a condition (“{words}”): at most Reach.', 'ours.imgs.if', {
          words: imgs.words,
        }),
      ),
    );
  }
  return found;
}
