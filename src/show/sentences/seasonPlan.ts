/** What does the plan of a season say? The words of the sidebar's pictures and of the Plan tab. */
import { specialtyTitle } from '../../data/specialties';
import type { Counted } from '../../domain/list/tally';
import { changeOf } from '../../domain/list/toVerify';
import type { SeasonPlan } from '../../domain/season/seasonPlan';
import { labelOf } from '../../domain/tiers';
import { cellCut } from '../limits';
import type { StepLine } from '../tables/adviceLines';
import { adviceLines } from '../tables/adviceLines';
import { balanceInShort } from '../tables/balanceTable';
import { type DayLine, dayLines } from '../tables/daysTable';
import { type DecisionLine, decisionLines } from '../tables/decisionLines';
import { caseSays, missingLines } from '../tables/nextStepsTable';
import { showListCost } from './cost';
import { showQuartile } from './quartile';
import { shortlistInShort } from './shortlistInShort';
import { showSilence } from './silence';
import { visaConcerns } from './visaQuestions';

export interface PlanShown {
  readonly season: number | null;
  readonly rows: number;
  readonly tiers: readonly Counted[];
  /** Of the rows that are not Skip. */
  readonly areas: readonly Counted[];
  /** The published quartile beside Realistic, as a sentence. */
  readonly quartile: string;
  readonly cost: string;
  /** What so many programs of the list's main specialty cost; empty where no price is known. */
  readonly costCurve: readonly { readonly count: number; readonly usd: number }[];
  /** That specialty, with how many of its programs are open; and the season whose prices those are. */
  readonly mainSpecialty: Counted | null;
  readonly pricesOf: number | null;
  /** Each guide's range with where the list stands, then each warning. */
  readonly balance: readonly string[];
  /** What SHORTLIST comes to, in short. */
  readonly shortlist: readonly string[];
  /** What is not reached, and the decisions. */
  readonly gaps: readonly StepLine[];
  readonly decisions: readonly DecisionLine[];
  /** What the guides advise beside the targets: what matters now first. */
  readonly advice: readonly StepLine[];
  readonly timeline: readonly DayLine[];
  readonly verify: readonly PlanQuestion[];
  /** How many stand behind them. */
  readonly moreToVerify: number;
  /** Why no program is written to on this day; '' on most. */
  readonly silence: string;
  /** The phase and what the applicant's case comes to, then what to do this week. */
  readonly yourCase: string;
  /** What PROFILE says against itself; '' where nothing does. */
  readonly contradiction: string;
  /** On rules of entry, for whom they may concern, with where to read them. */
  readonly visa: readonly string[];
  readonly thisWeek: readonly string[];
}

interface PlanQuestion {
  readonly name: string;
  readonly tier: string;
  readonly asks: string;
  readonly changes: string;
}

const VERIFY_SHOWN = 8;

export function showPlan({ balance, curve, toVerify, ...plan }: SeasonPlan): PlanShown {
  const { main } = curve;
  const { queue, silence } = toVerify;
  return {
    season: plan.season,
    rows: plan.rows,
    tiers: plan.tiers,
    areas: plan.areas,
    quartile: showQuartile(balance.realisticIn, balance.score),
    cost: showListCost(plan.cost),
    costCurve: curve.points,
    mainSpecialty: main === null ? null : { ...main, name: specialtyTitle(main.name) || 'specialty not said' },
    pricesOf: curve.pricesOf,
    balance: balanceInShort(balance),
    shortlist: shortlistInShort(plan.shortlist),
    gaps: missingLines(plan.steps),
    decisions: decisionLines(plan.steps),
    advice: adviceLines(plan.steps.advice),
    timeline: dayLines(plan.days),
    verify: queue.slice(0, VERIFY_SHOWN).map(({ row, impacts }) => ({
      name: row.name,
      tier: labelOf(row.judgement.verdict),
      asks: impacts.map(({ question }) => question.asks).join(' '),
      changes: changeOf(impacts),
    })),
    moreToVerify: Math.max(0, queue.length - VERIFY_SHOWN),
    silence: showSilence(silence),
    yourCase: cellCut(caseSays(plan.steps)),
    contradiction: plan.steps.now.contradiction ?? '',
    visa: visaConcerns(plan.steps.now).map(({ says, source }) => `${says} ${source}`),
    thisWeek: plan.steps.now.acts.map(({ says }) => says),
  };
}
