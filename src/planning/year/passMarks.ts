/** Is a score under the pass mark of its day? Then score or date is wrong, and it is said before anything is built on it. (ours.ck.pass209, ours.ck.pass214, ours.ck.pass218) */
import { lowestMark, passMarkOn } from '../../data/passMarks';
import type { BelowMark } from '../../domain/belowMark';
import type { Profile } from '../../domain/profile';

/** Null where the score is a pass or its day is not known. A score to come is measured by today's mark. */
export function belowMark(profile: Profile, step: BelowMark['step'], isToCome = false): BelowMark | null {
  const { score, on } = profile[step];
  const day = isToCome ? profile.today : on;
  if (score === null) return null;
  // Without a day, only what was never a pass is told.
  const mark = day === null ? lowestMark(step) : passMarkOn(step, day);
  return mark === null || score >= mark ? null : { step, score, mark, isOfItsDay: day !== null && !isToCome };
}
