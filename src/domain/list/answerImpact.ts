/** What hangs on a question: which tier with a good answer, which with a bad one, and how much worth lies between? (G5.visa.ask; the order is ours) */
import type { Calendar, Cuts } from '../cuts';
import type { Profile } from '../profile';
import type { Program } from '../program';
import type { Question } from '../question';
import type { Surroundings } from '../tier/ceiling';
import { decideTier, type TierVerdict } from '../tier/tier';
import { labelOf, type Standing, type Tier } from '../tiers';
import { endsOf } from './hypotheticals';

export interface Impact {
  readonly question: Question;
  /** Worth between the answers, in tenths as SHORTLIST counts; 0 where no answer moves the row. */
  readonly worth: number;
  /** "Realistic if it sponsors your visa, Skip if it does not"; '' where nothing moves. */
  readonly says: string;
}

interface Rules {
  readonly profile: Profile;
  readonly cuts: Cuts;
  readonly calendar: Calendar;
}

/** Each mark halves it: half of such rows may be lost on the answer, as far as anybody knows. */
export const tierWorth = ({ tier, marks }: Standing, cuts: Cuts): number => {
  const whole = { Realistic: cuts.worthRealistic, Reach: cuts.worthReach, 'Ultra-reach': cuts.worthUltra, Skip: 0 }[tier];
  return whole / 2 ** marks.length;
};

/** @param own The tier that the applicant uses instead of the computed one. @return Largest first. */
export function measureImpacts(
  program: Program,
  around: Surroundings,
  questions: readonly Question[],
  { profile, cuts, calendar }: Rules,
  own: Tier | null = null,
): Impact[] {
  // A tier of the applicant's own stays; only a refused visa closes it.
  const judged = (supposed: Program): TierVerdict => {
    const verdict = decideTier(profile, supposed, around, cuts, calendar);
    return own === null || (verdict.tier === 'Skip' && verdict.because[0]?.code === 'visa-refused')
      ? verdict
      : { ...verdict, tier: own };
  };
  return questions
    .map((question): Impact => {
      const ends = endsOf(question, program, profile, cuts);
      if (ends === null) return { question, worth: 0, says: '' };
      const [well, badly] = [judged(ends.well), judged(ends.badly)];
      const worth = Math.abs(tierWorth(well, cuts) - tierWorth(badly, cuts));
      const [first, second] = [labelOf(well), labelOf(badly)];
      return { question, worth, says: first === second ? '' : `${first} ${ends.ifWell}, ${second} ${ends.ifBadly}` };
    })
    .sort((one, other) => other.worth - one.worth);
}
