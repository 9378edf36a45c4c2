/** What does a whole scored list come to: rows in each tier, how many are safe for the visa, what is asked most? */
import { specialtyName } from '../data/specialties';
import { showQuartile } from '../functions/benchmark';
import { showVisaAnswer } from '../functions/visaOk';
import { showListCost } from './costSentence';
import type { JudgedRow } from './judgeList';
import { judge } from './judgeList';
import { isOffered } from './offered';

export const TIERS = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'] as const;

export interface ListSummary {
  readonly rows: number;
  readonly tiers: Readonly<Record<(typeof TIERS)[number], number>>;
  /** Of them, rows whose tier waits for the visa. */
  readonly verifyVisa: number;
  /** Rows whose own words offer a visa that this applicant can use, or need none. */
  readonly visaSafe: number;
  /** What is asked of how many rows, most first; a Skip asks nothing. */
  readonly asked: readonly { readonly about: string; readonly rows: number }[];
  /** What PROFILE lacks and the list repeats, each a sentence. */
  readonly once: readonly string[];
  /** The published lower quartile beside the number of Realistic rows, as a sentence. */
  readonly quartile: string;
  /** What applying to all that can still be applied to costs, as a sentence. */
  readonly cost: string;
}

/** Of the same arguments as SCORE, by the same core. Never reads an answer from a cell. */
export function summaryOf(args: readonly unknown[]): ListSummary {
  const judged = judge(args);
  const rows = judged.rows.filter((row): row is JudgedRow => row !== null);
  const tiers = { Realistic: 0, Reach: 0, 'Ultra-reach': 0, Skip: 0 };
  const asked = new Map<string, number>();
  let verifyVisa = 0;
  let visaSafe = 0;
  for (const { judgement } of rows) {
    const { verdict, program } = judgement;
    tiers[verdict.tier] += 1;
    if (verdict.verifyVisa) verifyVisa += 1;
    if (verdict.tier !== 'Skip' && showVisaAnswer(program.visa, judged.profile) === true) visaSafe += 1;
    for (const { about } of verdict.questions) asked.set(about, (asked.get(about) ?? 0) + 1);
  }
  const only = judged.profile.specialties.length === 1 ? (judged.profile.specialties[0] ?? '') : '';
  const open = rows.filter((row) => isOffered(row, judged)).map(({ judgement: { program } }) => program.specialty ?? only);
  const realistic = rows.flatMap(({ judgement: { verdict, program } }) =>
    verdict.tier === 'Realistic' ? [specialtyName(program.specialty ?? only)] : [],
  );
  const most = [...asked].map(([about, count]) => ({ about, rows: count })).sort((one, other) => other.rows - one.rows);
  return {
    rows: rows.length,
    tiers,
    verifyVisa,
    visaSafe,
    asked: most,
    once: judged.once,
    quartile: tiers.Realistic === 0 ? '' : showQuartile(realistic, judged.profile.step2.score),
    cost: showListCost(open, judged.profile.season),
  };
}
