/** What belongs on one page of planning: tiers, areas, cost, gaps, days, and what to verify first? For the Plan tab and the sidebar's pictures. */
import { measureCost } from '../../domain/list/cost';
import { filledRows, type Judged } from '../../domain/list/judgedList';
import { type Counted, mostFirst } from '../../domain/list/tally';
import type { CostCurve, SeasonPlan } from '../../domain/season/seasonPlan';
import { isOffered, isOut } from '../judged/offered';
import { isBeside, isNamed, specialtyOfRow } from '../judged/rowSpecialty';
import { balanceOf } from '../list/listBalance';
import { pricesIn } from '../list/prices';
import { shortlistOf } from '../list/shortlist';
import { toVerify } from '../verify/verifyQueue';
import { daysOf } from './days';
import { nextStepsOf } from './gaps';

export function seasonPlanOf(judged: Judged): SeasonPlan {
  const { profile } = judged;
  const rows = filledRows(judged);
  const open = rows.filter((row) => row.judgement.verdict.tier !== 'Skip' && !isOut(row) && !isBeside(row, profile));
  const balance = balanceOf(judged);
  const unsent = rows
    .filter((row) => isOffered(row, judged))
    .map((row) => specialtyOfRow(row, profile))
    .filter((specialty) => isNamed(specialty, profile));
  return {
    season: profile.season,
    rows: balance.open + balance.skipped,
    tiers: [...balance.tiers, { name: 'Skip', count: balance.skipped }],
    areas: areasOf(open.map(({ judgement: { program } }) => program.place.division ?? program.place.state ?? 'not said')),
    cost: balance.cost,
    curve: curveOf(unsent, profile.season),
    balance,
    shortlist: shortlistOf(judged),
    steps: nextStepsOf(judged),
    days: daysOf(judged),
    toVerify: toVerify(judged),
  };
}

const AREAS_SHOWN = 8;

function areasOf(names: readonly string[]): readonly Counted[] {
  const all = mostFirst(names);
  const rest = all.slice(AREAS_SHOWN).reduce((sum, { count }) => sum + count, 0);
  return rest === 0 ? all : [...all.slice(0, AREAS_SHOWN), { name: 'elsewhere', count: rest }];
}

/** Where the price jumps is seen best on a curve of one specialty: the one with most rows. */
function curveOf(specialties: readonly string[], season: number | null): CostCurve {
  const main = mostFirst(specialties)[0] ?? null;
  const most = Math.max(60, Math.ceil((main?.count ?? 0) / 10) * 10);
  const { steps, season: pricesOf } = pricesIn(main?.name ?? '', season);
  if (steps === null) return { points: [], pricesOf: null, main };
  const points = Array.from({ length: most + 1 }, (_, count) => ({ count, usd: measureCost(count, steps) ?? 0 }));
  return { points, pricesOf, main };
}
