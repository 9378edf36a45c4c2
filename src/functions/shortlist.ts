/** SHORTLIST: where to apply, in which order, why each is in, what it costs, and why the others are out. */
import { specialtyName } from '../data/specialties';
import type { Cuts } from '../domain/cuts';
import { measureOrder } from '../domain/list/order';
import { type Candidate, type Limits, planShortlist } from '../domain/list/shortlist';
import type { Profile } from '../domain/profile';
import type { Program } from '../domain/program';
import { judgeDecided } from '../planning/chosenTiers';
import type { JudgedRow } from '../planning/judgeList';
import { isOffered } from '../planning/offered';
import { pricesIn } from '../planning/prices';
import { costOf, type NamedPrices, type Open, showShortlist, worthOf } from '../planning/shortlistTable';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const shortlistHelp: Help = {
  name: 'SHORTLIST',
  summary:
    'Where to apply within your most applications and budget, in the order to work in, with the cost, why each is in and why the others are out.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'A table: Apply, Program, Tier, Fit, Cost so far (USD), Why. Then what waits for the visa, what was left out, and what one more or fewer would change.',
  examples: ['=SHORTLIST(A1:N, PROFILE)', '=SHORTLIST(A1:N, PROFILE, SETTINGS)'],
};

export const runShortlist: Run = (args) => {
  const judged = judgeDecided(args.slice(0, 3));
  const { profile, cuts } = judged;
  const rows = judged.rows.filter((row): row is JudgedRow => row !== null);
  const order = measureOrder(rows, profile);
  const only = profile.specialties.length === 1 ? (profile.specialties[0] ?? '') : '';
  const specialtyIn = (program: Program): string => specialtyName(program.specialty ?? only);
  const all = rows.map((row, at): Open => ({ row, order: order[at] ?? 0, candidate: candidateOf(row, specialtyIn, cuts) }));
  const open = all.filter(({ row }) => isOffered(row, judged));
  // Applied to already: they count, and what comes after them costs the price of their step.
  const sent = countsOf(
    all.filter(({ row }) => row.judgement.program.progress !== 'none').map(({ candidate }) => candidate.specialty),
  );
  const prices = pricesFor(profile.season, sent);
  const limits = limitsOf(profile, cuts, sent, prices);
  const candidates = open.map(({ candidate }) => candidate);
  const plan = planShortlist(candidates, limits, prices);
  return showShortlist({ open, all, plan, limits, prices, profile, cuts });
};

function candidateOf(row: JudgedRow, specialtyIn: (program: Program) => string, cuts: Cuts): Candidate {
  const { tier, link, fit } = worthOf(row, cuts);
  const { verdict, program, around } = row.judgement;
  return {
    worth: tier + link + fit,
    specialty: specialtyIn(program),
    isCore: around.highDemandArea !== null,
    questions: verdict.questions.length,
  };
}

function countsOf(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function pricesFor(season: number | null, sent: ReadonlyMap<string, number>): (specialty: string) => NamedPrices {
  return (specialty) => ({ ...pricesIn(specialty, season, Number.POSITIVE_INFINITY), sent: sent.get(specialty) ?? 0 });
}

function limitsOf(
  profile: Profile,
  cuts: Cuts,
  sent: ReadonlyMap<string, number>,
  prices: (specialty: string) => NamedPrices,
): Limits {
  const already = [...sent.values()].reduce((sum, count) => sum + count, 0);
  const spent = [...sent].reduce((sum, [specialty, count]) => sum + costOf({ ...prices(specialty), sent: 0 }, count), 0);
  const none = Number.POSITIVE_INFINITY;
  return {
    most: profile.mostApplications === null ? none : Math.max(0, profile.mostApplications - already),
    budget: profile.budget === null ? none : Math.max(0, profile.budget - spent),
    mostCore: cuts.mostInCore,
    mostSpecialties: cuts.mostSpecialties < 2 ? 1 : 2,
  };
}
