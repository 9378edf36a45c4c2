/** Do exam failures or the specialty hold this row down? (G1.rehab, G3.filter.fails, G4.fail, and the specialty classes of the guides) */

import type { Cuts } from '../cuts';
import { finding } from '../finding';
import { measureFailures, type Profile } from '../profile';
import type { Program } from '../program';
import { isUniversity } from './base';
import { type Ceiling, ceiling, type Surroundings } from './ceiling';

export function failureCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const failures = measureFailures(profile);
  if (failures === 0) return [];
  const uses = ['step1_attempts', 'step2_attempts', 'step3_attempts'];
  const times = failures === 1 ? 'One exam failure' : `${failures} exam failures`;
  if (failures > cuts.mostFailures) {
    return [
      ceiling(
        'Ultra-reach',
        finding('many-failures', '{times} over all Steps: at most Ultra-reach.', 'G3.filter.fails', { times }, uses),
      ),
    ];
  }
  const step2 = profile.step2.score;
  if (isUniversity(program.kind))
    return [
      ceiling('Reach', finding('failure-at-university', '{times} at a university: at most Reach.', 'G4.fail', { times }, uses)),
    ];
  if (step2 !== null && step2 >= cuts.ckRepairsFailure) return [];
  const score = step2 === null ? 'a Step 2 CK that is not in' : 'Step 2 CK {step2}, under {cut}';
  return [
    ceiling(
      'Reach',
      finding(
        'failure-not-repaired',
        `{times} with ${score}: at most Reach.`,
        'G1.rehab',
        { times, step2: step2 ?? '', cut: cuts.ckRepairsFailure },
        [...uses, 'step2'],
      ),
    ),
  ];
}

export function specialtyCeilings(profile: Profile, around: Surroundings, cuts: Cuts): Ceiling[] {
  const { specialty } = around;
  if (specialty === null) return [];
  const name = specialty.name;
  switch (specialty.class) {
    case 'closed':
      return [
        ceiling(
          'Ultra-reach',
          finding(
            'specialty-nearly-closed',
            `The specialty, ${name}, is nearly closed to low scores: at most Ultra-reach.`,
            specialty.source,
          ),
        ),
      ];
    case 'challenging':
      return [
        ceiling(
          'Reach',
          finding(
            'specialty-challenging',
            `The specialty, ${name}, is quite challenging for an IMG: at most Reach.`,
            specialty.source,
          ),
        ),
      ];
    case 'surgical':
      return [
        ceiling(
          'Reach',
          finding(
            'specialty-surgical',
            `The specialty, ${name}, matched fewer than one in three non-US IMGs (2026): at most Reach, MatchSheet's choice.`,
            specialty.source,
          ),
        ),
      ];
    case 'mid': {
      const step2 = profile.step2.score;
      const failures = measureFailures(profile);
      if (step2 !== null && step2 >= cuts.ckMidSpecialty && failures === 0) return [];
      const why =
        failures > 0 ? 'an exam failure' : step2 === null ? 'a Step 2 CK that is not in' : 'Step 2 CK {step2}, under {cut}';
      return [
        ceiling(
          'Reach',
          finding(
            'specialty-needs-more',
            `${name} asks for a strong profile; with ${why} it is at most Reach.`,
            specialty.source,
            { step2: step2 ?? '', cut: cuts.ckMidSpecialty },
            ['step2'],
          ),
        ),
      ];
    }
    default:
      return [];
  }
}
