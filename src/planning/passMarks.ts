/** Is a score under the pass mark of its day? Then score or date is wrong, and it is said before anything is built on it. (ours.ck.pass209-218) */
import { passMarkOn, step3MarkOn } from '../data/seasons';
import type { BelowMark } from '../domain/belowMark';
import type { Profile } from '../domain/profile';

const MARK_ON = { step2: passMarkOn, step3: step3MarkOn } as const;
/** Without a day, only what was never a pass is told. */
const LOWEST = { step2: 209, step3: 198 } as const;

/** Null where the score is a pass or its day is not known. A score to come is measured by today's mark. */
export function belowMark(profile: Profile, step: BelowMark['step'], isToCome = false): BelowMark | null {
  const { score, on } = profile[step];
  const day = isToCome ? profile.today : on;
  if (score === null) return null;
  const mark = day === null ? LOWEST[step] : MARK_ON[step](day);
  return mark === null || score >= mark ? null : { step, score, mark, isOfItsDay: day !== null && !isToCome };
}
