/** Which published figure stands beside the number of Realistic rows, so that the tier is not taken for a chance? */
import { BENCHMARK_SOURCE, benchmarkOf } from '../../data/benchmarks';
import { specialtyTitle } from '../../data/specialties';

/** One sentence; '' where nothing is published. @param specialties Of the Realistic rows. @param score The applicant's Step 2 CK. */
export function showQuartile(specialties: readonly string[], score: number | null): string {
  const parts = [...new Set(specialties)].flatMap((name) => {
    const quartile = benchmarkOf(name)?.lowerQuartile ?? null;
    return quartile === null ? [] : [`${quartile} or less in ${specialtyTitle(name)}`];
  });
  if (parts.length === 0) return '';
  const yours = score === null ? '' : `; yours is ${score}`;
  return `Realistic means worth applying to, not a chance of matching: a quarter of the non-US IMGs who matched in ${BENCHMARK_SOURCE.season} had a Step 2 CK of ${parts.slice(0, 3).join(', ')}${yours}.`;
}
