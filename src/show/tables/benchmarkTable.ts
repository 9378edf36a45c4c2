/** How are the published figures of a specialty shown beside this applicant, and what they do not say? */
import { BENCHMARK_SOURCE, type BenchmarkRow } from '../../data/benchmarks';
import type { AdviceSaid } from '../../domain/advice/advice';
import type { Profile } from '../../domain/profile';

type Line = (string | number)[];

const HEADERS: Line = ['Figure', 'Value', 'Where you stand'];

/** @param bands What the guides that speak of this applicant say of the score. */
export const showBenchmark = (row: BenchmarkRow, applicant: Profile | null, bands: readonly AdviceSaid[]): Line[] => [
  HEADERS,
  ...figures(row, applicant?.step2.score ?? null),
  ...bands.map(({ have, says, rules }): Line => [`Band of ${rules.join(', ')}`, says, have]),
  ['Source', `${BENCHMARK_SOURCE.title}; checked ${BENCHMARK_SOURCE.checked}`, ''],
  ['Whom they describe', BENCHMARK_SOURCE.population, whomFor(applicant)],
  [
    'What they do not say',
    'Your chances. Nothing about visas, graduation years, US clinical experience, letters or schools; each program looks at more than a score.',
    '',
  ],
];

/** @param isLeftOut The report does not have it; else it is kept for the specialties of the guides alone. */
export const showNoBenchmark = (name: string, isLeftOut: boolean): Line[] => [
  HEADERS,
  [
    `No figures are kept for ${name}`,
    '',
    isLeftOut ? 'The report does not have it.' : 'Only specialties that the guides name are here.',
  ],
];

const known = (value: number | null): number | string => value ?? 'withheld, the group was too small';

const figures = (row: BenchmarkRow, score: number | null): Line[] => [
  ['Match rate to the preferred specialty', row.matchRate === null ? known(null) : `${row.matchRate}%`, ''],
  ['Step 2 CK, lower quartile of the matched', known(row.lowerQuartile), standsAt(score, row.lowerQuartile, true)],
  ['Step 2 CK, median of the matched', known(row.median), standsAt(score, row.median, false)],
  ['Programs ranked in a row, median of the matched', known(row.ranksMatched), ''],
  ['Programs ranked in a row, median of the not matched', known(row.ranksNotMatched), ''],
];

/** "Your 218 is 22 below: at least three of four who matched scored higher." */
function standsAt(score: number | null, value: number | null, isQuartile: boolean): string {
  if (score === null || value === null) return '';
  const points = score - value;
  if (points === 0) return `Your ${score} is the same.`;
  const where = points < 0 ? `Your ${score} is ${-points} below` : `Your ${score} is ${points} above`;
  return isQuartile && points < 0 ? `${where}: at least three of four who matched scored higher.` : `${where}.`;
}

const whomFor = (applicant: Profile | null): string =>
  applicant?.workRight === 'citizen'
    ? 'They may not describe you: US-citizen IMGs are not in these figures.'
    : applicant?.workRight === 'permanent resident'
      ? 'You: a permanent resident is a non-US IMG, since NRMP goes by citizenship.'
      : '';
