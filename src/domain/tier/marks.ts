/** What must be verified before a row's tier holds: the visa, the limit of years since graduation? (G5.visa.ask) */
import type { Calendar, Cuts } from '../cuts';
import { addMonths } from '../day';
import type { Profile } from '../profile';
import type { Program } from '../program';
import { isInHand } from '../progress';
import type { Mark } from '../tiers';
import { askVisa } from './questions';
import type { TierVerdict } from './tier';
import { type VisaDecision, visaNeedOf } from './visa';

/** None on a row in hand: the program has looked. An EAD holder asks of the visa without a mark, which is for those who need one. */
export function marksOf(
  profile: Profile,
  program: Program,
  visa: VisaDecision | null,
  cuts: Cuts,
  calendar: Calendar,
): readonly Mark[] {
  if (isInHand(program)) return [];
  const isVisaOpen = visaNeedOf(profile) !== 'EAD' && askVisa(profile, program, visa) !== null;
  return [
    ...(isVisaOpen ? (['visa'] as const) : []),
    ...(isGraduationOpen(profile, program, cuts, calendar) ? (['graduation'] as const) : []),
  ];
}

/** Somebody must say it before the row is safe: an EAD holder's question counts without a mark. */
export const isVisaToVerify = ({ marks, questions }: Pick<TierVerdict, 'marks' | 'questions'>): boolean =>
  marks.includes('visa') || questions.some(({ about }) => about === 'visa');

/** The limit is not said, or its years are not, and the applicant graduated longer ago than many limits allow. */
function isGraduationOpen({ graduation }: Profile, program: Program, cuts: Cuts, { start }: Calendar): boolean {
  const limit = program.graduation;
  const isNotSaid =
    limit.strength === 'not said' || (limit.strength === 'required' && limit.years === null && limit.since === null);
  if (!isNotSaid || graduation === null || start === null) return false;
  return graduation.latest < addMonths(start, -Math.round(cuts.markYearsAbove * 12));
}
