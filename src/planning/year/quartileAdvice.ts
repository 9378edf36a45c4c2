/** Which published scores stand beside the guides' bands, for each specialty that PROFILE names? */
import { benchmarkOf } from '../../data/benchmarks';
import { specialtyName, specialtyTitle } from '../../data/specialties';
import type { AdviceSaid } from '../../domain/advice/advice';
import type { Profile } from '../../domain/profile';

export const quartileAdvice = ({ specialties, step2 }: Profile): AdviceSaid[] =>
  specialties.map((one): AdviceSaid => {
    const name = specialtyName(one);
    const found = benchmarkOf(name);
    const have = step2.score === null ? '' : `Step 2 CK ${step2.score}`;
    const title = specialtyTitle(name);
    if (found === null || found.lowerQuartile === null)
      return {
        group: 'Exams',
        have,
        says: `${title}: no scores of matched IMGs are published, as the group is too small or not in the report.`,
        act: 'Ask the programs themselves what they take.',
        rules: ['ours.q.none'],
      };
    return {
      group: 'Exams',
      have,
      says: `${title}, 2026: a quarter of the non-US IMGs who matched had ${found.lowerQuartile} or less in Step 2 CK, half ${found.median} or less.`,
      act: 'Compare the guides’ older bands with it. It is not a chance of matching (NRMP, consenting applicants only).',
      rules: [found.rule],
    };
  });
