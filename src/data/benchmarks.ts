/** Which published figures stand beside a specialty? Only those that the product shows, one row a specialty the guides name. */
import type { RuleId } from '../domain/ruleId';

export interface BenchmarkRow {
  readonly specialty: string;
  readonly rule: RuleId;
  /** Per cent of those who ranked it as their preferred specialty and matched to it. */
  readonly matchRate: number | null;
  /** Step 2 CK of those who matched: a quarter scored this or less; half did. Null where the publisher withheld the group as too small. */
  readonly lowerQuartile: number | null;
  readonly median: number | null;
  /** Programs ranked in a row in the preferred specialty, median. */
  readonly ranksMatched: number | null;
  readonly ranksNotMatched: number | null;
}

export const BENCHMARK_SOURCE = {
  title: 'NRMP Charting Outcomes, Non-U.S. IMGs, 2026 Main Residency Match (July 2026), read from a transcription',
  address: 'https://github.com/saieeshb/img-match-2026',
  season: 2026,
  population:
    'non-US IMGs who certified a rank order list in 2026; scores and ranks only of those who consented to research use. No such table of US-citizen IMGs was found',
  checked: '2026-11-22',
} as const;

const row = (
  specialty: string,
  rule: RuleId,
  matchRate: number | null,
  lowerQuartile: number | null,
  median: number | null,
  ranksMatched: number | null,
  ranksNotMatched: number | null,
): BenchmarkRow => ({ specialty, rule, matchRate, lowerQuartile, median, ranksMatched, ranksNotMatched });

/** Names as specialtyName gives them. */
const BENCHMARKS: readonly BenchmarkRow[] = [
  row('internal medicine', 'ours.q.im', 48.5, 240, 251, 5, 2),
  row('family medicine', 'ours.q.fm', 53.9, 222, 230, 3, 1),
  row('pediatrics', 'ours.q.peds', 68.5, 232, 240, 6, 1),
  row('psychiatry', 'ours.q.psych', 58.4, 229, 241, 5, 2),
  row('neurology', 'ours.q.neuro', 41.9, 240, 252, 6, 2),
  row('pathology', 'ours.q.path', 45.1, 232, 244, 7, 3),
  row('pm&r', 'ours.q.pmr', 53.8, 230, 240, 5, 1.5),
  row('emergency medicine', 'ours.q.em', 54.1, 234, 243, 4, 1),
  row('anesthesiology', 'ours.q.anes', 38.7, 243, 255, 4, 2),
  row('diagnostic radiology', 'ours.q.rad', 58.3, 243, 250, 5, 1.5),
  row('radiation oncology', 'ours.q.radonc', 51.4, 240, 249, 11, 2),
  row('neurosurgery', 'ours.q.nsurg', 25.9, 245, 254, 3.5, 2),
  row('dermatology', 'ours.q.none', 16.7, null, null, null, 1),
  row('orthopaedic surgery', 'ours.q.none', 22.7, null, null, null, 3),
  row('plastic surgery', 'ours.q.none', 18.5, null, null, null, 2),
  row('otolaryngology', 'ours.q.none', 41.2, null, null, null, 1.5),
];

export const benchmarkOf = (specialty: string): BenchmarkRow | null =>
  BENCHMARKS.find((one) => one.specialty === specialty) ?? null;
