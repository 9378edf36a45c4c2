/** Which facts of a profile cannot change, and which changes are impossible? Each is refused in one sentence. (G1.retake) */
import type { Profile } from '../../domain/profile';
import type { ProfileField } from '../../domain/profileField';
import { readProfileValues } from '../../sheet/profile/profileBlock';
import { profileOf } from '../../sheet/profile/profileOf';
import { profileReadings } from '../../sheet/profile/profileReadings';
import { WrongCall } from '../../sheet/wrongCall';
import { belowMarkSays } from '../../show/sentences/belowMark';
import { belowMark } from '../year/passMarks';

export const STEPS = { step1: 'Step 1', step2: 'Step 2 CK', step3: 'Step 3' } as const;
export const isStep = (field: string): field is keyof typeof STEPS => field in STEPS;

/** What has happened and cannot be another. */
const FIXED: readonly ProfileField[] = [
  'school',
  'school_country',
  'graduation_date',
  'step1_attempts',
  'step2_attempts',
  'step3_attempts',
  'match_attempts',
  'today',
  'rules',
];

/** A passed Step cannot be taken again, except for a licensing authority's time limit. */
export function refuseFixed(field: ProfileField, now: Profile): void {
  const step = field.replace('_date', '');
  if (isStep(step) && now[step].outcome === 'pass')
    throw new WrongCall(
      `a passed Step cannot be retaken, so your ${STEPS[step]}${now[step].score === null ? '' : ` ${now[step].score}`} stays: change what still can`,
    );
  if (FIXED.includes(field))
    throw new WrongCall('schools, graduation, days past and attempts made cannot change: change what still can');
}

/** What no reader understands, or no exam can give. @param changed The rows that change, before the others of the profile. */
export function checkChange(
  { label, value }: { readonly label: string; readonly value: string },
  changed: readonly string[][],
  grid: readonly (readonly unknown[])[],
): void {
  const readings = profileReadings(readProfileValues(changed));
  if (/^-/.test(value) || readings.length === 0 || readings.some(({ reading }) => reading === null))
    throw new WrongCall(`change “${label}: ${value}” was not understood`);
  const then = profileOf(readProfileValues([...changed, ...grid]));
  const belowIn = (step: 'step2' | 'step3') =>
    readings.some(({ field }) => field === step) ? belowMark(then, step, true) : null;
  const below = belowIn('step2') ?? belowIn('step3');
  if (below !== null) throw new WrongCall(`change: ${belowMarkSays(below)}`);
}
