/** What belongs on one page of planning: tiers, areas, cost, gaps, days, and what to verify first? For the Plan tab and the sidebar's pictures. */
import { specialtyName, specialtyTitle } from '../data/specialties';
import { measureCost } from '../domain/list/cost';
import type { Profile } from '../domain/profile';
import { labelOf } from '../domain/tier/tier';
import { showQuartile } from '../functions/benchmark';
import { runListBalance } from '../functions/listBalance';
import { nextStepLines } from '../functions/nextSteps';
import { runShortlist } from '../functions/shortlist';
import { timelineLines } from '../functions/timeline';
import { changeOf } from '../functions/verifyNext';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settingsBlock';
import { judgeDecided } from './chosenTiers';
import { showListCost } from './costSentence';
import type { JudgedRow } from './judgeList';
import { isOffered } from './offered';
import { pricesIn } from './prices';
import { silenceOn } from './silence';
import { verifyQueue } from './verifyQueue';

export const PLAN_TIERS = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'] as const;

export interface Counted {
  readonly name: string;
  readonly count: number;
}

export interface PlanData {
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
  /** Domain, have, target, gap, do, rule: what is not reached, and the decisions. */
  readonly gaps: readonly (readonly string[])[];
  readonly decisions: readonly (readonly string[])[];
  /** When, task, state, source. */
  readonly timeline: readonly (readonly string[])[];
  readonly verify: readonly PlanQuestion[];
  /** How many stand behind them. */
  readonly moreToVerify: number;
  /** Why no program is written to on this day; '' on most. */
  readonly silence: string;
}

export interface PlanQuestion {
  readonly name: string;
  readonly tier: string;
  readonly asks: string;
  readonly changes: string;
}

const VERIFY_SHOWN = 8;
const AREAS_SHOWN = 8;

/** @param args List, profile, settings, as for SCORE. */
export function planOf(args: readonly unknown[]): PlanData {
  const judged = judgeDecided(args);
  const { profile } = judged;
  const rows = judged.rows.filter((row): row is JudgedRow => row !== null);
  const open = rows.filter(({ judgement }) => judgement.verdict.tier !== 'Skip');
  const only = profile.specialties.length === 1 ? (profile.specialties[0] ?? '') : '';
  const specialtyIn = ({ judgement }: JudgedRow): string => specialtyName(judgement.program.specialty ?? only);
  const cuts = (args[2] === undefined ? DEFAULT_SETTINGS : readSettings(args[2])).cuts;
  const steps = nextStepLines(profile, cuts).slice(1);
  const isRealistic = ({ judgement }: JudgedRow): boolean => judgement.verdict.tier === 'Realistic';
  const queue = verifyQueue(judged);
  const unsent = rows.filter((row) => isOffered(row, judged)).map(specialtyIn);
  const curve = curveOf(unsent, profile);
  return {
    season: profile.season,
    rows: rows.length,
    tiers: PLAN_TIERS.map((name) => ({ name, count: rows.filter(({ judgement }) => judgement.verdict.tier === name).length })),
    areas: mostFirst(open.map(({ judgement: { program } }) => program.place.division ?? program.place.state ?? 'not said')),
    quartile: showQuartile(rows.filter(isRealistic).map(specialtyIn), profile.step2.score),
    cost: showListCost(unsent, profile.season),
    costCurve: curve.points,
    mainSpecialty: curve.main,
    pricesOf: curve.season,
    balance: balanceOf(args),
    shortlist: shortlistOf(args),
    gaps: steps.filter(([domain, , , gap]) => domain !== 'Decision' && gap !== 'none'),
    decisions: steps.filter(([domain]) => domain === 'Decision'),
    timeline: timelineLines(profile).slice(1),
    verify: queue.slice(0, VERIFY_SHOWN).map(({ row, stakes }) => ({
      name: row.name,
      tier: labelOf(row.judgement.verdict),
      asks: stakes.map(({ question }) => question.asks).join(' '),
      changes: changeOf(stakes),
    })),
    moreToVerify: Math.max(0, queue.length - VERIFY_SHOWN),
    silence: silenceOn(profile.today),
  };
}

function mostFirst(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const all = [...counts].map(([name, count]) => ({ name, count })).sort((one, other) => other.count - one.count);
  const rest = all.slice(AREAS_SHOWN).reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? all : [...all.slice(0, AREAS_SHOWN), { name: 'elsewhere', count: rest }];
}

/** Where the price jumps is seen best on a curve of one specialty: the one with most rows. */
function curveOf(
  specialties: readonly string[],
  { season }: Profile,
): { readonly points: PlanData['costCurve']; readonly season: number | null; readonly main: Counted | null } {
  const [first] = mostFirst(specialties);
  const main = first === undefined ? null : { ...first, name: specialtyTitle(first.name) || 'specialty not said' };
  const most = Math.max(60, Math.ceil((first?.count ?? 0) / 10) * 10);
  const found = pricesIn(first?.name ?? '', season, most);
  if (found.steps === null) return { points: [], season: null, main };
  const { steps } = found;
  const counts = Array.from({ length: most + 1 }, (_, at) => at);
  return { points: counts.map((count) => ({ count, usd: measureCost(count, steps) ?? 0 })), season: found.season, main };
}

function balanceOf(args: readonly unknown[]): string[] {
  const lines = runListBalance(args) as readonly (readonly unknown[])[];
  return lines.flatMap(([what, , , says]) =>
    String(what).startsWith('Range of')
      ? [`${String(says)} (${String(what).slice(9)})`]
      : what === 'Warning'
        ? [String(says)]
        : [],
  );
}

/** The sentences under "In short". */
function shortlistOf(args: readonly unknown[]): string[] {
  const lines = runShortlist(args) as readonly (readonly unknown[])[];
  const from = lines.findIndex(([what]) => what === 'In short');
  return lines.slice(from + 1).map(([, says]) => String(says));
}
