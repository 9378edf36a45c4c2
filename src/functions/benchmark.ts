/** BENCHMARK: which published figures stand beside a specialty, where does this applicant stand, and what do they not say? */
import { benchmarkOf } from '../data/benchmarks';
import { specialtyName, specialtyTitle } from '../data/specialties';
import { judgeProfile } from '../planning/judged/judgeList';
import { bandAdvice } from '../planning/year/advice';
import { textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import { showBenchmark, showNoBenchmark } from '../show/tables/benchmarkTable';
import type { Help, Run } from './help';

export const benchmarkHelp: Help = {
  summary:
    'The published figures of those who matched in a specialty: match rate, Step 2 CK, programs ranked; where you stand, and what they do not say.',
  parameters: [
    { name: 'specialty', text: 'The specialty, as your list names it.', example: '"Internal Medicine"' },
    { name: 'profile', text: 'Optional. Your profile, the range PROFILE: adds where you stand.', example: 'PROFILE' },
  ],
  returns:
    'A table: Figure, Value, Where you stand; then the bands of your guides, source, population, and what the figures do not say.',
  examples: ['=BENCHMARK("Internal Medicine", PROFILE)', '=BENCHMARK("FM")'],
};

/** One-year positions are left out of the report, whatever their specialty. */
const ONE_YEAR = /\bprelim|transitional|^ty$/i;

export const runBenchmark: Run = ([specialty, profile]) => {
  if (specialty === undefined) throw new WrongCall('specialty is missing: name one, such as "Internal Medicine"');
  if (Array.isArray(specialty)) throw new WrongCall('specialty must be one cell or one name');
  const words = textOf(specialty);
  const name = specialtyName(words);
  if (ONE_YEAR.test(words)) return showNoBenchmark(words, true);
  const found = benchmarkOf(name);
  if (found === null) return showNoBenchmark(specialtyTitle(name), name === 'ophthalmology');
  if (profile === undefined) return showBenchmark(found, null, []);
  const judged = judgeProfile(profile, undefined);
  return showBenchmark(found, judged.profile, bandAdvice(judged));
};
