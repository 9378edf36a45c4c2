/** Is a score under the pass mark of its day? Then score or date is wrong, and it is said before anything is built on it. (ours.ck.pass209-218) */
import { passMarkOn, step3MarkOn } from '../data/seasons';
import type { Profile } from '../domain/profile';

const STEPS = { step2: ['Step 2 CK', passMarkOn], step3: ['Step 3', step3MarkOn] } as const;

/** One sentence, '' where the score is a pass or its day is not known. A score to come is measured by today's mark. */
export function belowMark(profile: Profile, step: keyof typeof STEPS, isToCome = false): string {
  const [name, markOn] = STEPS[step];
  const { score, on } = profile[step];
  const day = isToCome ? profile.today : on;
  // Without a day, only what was never a pass is told.
  const mark = day === null ? (score !== null && score < LOWEST[step] ? LOWEST[step] : null) : markOn(day);
  if (score === null || mark === null || score >= mark) return '';
  return day === null || isToCome
    ? `${name} ${score} is below the pass mark (${mark}): check the score.`
    : `${name} ${score} is below the pass mark of its day (${mark}): check score and date.`;
}

const LOWEST = { step2: 209, step3: 198 } as const;
