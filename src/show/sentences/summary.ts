/** How is the sum of a list shown: as one row of numbers for a mentor of several, and in the sidebar after a score? */
import type { ListSummary } from '../../domain/list/listSummary';
import { showListCost } from './cost';
import { showQuartile } from './quartile';

export const SUMMARY_HEADERS = [
  'Programs',
  'Realistic',
  'Safer',
  'Reach',
  'Ultra-reach',
  'Skip',
  'Visa to verify',
  'Open questions',
  'Applied',
  'Interviews',
  'Profile lacks',
  'Phase',
] as const;

export const summaryRow = ({ tiers, ...summary }: ListSummary): (string | number)[] => [
  summary.rows,
  tiers.Realistic,
  summary.safer,
  tiers.Reach,
  tiers['Ultra-reach'],
  tiers.Skip,
  summary.verifyVisa,
  summary.questions,
  summary.applied,
  summary.interviews,
  [...summary.lacks, ...besideSays(summary.beside)].join('; '),
  summary.phase,
];

export interface SummaryShown {
  readonly rows: number;
  readonly tiers: ListSummary['tiers'];
  readonly verifyVisa: number;
  readonly verifyGraduation: number;
  readonly visaSafe: number;
  readonly asked: readonly { readonly about: string; readonly rows: number }[];
  readonly listNotes: readonly string[];
  /** The published lower quartile beside the number of Realistic rows, as a sentence. */
  readonly quartile: string;
  /** What applying to all that can still be applied to costs, as a sentence. */
  readonly cost: string;
}

export const showSummary = (summary: ListSummary): SummaryShown => ({
  rows: summary.rows,
  tiers: summary.tiers,
  verifyVisa: summary.verifyVisa,
  verifyGraduation: summary.verifyGraduation,
  visaSafe: summary.visaSafe,
  asked: summary.asked.map(({ name, count }) => ({ about: name, rows: count })),
  listNotes: [...repeatedSays(summary.repeated), ...besideSays(summary.beside), ...summary.listNotes],
  quartile: showQuartile(summary.realisticIn, summary.score),
  cost: showListCost(summary.cost),
});

const besideSays = (rows: number): string[] =>
  rows === 0
    ? []
    : [`${rows === 1 ? '1 program is' : `${rows} programs are`} of a specialty that PROFILE does not name: not counted`];

const REPEATED_SHOWN = 6;

/** Told and never taken away: only the applicant knows whether it is one program. */
function repeatedSays(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length - REPEATED_SHOWN;
  return [
    `Listed more than once: ${names.slice(0, REPEATED_SHOWN).join(', ')}${more > 0 ? ` and ${more} more` : ''}. Keep one row of each, or say what tells them apart: city, track or code.`,
  ];
}
