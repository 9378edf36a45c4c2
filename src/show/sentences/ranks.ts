/** What do the published medians of programs ranked in a row say beside interviews in hand? (G2.rank) */
import { BENCHMARK_SOURCE } from '../../data/benchmarks';
import { specialtyTitle } from '../../data/specialties';
import type { WorkRight } from '../../domain/profile';
import type { InterviewsIn } from '../../domain/season/seasonNow';

/** @return A sentence with population and year; the guide's own number for those whom it speaks of. */
export function ranksSay({ specialty, ranks }: InterviewsIn, workRight: WorkRight | null): string {
  const name = specialtyTitle(specialty) || 'Specialty not said';
  const guide =
    workRight === 'citizen' || workRight === 'permanent resident'
      ? ' The guide for you: rank 10-12 or more if you can (G2.rank).'
      : '';
  if (ranks === null || ranks.matched === null) return `${name}: no published figures.${guide}`;
  const others = ranks.notMatched === null ? '' : `, those who did not match ${ranks.notMatched}`;
  const whom = workRight === 'citizen' ? ' US-citizen IMGs are not in these figures.' : '';
  return `${name}: the non-US IMGs who matched in ${BENCHMARK_SOURCE.season} had ranked a median of ${ranks.matched} programs in a row${others}. It does not tell your chances.${whom}${guide}`;
}
