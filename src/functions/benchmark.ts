/** BENCHMARK: which published figures stand beside a specialty, where does this applicant stand, and what do they not say? */
import { BENCHMARK_SOURCE, type BenchmarkRow, benchmarkOf } from '../data/benchmarks';
import { specialtyName, specialtyTitle } from '../data/specialties';
import type { Profile } from '../domain/profile';
import { textOf } from '../sheet/cell';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';

export const benchmarkHelp: Help = {
  name: 'BENCHMARK',
  summary:
    'The published figures of those who matched in a specialty: match rate, Step 2 CK, programs ranked; where you stand, and what they do not say.',
  parameters: [
    { name: 'specialty', text: 'The specialty, as your list names it.', example: '"Internal Medicine"' },
    { name: 'profile', text: 'Optional. Your profile, the range PROFILE: adds where you stand.', example: 'PROFILE' },
  ],
  returns: 'A table: Figure, Value, Where you stand; then source, population, and what the figures do not say.',
  examples: ['=BENCHMARK("Internal Medicine", PROFILE)', '=BENCHMARK("FM")'],
};

type Line = (string | number)[];

export const runBenchmark: Run = ([specialty, profile]) => {
  if (specialty === undefined) throw new WrongCall('specialty is missing: name one, such as "Internal Medicine"');
  if (Array.isArray(specialty)) throw new WrongCall('specialty must be one cell or one name');
  const words = textOf(specialty);
  const name = specialtyName(words);
  // One-year positions are left out of the report, whatever their specialty.
  const found = ONE_YEAR.test(words) ? null : benchmarkOf(name);
  if (found === null)
    return [
      ['Figure', 'Value', 'Where you stand'],
      [`No figures are kept for ${ONE_YEAR.test(words) ? words : specialtyTitle(name)}`, '', whyNone(name, words)],
    ];
  const applicant = profile === undefined ? null : profileOf(readProfileValues(profile));
  return [
    ['Figure', 'Value', 'Where you stand'],
    ...figures(found, applicant),
    ['Source', `${BENCHMARK_SOURCE.title}; checked ${BENCHMARK_SOURCE.checked}`, ''],
    ['Whom they describe', BENCHMARK_SOURCE.population, whomFor(applicant)],
    [
      'What they do not say',
      'A chance. Nothing of visas, graduation years, US clinical experience, letters or schools; each program looks at more than a score.',
      '',
    ],
  ];
};

const ONE_YEAR = /\bprelim|transitional|^ty$/i;

const whyNone = (name: string, words: string): string =>
  ONE_YEAR.test(words) || name === 'ophthalmology'
    ? 'The report does not have it.'
    : 'Only specialties that the guides name are here.';

const known = (value: number | null): number | string => value ?? 'withheld, the group was too small';

function figures(row: BenchmarkRow, applicant: Profile | null): Line[] {
  const score = applicant?.step2.score ?? null;
  return [
    ['Match rate to the preferred specialty', row.matchRate === null ? known(null) : `${row.matchRate} %`, ''],
    ['Step 2 CK, lower quartile of the matched', known(row.lowerQuartile), standsAt(score, row.lowerQuartile, row)],
    ['Step 2 CK, median of the matched', known(row.median), standsAt(score, row.median, null)],
    ['Programs ranked in a row, median of the matched', known(row.ranksMatched), ''],
    ['Programs ranked in a row, median of the not matched', known(row.ranksNotMatched), ''],
  ];
}

/** "Your 218 is 22 below: about three of four who matched scored higher." */
function standsAt(score: number | null, value: number | null, quartileOf: BenchmarkRow | null): string {
  if (score === null || value === null) return '';
  const points = score - value;
  if (points === 0) return `Your ${score} is the same.`;
  const where = points < 0 ? `Your ${score} is ${-points} below` : `Your ${score} is ${points} above`;
  return quartileOf !== null && points < 0 ? `${where}: at least three of four who matched scored higher.` : `${where}.`;
}

const whomFor = (applicant: Profile | null): string =>
  applicant?.workRight === 'citizen' || applicant?.workRight === 'permanent resident'
    ? 'You may be another population: US-citizen IMGs are not in these figures.'
    : '';

/** One sentence beside the number of Realistic rows, so that the tier is not taken for a chance; '' where nothing is published. */
export function showQuartile(specialties: readonly string[], score: number | null): string {
  const parts = [...new Set(specialties)].flatMap((name) => {
    const quartile = benchmarkOf(name)?.lowerQuartile ?? null;
    return quartile === null ? [] : [`${quartile} in ${specialtyTitle(name)}`];
  });
  if (parts.length === 0) return '';
  const yours = score === null ? '' : `; yours is ${score}`;
  return `Realistic is worth applying to, not a chance: a quarter of the non-US IMGs who matched in ${BENCHMARK_SOURCE.season} had a Step 2 CK of ${parts.slice(0, 3).join(', ')} or less${yours}.`;
}
