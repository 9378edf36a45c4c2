/** Which published figures stand beside a specialty? Only those that the product shows, one row a specialty the guides name. */

export interface BenchmarkRow {
  readonly specialty: string;
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
  matchRate: number | null,
  lowerQuartile: number | null,
  median: number | null,
  ranksMatched: number | null,
  ranksNotMatched: number | null,
): BenchmarkRow => ({ specialty, matchRate, lowerQuartile, median, ranksMatched, ranksNotMatched });

/** Names as specialtyName gives them. */
const BENCHMARKS: readonly BenchmarkRow[] = [
  row('internal medicine', 48.5, 240, 251, 5, 2),
  row('family medicine', 53.9, 222, 230, 3, 1),
  row('pediatrics', 68.5, 232, 240, 6, 1),
  row('psychiatry', 58.4, 229, 241, 5, 2),
  row('neurology', 41.9, 240, 252, 6, 2),
  row('pathology', 45.1, 232, 244, 7, 3),
  row('pm&r', 53.8, 230, 240, 5, 1.5),
  row('emergency medicine', 54.1, 234, 243, 4, 1),
  row('anesthesiology', 38.7, 243, 255, 4, 2),
  row('diagnostic radiology', 58.3, 243, 250, 5, 1.5),
  row('radiation oncology', 51.4, 240, 249, 11, 2),
  row('neurosurgery', 25.9, 245, 254, 3.5, 2),
  row('dermatology', 16.7, null, null, null, 1),
  row('orthopaedic surgery', 22.7, null, null, null, 3),
  row('plastic surgery', 18.5, null, null, null, 2),
  row('otolaryngology', 41.2, null, null, null, 1.5),
];

export const benchmarkOf = (specialty: string): BenchmarkRow | null =>
  BENCHMARKS.find((one) => one.specialty === specialty) ?? null;
