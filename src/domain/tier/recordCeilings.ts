/** Do exam failures or the specialty hold this row down? (G1.rehab, G3.filter.fails, G4.fail, and the specialty classes of the guides) */
import type { Cuts } from '../cuts';
import { finding } from '../finding';
import { measureFailures, type Profile } from '../profile';
import type { ProfileField } from '../profileField';
import type { Program } from '../program';
import { isUniversity } from './base';
import { type Ceiling, ceiling, type ProgramContext } from './ceiling';

export function failureCeilings(profile: Profile, program: Program, cuts: Cuts): Ceiling[] {
  const failures = measureFailures(profile);
  if (failures === 0) return [];
  const uses: readonly ProfileField[] = ['step1_attempts', 'step2_attempts', 'step3_attempts'];
  const times = failures === 1 ? 'one exam failure' : `${failures} exam failures`;
  if (failures > cuts.mostFailures) return [ceiling('Ultra-reach', finding('many-failures', 'G3.filter.fails', { times }, uses))];
  if (isUniversity(program.kind)) return [ceiling('Reach', finding('failure-at-university', 'G4.fail', { times }, uses))];
  const step2 = profile.step2.score;
  if (step2 !== null && step2 >= cuts.ckRepairsFailure) return [];
  const score = step2 === null ? NOT_IN : `a Step 2 CK of ${step2}, under ${cuts.ckRepairsFailure}`;
  return [ceiling('Reach', finding('failure-not-repaired', 'G1.rehab', { times, score }, [...uses, 'step2']))];
}

const NOT_IN = 'a Step 2 CK that is not in';

export function specialtyCeilings(profile: Profile, context: ProgramContext, cuts: Cuts): Ceiling[] {
  if (context.specialty === null) return [];
  const { name: specialty, source } = context.specialty;
  switch (context.specialty.class) {
    case 'closed':
      return [ceiling('Ultra-reach', finding('specialty-nearly-closed', source, { specialty }))];
    case 'challenging':
      return [ceiling('Reach', finding('specialty-challenging', source, { specialty }))];
    case 'surgical':
      return [ceiling('Reach', finding('specialty-surgical', source, { specialty }))];
    case 'mid': {
      const step2 = profile.step2.score;
      const failures = measureFailures(profile);
      if (step2 !== null && step2 >= cuts.ckMidSpecialty && failures === 0) return [];
      const record =
        failures > 0 ? 'an exam failure' : step2 === null ? NOT_IN : `a Step 2 CK of ${step2}, under ${cuts.ckMidSpecialty}`;
      return [ceiling('Reach', finding('specialty-needs-more', source, { specialty, record }, ['step2']))];
    }
    case null:
      return [];
  }
}
